// The pages of the lab as HTML; tags are closed as XML wants it, which HTML does not mind.
import {host} from './host.js';
import type {LabPage} from './page.js';
import {kinds} from './pages.js';

/** Where a page is served, and where the other origin is. */
export interface Addresses {
  readonly origin: string;
  readonly elsewhere: string | undefined;
}

/** What the page's own script is; a compiler may keep names of functions by a helper that pages do not have. */
export const hostScript = `(() => { const __name = (value) => value; (${host})(); })();`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function backendOf(page: LabPage, {elsewhere}: Addresses): string {
  if (page.backend !== undefined) return page.backend;
  if (!page.api) return 'sandbox="family"';
  return `base-url="${page.api.elsewhere ? elsewhere : ''}/demo/lab/${page.id}/api"`;
}

const elementsOf = (page: LabPage, addresses: Addresses) =>
  page.elements ??
  `<mutuelle-backend ${backendOf(page, addresses)}><mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>` +
    '<mutuelle-network-locator place="Nantes"></mutuelle-network-locator></mutuelle-backend>';

function modulesOf(page: LabPage, {origin, elsewhere}: Addresses): string[] {
  const own = page.cdn ? `/demo/lab/${page.id}/cdn/autoloader.js` : '/cdn/autoloader.js';
  return (page.modules ?? [own]).map((path) =>
    path.startsWith('elsewhere:')
      ? `${elsewhere}/demo/lab/${page.id}/${path.slice('elsewhere:'.length)}`
      : origin + path,
  );
}

const HOST = `<p class="host"><button type="button" id="host-button">Bouton de l’hôte</button>
  <output id="host-count">0</output></p>`;
const HOST_STYLE = '<style>.host button { color: #333; background: #eee; font-size: 1em; padding: .5em }</style>';
/** A style of its own only where nothing forbids it. */
const isStyled = ({headers}: LabPage) => !headers?.['content-security-policy'];

/** What stands in the window, or in its frame. */
export function documentOf(page: LabPage, addresses: Addresses): string {
  const {nonce, body = (elements: string) => elements} = page;
  const tagged = nonce ? ` nonce="${nonce}"` : '';
  const modules = modulesOf(page, addresses).map((url) => `<script type="module" src="${url}"${tagged}></script>`);
  return written(page, {
    head: `${isStyled(page) ? HOST_STYLE : ''}${page.head ?? ''}${modules.join('')}${page.late ?? ''}`,
    body: `${HOST}${body(elementsOf(page, addresses))}${page.end ?? ''}
      <script src="${addresses.origin}/demo/lab/host.js"${tagged}></script>`,
  });
}

/** What is asked for first: the page, or the page around its frame. */
export function pageOf(page: LabPage, addresses: Addresses): string {
  const {frame, srcdoc, title, sentence, id} = page;
  if (frame === undefined) return documentOf(page, addresses);
  const source = srcdoc ? `srcdoc="${escaped(documentOf(page, addresses))}"` : `src="/demo/lab/${id}/frame"`;
  const around = {id, title, sentence, expected: page.expected};
  const body = `${HOST}<iframe title="Ma mutuelle" ${frame} ${source}></iframe>
    <script src="${addresses.origin}/demo/lab/host.js"></script>`;
  return written(around, {head: HOST_STYLE, body});
}

function written(
  {doctype = '<!doctype html>', root = 'lang="fr"', title, sentence, look}: LabPage,
  parts: Record<'head' | 'body', string>,
) {
  return `${doctype}
<html ${root}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    ${parts.head}
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(sentence)}${look ? ` ${escaped(look)}` : ''} <a href="/demo/lab/">Le laboratoire</a></p>
      ${parts.body}
    </main>
  </body>
</html>`;
}

const EXPECTED = {
  works: 'fonctionne',
  says: 'le dit : une phrase ici, une ligne dans la console',
  waits: 'attend, et le dit dans la console',
};

/** @param invited what follows the address of a page whose API knows who was invited */
export function indexOf(invited: string): string {
  const entry = ({id, title, sentence, look, expected, api}: LabPage) => `
        <li>
          <a href="./${id}/${api ? invited : ''}">${escaped(title)}</a> <code>${EXPECTED[expected]}</code>
          <p>${escaped(sentence)}${look ? ` <em>À regarder : ${escaped(look)}</em>` : ''}</p>
        </li>`;
  const sections = kinds.map(
    ({title, pages}, index) => `
    <section aria-labelledby="kind-${index}">
      <h2 id="kind-${index}">${escaped(title)}</h2>
      <ul class="pages">${pages.map(entry).join('')}
      </ul>
    </section>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Le laboratoire des pages difficiles</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="./demo.css">
</head>
<body>
  <nav aria-label="Accès rapide"><a class="skip" href="#content">Aller au contenu</a></nav>
  <header class="opening">
    <p class="eyebrow"><a href="../index.html">mutuelle-elements</a></p>
    <h1>Le laboratoire des pages difficiles</h1>
    <p class="lead">Chaque page a un défaut, et un seul. Elle porte l’adhésion et le réseau de soins, pris dans les
      fichiers publiés (<code>npm run build</code> d’abord). Regardez si les deux se lisent, si « Commencer mon
      adhésion » et « Un dentiste » répondent, et si le bouton de l’hôte reste le sien.</p>
  </header>
  <main id="content" tabindex="-1">${sections.join('')}
  </main>
</body>
</html>`;
}
