import {css, html, nothing, type TemplateResult} from 'lit';
import type {StayCost} from '../../contract/hospital.js';
import {money} from '../../element/format.js';
import {needs} from '../../element/styles.js';
import type {Widget} from '../../element/widget.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {moneyBar} from '../../ui/blocks/money-bar.js';
import {sum, type SumLine} from '../../ui/blocks/sum.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import type {StayCostMessages} from './stay-cost.messages.fr.js';

/** Who pays a stay, as the server worked it out: the Sécu, the mutuelle, and what is left, always in this order. */
export function costView(cost: StayCost, t: StayCostMessages, {common, language}: Widget): TemplateResult {
  needs(costStyles);
  const {socialSecurity, insurer, left, why, estimated} = cost;
  const amount = (cents: number) => html`<span class="num" translate="no">${money(cents, language)}</span>`;
  const part = (key: string, label: string, cents: number): SumLine => [
    html`<span class="keyed"><span class="key ${key}"></span>${label}</span>`,
    amount(cents),
  ];
  const parts = [part('amo', t.socialSecurity, socialSecurity), part('amc', t.insurer, insurer)];
  const all = socialSecurity + insurer + left;
  return html`<div class="stack cost">
    ${sum(parts, part('remaining', t.left, left))}
    ${moneyBar(all, [
      ['amo', socialSecurity],
      ['amc', insurer],
      ['remaining', left],
    ])}
    ${why ? html`<p>${why}</p>` : nothing} ${estimated ? html`<p class="muted">${t.estimated}</p>` : nothing}
    ${detailsView(cost, t, language)} ${unreadable(common, cost.lines)}
  </div>`;
}

function detailsView({lines}: StayCost, t: StayCostMessages, language: Widget['language']): unknown {
  if (!lines.length) return nothing;
  needs(cardStyles);
  const words = (cents: number) => money(cents, language);
  return html`<details class="fold">
    <summary><span>${t.details}</span>${icon('chevron', true)}</summary>
    <ul class="lines">
      ${lines.map(({label, socialSecurity, insurer, left}) =>
        line({value: label, note: t.line(words(socialSecurity), words(insurer), words(left))}),
      )}
    </ul>
  </details>`;
}

const costStyles = css`
  .keyed {
    display: inline-flex;
    gap: calc(2 * var(--_u));
    align-items: center;
  }
  .cost {
    gap: calc(3 * var(--_u));
  }
  .cost .lines {
    padding-block-start: calc(3 * var(--_u));
  }
`;
