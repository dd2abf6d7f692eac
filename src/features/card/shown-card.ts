import type {Card} from '../../contract/card.js';
import {cardsInOrder, cardStandingOn, type CardStanding} from '../../domain/card.js';
import type {CardData} from './card-data.js';

/** A card, and what it is worth today. */
export interface StandingCard {
  readonly card: Card;
  readonly standing: CardStanding;
}

/** Which of the cards is shown: the one that the member chose, else the one that holds today. */
export class ShownCard {
  /** It took the place of another by itself, at midnight: who listens must hear it. */
  switchedTo: Card | undefined;
  #chosen: string | undefined;
  #last: string | undefined;

  constructor(private readonly data: CardData) {}

  get current(): StandingCard | undefined {
    const cards = this.#inOrder;
    const card = cards.find(({id}) => id === this.#chosen) ?? cards[0];
    return card && {card, standing: this.#standingOf(card)};
  }

  /** A card that may be shown instead of one that may not. */
  get valid(): Card | undefined {
    return this.#inOrder.find((each) => this.#standingOf(each) === 'valid');
  }

  /** The next card of the same contract and the same person, where it is there already. */
  nextAfter(card: Card): Card | undefined {
    const same = ({contract, holder}: Card) => contract.id === card.contract.id && holder.role === card.holder.role;
    return this.#inOrder.find((each) => same(each) && this.#standingOf(each) === 'notYetValid');
  }

  choose({id}: Card): void {
    this.#chosen = this.#last = id;
  }

  /** Other cards were read. */
  cardsChanged(): void {
    this.#last = this.current?.card.id;
  }

  /** Another day: a card that the member had chosen gives way when it is over. */
  newDay(): void {
    const chosen = this.data.cards?.cards.find(({id}) => id === this.#chosen);
    if (chosen && this.#standingOf(chosen) === 'expired') this.#chosen = undefined;
    const {current} = this;
    if (current && current.card.id !== this.#last && current.standing === 'valid') this.switchedTo = current.card;
    this.#last = current?.card.id;
  }

  clear(): void {
    this.#chosen = this.#last = this.switchedTo = undefined;
  }

  get #inOrder(): Card[] {
    return cardsInOrder(this.data.cards?.cards ?? [], this.data.day.today);
  }

  #standingOf(card: Card): CardStanding {
    return cardStandingOn(card, this.data.day.today);
  }
}
