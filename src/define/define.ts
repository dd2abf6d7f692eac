import {localeOf} from '../element/locale.js';
import {replaced} from '../element/tampered.js';

/** Version of this copy; two copies on one page say theirs in the console. */
export const version = '0.1.0';

/**
 * Registers a tag. The first copy of the library on a page stays: a second one says so once and changes nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as (CustomElementConstructor & {mutuelleVersion?: string}) | undefined;
  if (!known) {
    const why = replaced();
    if (why) return refuse(tag, why);
    Object.defineProperty(element, 'mutuelleVersion', {value: version});
    customElements.define(tag, element);
  } else if (known !== element) {
    console.warn(
      `<${tag}> is already defined on this page (version ${known.mutuelleVersion ?? 'unknown'}); version ` +
        `${version} is not used. Load mutuelle-elements once.`,
    );
  }
}

const sentences = {
  fr: 'Ce contenu ne peut pas s’afficher sur cette page. Appelez votre mutuelle.',
  en: 'This content cannot be shown on this page. Call your insurer.',
};

/** On a page whose language gives wrong answers, a sentence is better than a wrong amount. */
function refuse(tag: string, why: string): void {
  console.error(`<${tag}> is not shown: ${why}. Cure: load that library after its repair, or not on this page.`);
  if (tag === 'mutuelle-backend') return;
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        const sentence = document.createElement('p');
        sentence.setAttribute('role', 'alert');
        sentence.textContent = sentences[localeOf(this, this.getAttribute('locale') ?? undefined)];
        this.replaceChildren(sentence);
      }
    },
  );
}
