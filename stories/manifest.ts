/// <reference types="vite/client" />
/** What the documentation and the controls know of an element: its manifest, and the class that is registered. */
import type {ArgTypes} from 'storybook/internal/types';

interface Item {
  name: string;
  description?: string;
  fieldName?: string;
  type?: {text: string};
  default?: string;
  kind?: string;
}
export interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: Item[];
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
}
interface Manifest {
  modules: {declarations?: Declaration[]}[];
}

const manifests = import.meta.glob<Manifest>('../custom-elements.json', {eager: true, import: 'default'});
const declarations = Object.values(manifests)
  .flatMap(({modules}) => modules)
  .flatMap((module) => module.declarations ?? [])
  .filter(({tagName}) => tagName !== undefined);

const declarationOf = (tag: string): Declaration | undefined => declarations.find(({tagName}) => tagName === tag);

type Kind = 'boolean' | 'number' | 'text';
function kindOf(tag: string, attribute: string): Kind {
  const known =
    (
      customElements.get(tag) as
        | {elementProperties?: Map<PropertyKey, {attribute?: string | boolean; type?: unknown}>}
        | undefined
    )?.elementProperties ?? new Map();
  const [, declared] =
    [...known].find(
      ([name, {attribute: own}]) =>
        (own === undefined || own === true ? String(name).toLowerCase() : own) === attribute,
    ) ?? [];
  return declared?.type === Boolean ? 'boolean' : declared?.type === Number ? 'number' : 'text';
}

/** Rows of the tables; attributes can be set. A name that stands in two tables has two rows. */
export function argTypesOf(tag: string): ArgTypes | null {
  const found = declarationOf(tag);
  if (!found) return null;
  const rows: ArgTypes = {};
  const add = (
    items: Item[] | undefined,
    category: string,
    more: (item: Item) => object = () => ({control: {disable: true}}),
  ) => {
    for (const item of items ?? []) {
      const type = item.type?.text ?? '';
      rows[rows[item.name] ? `${item.name} (${category})` : item.name] = {
        name: item.name,
        description: item.description ?? '',
        table: {
          category,
          type: {summary: type},
          defaultValue: item.default === undefined ? undefined : {summary: item.default},
        },
        ...more(item),
      };
    }
  };
  add(found.attributes, 'attributes', ({name}) =>
    name === 'locale'
      ? {control: {type: 'select'}, options: [undefined, 'fr', 'en']}
      : {control: {type: kindOf(tag, name)}},
  );
  const attributes = new Set((found.attributes ?? []).map(({fieldName}) => fieldName));
  add(
    (found.members ?? []).filter(
      ({kind, name, description}) => kind === 'field' && description && !attributes.has(name),
    ),
    'properties',
  );
  add(
    (found.members ?? []).filter(({kind, description}) => kind === 'method' && description),
    'methods',
  );
  add(found.events, 'events');
  add(found.slots, 'slots');
  add(found.cssParts, 'css shadow parts');
  return rows;
}

/** What to copy into a page. The first lines work without any server. */
export const embedCode = (tag: string): string =>
  tag === 'mutuelle-backend'
    ? '<script type="module" src="/mutuelle/autoloader.js"></script>\n\n<mutuelle-backend ' +
      'base-url="https://api.example.fr/v1">\n  …\n</mutuelle-backend>'
    : `<script type="module" src="/mutuelle/autoloader.js"></script>\n\n<mutuelle-backend sandbox>\n  <${tag}>` +
      `</${tag}>\n</mutuelle-backend>`;

const bundlerImport = (name: string) => `import 'mutuelle-elements/define/${name}';`;

type Language = 'fr' | 'en';
/** What a file of stories says of itself, as far as its page of the documentation shows it. */
interface Told {
  component?: string;
  about?: string;
}

const howTo = {
  fr: {
    copy:
      'Copiez `cdn/` sur votre site, sous `/mutuelle/`\u00a0; `sandbox` joue l’assureur dans la page. Avec ' +
      'votre propre ' +
      'serveur, écrivez `base-url="https://…"` à la place.',
    bundler: 'Avec un outil de construction\u00a0:',
    look: 'Couleurs, caractères et rythme suivent les [jetons](?path=/story/foundations-tokens--palette) de la page.',
  },
  en: {
    copy:
      'Copy `cdn/` to your site as `/mutuelle/`; `sandbox` plays the insurer in the page. With your own server, ' +
      'write `base-url="https://…"` instead.',
    bundler: 'With a bundler:',
    look: 'Colours, type and rhythm follow the [tokens](?path=/story/foundations-tokens--palette) of the page.',
  },
};

/** The head of a documentation page: what it is, and how it gets into a page. */
export function descriptionOf({component = '', about = ''}: Told, language: Language): string {
  const found = declarationOf(component);
  const said = language === 'fr' ? [about] : [found?.summary, found?.description];
  const {copy, bundler, look} = howTo[language];
  const how = [
    copy,
    `\`\`\`html\n${embedCode(component)}\n\`\`\``,
    `${bundler} \`${bundlerImport('backend')} ${bundlerImport(component.replace('mutuelle-', ''))}\``,
    look,
  ];
  return [...said, ...(found ? how : [])].filter(Boolean).join('\n\n');
}
