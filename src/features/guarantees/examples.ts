import {html, nothing, type TemplateResult} from 'lit';
import {careExamples} from '../../ui/blocks/care-examples.js';
import {dayInWords} from '../../ui/blocks/day.js';
import type {GuaranteesView} from './guarantees.view.js';

/** The insurer's standard examples for the chosen plan: price, Sécu, mutuelle, and what is left. */
export function examplesView({t, locale, offer, planId}: GuaranteesView): TemplateResult | typeof nothing {
  if (!offer.examples.length) return nothing;
  const plan = offer.plans.find(({id}) => id === planId);
  const rows = offer.examples.find((example) => example.planId === planId)?.rows ?? [];
  if (plan && !rows.length) return nothing;
  return html`<section class="section" part="section" aria-labelledby="examples">
    <div class="section-head">
      <h3 class="heading" part="heading" id="examples">${plan ? t.examplesWith(plan.name) : t.examples}</h3>
      <p class="muted">
        ${
          plan
            ? html`${t.examplesFrom}${
                offer.examplesOn ? html`${t.examplesOn} ${dayInWords(offer.examplesOn, locale)}` : nothing
              }.
              ${t.noQuote}`
            : t.examplesLater
        }
      </p>
    </div>
    ${plan ? careExamples(rows, t, locale, 'examples') : nothing}
  </section>`;
}
