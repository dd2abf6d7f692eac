import {html, type TemplateResult} from 'lit';
import {needs} from '../../element/styles.js';
import {cardStyles} from './card.js';

const tones: Readonly<Record<string, string>> = {
  received: 'info',
  inReview: 'info',
  moreInfo: 'warning',
  accepted: 'success',
};

/** How far a request is, in a word of `words`; nothing where there is none for it. */
export function requestBadge(status: string, words: Readonly<Record<string, string>>): TemplateResult | undefined {
  if (!Object.hasOwn(words, status)) return undefined;
  needs(cardStyles);
  return html`<span class="badge ${tones[status] ?? ''}">${words[status]}</span>`;
}
