// Types for React, Vue and Svelte: how each of them writes what `tags.d.ts` says. The generators made for this
// (`@wc-toolkit/jsx-types`, `custom-element-vuejs-integration`, `custom-element-svelte-integration`) copy the texts of
// our types without importing what they name, and know neither Vue's names of events nor Svelte 5: see decision 57.

const jsx = `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Handlers, Tags} from './tags.js';

/** What a tag takes in JSX. */
export type Props<Tag extends keyof Tags> = DetailedHTMLProps<
  HTMLAttributes<Tags[Tag]['element']>,
  Tags[Tag]['element']
> &
  Tags[Tag]['attributes'] &
  Tags[Tag]['properties'] &
  Handlers<Tags[Tag]['events']>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const vue = `import type {AllowedComponentProps, HTMLAttributes, VNodeProps} from 'vue';
import type {Tags} from './tags.js';

/** Vue takes \`with-map\` and \`withMap\` for one name; an event is \`on\` and its name, in camel case. */
type Camel<Name extends string> = Name extends \`\${infer Start}-\${infer Rest}\`
  ? \`\${Start}\${Capitalize<Camel<Rest>>}\`
  : Name;
type Named<Attributes> = {[Name in keyof Attributes as Camel<Name & string>]: Attributes[Name]};
type Handlers<Events> = {
  [Type in keyof Events & string as \`on\${Capitalize<Camel<Type>>}\`]?: ((event: Events[Type]) => void) | undefined;
};

/** What a tag takes in a template. */
export type Props<Tag extends keyof Tags> = Named<Tags[Tag]['attributes']> &
  Tags[Tag]['properties'] &
  Handlers<Tags[Tag]['events']>;

type Elements = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & {
    $props: Props<Tag> & VNodeProps & AllowedComponentProps & HTMLAttributes;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

const svelte = `import type {HTMLAttributes} from 'svelte/elements';
import type {Handlers, Tags} from './tags.js';

/** Svelte writes \`false\` into an attribute, which is then there: what varies is set by its property. */
type Written<Attributes> = {
  [Name in keyof Attributes]: boolean extends Attributes[Name] ? true | '' | undefined : Attributes[Name];
};

/** What a tag takes in markup. */
export type Props<Tag extends keyof Tags> = HTMLAttributes<Tags[Tag]['element']> &
  Written<Tags[Tag]['attributes']> &
  Tags[Tag]['properties'] &
  Handlers<Tags[Tag]['events']>;

type Elements = {[Tag in keyof Tags]: Props<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

/** By the name of their entry. @type {Record<string, string>} */
export const frameworks = {jsx, vue, svelte};
