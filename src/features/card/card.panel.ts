import {html, nothing, type TemplateResult} from 'lit';
import {getCards, type Card, type Cards} from '../../contract/card.js';
import type {Backend} from '../../backend/backend.js';
import {cardsInOrder, cardStandingOn, type CardStanding} from '../../domain/card.js';
import {formatStoredPhone} from '../../domain/stored-phone.js';
import {drawCode, isSymbology, type Drawing} from '../../engines/code2d/code2d.js';
import {opensOffline} from '../../engines/opens-offline.js';
import {clock, longDate} from '../../element/format.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import {CardCopy} from './card-copy.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {sessionOf} from '../../session/session.js';
import {ServerDay} from '../../element/server-day.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {icon} from '../../ui/blocks/icon.js';
import {blank, waiting} from '../../ui/blocks/states.js';
import type * as CounterModule from './card.counter.js';
import {chooserView} from './card.chooser.js';
import {frontView, type CardFace} from './card.front.js';
import fr from './card.messages.fr.js';
import type * as CardMoreModule from './card-more.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import type {CardOutlets} from './card.outlets.js';
import type {SideView} from './card.side.js';
import {cardPanelStyles} from './card.styles.js';
import {bytesOf, localDay, tones, yearsOf} from './card.words.js';

export interface CardPanelOptions {
  flow: MemberFlow;
  /** Tells the page a fact; ids and codes only. */
  tell: (type: string, detail: object) => void;
}

type Counter = typeof CounterModule;
type CardMore = typeof CardMoreModule;

/** A number that was revealed hides itself again after this. */
const GLANCE = 20_000;
/** How long a page may be looked away from before it asks again. */
const STILL_NEW = 30 * 60_000;

/**
 * The cards of a member (MEM-20 to MEM-23): the one that holds today, its code, who is covered; from the server or from
 * the copy on the phone.
 */
export class CardPanel {
  static readonly styles = [cardPanelStyles];
  /** Loads what stands around the card; a test plays a slow or broken line here. */
  static more: () => Promise<CardMore> = () => import('./card-more.js');
  readonly #host: Widget;
  readonly #flow: MemberFlow;
  readonly #messages: Messages<typeof fr>;
  readonly #copy: CardCopy;
  readonly #day: ServerDay;
  /** Who is covered, files, the copy, why a card may not be shown: asked for once the card is. */
  readonly #more: Lazy<CardMore>;
  #moreWords: Messages<CardMoreMessages> | undefined;
  #outlets: CardOutlets | undefined;
  readonly #drawings = new Map<string, Drawing | undefined>();
  #backend: Backend | undefined;
  #cards: Cards | undefined;
  #fromCopy = false;
  /** Chosen by the member; otherwise the one that holds. */
  #chosen: string | undefined;
  #lastShown: string | undefined;
  #said = '';
  #revealed: string | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #keeping = false;
  #opens = false;
  #counter: Counter | undefined;
  #counterMissing = false;
  #lock: InstanceType<Counter['WakeLock']> | undefined;
  #turn = 0;

  constructor(private readonly options: CardPanelOptions) {
    this.#flow = options.flow;
    this.#host = options.flow.host;
    this.#messages = new Messages(this.#host, 'card', fr, {en: () => import('./card.messages.en.js')});
    this.#copy = new CardCopy(() => this.#host.requestUpdate());
    this.#more = new Lazy(
      this.#host,
      () => CardPanel.more(),
      (more) => this.#prepare(more),
    );
    this.#day = new ServerDay(this.#host, () => this.#newDay());
    this.#host.addController({
      hostConnected: () => {
        document.addEventListener('visibilitychange', this.#seen);
        addEventListener('online', this.#backOnline);
      },
      hostDisconnected: () => {
        document.removeEventListener('visibilitychange', this.#seen);
        removeEventListener('online', this.#backOnline);
        this.#lock?.off();
        this.#hide();
      },
    });
  }

  get title(): string {
    return this.#messages.t.title;
  }

  get t(): typeof fr {
    return this.#messages.t;
  }

  /** What is shown is the copy of the phone. */
  get fromCopy(): boolean {
    return this.#fromCopy;
  }

  /** The copy that was there may not be shown any more. */
  get erased(): CardCopy['erased'] {
    return this.#copy.erased;
  }

  /** The copy is older than the insurer would like. */
  get stale(): boolean {
    return this.#fromCopy && this.#cards !== undefined && this.#day.now > Date.parse(this.#cards.freshUntil);
  }

  /** « Mise à jour le … ». */
  get updated(): string {
    const {t, language} = this;
    const {serverTime} = this.#cards!;
    const time = clock(serverTime, language);
    const sameDay = new Date(serverTime).toDateString() === new Date(this.#day.now).toDateString();
    return sameDay ? t.updated.today(time) : t.updated.on(longDate(localDay(serverTime), language), time);
  }

  /** The backend in use; the flow that starts with it clears what was there. */
  open(backend: Backend | undefined): void {
    this.#backend = backend;
  }

  async load(): Promise<void> {
    const cards = await this.#flow.call(getCards, {});
    this.#turn++;
    this.#day.set(cards.serverTime);
    this.#take(cards, false);
    // never waited for: the store of a browser may be slow, and the card is here
    void this.#renewCopy(cards);
  }

  /**
   * Nothing of what was read stays. The copy, which is the member's wish, is looked for at once: a counter does not
   * wait for a network.
   */
  clear(): void {
    this.#cards = undefined;
    this.#chosen = this.#lastShown = this.#revealed = undefined;
    this.#said = '';
    this.#fromCopy = false;
    this.#drawings.clear();
    if (this.#backend) void this.#readCopy(this.#backend);
  }

  view(notice: unknown): TemplateResult {
    const {t, language} = this;
    const [card, standing] = this.#current();
    if (!card)
      return html`<div class="frame measure" part="frame">
        ${notice}${blank({icon: 'shield', tone: 'info', ...t.none})}
      </div>`;
    const face = this.#face(card, standing);
    return html`<div class="frame stack loose" part="frame">
      <div class="card-head">
        <h2 class="title" part="title" id="title" tabindex="-1">${t.title}</h2>
        <span class="badge ${tones[standing]}"
          >${standing === 'valid' ? icon('check', true) : nothing}<span
            >${t.statuses[standing].badge(
              longDate(standing === 'valid' ? card.validTo : card.validFrom, language),
            )}</span
          ></span
        >
        ${standing === 'valid' ? html`<p class="lead muted" part="lead">${t.lead}</p>` : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.#said}</p>
      ${notice}
      ${chooserView({
        cards: this.#cards!.cards,
        shown: card,
        today: this.#day.today,
        t,
        choose: (each) => this.#choose(each),
      })}
      <div class="deck" id="card">${frontView(face)}${this.#side(card, standing)}</div>
      ${
        card.code && standing === 'valid' && this.#drawings.has(card.id) && !face.drawing
          ? html`<p class="small muted">${t.noCode}</p>`
          : nothing
      }
      ${this.#rights(card)}
      ${
        this.#counter && this.#lock
          ? this.#counter.counterView({...face, awake: this.#lock.held, closed: () => this.#closed()})
          : nothing
      }
    </div>`;
  }

  get language() {
    return this.#host.language;
  }

  // ---- what is shown -------------------------------------------------------------------------------------------

  #current(): [Card | undefined, CardStanding] {
    const {today} = this.#day;
    const cards = cardsInOrder(this.#cards?.cards ?? [], today);
    const card = cards.find(({id}) => id === this.#chosen) ?? cards[0];
    return [card, card ? cardStandingOn(card, today) : 'unknown'];
  }

  #face(card: Card, standing: CardStanding): CardFace {
    if (!this.#drawings.has(card.id)) void this.#draw(card);
    return {
      card,
      standing,
      drawing: this.#drawings.get(card.id),
      insurer: this.#flow.settings?.insurer.name ?? '',
      t: this.t,
    };
  }

  async #draw({id, code}: Card): Promise<void> {
    this.#drawings.set(id, undefined);
    if (!code || !isSymbology(code.symbology)) return;
    try {
      this.#drawings.set(id, await drawCode(code.symbology, bytesOf(code)));
    } catch {
      // too long, not of this kind, or a file that did not come: the five items say the same
    }
    this.#host.requestUpdate();
  }

  /** What is said where the rest did not come; the card can be shown all the same. */
  #missing(): TemplateResult {
    const {failures, retry} = this.#host.common;
    const actions = button({label: retry, small: true, icon: 'refresh', onClick: () => void this.#more.load()});
    return alert({tone: 'warning', live: 'status', title: failures.network.title, actions});
  }

  #rights(card: Card): TemplateResult | typeof nothing {
    const more = this.#more.want();
    if (!more) return this.#more.failed ? nothing : waiting(this.#host.common.loading);
    const view = {card, t: this.#moreWords!.t, words: this.#host.common, revealed: this.#revealed};
    return more.rightsView({...view, reveal: (id) => this.#reveal(id)});
  }

  /** Beside the card: the press that shows it, or why it may not be; then the ways to keep it. */
  #side(card: Card, standing: CardStanding): TemplateResult {
    const {t} = this;
    const valid = standing === 'valid';
    const more = this.#more.here;
    const view = more && this.#sideView(card, standing);
    const show = () => button({label: t.show, kind: 'primary', icon: 'expand', onClick: () => void this.#show()});
    const wait = () => (this.#more.failed ? this.#missing() : waiting(this.#host.common.loading));
    const noCounter = this.#counterMissing && valid;
    const small = noCounter ? alert({tone: 'warning', live: 'alert', ...t.counter.missing}) : nothing;
    const keeping = valid || standing === 'notYetValid' ? more?.keepingView(view!) : nothing;
    return html`<div class="deck-side">
      ${valid ? show() : more?.whyNot(view!, standing)}${small} ${more ? keeping : wait()}
      <p class="small muted">${this.updated} ${this.#next(card, standing)}</p>
    </div>`;
  }

  #next(card: Card, standing: CardStanding): string {
    const {t} = this;
    if (standing !== 'valid') return '';
    const same = ({contract, holder}: Card) => contract.id === card.contract.id && holder.role === card.holder.role;
    const later = (each: Card) => same(each) && cardStandingOn(each, this.#day.today) === 'notYetValid';
    const coming = cardsInOrder(this.#cards!.cards, this.#day.today).find(later);
    return coming ? t.nextReady(yearsOf(coming)) : t.renewal;
  }

  #sideView(card: Card, standing: CardStanding): SideView {
    const {t, language} = this;
    const {today} = this.#day;
    const cards = cardsInOrder(this.#cards?.cards ?? [], today);
    const better = standing === 'valid' ? undefined : cards.find((each) => cardStandingOn(each, today) === 'valid');
    const help = this.#flow.settings?.help;
    return {
      card,
      standing,
      t: this.#moreWords!.t,
      kind: t.kind,
      language,
      better,
      online: !this.#fromCopy,
      outlets: this.#outlets!,
      phone: help && {number: help.phone, text: help.phoneText ?? formatStoredPhone(help.phone)},
      kept: this.#copy.kept,
      keeping: this.#keeping,
      keepTrouble: this.#copy.trouble,
      opens: this.#opens,
      choose: (each) => this.#choose(each),
      keep: (wanted) => void this.#keep(wanted),
      face: () => this.#face(card, standing),
    };
  }

  #prepare({CardOutlets: Outlets, moreMessages, moreStyles}: CardMore): void {
    this.#moreWords = moreMessages(this.#host);
    this.#outlets = new Outlets(this.#flow, this.options.tell, () => this.#hide());
    this.#host.adopt(moreStyles);
  }

  #choose(card: Card): void {
    this.#chosen = this.#lastShown = card.id;
    this.#hide();
    if (this.#outlets) this.#outlets.failed = false;
    this.#host.requestUpdate();
  }

  #take(cards: Cards, fromCopy: boolean): void {
    this.#cards = cards;
    this.#fromCopy = fromCopy;
    this.#drawings.clear();
    if (this.#outlets) this.#outlets.failed = false;
    this.#lastShown = this.#current()[0]?.id;
    this.#host.requestUpdate();
  }

  /** Midnight in Paris, or later where the phone was asleep. */
  #newDay(): void {
    const {today} = this.#day;
    if (this.#fromCopy && this.#cards && this.#day.now >= Date.parse(this.#cards.keepUntil)) return this.clear();
    // a card the member had chosen gives way when it is over
    const chosen = this.#cards?.cards.find(({id}) => id === this.#chosen);
    if (chosen && cardStandingOn(chosen, today) === 'expired') this.#chosen = undefined;
    const [card, standing] = this.#current();
    if (card && card.id !== this.#lastShown && standing === 'valid') this.#said = this.t.switched(yearsOf(card));
    this.#lastShown = card?.id;
    // everybody's page turns at the same instant: not all may ask at the same instant
    if (!this.#fromCopy) setTimeout(() => this.#host.isConnected && void this.#flow.reload(), Math.random() * 300_000);
  }

  #reveal(personId: string): void {
    clearTimeout(this.#hiding);
    this.#revealed = this.#revealed === personId ? undefined : personId;
    if (this.#revealed) this.#hiding = setTimeout(() => this.#hide(), GLANCE);
    this.#host.requestUpdate();
  }

  #hide(): void {
    clearTimeout(this.#hiding);
    if (this.#revealed === undefined) return;
    this.#revealed = undefined;
    this.#host.requestUpdate();
  }

  // ---- always the latest ---------------------------------------------------------------------------------------

  /** A page that comes back after a while asks again; what it shows stays meanwhile. */
  readonly #seen = (): void => {
    if (document.visibilityState === 'hidden') this.#hide();
    else if (this.#cards && this.#day.now - Date.parse(this.#cards.serverTime) > STILL_NEW) void this.#flow.reload();
  };

  /** The flag of the browser is believed in this direction only: a network may be there that leads nowhere. */
  readonly #backOnline = (): void => {
    if (this.#fromCopy || this.#flow.phase === 'failed') void this.#flow.reload();
  };

  // ---- at the counter, on paper, as a file ---------------------------------------------------------------------

  async #show(): Promise<void> {
    try {
      this.#counter ??= await import('./card.counter.js');
    } catch {
      this.#counterMissing = true;
      return this.#host.requestUpdate();
    }
    this.#counterMissing = false;
    this.#host.adopt(this.#counter.counterStyles);
    this.#lock ??= new this.#counter.WakeLock(() => this.#host.requestUpdate());
    this.#hide();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.counter')?.showModal();
    this.#lock.on();
    this.options.tell('mutuelle-card-shown', {cardId: this.#current()[0]?.id});
  }

  #closed(): void {
    this.#lock?.off();
    this.#host.requestUpdate();
  }

  // ---- the copy on the phone -----------------------------------------------------------------------------------

  async #readCopy(backend: Backend): Promise<void> {
    const turn = ++this.#turn;
    const found = await this.#copy.find(backend, sessionOf(backend).memberNumber);
    // the server was quicker, or the backend changed
    if (turn !== this.#turn || backend !== this.#backend || !found) return;
    this.#day.set(found.cards.serverTime, found.offset);
    if (this.#day.now >= Date.parse(found.cards.keepUntil)) return void this.#copy.expire(backend);
    this.#take(found.cards, true);
  }

  async #keep(wanted: boolean): Promise<void> {
    if (!this.#backend || !this.#cards || this.#keeping) return;
    this.#keeping = true;
    this.#host.requestUpdate();
    if (wanted) {
      await this.#copy.keep(this.#backend, this.#cards, this.#day.offset);
      await this.#lookAhead();
    } else {
      await this.#copy.forget(this.#backend);
    }
    this.#keeping = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // the press ticked it; whether there is a copy decides
    const box = this.#host.renderRoot.querySelector<HTMLInputElement>('#keep');
    if (box) box.checked = this.#copy.kept;
    this.options.tell(this.#copy.kept ? 'mutuelle-card-saved' : 'mutuelle-card-removed', {});
  }

  /** The member wished for a copy: it is renewed whenever the page reads the cards. Somebody else's is erased. */
  async #renewCopy(cards: Cards): Promise<void> {
    if (!this.#backend) return;
    const known = await this.#copy.find(this.#backend, cards.memberNumber);
    if (!known) return;
    await this.#copy.keep(this.#backend, cards, this.#day.offset);
    await this.#lookAhead();
  }

  /** What a page without network will need is loaded now, while there is one; and whether that page opens at all. */
  async #lookAhead(): Promise<void> {
    void import('./card.counter.js').catch(() => undefined);
    this.#opens = await opensOffline();
    this.#host.requestUpdate();
  }
}
