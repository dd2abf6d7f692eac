// Pages of hosts: as plain as a page may be, under the strictest policy that the library works with.

export interface HostPage {
  title: string;
  /** Inside of `<main>`, below the title. */
  body?: string;
  /** More of `<head>`, before the scripts. */
  head?: string;
  /** Addresses of module scripts. */
  modules?: readonly string[];
}

export const moduleScripts = (paths: readonly string[]): string =>
  paths.map((path) => `<script type="module" src="${path}"></script>`).join('');

export const hostPage = ({title, body = '', head = '', modules = []}: HostPage): string =>
  `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    ${head}${moduleScripts(modules)}
  </head>
  <body><main><h1>${title}</h1>${body}</main></body>
</html>`;

/** Everything the library asks a strict host for; the last two lines are what Trusted Types ask. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'none'",
  'connect-src': "'self'",
  'img-src': "'self' blob: data:",
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'mutuelle-lit mutuelle',
};

/** The strict policy; a host that allows more or less says so by directive, `undefined` leaves one out. */
export const strictPolicy = (changes: {[name in keyof typeof STRICT]?: string | undefined} = {}): string =>
  Object.entries({...STRICT, ...changes})
    .flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`))
    .join('; ');

/** The header that carries it. */
export const underPolicy = (policy = strictPolicy()): {'content-security-policy': string} => ({
  'content-security-policy': policy,
});
