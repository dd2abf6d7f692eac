import {isSound} from '../element/sound.js';

/** Version of this copy; two copies on one page say theirs in the console. */
export const version = '0.1.0';

/**
 * Registers a tag. The first copy of the library on a page stays: a second one says so once and changes nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as (CustomElementConstructor & {mutuelleVersion?: string}) | undefined;
  if (!known) {
    if (!isSound()) return void import('../element/refused.js').then(({refuse}) => refuse(tag));
    Object.defineProperty(element, 'mutuelleVersion', {value: version});
    customElements.define(tag, element);
  } else if (known !== element) {
    console.warn(
      `<${tag}> is already defined on this page (version ${known.mutuelleVersion ?? 'unknown'}); version ` +
        `${version} is not used. Load mutuelle-elements once.`,
    );
  }
}
