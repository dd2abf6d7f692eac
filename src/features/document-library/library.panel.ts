import {html, nothing, type TemplateResult} from 'lit';
import {BackendError} from '../../backend/error.js';
import {listDocuments, type DocumentPage, type MemberDocument} from '../../contract/documents.js';
import {tag} from '../../element/clock.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {Panel} from '../../shell/panel.js';
import {SpaceLeads} from '../../shell/space-leads.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import {waiting} from '../../ui/blocks/states.js';
import {failureNotice, pageHeader} from '../../ui/page.js';
import {everything, filtersOf, isEverything, type Choice} from './choice.js';
import {DocumentList} from './document-list.js';
import fr from './document-library.messages.fr.js';
import {filtersView} from './filters.view.js';
import type * as MoreModule from './library-more.js';
import {libraryStyles} from './library.styles.js';
import {yearsView, type Act, type RowsView} from './rows.view.js';

/** All papers of a member, by kind, year and person (MEM-73); the tax certificates of the self-employed (MEM-72). */
export class LibraryPanel extends Panel<DocumentPage> {
  static readonly page = 'documents';
  static readonly styles = libraryStyles;
  /** Loads what comes after the list; a test plays a slow or broken line here. */
  static more: () => Promise<typeof MoreModule> = () => import('./library-more.js');

  override readonly read = listDocuments;
  /** The tax certificates stand above the list, whatever is chosen. */
  taxCertificates = false;
  readonly #messages = new Messages(this.host, 'documentLibrary', fr, {
    en: () => import('./document-library.messages.en.js'),
  });
  readonly #list = new DocumentList(this.flow);
  #choice: Choice = everything;
  readonly #moreFile = new Lazy(
    this.host,
    () => LibraryPanel.more(),
    ({LibraryMore}) => {
      this.#more = new LibraryMore({flow: this.flow, list: this.#list, words: this.#messages});
    },
  );
  #more: MoreModule.LibraryMore | undefined;
  /** What was pressed before there was anything to do it. */
  #pressed: {act: Act; id: string} | undefined;
  readonly #leads = new SpaceLeads(this.flow);

  override get title(): string {
    return this.#messages.t.title;
  }

  override header(): TemplateResult {
    const {unread} = this.#list;
    const words = unread ? html`<span role="status">${this.#messages.t.unread(unread)}</span>` : undefined;
    return pageHeader({title: this.title, lead: words});
  }

  override ask(): Promise<DocumentPage> {
    return this.#list.readFirst(filtersOf(this.#choice));
  }

  override load(page: DocumentPage): void {
    this.#list.show(page);
    this.host.tell('mutuelle-documents-loaded', {total: page.total});
  }

  override clear(typed: boolean): void {
    this.#list.clear();
    this.#more?.clear();
    this.#pressed = undefined;
    this.#leads.clear();
    if (typed) this.#choice = everything;
  }

  override view(): TemplateResult {
    const more = this.#moreFile.want() && this.#more;
    const {documents, overview} = this.#list;
    const taxes = this.taxCertificates || this.#choice.kind === 'taxCertificate';
    const hasAny = Boolean(overview.kinds?.length);
    return html`${hasAny || !isEverything(this.#choice) ? this.#filtersView() : nothing}
    ${taxes ? this.#taxView() : nothing} ${documents.length ? this.#listView() : this.#emptyView()} ${this.#footView()}
    ${more ? more.viewerView() : nothing}`;
  }

  #filtersView(): TemplateResult {
    return filtersView({
      t: this.#messages.t,
      choice: this.#choice,
      list: this.#list,
      choose: (change) => this.#choose({...this.#choice, ...change}),
    });
  }

  #taxView(): TemplateResult {
    return this.#more?.tax.view() ?? this.#coming();
  }

  #listView(): TemplateResult | typeof nothing {
    const {documents, busy} = this.#list;
    if (this.#isAbove) return nothing;
    const more = this.#more?.selection.isOpen ? this.#more : undefined;
    return html`<div class="library stack loose" aria-busy=${busy ? 'true' : nothing}>
      ${more ? more.selection.headView() : this.#severalButton()} ${yearsView(documents, this.#rowsView())}
      ${more ? more.severalView() : nothing} ${this.#endView()}
    </div>`;
  }

  #severalButton(): TemplateResult | typeof nothing {
    if (this.#list.documents.length < 2) return nothing;
    const {several} = this.#messages.t;
    const start = async () => {
      await this.#moreFile.load();
      void this.#more?.selection.start();
    };
    return html`<div>
      ${button({label: several, kind: 'quiet', small: true, id: 'choose-several', onClick: () => void start()})}
    </div>`;
  }

  #rowsView(): RowsView {
    const more = this.#more;
    const selection = more?.selection;
    const names = new Map(this.#list.overview.people?.map(({id, firstName}) => [id, firstName]));
    return {
      t: this.#messages.t,
      locale: this.host.language,
      nameOf: (id) => names.get(id),
      acts: more?.acts ?? ['read', 'download'],
      busy: (act, document) => (more ? more.isBusy(act, document) : this.#moreFile.loading && this.#was(act, document)),
      press: (act, document) => void this.#press(act, document),
      tick: selection?.isOpen ? (document, id) => selection.tickView(document, id) : undefined,
      below: (document) => (more ? more.below(document) : this.#notThere(document)),
    };
  }

  /** What was pressed cannot be done: its file did not come. */
  #notThere({id}: MemberDocument): unknown {
    if (!this.#moreFile.failed || this.#pressed?.id !== id) return nothing;
    return failure(this.host.failureWords, new BackendError('network'));
  }

  /** Below the papers that are shown: how many, and how to see the others. */
  #endView(): TemplateResult {
    const {t} = this.#messages;
    const {common, language, failureWords} = this.host;
    const {documents, total, complete, busy, moreError, unreadable} = this.#list;
    const number = new Intl.NumberFormat(tag[language]).format(total);
    const readMore = () => void this.#list.readMore();
    return html`<div class="list-end">
      ${unreadable ? html`<p class="muted">${common.unreadable(unreadable)}</p>` : nothing}
      ${moreError ? failure(failureWords, moreError) : nothing}
      ${complete ? nothing : button({label: moreError ? common.retry : t.more, busy, onClick: readMore})}
      <p class="muted small" role="status"><span>${t.shown(documents.length, number)}</span></p>
    </div>`;
  }

  /** Nothing but the tax certificates is asked for, and all of them are above already. */
  get #isAbove(): boolean {
    const {kind, ...others} = this.#choice;
    const {tax} = this.#more ?? {};
    const alone = kind === 'taxCertificate' && Object.values(others).every((value) => !value);
    return alone && this.#list.documents.every(({id}) => tax?.has(id));
  }

  #emptyView(): TemplateResult | typeof nothing {
    const more = this.#more;
    // that there is none is said above, with its reason
    const saysWhy = this.#choice.kind === 'taxCertificate' && more?.tax.saysWhy;
    if (this.#list.busy || saysWhy) return nothing;
    const clear = () => this.#choose(everything);
    const {search = ''} = this.#list.filters;
    return more?.emptyView({isEverything: isEverything(this.#choice), search, clear}) ?? this.#coming();
  }

  /** In the place of what comes after the list: it is on its way, or does not come. */
  #coming(): TemplateResult {
    const {common, failureWords} = this.host;
    if (!this.#moreFile.failed) return waiting(common.loading);
    return failureNotice(failureWords, new BackendError('network'), () => this.#moreFile.load());
  }

  /** How statements come, and where to change it. */
  #footView(): TemplateResult {
    const {t} = this.#messages;
    const {statements} = this.#list.overview;
    const words = statements && Object.hasOwn(t.statements, statements);
    const lead = {page: 'preferences', label: t.preferences} as const;
    return html`<div class="row small">
      ${words ? html`<span class="muted">${t.statements[statements as keyof typeof t.statements]}</span>` : nothing}
      ${this.#leads.view(lead, {kind: 'quiet', small: true})}
    </div>`;
  }

  #was(act: Act, {id}: MemberDocument): boolean {
    return this.#pressed?.act === act && this.#pressed.id === id;
  }

  async #press(act: Act, document: MemberDocument): Promise<void> {
    this.#pressed = {act, id: document.id};
    await this.#moreFile.load();
    if (!this.#was(act, document) || !this.#more) return;
    this.#pressed = undefined;
    this.#more.press(act, document);
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    void this.flow.reload();
  }
}
