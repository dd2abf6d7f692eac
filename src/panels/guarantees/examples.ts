import {html, nothing, type TemplateResult} from 'lit';
import {money} from '../../element/format.js';
import {moneyBar, moneyLegend} from '../../ui/blocks/money-bar.js';
import type {GuaranteesView} from './guarantees.view.js';

/** The insurer's standard examples for the chosen plan: price, Sécu, mutuelle, and what is left. */
export function examplesView({t, locale, offer, planId}: GuaranteesView): TemplateResult | typeof nothing {
  if (!offer.examples.length) return nothing;
  const plan = offer.plans.find(({id}) => id === planId);
  const rows = offer.examples.find((example) => example.planId === planId)?.rows ?? [];
  if (plan && !rows.length) return nothing;
  const amount = (label: string, cents: number, strong = false) => html`<td role="cell" class="amount ${strong ? 'strong' : ''}"><span class="cell-label" aria-hidden="true">${label}</span><span class="num">${money(cents, locale)}</span></td>`;
  return html`<section class="section" part="section" aria-labelledby="examples">
    <div class="section-head"><h3 class="heading" part="heading" id="examples">${plan ? t.examplesWith(plan.name) : t.examples}</h3><p class="muted">${plan ? t.examplesNote : t.examplesLater}</p></div>
    ${plan ? html`
      ${moneyLegend([['amo', t.amo], ['amc', t.amc], ['remaining', t.remaining]])}
      <table class="table examples" part="table" role="table" aria-labelledby="examples">
        <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${t.care}</th>${[t.price, t.amoShort, t.amc, t.remainingColumn].map((label) => html`<th role="columnheader" scope="col" class="amount">${label}</th>`)}</tr></thead>
        <tbody role="rowgroup">${rows.map((row) => html`<tr role="row">
          <th role="rowheader" scope="row"><span class="strong">${row.care}</span>${moneyBar(row.price, [['amo', row.amo], ['amc', row.amc], ['remaining', row.remaining]])}</th>
          ${amount(t.price, row.price)}${amount(t.amoShort, row.amo)}${amount(t.amc, row.amc)}${amount(t.remainingShort, row.remaining, true)}
        </tr>`)}</tbody>
      </table>` : nothing}
  </section>`;
}
