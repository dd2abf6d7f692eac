import {css, html, nothing, type TemplateResult} from 'lit';
import {getHelp, type FrequentQuestion, type Help, type HelpLine} from '../../contract/help.js';
import type {SpacePage} from '../../contract/space-pages.js';
import {nextChange} from '../../domain/open-spans.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {ServerDay} from '../../element/server-day.js';
import {needs} from '../../element/styles.js';
import {hasPage} from '../../shell/has-page.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {PlacedPanel} from '../../shell/placed-panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {comingFile} from '../../ui/coming-file.js';
import {searchField} from '../../ui/fields/search-field.js';
import type * as CallbackModule from './callback.js';
import {complaintBlock} from './complaint.view.js';
import {ComplaintSlot} from './complaint-slot.js';
import fr from './help-centre.messages.fr.js';
import {linesView} from './lines.view.js';
import {questionList} from './questions.view.js';
import {Ratings} from './ratings.js';
import type * as SearchModule from './search.js';

/** What the page wrote on the element. */
export interface HelpWishes {
  /** The answer to open. */
  readonly question?: string | undefined;
  /** The complaint is opened. */
  readonly complaint?: boolean;
}

/** So many questions stand in the page before all are asked for: the phone is not far below them. */
const FIRST = 8;

/** Whom to call, answers, complaints (MEM-60, MEM-61): of anybody, and more of who is signed in. */
export class HelpCentrePanel extends Panel<Help> {
  static readonly page: SpacePage = 'help';
  /** Replaced by tests of a file that does not come. */
  static searchFile = (): Promise<typeof SearchModule> => import('./search.js');
  static callbackFile = (): Promise<typeof CallbackModule> => import('./callback.js');
  override readonly read = getHelp;
  readonly #messages: Messages<typeof fr>;
  readonly #day: ServerDay;
  readonly #leads: SpaceLeads;
  readonly #ratings: Ratings;
  /** The form of a callback, in the place of its button. */
  readonly #callback: PlacedPanel<typeof CallbackModule, CallbackModule.Callback>;
  /** What was answered to who asked to be called, by line. */
  readonly #calledBack = new Map<string, CallbackModule.CallbackAnswer>();
  readonly #complaint: ComplaintSlot;
  #help: Help | undefined;
  /** Comes with the first word that is looked for. */
  readonly #searchFile: Lazy<typeof SearchModule>;
  #search: SearchModule.AnswerSearch | undefined;
  #words = '';
  /** Ids of the questions whose answers are open: they stay so while others are looked for. */
  readonly #opened = new Set<string>();
  /** All questions are shown. */
  #all = false;
  /** The answer that the page asked for is still to be shown. */
  #leadsTo: string | undefined;

  constructor(
    owner: PanelOwner<MemberFlow>,
    private readonly wishes: HelpWishes = {},
  ) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'helpCentre', fr, {en: () => import('./help-centre.messages.en.js')});
    // the spans that were told do not reach far: those of a new day are asked for
    this.#day = new ServerDay(
      host,
      () => void flow.reload(),
      (now) => Math.min(...(this.#help?.lines ?? []).map(({open}) => nextChange(open, now)), Infinity),
    );
    this.#leads = new SpaceLeads(flow);
    const t = () => this.#messages.t;
    const write = (place: string) => this.#write(place);
    this.#ratings = new Ratings({flow, t, write});
    this.#searchFile = new Lazy(host, () => HelpCentrePanel.searchFile());
    this.#callback = new PlacedPanel(host, () => HelpCentrePanel.callbackFile());
    this.#complaint = new ComplaintSlot({flow, t, leads: this.#leads, complaints: () => this.#help?.complaint});
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get showsHelp(): boolean {
    return Boolean(this.#help?.lines.length);
  }

  /** Which pages this insurer has is known before a way to one of them is shown. */
  override async ask(): Promise<Help> {
    const [help] = await Promise.all([super.ask(), this.flow.isNobody().catch(() => undefined)]);
    return help;
  }

  override load(help: Help): void {
    this.#help = help;
    this.#search = undefined;
    this.#day.set(help.at);
    this.#showWanted();
    this.#complaint.loaded();
  }

  /** What somebody was typing when their session ended waits for them. */
  override clear(typed: boolean): void {
    this.#help = this.#search = undefined;
    this.#complaint.clear(typed);
    if (!typed) return;
    this.#words = '';
    this.#callback.close();
    this.#calledBack.clear();
  }

  /** The page wants another answer open. */
  questionChanged(): void {
    this.#leadsTo = this.wishes.question;
    if (this.#help) this.#showWanted();
  }

  complaintChanged(): void {
    if (this.wishes.complaint) this.#complaint.want();
  }

  override page(parts: PageParts): TemplateResult {
    return this.#complaint.page(parts) ?? super.page(parts);
  }

  override view(): TemplateResult {
    needs(columnStyles);
    const {t} = this.#messages;
    const {questions, complaint} = this.#help!;
    const find = (words: string) => this.#find(words);
    const search = searchField(t.search, this.#words, find, {hint: t.searchHint, typed: find});
    return html`${questions.length ? search : nothing}
      <div class="columns">
        <div class="column">
          <div class="stack roomy">
            ${questions.length || questions.unreadable ? this.#questionsBlock(this.#help!) : nothing}
            ${complaint ? complaintBlock(complaint, this.#complaint.view(complaint)) : nothing}
          </div>
        </div>
        <div class="column"><div class="stack roomy">${this.#callBlock(this.#help!)} ${this.#writeBlock()}</div></div>
      </div>
      ${this.#accessibility()}`;
  }

  #questionsBlock({questions}: Help): TemplateResult {
    const {t} = this.#messages;
    const found = this.#found(questions);
    const count = found && (found.length ? t.found(found.length) : t.none);
    const first = this.#all || questions.length < FIRST + 3 ? questions : questions.slice(0, FIRST);
    const shown = found ?? first;
    const after = (question: FrequentQuestion) => this.#after(question);
    const toggled = (id: string, isOpen: boolean) => {
      this.#opened[isOpen ? 'add' : 'delete'](id);
      this.host.requestUpdate();
    };
    const list = html`<div>
      <p class="muted ${count ? 'count' : ''}" role="status">${count ? html`<span>${count}</span>` : nothing}</p>
      ${this.#words && !this.#searchFile.here ? this.#comingView() : nothing}
      ${shown.length ? questionList(shown, {opened: this.#opened, toggled, after}) : this.#noneView()}
    </div>`;
    const rest = shown === first && first.length < questions.length;
    const more = rest
      ? html`<p>${button({label: t.all, kind: 'quiet', small: true, onClick: () => this.#showAll()})}</p>`
      : nothing;
    return titledBlock('questions', t.questions, html`${list} ${more} ${unreadable(this.host.common, questions)}`);
  }

  /** The focus goes to the first of those that were not shown. */
  #showAll(): void {
    const next = this.#help!.questions[FIRST]!;
    this.#all = true;
    void focusWhenShown(this.host, `#q-${CSS.escape(next.id)} > summary`);
  }

  /** Undefined while nothing is looked for. */
  #found(questions: Help['questions']): readonly FrequentQuestion[] | undefined {
    const file = this.#words ? this.#searchFile.want() : undefined;
    if (!file) return undefined;
    this.#search ??= new file.AnswerSearch(questions);
    return this.#search.find(this.#words, this.#messages.t.smallWords);
  }

  /** What looks for answers is on its way, or does not come. */
  #comingView(): TemplateResult {
    const {failed} = this.#searchFile;
    return comingFile(this.host.common, {failed, again: () => this.#searchFile.load(), shape: nothing});
  }

  #noneView(): TemplateResult {
    const {t} = this.#messages;
    const [line] = this.#help!.lines;
    return html`<div class="stack tight">
      <p>${t.noneText}</p>
      <div class="row">${this.#write('none')} ${phoneLink(line && {...line, hours: ''})}</div>
    </div>`;
  }

  /** Under an answer. */
  #after(question: FrequentQuestion): unknown {
    const {id, lead} = question;
    const way = lead && this.#leads.view(lead, {place: `answer-${id}`, kind: 'quiet', small: true});
    return html`${way ?? nothing} ${this.#ratings.view(question)}`;
  }

  #callBlock(help: Help): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {lines} = help;
    if (!lines.length && !lines.unreadable) return nothing;
    const view = linesView(help, {
      t,
      locale: this.host.language,
      now: this.#now,
      callback: (line) => this.#callbackView(line),
      askCallback: (line) => void this.#askCallback(line),
    });
    return titledBlock('call', t.call.title, html`${view} ${unreadable(this.host.common, lines)}`);
  }

  #callbackView({id}: HelpLine): unknown {
    if (this.#callback.isAt(id)) return this.#callback.view();
    const answer = this.#calledBack.get(id);
    return answer?.view(this.#now, this.#messages.t);
  }

  #askCallback(line: HelpLine): Promise<void> {
    const {id} = line;
    const {flow, host} = this;
    const close = (answer?: CallbackModule.CallbackAnswer): void => {
      // another line may have been opened since
      const isHere = this.#callback.isAt(id);
      if (isHere) this.#callback.close();
      if (answer) {
        this.#calledBack.set(id, answer);
        host.tell('mutuelle-callback-requested', {lineId: id});
      }
      if (isHere) void focusWhenShown(host, `#callback-${CSS.escape(id)}`);
      else host.requestUpdate();
    };
    return this.#callback.open(id, ({Callback}) => new Callback({flow, line, close}));
  }

  #writeBlock(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (!hasPage(this.flow.settings, 'messages')) return nothing;
    const {answerDelay} = this.#help!;
    const delay = answerDelay ? html`<p>${answerDelay}</p>` : nothing;
    return titledBlock('write', t.writing, html`${delay}${this.#write('write')}`);
  }

  #write(place: string): TemplateResult | typeof nothing {
    return this.#leads.view({page: 'messages', label: this.#messages.t.write}, {place});
  }

  /** The law wants the statement to be found from the help. */
  #accessibility(): TemplateResult | typeof nothing {
    const url = safeUrl(this.flow.settings?.links.accessibility);
    if (!url) return nothing;
    return html`<p class="small"><a class="link foot-link" href=${url}>${this.#messages.t.accessibility}</a></p>`;
  }

  get #now(): Date {
    return new Date(this.#day.now);
  }

  #find(words: string): void {
    this.#words = words;
    this.host.requestUpdate();
  }

  /** The answer that the page asks for, where there is one, also of those that are not shown at first. */
  async #showWanted(): Promise<void> {
    const wanted = this.#leadsTo;
    const place = this.#help!.questions.findIndex(({id}) => id === wanted);
    if (place < 0) return;
    this.#leadsTo = undefined;
    this.#opened.add(wanted!);
    this.#all ||= place >= FIRST;
    this.#find('');
    await this.host.updateComplete;
    this.host.renderRoot.querySelector(`#q-${CSS.escape(wanted!)}`)?.scrollIntoView({block: 'nearest'});
  }
}

const columnStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(10 * var(--_u));
    overflow-wrap: anywhere;
  }
  /* what stands in it answers to its width */
  .column {
    container: widget / inline-size;
    min-inline-size: 0;
  }
  .roomy {
    gap: calc(10 * var(--_u));
  }
  .count {
    padding-block-end: calc(2 * var(--_u));
  }
  .foot-link {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  @container widget (min-width: 60em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 20em;
      gap: calc(14 * var(--_u));
      align-items: start;
    }
  }
`;
