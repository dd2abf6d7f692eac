import {html, nothing, type TemplateResult} from 'lit';
import type {Card} from '../../contract/card.js';
import {cardStandingOn} from '../../domain/card.js';
import {nameOf} from './card.front.js';
import type {CardMessages} from './card.messages.fr.js';
import {yearsOf} from './card.words.js';

export interface ChooserView {
  readonly cards: readonly Card[];
  readonly shown: Card;
  readonly today: string;
  readonly t: CardMessages;
  readonly choose: (card: Card) => void;
}

/** One press for each card, where there are several: whose, of which contract, of which years. */
export function chooserView({cards, shown, today, t, choose}: ChooserView): TemplateResult | typeof nothing {
  if (cards.length < 2) return nothing;
  const several = new Set(cards.map(({contract}) => contract.id)).size > 1;
  const contractOf = ({contract}: Card) => (several ? contract.label : '');
  const owner = (card: Card) => (card.holder.role === 'beneficiary' ? nameOf(card.holder) : contractOf(card));
  const words = (card: Card) => [owner(card), yearsOf(card)].filter(Boolean).join(', ');
  const pill = (card: Card) =>
    html`<li>
      <button
        type="button"
        class="pill"
        part="button second"
        aria-pressed=${card.id === shown.id}
        @click=${() => choose(card)}
      >
        ${words(card)} <span class="small muted">${t.statuses[cardStandingOn(card, today)].short}</span>
      </button>
    </li>`;
  return html`<ul class="pills no-print" aria-label=${t.choose}>
    ${cards.map(pill)}
  </ul>`;
}
