import {html, nothing, type TemplateResult} from 'lit';
import type {CommonMessages} from '../../element/common.messages.fr.js';

/**
 * « Cette ligne n'a pas pu être lue », under a list some of whose items could not be read (`list` of
 * `contract/zod.ts`): what is missing is said where it would stand.
 */
export function unreadable(
  words: CommonMessages,
  ...lists: {readonly unreadable?: number | undefined}[]
): TemplateResult | typeof nothing {
  const count = lists.reduce((sum, list) => sum + (list.unreadable ?? 0), 0);
  return count ? html`<p class="muted">${words.unreadable(count)}</p>` : nothing;
}
