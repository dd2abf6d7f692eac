import {html, nothing, type TemplateResult} from 'lit';
import type {Settings} from '../../contract/settings.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';

/** For who cannot go on alone (another number, another mailbox): whom to call. `text` ends before the number. */
export function helpFold(
  question: string,
  text: string,
  help: Settings['help'] | undefined,
): TemplateResult | typeof nothing {
  needs(cardStyles);
  if (!help) return nothing;
  return html`<details class="fold">
    <summary>${question}${icon('chevron', true)}</summary>
    <p>${text} ${phoneLink(help)}.</p>
  </details>`;
}
