import type {ReactiveController} from 'lit';
import type {Backend} from '../../backend/backend.js';
import type {Cards} from '../../contract/card.js';
import {Latest} from '../../element/latest.js';
import {ServerDay} from '../../element/server-day.js';
import type {Widget} from '../../element/widget.js';
import {opensOffline} from '../../engines/opens-offline.js';
import {sessionOf} from '../../session/session.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {CardCopy} from './card-copy.js';

/** How long a page may be looked away from before it asks again. */
const STILL_NEW = 30 * 60_000;
/** Everybody's page turns at midnight: the server is asked within this time after it, not by all at once. */
const SPREAD = 5 * 60_000;

export interface CardDataOptions {
  flow: MemberFlow;
  /** Other cards are there. */
  changed: () => void;
  /** Another day began in Paris. */
  newDay: () => void;
  /** The copy became too old while it was shown. */
  tooOld: () => void;
  /** A copy was written: what the page needs without network can be loaded now, while there is one. */
  kept: () => void;
}

/**
 * The cards of the member, by the insurer's clock: as the server answered, or from the copy on this device. Asks the
 * server again when what is shown may no longer be the latest, and keeps the copy up to date.
 */
export class CardData implements ReactiveController {
  cards: Cards | undefined;
  /** They are the copy of this device. */
  fromCopy = false;
  /** They came while the copy was shown, and stand in its place. */
  replacedCopy = false;
  readonly copy: CardCopy;
  readonly day: ServerDay;
  /** The member ticked (true) or unticked the copy, and that is being done. */
  keepWanted: boolean | undefined;
  /** The page itself comes back without network. */
  opensOffline = false;
  readonly #host: Widget;
  readonly #reading = new Latest();

  constructor(private readonly options: CardDataOptions) {
    this.#host = options.flow.host;
    this.copy = new CardCopy(() => this.#host.requestUpdate());
    this.day = new ServerDay(this.#host, () => this.#newDay());
    this.#host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seenAgain);
    addEventListener('online', this.#backOnline);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seenAgain);
    removeEventListener('online', this.#backOnline);
  }

  /** The copy is older than the insurer would like. */
  get stale(): boolean {
    return this.fromCopy && this.cards !== undefined && this.day.now > Date.parse(this.cards.freshUntil);
  }

  /** The server answered. */
  load(cards: Cards): void {
    // a copy that is still being looked for comes too late
    this.#reading.drop();
    this.day.set(cards.serverTime);
    this.#show(cards, false);
    // never waited for: the store of a browser may be slow, and the card is here
    void this.#renewCopy(cards);
  }

  /**
   * Nothing of what was read stays. The copy, which is the member's wish, is looked for at once: a counter does not
   * wait for a network.
   */
  clear(): void {
    this.cards = undefined;
    this.fromCopy = this.replacedCopy = false;
    void this.#findCopy();
  }

  /** Keeps a copy on this device, or erases it. */
  async keep(wanted: boolean): Promise<void> {
    const {activeBackend: backend} = this.#host;
    if (!backend || !this.cards || this.keepWanted !== undefined) return;
    this.keepWanted = wanted;
    this.#host.requestUpdate();
    // the box shows what was asked; when it is done, it shows whether there is a copy
    await this.#host.updateComplete;
    if (wanted) await this.#write(backend, this.cards);
    else await this.copy.forget(backend);
    this.keepWanted = undefined;
    this.#host.requestUpdate();
    this.#host.tell(this.copy.kept ? 'mutuelle-card-saved' : 'mutuelle-card-removed');
  }

  #show(cards: Cards, fromCopy: boolean): void {
    this.cards = cards;
    this.replacedCopy = !fromCopy && (this.fromCopy || this.replacedCopy);
    this.fromCopy = fromCopy;
    this.options.changed();
    this.#host.requestUpdate();
  }

  async #findCopy(): Promise<void> {
    const isLast = this.#reading.ask();
    const {activeBackend: backend} = this.#host;
    if (!backend) return;
    const found = await this.copy.find(backend, sessionOf(backend).memberNumber);
    // the server was quicker, or the backend changed
    if (!isLast() || backend !== this.#host.activeBackend || !found) return;
    this.day.set(found.cards.serverTime, found.offset);
    if (this.#isOver(found.cards)) return this.copy.expire(backend);
    this.#show(found.cards, true);
  }

  /** The member wished for a copy: it is renewed whenever the page reads the cards. Somebody else's is erased. */
  async #renewCopy(cards: Cards): Promise<void> {
    const {activeBackend: backend} = this.#host;
    if (backend && (await this.copy.find(backend, cards.memberNumber))) await this.#write(backend, cards);
  }

  async #write(backend: Backend, cards: Cards): Promise<void> {
    await this.copy.keep(backend, cards, this.day.offset);
    this.options.kept();
    this.opensOffline = await opensOffline();
    this.#host.requestUpdate();
  }

  /** The insurer does not want it to be shown any more. */
  #isOver({keepUntil}: Cards): boolean {
    return this.day.now >= Date.parse(keepUntil);
  }

  /** Midnight in Paris, or later where the phone was asleep. */
  #newDay(): void {
    if (this.fromCopy && this.cards && this.#isOver(this.cards)) return this.options.tooOld();
    this.options.newDay();
    if (!this.fromCopy) setTimeout(() => this.#host.isConnected && this.#askAgain(), Math.random() * SPREAD);
  }

  #askAgain(): void {
    void this.options.flow.reload();
  }

  /** A page that comes back after a while asks again; what it shows stays meanwhile. */
  readonly #seenAgain = (): void => {
    if (document.visibilityState === 'hidden' || !this.cards) return;
    if (this.day.now - Date.parse(this.cards.serverTime) > STILL_NEW) this.#askAgain();
  };

  /** The flag of the browser is believed in this direction only: a network may be there that leads nowhere. */
  readonly #backOnline = (): void => {
    if (this.fromCopy || this.options.flow.phase === 'failed') this.#askAgain();
  };
}
