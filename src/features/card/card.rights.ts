import {html, nothing, type TemplateResult} from 'lit';
import type {Card, CardRight} from '../../contract/card.js';
import {slashed} from '../../domain/stored-date.js';
import {formatNir, maskNir} from '../../domain/nir.js';
import {formatSchemeCode} from '../../domain/scheme-code.js';
import {icon} from '../../ui/blocks/icon.js';
import {allAlike, likeOthers, printedRight, rightOf, type LikeOthers} from './card-people.js';
import {nameOf} from './card.front.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import {cardStyles, facts} from '../../ui/blocks/card.js';
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

/**
 * The other face: people and domains of care; where there is no room for a table, one card per person, with the rights
 * that are theirs alone.
 */
export function rightsView(view: RightsView): TemplateResult {
  needs(tableStyles, cardStyles);
  const {card, t} = view;
  const all = likeOthers(card);
  return html`${lexiconView(t)}
    <section class="section" part="section" aria-labelledby="rights-title">
      <div class="section-head">
        <h3 class="heading" part="heading" id="rights-title">${t.rights.title}</h3>
        ${legendView(card, t)}
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
          ${all.map((each, index) => rowOf(each, index === 0 && allAlike(all), view))}
        </tbody>
      </table>
    </section>`;
}

/** Each value and mark with what it means, set apart by their weight: a meaning may hold any sign of its own. */
function legendView({legend}: Card, t: CardMoreMessages): TemplateResult {
  return html`<p class="small muted">${t.rights.note}</p>
    ${
      legend.length
        ? html`<dl class="legend small">
            ${legend.map(
              ({value, meaning}) =>
                html`<div>
                  <dt class="strong" translate="no">${value}</dt>
                  <dd class="muted">${meaning}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }`;
}

/** The words of the trade that stand on the card. */
function lexiconView({lexicon}: CardMoreMessages): TemplateResult {
  return html`<details class="fold small no-print">
    <summary>${icon('info', true)}<span>${lexicon.title}</span>${icon('chevron', true)}</summary>
    ${facts(lexicon.words)}
  </details>`;
}

function rowOf(
  {person, like, others}: LikeOthers,
  alike: boolean,
  {card, t, words, revealed, reveal}: RightsView,
): TemplateResult {
  const {id, birthDate, birthRank, nirs, schemeCode} = person;
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
  const likeWords = like
    ? (others.size ? t.rights.likeBut : t.rights.like)(nameOf(like))
    : alike
      ? t.rights.alike
      : undefined;
  const cell = (domain: Card['domains'][number]) =>
    html`<td role="cell" class="mid ${like && !others.has(domain.code) ? 'same' : ''}">
      <span class="cell-label" aria-hidden="true">${domain.label}</span>${rightView(
        rightOf(person, domain.code),
        card,
        t,
      )}
    </td>`;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <span class="strong" data-sentry-mask data-dd-privacy="mask" data-private>${nameOf(person)}</span
      >${moreView(more, 'small muted rights-born')}${nirs.length ? numbers : nothing}
      ${moreView(likeWords, 'like strong')}
    </th>
    ${card.domains.map(cell)}
  </tr>`;
}

const moreView = (text: string | undefined, look: string) =>
  text ? html`<span class=${look}>${text}</span>` : nothing;

/** As printed for the eye; in words for who listens. */
function rightView(right: CardRight | undefined, card: Card, t: CardMoreMessages): TemplateResult {
  if (!right)
    return html`<span><span class="visually-hidden">${t.rights.none}</span><span aria-hidden="true">–</span></span>`;
  const {value, mark} = right;
  const meaning = card.legend.find((each) => each.value === value)?.meaning;
  const printed = printedRight(right);
  return html`<span class="num"
    >${
      meaning
        ? html`<span aria-hidden="true">${printed}</span><span class="visually-hidden">${meaning}</span>`
        : printed
    }${mark ? html` <span class="small">${mark}</span>` : nothing}</span
  >`;
}
