import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Card} from '../../contract/card.js';
import type {CardStanding} from '../../domain/card.js';
import {slashed} from '../../domain/stored-date.js';
import {formatStoredPhone} from '../../domain/stored-phone.js';
import type {Drawing} from '../../engines/code2d/code2d.js';
import type {CardMessages} from './card.messages.fr.js';

/** What is needed to draw one card. */
export interface CardFace {
  readonly card: Card;
  readonly standing: CardStanding;
  /** The code; undefined while it is drawn, where there is none, and where it cannot be. */
  readonly drawing: Drawing | undefined;
  readonly insurer: string;
  readonly t: CardMessages;
}

/** The curves of the band. */
const waves = Array.from(
  {length: 14},
  (_, i) => `M${120 + 10 * i}-10C${200 + 14 * i} ${30 + 3 * i} ${180 + 22 * i} ${80 - 2 * i} ${330 + 12 * i} 130`,
).join('');

/** The five items of the sector's standard block, labelled even when empty, in their order. */
export function fiveItems({card, t}: Pick<CardFace, 'card' | 't'>): [label: string, value: string][] {
  return [
    [t.five.period, t.period(slashed(card.validFrom), slashed(card.validTo))],
    [t.five.amc, card.amcNumber],
    [t.five.member, card.memberNumber],
    [t.five.convention, card.conventionTypes.join(' ')],
    [t.five.routing, card.routingCode],
  ];
}

export function fiveView(face: Pick<CardFace, 'card' | 't'>, kind = ''): TemplateResult {
  const item = ([label, value]: [string, string], index: number) =>
    html`<div class=${index ? '' : 'five-wide'}>
      <dt>${label}</dt>
      <dd class="num" translate="no">
        ${value || html`<span class="visually-hidden">${face.t.empty}</span><span aria-hidden="true">–</span>`}
      </dd>
    </div>`;
  return html`<dl class="five ${kind}" data-sentry-mask data-dd-privacy="mask" data-private>
    ${fiveItems(face).map(item)}
  </dl>`;
}

/** Black on white whatever the theme: a reader knows nothing else. */
export function codeView(drawing: Drawing, label: string, big = false): TemplateResult {
  const {path, width, height} = drawing;
  return html`<span
    class="matrix ${big ? 'matrix-big' : ''} ${width > 2 * height ? 'matrix-long' : ''}"
    role="img"
    aria-label=${label}
    data-sentry-mask
    data-dd-privacy="mask"
    data-private
    ><svg class="matrix-svg" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges" aria-hidden="true">
      ${svg`<path d=${path}></path>`}
    </svg></span
  >`;
}

export const nameOf = ({firstName, lastName}: {firstName: string; lastName: string}): string =>
  `${firstName} ${lastName}`;

export function phoneText({number, text}: Card['phones'][number]): string {
  return text ?? formatStoredPhone(number);
}

/** The face with the band, the five items and the code, or the stamp that takes its place. */
export function frontView(face: CardFace): TemplateResult {
  const {card, standing, drawing, t, insurer} = face;
  const valid = standing === 'valid';
  const right = !valid
    ? html`<p class="stamp ${standing === 'notYetValid' ? 'stamp-soft' : ''}">${t.statuses[standing].stamp}</p>`
    : drawing
      ? codeView(drawing, t.code)
      : nothing;
  return html`<article
    class="tp ${valid || standing === 'notYetValid' ? '' : 'tp-over'}"
    part="card"
    aria-label=${t.kind}
  >
    <header class="tp-band">
      <span class="tp-logo"
        ><slot name="logo"
          ><svg class="tp-mark" viewBox="0 0 32 32" aria-hidden="true">
            <path d="M16 4v24M4 16h24M3 16a13 13 0 1 0 26 0 13 13 0 1 0-26 0"></path></svg></slot
        >${insurer}</span
      >
      <span class="tp-what"
        >${t.kind}${
          card.responsible
            ? html`<span class="tp-r" role="img" aria-label=${t.responsible} title=${t.responsible}>R</span>`
            : nothing
        }</span
      >
      <svg class="tp-waves" viewBox="0 0 400 120" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
        <path d=${waves}></path>
      </svg>
    </header>
    <div class="tp-body">
      <div class="tp-text">
        ${fiveView(face)}
        <p class="tp-member">
          <span class="small">${t.holder[card.holder.role === 'beneficiary' ? 'beneficiary' : 'member']}</span>
          <strong data-sentry-mask data-dd-privacy="mask" data-private>${nameOf(card.holder)}</strong>
        </p>
      </div>
      ${right}
    </div>
    <footer class="tp-foot">
      ${card.phones.map(
        (phone) =>
          html`<span>${t.phones[phone.kind] ?? t.otherPhone} : <strong class="num">${phoneText(phone)}</strong></span>`,
      )}${card.operator ? html`<span>${t.operator(card.operator)}</span>` : nothing}
    </footer>
  </article>`;
}
