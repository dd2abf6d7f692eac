// What is visited, and the pages of ours: an HTML file that names what it needs, as a host would write it.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../../tools/process.mjs';
import {VERSIONS, buildBefore, buildOthers} from './build.mjs';
import {snippetHead} from './snippet.mjs';

/** The commit before loading was worked on. */
const BEFORE = process.env.BEFORE ?? '49de934';

/**
 * @typedef {{name: string, way: string, path: string, member?: boolean | undefined}} Subject `member`: needs somebody's
 *   token
 */
/**
 * @typedef {{
 *   subjects: Subject[], folders: Record<string, string>,
 *   pagesOf: (api: string) => Promise<Record<string, string>>, note: string,
 * }} Stage
 */

/** A secret that opens a welcome; nothing is sent with it before its button is pressed. */
const SECRET = '#adhesion=lien-famille-7Q2M';

/** Who is signed in by the host where an element needs somebody: an account that exists at the mock server. */
export const MEMBER = {email: 'sofia.martins@example.org', password: 'Exemple-2026!'};

const OURS = [
  {tag: 'mutuelle-enrolment-wizard', name: 'enrolment wizard', after: SECRET},
  // The host has the token in its page. A plain script: the property is there before the element is defined.
  {
    tag: 'mutuelle-bank-details-form',
    name: 'bank details form',
    member: true,
    script: `const [enrolment, token] = location.hash.slice(1).split('&');
  document.querySelector('mutuelle-bank-details-form').setAttribute('enrolment-id', enrolment);
  document.querySelector('mutuelle-backend').getAccessToken = async () => token;`,
  },
  {tag: 'mutuelle-network-locator', name: 'network locator'},
];

/** @param {string} head @param {string} api @param {typeof OURS[number]} element */
const pageOf = (head, api, {tag, name, script}) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${name}</title>
${head}
</head>
<body>
<main id="subject">
<mutuelle-backend base-url="${api}">
  <${tag}></${tag}>
</mutuelle-backend>
</main>
${script ? `<script>\n  ${script}\n</script>\n` : ''}</body>
</html>
`;

const scripts = (/** @type {string[]} */ ...urls) =>
  urls.map((url) => `<script type="module" src="${url}"></script>`).join('\n');

/**
 * How our elements come into a page: what a snippet names, two tags, or one. `built` is a folder of cdn/.
 * @typedef {{folder: string, address: string}} Built
 * @type {Record<string, (built: Built, tag: string, api: string) => string | Promise<string>>}
 */
const WAYS = {
  snippet: snippetHead,
  'two scripts': ({address}, tag) => scripts(`${address}mutuelle-backend.js`, `${address}${tag}.js`),
  autoloader: ({address}) => scripts(`${address}autoloader.js`),
};

/** @returns {Promise<Stage>} */
export async function prepare() {
  const cdn = join(ROOT, 'cdn');
  if (!existsSync(cdn)) throw new Error('cdn/ is not built: npm run build');
  const others = await buildOthers();
  const before = BEFORE && (await buildBefore(BEFORE));
  const built = [{folder: cdn, address: '/cdn/', when: '', ways: ['snippet', 'autoloader']}];
  const then = {address: '/before/cdn/', when: `, at ${BEFORE}`, ways: ['two scripts', 'autoloader']};
  if (before) built.push({folder: before, ...then});
  const ours = built.flatMap(({when, ways, ...rest}) =>
    OURS.flatMap((element) =>
      ways.map((way) => ({
        ...rest,
        element,
        way,
        name: element.name + when,
        page: `/pages${rest.address}${element.tag}-${way.replace(' ', '-')}.html`,
      })),
    ),
  );
  return {
    subjects: [
      {name: 'vanilla', way: 'by hand, one module', path: '/vanilla/index.html'},
      {name: `@lion/ui ${VERSIONS['@lion/ui']}`, way: 'bundled', path: '/lion/index.html'},
      {name: `Web Awesome ${VERSIONS['@awesome.me/webawesome']}`, way: 'bundled', path: '/webawesome/index.html'},
      {name: `SurveyJS ${VERSIONS['survey-core']}`, way: 'bundled', path: '/surveyjs/index.html'},
      ...ours.map(({name, way, page, element: {after = '', member}}) => ({name, way, path: page + after, member})),
    ],
    folders: {...others, ...Object.fromEntries(built.map(({folder, address}) => [address, folder]))},
    pagesOf: async (api) =>
      Object.fromEntries(
        await Promise.all(
          ours.map(async ({way, page, element, ...place}) => [
            page,
            pageOf((await WAYS[way]?.(place, element.tag, api)) ?? '', api, element),
          ]),
        ),
      ),
    note: BEFORE && !before ? `The history here does not hold ${BEFORE} (BEFORE=<commit>): no rows of before.` : '',
  };
}
