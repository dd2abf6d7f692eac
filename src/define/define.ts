import {isUntouched} from '../element/untouched.js';

/** Version of this copy. */
export const version = '0.1.0';

let told = false;

/**
 * Registers a tag. The first copy of the library that defines it stays; another one, of whatever version, leaves it
 * alone and says so once, for all its tags. On a page that replaces a part of the language, it is first seen what that
 * does.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isUntouched()) register(tag, element);
  else void import('../element/refused.js').then(({onTouchedPage}) => register(tag, onTouchedPage(tag, element)));
}

function register(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as (CustomElementConstructor & {mutuelleVersion?: string}) | undefined;
  if (!known) {
    Object.defineProperty(element, 'mutuelleVersion', {value: version});
    customElements.define(tag, element);
  } else if (known !== element && !told) {
    told = true;
    console.warn(
      `<${tag}> is already defined on this page (version ${known.mutuelleVersion ?? 'unknown'}): version ` +
        `${version} leaves it, and others like it, alone. Load one copy of mutuelle-elements.`,
    );
  }
}
