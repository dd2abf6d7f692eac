import {localeOf} from './locale.js';
import {replaced} from './tampered.js';

const sentences = {
  fr: 'Ce contenu ne peut pas s’afficher sur cette page. Appelez votre mutuelle.',
  en: 'This content cannot be shown on this page. Call your insurer.',
};

/** On a page whose language gives wrong answers, a sentence is better than a wrong amount. */
export function refuse(tag: string): void {
  const why = replaced() ?? 'this page replaces a part of the language by something else';
  console.error(`<${tag}> is not shown: ${why}. Cure: load that library after its repair, or not on this page.`);
  if (tag === 'mutuelle-backend' || customElements.get(tag)) return;
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
