/**
 * The scripts that we start ourselves as workers: by their names, from the page's own origin, and nothing else. The
 * rule of our Trusted Types policies, so that they are no way around the page's own.
 */
const ours = /\/mutuelle-(offline|pdf-worker-[\w.-]+|photo-worker[\w.-]*)\.js$/;

/** @throws TypeError for any other address. */
export function ourScript(url: string): string {
  const {origin, pathname} = new URL(url, location.href);
  if (origin !== location.origin || !ours.test(pathname))
    throw new TypeError(`mutuelle: ${pathname} is not a script of this library on this site`);
  return url;
}
