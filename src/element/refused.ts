import {localeOf} from './locale.js';
import {replaced} from './tampered.js';

const sentences = {
  fr: 'Ce contenu ne peut pas s’afficher sur cette page. Appelez votre mutuelle.',
  en: 'This content cannot be shown on this page. Call your insurer.',
};

/**
 * What an element is on a page that replaces a part of the language: itself where the answers are still right; else a
 * sentence, which is better than a wrong amount.
 */
export function onTouchedPage(tag: string, element: CustomElementConstructor): CustomElementConstructor {
  const why = replaced();
  if (!why) return element;
  console.error(`<${tag}> is not shown: ${why}. Cure: load that library after its repair, or not on this page.`);
  return class extends HTMLElement {
    connectedCallback(): void {
      // what stands inside a backend says it by itself
      if (tag === 'mutuelle-backend' && this.firstElementChild) return;
      const sentence = document.createElement('p');
      sentence.setAttribute('role', 'alert');
      sentence.textContent = sentences[localeOf(this, this.getAttribute('locale') ?? undefined)];
      this.replaceChildren(sentence);
    }
  };
}
