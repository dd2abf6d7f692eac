import {html, nothing, type TemplateResult} from 'lit';
import type {Card} from '../../contract/card.js';
import {longDate} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {raised} from '../../ui/blocks/day.js';
import {blank} from '../../ui/blocks/states.js';
import {chooserView} from './card.chooser.js';
import {frontView, type CardFace} from './card.front.js';
import type {CardMessages} from './card.messages.fr.js';
import {tones, yearsOf} from './card.words.js';
import type {StandingCard} from './shown-card.js';

/** What stands around the card and is loaded after it. */
export interface Surroundings {
  /** Why the card may not be shown. */
  readonly why?: unknown;
  /** The ways to keep it. */
  readonly keeping?: unknown;
  /** Who is covered, and for what. */
  readonly rights?: unknown;
}

export interface CardView {
  readonly face: CardFace;
  readonly cards: readonly Card[];
  readonly today: string;
  /** « Mise à jour le … ». */
  readonly updated: string;
  /** When another card will take the place of this one. */
  readonly nextWords: string;
  /** Its code cannot be drawn. */
  readonly codeFails: boolean;
  /** The whole screen could not be filled. */
  readonly counterFails: boolean;
  readonly around: Surroundings;
  /** The dialog that fills the screen. */
  readonly counter: unknown;
  readonly choose: (card: Card) => void;
  readonly show: () => void;
}

/** The title, with what the card is worth today; a card that took over by itself is said to who listens. */
export function cardHeader(
  {card, standing}: StandingCard,
  switchedTo: Card | undefined,
  t: CardMessages,
  language: Locale,
): TemplateResult {
  needs(cardStyles);
  const valid = standing === 'valid';
  const badge = t.statuses[standing].badge(longDate(valid ? card.validTo : card.validFrom, language));
  return html`<div class="card-head">
      <h2 class="title" part="title" id="title" tabindex="-1" data-heading>${t.title}</h2>
      <span class="badge ${tones[standing]}"
        >${valid ? icon('check', true) : nothing}<span>${raised(badge)}</span></span
      >
      ${valid ? html`<p class="lead muted" part="lead">${t.lead}</p>` : nothing}
    </div>
    <p class="visually-hidden" role="status">${switchedTo ? t.switched(yearsOf(switchedTo)) : ''}</p>`;
}

export function noCardView(t: CardMessages): TemplateResult {
  return html`<div class="measure">${blank({icon: 'shield', tone: 'info', ...t.none})}</div>`;
}

/** The card itself, beside it what can be done with it, below it who is covered. */
export function cardView(view: CardView): TemplateResult {
  const {face, cards, today, codeFails, around, counter, choose} = view;
  const {t, card} = face;
  return html`${chooserView({cards, shown: card, today, t, choose})}
    <div class="deck" id="card">${frontView(face)} ${besideView(view)}</div>
    ${codeFails ? html`<p class="small muted">${t.noCode}</p>` : nothing} ${around.rights} ${counter}`;
}

/** The press that shows the card, or why it may not be; the ways to keep it; how new it is. */
function besideView({face, updated, nextWords, counterFails, around, show}: CardView): TemplateResult {
  const {t, standing} = face;
  const valid = standing === 'valid';
  const showButton = button({label: t.show, kind: 'primary', icon: 'expand', onClick: show});
  return html`<div class="deck-side">
    ${valid ? showButton : around.why}
    ${valid && counterFails ? alert({tone: 'warning', live: 'alert', ...t.counter.missing}) : nothing} ${around.keeping}
    <p class="small muted"><span>${raised(updated)}</span> <span>${raised(nextWords)}</span></p>
  </div>`;
}
