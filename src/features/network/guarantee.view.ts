import {html, nothing, type TemplateResult} from 'lit';
import type {NetworkGuarantee} from '../../contract/network.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import type {NetworkLocatorMessages} from './network-locator.messages.fr.js';

/** « Ma garantie »: what the contract of who is signed in gives for this kind of partner. */
export function guaranteeView(
  {title, lines, asOf}: NetworkGuarantee,
  t: NetworkLocatorMessages,
  locale: Locale,
): TemplateResult {
  needs(cardStyles);
  return html`<details class="fold guarantee">
    <summary>${icon('shield', true)}<span>${t.guarantee(title)}</span>${icon('chevron', true)}</summary>
    <dl>
      ${lines.map(
        ({label, value}) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${asOf ? html`<p class="small muted">${t.guaranteeAsOf} ${dayInWords(asOf, locale)}.</p>` : nothing}
  </details>`;
}
