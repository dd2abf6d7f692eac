import {html, nothing, type TemplateResult} from 'lit';
import {careExamples} from '../../ui/blocks/care-examples.js';
import {dayInWords} from '../../ui/blocks/day.js';
import type {MoreMessages} from './guarantees-more.messages.fr.js';
import type {GuaranteesView} from './guarantees.view.js';

/** The insurer's standard examples for what is chosen, top-up included: price, Sécu, mutuelle, and what is left. */
export function examplesView(
  {locale, offer, chosen}: GuaranteesView,
  t: MoreMessages,
): TemplateResult | typeof nothing {
  if (!offer.examples.length) return nothing;
  const rows = offer.examples.find(({combinationId}) => combinationId === chosen?.id)?.rows ?? [];
  if (chosen && !rows.length) return nothing;
  return html`<section class="section" part="section" aria-labelledby="examples">
    <div class="section-head">
      <h3 class="heading" part="heading" id="examples">${chosen ? t.examplesWith(chosen.label) : t.examples}</h3>
      <p class="muted">
        ${
          chosen
            ? html`${t.examplesFrom}${
                offer.examplesOn ? html`${t.examplesOn} ${dayInWords(offer.examplesOn, locale)}` : nothing
              }.
              ${t.noQuote}`
            : t.examplesLater
        }
      </p>
    </div>
    ${chosen ? careExamples(rows, t, locale, 'examples') : nothing}
  </section>`;
}
