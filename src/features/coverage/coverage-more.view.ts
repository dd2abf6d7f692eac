import {html, nothing, type TemplateResult} from 'lit';
import type {Ceiling} from '../../contract/coverage.js';
import {needs} from '../../element/styles.js';
import {careExamples} from '../../ui/blocks/care-examples.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {tableStyles} from '../../ui/blocks/table.js';
import type {CoverageMoreMessages} from './coverage-more.messages.fr.js';
import {leftOf} from '../../ui/blocks/ceiling.js';
import type {CoverageView} from './coverage-overview.view.js';

/** What is left for everybody, one beside the other: a row for each kind of ceiling, in the order of the server. */
export function familyView(
  {t, locale, coverage}: CoverageView,
  more: CoverageMoreMessages,
): TemplateResult | typeof nothing {
  const {people} = coverage;
  const counted = coverage.ceilings.filter(({limit}) => limit !== null);
  if (people.length < 2 || !counted.length) return nothing;
  needs(cardStyles, tableStyles);
  const labels = [...new Set(counted.map(({label}) => label))];
  const of = (label: string, personId: string): Ceiling | undefined =>
    counted.find((each) => each.label === label && each.personId === personId);
  return html`<details class="fold family">
    <summary>${icon('info', true)}<span id="family">${more.family}</span>${icon('chevron', true)}</summary>
    <table class="table" part="table" role="table" aria-labelledby="family">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${more.right}</th>
          ${people.map(({firstName}) => html`<th role="columnheader" scope="col">${firstName}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${labels.map(
          (label) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${label}</th>
              ${people.map(({id, firstName}) => {
                const ceiling = of(label, id);
                return html`<td role="cell">
                  <span class="cell-label" aria-hidden="true">${firstName}</span>
                  ${ceiling ? leftOf(t, locale, ceiling) : '–'}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** The insurer's own examples at the member's level (DOMAIN 6.10). */
export function examplesView(
  {locale, coverage}: CoverageView,
  more: CoverageMoreMessages,
): TemplateResult | typeof nothing {
  if (!coverage.examples.length) return nothing;
  return html`<section class="section" part="section" aria-labelledby="coverage-examples">
    <div class="section-head">
      <h3 class="heading" part="heading" id="coverage-examples">${more.examples}</h3>
      <p class="muted">${more.examplesNote}</p>
    </div>
    ${careExamples(coverage.examples, more, locale, 'coverage-examples')}
  </section>`;
}
