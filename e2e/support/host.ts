// Pages of hosts: as plain as a page may be, under the strictest policy that the library works with.

export {strictPolicy, underPolicy} from '../../demo/lab/policy.js';

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
