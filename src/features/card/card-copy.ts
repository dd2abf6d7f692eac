import {Cards, type Card} from '../../contract/card.js';
import type {Backend} from '../../backend/backend.js';
import type {VaultErrorCode} from '../../engines/vault/vault.js';

/**
 * What is kept on the phone: the cards without what nobody needs at a counter, and the insurer's clock against the
 * phone's.
 */
export interface KeptCards {
  cards: Cards;
  offset: number;
}

const openVault = () => import('../../engines/vault/vault.js');

/**
 * The copy of the cards on this phone: there because the member asked for it, encrypted, renewed with each reading,
 * erased at logout (`session/leaving`), when it is too old, when it cannot be trusted, and when somebody else signs in.
 */
export class CardCopy {
  /** There is one. */
  kept = false;
  /** Why the last one could not be kept. */
  trouble: VaultErrorCode | undefined;
  /** There was one, and it may not be shown: it is gone, and the member is told until a new one is kept. */
  erased: 'damaged' | 'expired' | 'foreign' | undefined;

  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly changed: () => void) {}

  /**
   * The copy, if there is one for this backend that may be shown. `memberNumber`: of who is signed in here, if anybody.
   */
  find(backend: Backend, memberNumber: string | undefined): Promise<KeptCards | undefined> {
    return this.#inTurn(() => this.#find(backend, memberNumber));
  }

  keep(backend: Backend, cards: Cards, offset: number): Promise<void> {
    return this.#inTurn(() => this.#keep(backend, cards, offset));
  }

  /** Too old to be shown, by the insurer's clock. */
  expire(backend: Backend): Promise<void> {
    return this.#inTurn(async () => {
      await this.#drop(backend, 'expired');
      this.#become(false);
    });
  }

  forget(backend: Backend): Promise<void> {
    return this.#inTurn(async () => {
      await this.#try(async () => (await openVault()).forget(placeOf(backend)));
      this.#become(false);
    });
  }

  /** One after the other: what is said last about the copy is what is true. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(task);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #find(backend: Backend, memberNumber: string | undefined): Promise<KeptCards | undefined> {
    const found = await this.#try(async () => {
      const value = (await (await openVault()).find(placeOf(backend), Date.now())) as Partial<KeptCards> | undefined;
      if (value === undefined) return undefined;
      const cards = Cards.safeParse(value.cards).data;
      const wrong =
        !cards || !Number.isFinite(value.offset)
          ? 'damaged'
          : (memberNumber ?? cards.memberNumber) !== cards.memberNumber
            ? 'foreign'
            : undefined;
      if (!wrong) return {cards: cards!, offset: value.offset!};
      await this.#drop(backend, wrong);
      return undefined;
    });
    if (this.trouble === 'damaged' || this.trouble === 'expired') this.erased = this.trouble;
    // a phone that cannot keep anything says so when it is asked to, not before
    this.trouble = undefined;
    this.#become(found !== undefined);
    return found;
  }

  async #keep(backend: Backend, cards: Cards, offset: number): Promise<void> {
    const value: KeptCards = {cards: {...cards, cards: cards.cards.map(minimal)}, offset};
    // the end is sealed in the phone's own time, by which it will be looked at
    const until = Date.parse(cards.keepUntil) - offset;
    const done = await this.#try(async () => {
      this.erased = undefined;
      await (await openVault()).keep(placeOf(backend), value, until);
      return true;
    });
    this.#become(done === true || (this.kept && this.trouble === 'full'));
  }

  async #drop(backend: Backend, why: NonNullable<CardCopy['erased']>): Promise<void> {
    this.erased = why;
    await (await openVault()).forget(placeOf(backend)).catch(() => undefined);
  }

  async #try<T>(task: () => Promise<T>): Promise<T | undefined> {
    this.trouble = undefined;
    try {
      return await task();
    } catch (error) {
      this.trouble = (error as {code?: VaultErrorCode}).code ?? 'unavailable';
      return undefined;
    }
  }

  #become(kept: boolean): void {
    this.kept = kept;
    this.changed();
  }
}

const placeOf = ({id}: Backend): string => `cards:${id ?? ''}`;

/** No number of the Sécurité sociale, nothing that needs the network to be of use. */
function minimal(card: Card): Card {
  return {
    ...card,
    file: false,
    wallets: [],
    people: card.people.map(({id, firstName, lastName, birthDate, birthRank, rights}) => ({
      id,
      firstName,
      lastName,
      nirs: [],
      rights,
      ...(birthDate !== undefined && {birthDate}),
      ...(birthRank !== undefined && {birthRank}),
    })),
  };
}
