// What each tag takes and tells, as one type: the frameworks' own types are made of it, a few lines each. Attributes
// have the names of HTML, properties those of the class; a name that is both stands among the properties.

/**
 * @typedef {import('../manifest.mjs').Described} Described
 *
 * @typedef {import('../manifest.mjs').Item} Item
 */

/** A type that says all by itself: no name that would have to be imported. */
const PLAIN = /^(?:\s*(?:'[^']*'|string|boolean|number|undefined)\s*(?:\||$))+$/;

const text = (/** @type {Item} */ item) => (item.type?.text ?? '').replace(/ \| undefined$/, '');

const comment = (/** @type {string | undefined} */ words = '') =>
  words ? `/** ${words.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

/** The name of a member, as TypeScript writes it. */
export const key = (/** @type {string} */ name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Attributes that are not properties of the same name. @param {Described} described */
export const attributesOf = ({declaration: {attributes = [], members = []}}) =>
  attributes.filter(({name}) => !members.some((member) => member.name === name));

/** @param {Described} described */
export const propertiesOf = ({declaration: {attributes = [], members = []}}) =>
  members
    .filter(({kind, readonly}) => kind === 'field' && !readonly)
    .map((member) => {
      const attribute = attributes.find(({fieldName}) => fieldName === member.name);
      return {
        ...member,
        type: attribute?.type ?? member.type,
        description: member.description ?? attribute?.description,
      };
    });

/** @param {Described} described */
function tagType(described) {
  const {row, declaration} = described;
  const attributes = attributesOf(described).map((item) => {
    if (!PLAIN.test(text(item))) throw new Error(`<${row.tag} ${item.name}>: no type of HTML: ${text(item)}`);
    return `${comment(item.description)}${key(item.name)}?: ${text(item)} | undefined;`;
  });
  const properties = propertiesOf(described).map((item) => {
    const type = PLAIN.test(text(item)) ? text(item) : `${row.className}['${item.name}']`;
    return `${comment(item.description)}${key(item.name)}?: ${type} | undefined;`;
  });
  return `${comment(declaration.summary?.split('\n\n')[0])}'${row.tag}': {
element: ${row.className};
attributes: {
${attributes.join('\n')}
};
properties: {
${properties.join('\n')}
};
events: ${declaration.events?.length ? `${row.className}Events` : '{}'};
};`;
}

/** `dist/tags.d.ts`. @param {readonly Described[]} all */
export function tagsFile(all) {
  const names = all.flatMap(({row, declaration}) => [
    row.className,
    ...(declaration.events?.length ? [`${row.className}Events`] : []),
  ]);
  return `import type {${names.join(', ')}} from './index.js';

/** What each tag takes, by attribute or by property, and what it tells. */
export interface Tags {
${all.map(tagType).join('\n')}
}

/** Names of events as a handler has them: \`onmutuelle-…\`. */
export type Handlers<Events> = {
  [Type in keyof Events & string as \`on\${Type}\`]?: ((event: Events[Type]) => void) | undefined;
};
`;
}
