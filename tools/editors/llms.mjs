// `llms.txt`: what a language model, or a person in a hurry, must know before writing a page with our tags.
import {widgets} from '../elements.mjs';

/** @typedef {import('../manifest.mjs').Described} Described */

const SECTIONS = /** @type {const} */ ({
  enrolment: 'Enrolment (the visitor has a one-time link, or an enrolment id)',
  member: "The member's space (each shows its own login where nobody is signed in)",
  anybody: 'For anybody',
});

/** @param {readonly Described[]} all @param {{version: string}} about */
export function llmsFile(all, {version}) {
  const shown = all.filter(({row}) => widgets.some(({tag}) => tag === row.tag));
  const lines = (/** @type {string} */ section) =>
    shown
      .filter(({row}) => row.section === section)
      .map(
        ({row, declaration}) => `- \`<${row.tag}>\`: ${declaration.summary?.split('\n\n')[0]?.replaceAll('\n', ' ')}`,
      )
      .join('\n');
  return `# mutuelle-elements ${version}

> Custom elements (TypeScript, Lit) for a French complementary health insurer: an enrolment wizard, a member's space, a
> locator of the care network. One tag is one widget with its own shadow root. French first, English by \`lang="en"\`.

## Embed

From files (no build; \`cdn/\` of the package, served by you):

    <script type="module" src="/mutuelle/autoloader.js"></script>
    <mutuelle-backend base-url="https://api.example.fr/v1">
      <mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>
    </mutuelle-backend>

From npm: \`import 'mutuelle-elements/define/backend'\` and \`import 'mutuelle-elements/define/enrolment-wizard'\`, then
the same tags. \`sandbox\` in the place of \`base-url\` plays a made-up insurer without any network.

- A widget needs a backend: \`<mutuelle-backend>\` around it, an empty one on the page, or its own \`.backend\`.
- Objects are properties, never attributes: \`element.settings = {…}\`, \`element.messages = {profile: {title: '…'}}\`.
- Events bubble: \`document.addEventListener('mutuelle-enrolment-completed', …)\`.
- Looks: custom properties \`--mutuelle-…\` and \`::part(…)\`. No style of the page reaches inside otherwise.

## Types

- React 19: \`import type {} from 'mutuelle-elements/jsx'\`; handlers are \`onmutuelle-…\`.
- Vue 3: \`import type {} from 'mutuelle-elements/vue'\`; tags need \`isCustomElement\`; handlers are \`@mutuelle-…\`.
- Svelte 5: \`import type {} from 'mutuelle-elements/svelte'\`; handlers are \`onmutuelle-…\`.
- Angular: \`import {mutuelleElements} from 'mutuelle-elements/angular'\`, in \`imports\` of the component.
- TypeScript: importing a \`define/…\` types its tag and its events.

## Connect a backend

- HTTP: \`base-url\`, or \`createHttpBackend({baseUrl, getAccessToken})\`. JSON, problems as RFC 9457.
- Another protocol: \`createBackend({[operationId]: handler})\`.
- The contract: operations and schemas are exported by \`mutuelle-elements/contract\`; in words, \`docs/contract.md\`.

## Tags

What each takes, tells and shows: \`custom-elements.json\` of the package.

${Object.entries(SECTIONS)
  .map(([section, title]) => `### ${title}\n\n${lines(section)}`)
  .join('\n\n')}
`;
}
