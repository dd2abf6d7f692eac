import {html, nothing, type TemplateResult} from 'lit';
import type {Card, CardPerson, CardRight} from '../../contract/card.js';
import {slashed} from '../../domain/stored-date.js';
import {formatNir, maskNir} from '../../domain/nir.js';
import {formatSchemeCode} from '../../domain/scheme-code.js';
import {nameOf} from './card.front.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import {hiddenNumber} from '../../ui/blocks/number-reveal.js';
import {tableStyles} from '../../ui/blocks/table.js';
import {needs} from '../../element/styles.js';

export interface RightsView {
  readonly card: Card;
  readonly t: CardMoreMessages;
  /** Words of every widget for « Afficher » and « Masquer ». */
  readonly words: {readonly show: string; readonly hide: string};
  /** Whose number is shown in full, if anybody's. */
  readonly revealed: string | undefined;
  readonly reveal: (personId: string) => void;
}

/** The other face: people and domains of care; one card per person where there is no room for a table. */
export function rightsView(view: RightsView): TemplateResult {
  needs(tableStyles);
  const {card, t} = view;
  return html`<section class="section" part="section" aria-labelledby="rights-title">
    <div class="section-head">
      <h3 class="heading" part="heading" id="rights-title">${t.rights.title}</h3>
      <p class="small muted">
        ${[t.rights.note, ...card.legend.map(({value, meaning}) => `${quoted(value)}\u00a0: ${meaning}.`)].join(' ')}
      </p>
    </div>
    <table class="table rights" part="table" role="table" aria-labelledby="rights-title">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t.rights.person}</th>
          ${card.domains.map(
            ({code, label}) =>
              html`<th role="columnheader" scope="col" class="mid">
                <abbr class="code4" aria-hidden="true" translate="no">${code}</abbr
                ><span class="rights-label">${label}</span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${card.people.map((person) => rowOf(person, view))}
      </tbody>
    </table>
  </section>`;
}

/** A mark that has its own signs needs no others. */
const quoted = (value: string): string => (/^\W/.test(value) ? value : `« ${value} »`);

function rowOf(person: CardPerson, {card, t, words, revealed, reveal}: RightsView): TemplateResult {
  const {id, birthDate, birthRank, nirs, schemeCode, rights} = person;
  const born = birthDate && t.rights.born(slashed(birthDate), birthRank);
  const more = [born, schemeCode && t.rights.scheme(formatSchemeCode(schemeCode))].filter(Boolean).join(', ');
  const numbers = html`<span class="small rights-nir"
    ><span class="muted">${t.rights.nir}</span> ${hiddenNumber(
      {
        key: id,
        hidden: nirs.map((nir) => maskNir(nir).replaceAll('*', '•')).join(', '),
        whole: nirs.map(formatNir).join(', '),
        name: revealed === id ? t.rights.hideNir(nameOf(person)) : t.rights.showNir(nameOf(person)),
      },
      {shown: revealed, toggle: reveal},
      words,
    )}</span
  >`;
  const cell = (domain: Card['domains'][number]) =>
    html`<td role="cell" class="mid">
      <span class="cell-label" aria-hidden="true">${domain.label}</span>${rightView(
        rights.find((right) => right.domain === domain.code),
        card,
        t,
      )}
    </td>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="strong" data-sentry-mask data-dd-privacy="mask" data-private>${nameOf(person)}</span
      >${more ? html`<span class="small muted rights-born">${more}</span>` : nothing}${nirs.length ? numbers : nothing}
    </th>
    ${card.domains.map(cell)}
  </tr>`;
}

/** As printed for the eye; in words for who listens. */
function rightView(right: CardRight | undefined, card: Card, t: CardMoreMessages): TemplateResult {
  if (!right)
    return html`<span><span class="visually-hidden">${t.rights.none}</span><span aria-hidden="true">–</span></span>`;
  const {value, unit, mark} = right;
  const meaning = card.legend.find((each) => each.value === value)?.meaning;
  const printed = `${value}${unit ? `\u202f${unit}` : ''}`;
  return html`<span class="num"
    >${
      meaning
        ? html`<span aria-hidden="true">${printed}</span><span class="visually-hidden">${meaning}</span>`
        : printed
    }${mark ? html` <span class="small">${mark}</span>` : nothing}</span
  >`;
}
