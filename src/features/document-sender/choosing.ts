import {html, nothing, type TemplateResult} from 'lit';
import type {DepositKind, DepositRules} from '../../contract/deposits.js';
import {focusWhenShown} from '../../element/focus.js';
import {fileSize} from '../../element/format.js';
import type {Flow} from '../../session/flow.js';
import {Lazy} from '../../element/lazy.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {adviceView, chosenView, refusedView, waysView, type AddView} from './add.view.js';
import type {DeskMessages} from './desk.messages.fr.js';
import {Intake} from './intake.js';
import {nameOf, pageList, turnedWords, type PagesView} from './pages.view.js';
import type {Choice, Page, RefusedFile} from './pages.js';
import type * as ReaderModule from './pdf-reader.js';
import type {Sending} from './sending.js';

export interface ChoosingOptions {
  readonly flow: Flow;
  readonly t: () => DeskMessages;
  readonly rules: () => DepositRules;
  readonly kind: () => DepositKind | undefined;
  readonly sending: () => Sending;
  /** It is what is shown now. */
  readonly isShown: () => boolean;
  /** Another page stands in the place of this one. */
  readonly moved: () => void;
  readonly send: () => void;
  /** It goes along with something else. */
  readonly joins: boolean;
}

/** Files that are chosen, and looked at before they are sent. */
export class Choosing {
  /** All of them are looked at, or more are added. */
  view: 'add' | 'pages' = 'add';
  readonly intake: Intake;
  refused: readonly RefusedFile[] = [];
  /** Files of the last choice, until it is looked at. */
  chosen = 0;
  /** What just happened, for who does not see it. */
  said = '';
  /** What was just chosen is being checked: what is refused is told before all is looked at. */
  #settling = false;
  /** The ways to add are shown among the pages. */
  #adding = false;
  #pasted: readonly Page[] = [];
  /** They could not be taken away. */
  readonly #stuck = new Set<Page>();
  readonly #readerFile: Lazy<typeof ReaderModule>;
  #reader: ReaderModule.PdfReader | undefined;

  constructor(private readonly options: ChoosingOptions) {
    const {flow, isShown, t} = options;
    this.#readerFile = new Lazy(
      flow.host,
      () => import('./pdf-reader.js'),
      ({PdfReader}) => {
        this.#reader = new PdfReader(flow.host, () => t().reader);
      },
    );
    this.intake = new Intake(flow.host, {open: isShown, take: (files, how) => this.#take(files, {}, how)});
  }

  /** Nothing is dropped or pasted here any more. */
  end(): void {
    this.options.flow.host.removeController(this.intake);
    this.intake.hostDisconnected();
    this.#reader?.close();
  }

  show(view: 'add' | 'pages'): void {
    this.view = view;
    this.#adding = false;
    this.options.moved();
  }

  /** The list is not as it was. */
  changed(): void {
    if (this.#settling && !this.#pages.some(({state, error}) => state === 'chosen' && !error)) {
      this.#settling = false;
      if (this.view === 'add' && this.#pages.length && !this.refused.length) this.show('pages');
    }
    // what was not taken stands beside what was
    if (this.view === 'pages' && !this.#pages.length) this.view = 'add';
  }

  refuse(file: RefusedFile): void {
    this.refused = [...this.refused, file];
    const {host} = this.options.flow;
    const isAwaited = this.#settling;
    // an alert is heard wherever the reader is; who was on the page that is gone goes to it
    void host.updateComplete.then(() => {
      if (isAwaited || !host.renderRoot.querySelector(':focus')) this.#focus('#refused');
    });
  }

  /** Before it is sent: what was said of the last choice is said. */
  settle(): void {
    this.refused = this.#pasted = [];
    this.chosen = 0;
    this.said = '';
  }

  get hasFiles(): boolean {
    return this.#pages.some(({type}) => type === 'application/pdf');
  }

  get lead(): unknown {
    const {t, sending, flow} = this.options;
    if (this.view === 'pages') {
      const {pages, weight} = sending();
      const size = fileSize(weight.total, flow.host.language);
      return html`<span translate="no">${t().pages.weight(pages.length, this.hasFiles, size)}</span>`;
    }
    const added = Math.max(0, this.chosen - this.refused.length);
    return this.refused.length && this.chosen ? t().add.chosen(this.chosen, added) : undefined;
  }

  page(): TemplateResult {
    return html`${this.view === 'add' ? this.#addView() : this.#pagesView()} ${this.#reader?.view() ?? nothing}`;
  }

  get #pages(): readonly Page[] {
    return this.options.sending().pages;
  }

  get #adds(): AddView {
    const {t, flow, rules} = this.options;
    return {
      t: t(),
      locale: flow.host.language,
      limits: rules().limits,
      intake: this.intake,
      choose: (files, choice) => this.#take(files, choice),
    };
  }

  #addView(): TemplateResult {
    const {t, flow, kind} = this.options;
    const adds = this.#adds;
    const {refused} = this;
    const pages = this.#pages;
    const list =
      pages.length || refused.length
        ? chosenView({...adds, pages, refused, remove: (page) => void this.#remove(page)})
        : adviceView(t(), kind(), flow.settings?.links?.personalData);
    const next = button({
      label: t().add.next(pages.length),
      kind: 'primary',
      busy: this.#settling,
      onClick: () => this.show('pages'),
    });
    return html`${this.#refusedView()} ${waysView(adds)} ${list}
    ${pages.length ? html`<div class="row">${next}</div>` : nothing}`;
  }

  #refusedView(): TemplateResult | typeof nothing {
    const {refused} = this;
    if (!refused.length) return nothing;
    const close = () => {
      this.refused = [];
      this.chosen = 0;
      this.options.moved();
    };
    return refusedView({...this.#adds, refused, close});
  }

  #pagesView(): TemplateResult {
    const {rules} = this.options;
    const {pages: t} = this.options.t();
    const pages = this.#pages;
    const isFull = pages.length >= rules().limits.files;
    const more = button({
      label: t.more,
      icon: drawings.plus,
      id: 'add-page',
      reason: isFull ? 'page-full' : undefined,
      onClick: () => {
        this.#adding = true;
        this.#focus('.way button');
      },
    });
    return html`${this.#refusedView()} ${this.#pastedView()} ${pageList(this.#list)}
      <p class="visually-hidden" id="page-first">${t.first}</p>
      <p class="visually-hidden" id="page-last">${t.last}</p>
      ${this.#adding && !isFull ? waysView(this.#adds) : more}
      ${isFull ? html`<p class="small muted" id="page-full">${t.full(pages.length)}</p>` : nothing} ${this.#endView()}`;
  }

  #endView(): TemplateResult {
    const {t, send, joins} = this.options;
    const pages = this.#pages;
    const isCut = pages.some(({state}) => state === 'cut');
    const words = t().pages;
    const toSend = button({
      label: (joins ? words.join : words.send)(pages.length, this.hasFiles),
      kind: 'primary',
      id: 'send',
      reason: isCut ? 'cut-first' : undefined,
      onClick: send,
    });
    return html`${isCut ? html`<p class="small" id="cut-first">${words.cutFirst}</p>` : nothing}
      <div class="row">
        ${button({label: t().previous, icon: 'arrow-left', onClick: () => this.show('add')})} ${toSend}
      </div>`;
  }

  get #list(): PagesView {
    const {flow, sending} = this.options;
    const {pages: t} = this.options.t();
    const view: PagesView = {
      ...this.#adds,
      failureWords: flow.host.failureWords,
      pages: this.#pages,
      hasFiles: this.hasFiles,
      stuck: this.#stuck,
      move: (page, by) => {
        const name = nameOf(view, page);
        sending().move(page, by);
        this.said = t.moved(name, this.#pages.indexOf(page) + 1);
        // its row stands elsewhere now, and whoever moves it goes on
        this.#focus(`#${page.key}-${by < 0 ? 'up' : 'down'}`);
      },
      turn: (page) => {
        page.turned = (page.turned + 90) % 360;
        this.#say(t.isTurned(nameOf(view, page), turnedWords(view, page)));
      },
      remove: (page) => void this.#remove(page),
      keep: (page) => {
        page.doubts = [];
        this.#focus(`#${page.key}`);
      },
      goOn: () => sending().goOn(),
      // where its file does not come, the same press asks again
      read: async (page) => {
        await this.#readerFile.load();
        this.#reader?.open(page);
      },
    };
    return view;
  }

  #pastedView(): TemplateResult | typeof nothing {
    const {pasted: t} = this.options.t();
    const pasted = this.#pasted.filter((page) => this.#pages.includes(page));
    if (!pasted.length) return nothing;
    const undo = () => {
      this.#pasted = [];
      for (const page of pasted) void this.#remove(page);
    };
    const actions = button({label: t.undo, small: true, onClick: undo});
    return alert({tone: 'info', live: 'status', title: t.title, actions});
  }

  #take(files: readonly File[], choice: Choice = {}, how?: 'dropped' | 'pasted'): void {
    const {t, sending} = this.options;
    this.refused = [];
    this.chosen = files.length;
    this.#adding = false;
    const taken = sending().add(files, choice);
    this.#pasted = how === 'pasted' ? taken : [];
    this.#settling = taken.length > 0;
    if (!taken.length) return;
    this.said = t().pages.arrived(taken.length);
    if (this.view === 'pages') this.#focus(`#${taken[0]!.key}`);
  }

  async #remove(page: Page): Promise<void> {
    const {t, flow, sending, isShown, moved} = this.options;
    const index = this.#pages.indexOf(page);
    const name = nameOf(this.#list, page);
    this.#stuck.delete(page);
    const error = await sending().remove(page);
    if (error) {
      if (error.code !== 'aborted') this.#stuck.add(page);
      return flow.host.requestUpdate();
    }
    if (!isShown()) return;
    this.said = t().pages.removed(name);
    const next = this.#pages[index] ?? this.#pages.at(-1);
    // whoever takes pages away goes on with the next one
    if (this.view === 'pages' && next) this.#focus(`#${next.key}`);
    else moved();
  }

  #say(words: string): void {
    this.said = words;
    this.options.flow.host.requestUpdate();
  }

  #focus(selector: string): void {
    void focusWhenShown(this.options.flow.host, selector);
  }
}
