import {html, nothing, type TemplateResult} from 'lit';
import type {Deposit, DepositKind, DepositRules} from '../../contract/deposits.js';
import type {MemberRequest} from '../../contract/requests.js';
import {Messages} from '../../element/locale.js';
import {capitalized, uncapitalized} from '../../element/format.js';
import {pageLife} from '../../element/page-life.js';
import type {Flow} from '../../session/flow.js';
import {button} from '../../ui/blocks/button.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {seal} from '../../ui/blocks/seal.js';
import {Choosing} from './choosing.js';
import fr from './desk.messages.fr.js';
import {GivingUp, type WhyGivenUp} from './giving-up.js';
import {Sending} from './sending.js';
import {sendingView, sentView} from './sending.view.js';

export interface DeskOptions {
  readonly flow: Flow;
  readonly rules: () => DepositRules;
  /** Another page stands in the place of the one before: the focus goes to its heading. */
  readonly moved: () => void;
  /** It was handed in by this page. */
  readonly sent: (request: MemberRequest) => void;
  /** Nothing of it is kept; `gone`: nothing was any more. */
  readonly left: (why: WhyGivenUp | 'gone') => void;
  readonly follow: (request: MemberRequest) => void;
  /** To send another document, where it stands alone on its page. */
  readonly another: (() => void) | undefined;
  /** To close it, where it stands in the place of something else. */
  readonly done: (() => void) | undefined;
  /** What is sent can be chosen again. */
  readonly canChange: () => boolean;
  /** It goes along with something else: there is no receipt. */
  readonly joins: boolean;
}

/** One deposit in front of the member: what is chosen, looked at, sent, and what came of it. */
export class Desk {
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #sending: Sending;
  readonly #choosing: Choosing;
  readonly #givingUp: GivingUp;
  #view: 'choosing' | 'sending' | 'sent' | 'elsewhere' = 'choosing';
  #request: MemberRequest | undefined;
  #stopWatching: (() => void) | undefined;

  constructor(
    deposit: Deposit,
    private readonly options: DeskOptions,
  ) {
    const {flow, rules, moved} = options;
    const {host} = flow;
    this.#messages = new Messages(host, 'documentSender', fr, {en: () => import('./desk.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    const t = () => this.#messages.t;
    this.#choosing = new Choosing({
      flow,
      t,
      rules,
      moved,
      kind: () => this.#kind,
      sending: () => this.#sending,
      isShown: () => this.#view === 'choosing',
      send: () => this.#send(),
      joins: options.joins,
    });
    this.#sending = new Sending(deposit, {
      flow,
      rules,
      changed: () => this.#changed(),
      refused: (file) => {
        if (this.#view === 'sending') this.#holdBack();
        this.#choosing.refuse(file);
      },
      sent: (request, elsewhere) => this.#handedIn(request, elsewhere),
      gone: () => this.#leave('gone'),
    });
    this.#givingUp = new GivingUp({
      flow,
      depositId: deposit.id,
      words: () => t().questions,
      stop: () => this.#sending.stop(),
      done: (why) => this.#leave(why),
      over: () => void this.#sending.refresh(),
    });
    if (this.#sending.pages.length) this.#choosing.view = 'pages';
    this.#watch();
  }

  get deposit(): Deposit {
    return this.#sending.deposit;
  }

  /** What it became. */
  get request(): MemberRequest | undefined {
    return this.#request;
  }

  /** It was sent: nothing can be given up any more. */
  get isOver(): boolean {
    return this.#request !== undefined;
  }

  /** Goes on with what is in this page: after a login, a move. */
  goOn(): void {
    if (this.#request) return;
    this.#watch();
    this.#sending.goOn();
    void this.#sending.refresh();
  }

  /** Nothing of it stays in this page. */
  forget(): void {
    this.rest();
    this.#sending.stop();
    this.#choosing.end();
  }

  /** The element left the page. */
  rest(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  get title(): string {
    const {t} = this.#messages;
    const {stopped, failure} = this.#sending;
    if (this.#view === 'choosing') return this.#choosing.view === 'add' ? this.#document : t.pages.title;
    if (this.#view === 'elsewhere') return t.sent.elsewhere.title;
    const document = uncapitalized(this.#document);
    if (this.#view === 'sent') return t.sent.title(document);
    return stopped || failure ? t.sending.stoppedTitle : t.sending.title(document);
  }

  get lead(): unknown {
    const {t} = this.#messages;
    const about = this.#about;
    if (this.#view === 'choosing') return this.#choosing.lead ?? about;
    if (this.#view === 'sent') return about ? t.sent.about(about) : undefined;
    return this.#view === 'elsewhere' ? t.sent.elsewhere.text : undefined;
  }

  /** Above the title: the seal, or the way back. */
  above(): TemplateResult | typeof nothing {
    if (this.#view === 'sent') return seal();
    if (this.#view !== 'choosing') return nothing;
    const back = (label: string, onClick: () => void) =>
      html`<div>${button({label, kind: 'quiet', small: true, icon: 'arrow-left', id: 'back', onClick})}</div>`;
    if (this.#choosing.view === 'pages') return back(this.#document, () => this.#choosing.show('add'));
    return this.options.canChange() ? back(this.#messages.t.back, () => this.#change()) : nothing;
  }

  view(): TemplateResult {
    return html`${this.#page()} ${this.#givingUp.view()}
      <p class="visually-hidden" role="status">${this.#choosing.said}</p>`;
  }

  #page(): TemplateResult {
    if (this.#view === 'choosing') return this.#choosing.page();
    const {t} = this.#messages;
    const {flow, follow, another, done} = this.options;
    const {language: locale, failureWords} = flow.host;
    const {hasFiles} = this.#choosing;
    const cancel = () => this.#givingUp.ask('cancel');
    if (this.#view === 'sending')
      return sendingView({t, locale, failureWords, sending: this.#sending, hasFiles, cancel});
    const request = this.#request!;
    return sentView({t, path: this.#path.t, locale, request, follow: () => follow(request), another, done});
  }

  #send(): void {
    this.#choosing.settle();
    this.#show('sending');
    this.#sending.handIn();
  }

  /** Something is to be looked at again before it is handed in. */
  #holdBack(): void {
    this.#view = 'choosing';
    this.#choosing.view = 'pages';
    this.#sending.holdBack();
  }

  #change(): void {
    if (this.#sending.pages.length) this.#givingUp.ask('change');
    else void this.#givingUp.start('change');
  }

  #handedIn(request: MemberRequest, elsewhere: boolean): void {
    this.#request = request;
    this.#givingUp.close();
    this.rest();
    this.#choosing.end();
    const {joins, sent} = this.options;
    if (!joins) this.#show(elsewhere ? 'elsewhere' : 'sent');
    if (joins || !elsewhere) sent(request);
  }

  #leave(why: WhyGivenUp | 'gone'): void {
    this.forget();
    this.options.left(why);
  }

  #changed(): void {
    if (this.#view === 'sending' && !this.#sending.wanted) this.#view = 'choosing';
    this.#choosing.changed();
    this.options.flow.host.requestUpdate();
  }

  /** The network is back, or somebody looks again: another tab may have changed it. */
  #watch(): void {
    this.#stopWatching ??= pageLife.onChange(() => {
      if (!pageLife.visible) return;
      this.#sending.goOn();
      void this.#sending.refresh();
    });
  }

  #show(view: 'choosing' | 'sending' | 'sent' | 'elsewhere'): void {
    this.#view = view;
    this.options.moved();
  }

  get #kind(): DepositKind | undefined {
    return this.options.rules().kinds.find(({id}) => id === this.deposit.kindId);
  }

  get #document(): string {
    const kind = this.#kind;
    return kind?.title ?? kind?.label ?? this.#messages.t.document;
  }

  /** « Pour Hélène, ostéopathie du 3 novembre » */
  get #about(): string | undefined {
    const {personId, about} = this.deposit;
    const person = this.options.rules().people.find(({id}) => id === personId);
    const words = [person && this.#messages.t.forWhom(person.firstName), about].filter(Boolean).join(', ');
    return words ? capitalized(words) : undefined;
  }
}
