import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {getCards, type Card, type Cards} from '../../contract/card.js';
import type {List} from '../../contract/zod.js';
import {formatStoredPhone} from '../../domain/stored-phone.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PanelOwner} from '../../shell/panel.js';
import {alert} from '../../ui/blocks/alert.js';
import {waiting} from '../../ui/blocks/states.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {failureNotice, failurePage, retryButton} from '../../ui/page.js';
import {CardData} from './card-data.js';
import type {CardFace} from './card.front.js';
import fr from './card.messages.fr.js';
import type * as CardMoreModule from './card-more.js';
import type {CardMoreMessages} from './card-more.messages.fr.js';
import type {CardOutlets} from './card.outlets.js';
import type {SideView} from './card.side.js';
import {cardPanelStyles} from './card.styles.js';
import {cardHeader, cardView, noCardView, type Surroundings} from './card.view.js';
import {nextText, updatedText} from './card.words.js';
import {CodeDrawings} from './code-drawings.js';
import {copyNotice, erasedNotice} from './copy-notice.js';
import {CounterDialog} from './counter-dialog.js';
import {NumberReveal} from '../../ui/blocks/number-reveal.js';
import {ShownCard, type StandingCard} from './shown-card.js';

type CardMore = typeof CardMoreModule;

/** What stands around the card, with its words and the files it gives. */
interface Around {
  readonly views: CardMore;
  readonly words: Messages<CardMoreMessages>;
  readonly outlets: CardOutlets;
}

/**
 * The cards of a member (MEM-20 to MEM-23): the one that holds today, its code, who is covered; from the server or from
 * the copy on the phone.
 */
export class CardPanel extends Panel<Cards> {
  static readonly page = 'card';
  static readonly styles = cardPanelStyles;
  /** Loads what stands around the card; a test plays a slow or broken line here. */
  static more: () => Promise<CardMore> = () => import('./card-more.js');
  override readonly read = getCards;
  readonly #messages: Messages<typeof fr>;
  readonly #data: CardData;
  readonly #shown: ShownCard;
  readonly #drawings: CodeDrawings;
  readonly #reveal: NumberReveal;
  readonly #counter: CounterDialog;
  /** Who is covered, files, the copy, why a card may not be shown: asked for once the card is. */
  readonly #around: Lazy<Around>;
  /** The member asked for the login while a copy was shown. */
  #loginWanted = false;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'card', fr, {en: () => import('./card.messages.en.js')});
    this.#data = new CardData({
      flow,
      changed: () => this.#cardsChanged(),
      newDay: () => this.#shown.newDay(),
      tooOld: () => this.clear(),
      kept: () => this.#counter.preload(),
    });
    this.#shown = new ShownCard(this.#data);
    this.#drawings = new CodeDrawings(host);
    this.#reveal = new NumberReveal(host);
    this.#counter = new CounterDialog(host);
    this.#around = new Lazy(
      host,
      () => this.#loadAround(),
      ({views}) => host.adopt(views.moreStyles),
    );
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override ask(): Promise<Cards> {
    this.#loginWanted = false;
    return super.ask();
  }

  override load(cards: Cards): void {
    this.#data.load(cards);
  }

  override clear(): void {
    this.#shown.clear();
    this.#reveal.hide();
    this.#data.clear();
  }

  override get notice(): unknown {
    const {erased} = this.#data.copy;
    return erased && erasedNotice(erased, this.#messages.t);
  }

  /**
   * The copy of the phone comes before a server that is slow, silent, or asks who is there. The cards of the server may
   * take its place before everything else has come (the settings): what is open stays open.
   */
  override standIn(): TemplateResult | typeof nothing | undefined {
    const {fromCopy, replacedCopy, stale} = this.#data;
    const {flow, host} = this;
    if (this.#loginWanted || !(fromCopy || replacedCopy)) return undefined;
    const {failureWords} = host;
    if (fromCopy) {
      const logIn = () => this.#wantLogin();
      return copyNotice({flow, t: this.#messages.t, failureWords, updated: this.#updated, stale, logIn});
    }
    if (flow.phase !== 'failed') return nothing;
    return failureNotice(failureWords, flow.error!, () => flow.reload());
  }

  override header(): TemplateResult | typeof nothing {
    const {current, switchedTo} = this.#shown;
    // the page that says so has a title of its own
    if (!current) return nothing;
    return cardHeader(current, switchedTo, this.#messages.t, this.host.language);
  }

  override view(): TemplateResult {
    const {current} = this.#shown;
    const {cards = []}: {cards?: List<Card>} = this.#data.cards ?? {};
    // one that cannot be read is no proof that there is none
    if (!current && cards.unreadable)
      return failurePage(this.host.failureWords, new BackendError('invalid-answer', {operationId: this.read.id}), () =>
        this.flow.reload(),
      );
    if (!current) return noCardView(this.#messages.t);
    const {card, standing} = current;
    const face = this.#faceOf(current);
    const lost = unreadable(this.host.common, cards, card.people, card.domains, card.conventionTypes, card.phones);
    const view = cardView({
      face,
      cards: this.#data.cards!.cards,
      today: this.#data.day.today,
      updated: this.#updated,
      nextWords: nextText(current, this.#shown.nextAfter(card), this.#messages.t, this.host.language),
      codeFails: standing === 'valid' && this.#drawings.cannotDraw(card),
      counterFails: this.#counter.missing,
      around: this.#aroundView(face),
      counter: this.#counter.view(face),
      choose: (other) => this.#choose(other),
      show: () => void this.#show(card),
    });
    return html`${view}${lost}`;
  }

  get #updated(): string {
    const {cards, day} = this.#data;
    return updatedText(cards!.serverTime, day.now, this.#messages.t, this.host.language);
  }

  #faceOf({card, standing}: StandingCard): CardFace {
    const insurer = this.flow.settings?.insurer.name ?? '';
    return {card, standing, drawing: this.#drawings.of(card), insurer, t: this.#messages.t};
  }

  async #loadAround(): Promise<Around> {
    const views = await CardPanel.more();
    const outlets = new views.CardOutlets(this.flow, () => this.#reveal.hide());
    return {views, words: views.moreMessages(this.host), outlets};
  }

  #aroundView(face: CardFace): Surroundings {
    const {card, standing} = face;
    const {common} = this.host;
    const around = this.#around.want();
    if (this.#around.failed) return {keeping: this.#aroundMissing()};
    if (!around) return {keeping: waiting(common.loading), rights: waiting(common.loading)};
    const {views, words} = around;
    const side = this.#sideOf(face, around);
    return {
      why: standing === 'valid' ? undefined : views.whyNot(side, standing),
      keeping: standing === 'valid' || standing === 'notYetValid' ? views.keepingView(side) : undefined,
      rights: views.rightsView({
        card,
        t: words.t,
        words: common,
        revealed: this.#reveal.shown,
        reveal: (id) => this.#reveal.toggle(id),
      }),
    };
  }

  #sideOf(face: CardFace, {words, outlets}: Around): SideView {
    const {copy, keepWanted, opensOffline, fromCopy} = this.#data;
    const help = this.flow.settings?.help;
    return {
      face,
      t: words.t,
      failureWords: this.host.failureWords,
      phone: help && {number: help.phone, text: help.phoneText ?? formatStoredPhone(help.phone)},
      better: this.#shown.valid,
      online: !fromCopy,
      outlets,
      kept: copy.kept,
      keepWanted,
      keepTrouble: copy.trouble,
      opensOffline,
      choose: (card) => this.#choose(card),
      keep: (wanted) => void this.#data.keep(wanted),
    };
  }

  /** What is said where the rest did not come; the card can be shown all the same. */
  #aroundMissing(): TemplateResult {
    const {common} = this.host;
    const actions = retryButton(common, () => this.#around.load(), {small: true});
    return alert({tone: 'warning', live: 'status', title: common.failures.network.title, actions});
  }

  #choose(card: Card): void {
    this.#shown.choose(card);
    this.#reveal.hide();
    this.#forgetFailure();
    this.host.requestUpdate();
  }

  #cardsChanged(): void {
    this.#shown.cardsChanged();
    this.#forgetFailure();
  }

  /** It was about a file of the cards that were shown before. */
  #forgetFailure(): void {
    this.#around.here?.outlets.files.forget();
  }

  async #show({id}: Card): Promise<void> {
    this.#reveal.hide();
    if (await this.#counter.open()) this.host.tell('mutuelle-card-shown', {cardId: id});
  }

  #wantLogin(): void {
    this.#loginWanted = true;
    // the button is gone with the copy
    void focusWhenShown(this.host);
  }
}
