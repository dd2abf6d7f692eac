/** Where calls go. */

const local = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

/**
 * The base URL, absolute, without a final slash. Relative ones are resolved against the page's own address, not its
 * `<base>`: a page may point that at another host for its pictures. Health data never travels in clear, so `http:` is
 * refused except on the developer's machine and where the page itself is served so.
 */
export function readBaseUrl(baseUrl: string): string {
  const page = globalThis.location?.href;
  let url: URL;
  try {
    url = new URL(baseUrl, page);
  } catch {
    throw new Error(
      `mutuelle: "${baseUrl}" is no base URL. Give an https: URL, or a path of this site such as "/api".`,
    );
  }
  const inClear = url.protocol === 'http:' && (local.test(url.hostname) || url.origin === globalThis.location?.origin);
  if (url.protocol !== 'https:' && !inClear) {
    throw new Error(
      `mutuelle: base URL "${baseUrl}" refused. Serve the API over https: (http: works on localhost only).`,
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/**
 * The path with its parameters; undefined when one would change the path itself (`..` stays `..` however it is
 * encoded). A last part (`{/name}`) that was not given is left out.
 */
export function fillPath(path: string, params: Readonly<Record<string, string>>): string | undefined {
  let safe = true;
  const filled = path.replace(/\{(\/?)(\w+)\}/g, (_, slash: string, name: string) => {
    const value = params[name] ?? '';
    if (slash && !value) return '';
    if (/^\.{0,2}$/.test(value)) safe = false;
    return slash + encodeURIComponent(value);
  });
  return safe ? filled : undefined;
}
