import {html, nothing, type TemplateResult} from 'lit';
import type {Complaints} from '../../contract/help.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {hasPage} from '../../shell/has-page.js';
import type {PageParts} from '../../shell/panel.js';
import {button} from '../../ui/blocks/button.js';
import {wayBack} from '../../ui/blocks/way-back.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import type * as ComplaintModule from './complaint.js';
import type {ComplaintOwner, ComplaintView} from './complaint.view.js';

/** The place of complaints: the way to one, its page once it is opened, and those that are under way. */
export class ComplaintSlot {
  /** Replaced by tests of a file that does not come. */
  static file = (): Promise<typeof ComplaintModule> => import('./complaint.js');
  readonly #file: Lazy<typeof ComplaintModule>;
  #complaint: ComplaintModule.Complaint | undefined;
  #isOpen = false;
  /** The page asked for it, and it is not there yet. */
  #wanted = false;

  constructor(private readonly owner: ComplaintOwner) {
    this.#file = new Lazy(
      owner.flow.host,
      () => ComplaintSlot.file(),
      ({Complaint}) => (this.#complaint = new Complaint({...owner, closed: () => this.#close()})),
    );
  }

  /** The page wants it open. */
  want(): void {
    this.#wanted = true;
    if (this.owner.complaints()) this.loaded();
  }

  /** What can be complained about is there. */
  loaded(): void {
    if (this.#wanted && this.#isPossible) void this.#open({focus: false});
    this.#wanted = false;
  }

  clear(typed: boolean): void {
    this.#complaint?.clear(typed);
    if (typed) this.#isOpen = false;
  }

  /** In the place of the help, once it is open. */
  page({notice}: PageParts): TemplateResult | undefined {
    if (!this.#isOpen) return undefined;
    if (this.#complaint) return this.#complaint.page(notice, this.#signedOutView());
    const {complaint, back: label} = this.owner.t();
    return html`<div class="frame measure stack loose" part="frame">
      ${wayBack({label, go: () => this.#close()}, pageHeader({title: complaint.make}))}
      ${this.#coming(() => this.#open())}
    </div>`;
  }

  view({requests}: Complaints): ComplaintView {
    const t = this.owner.t();
    return {
      t,
      make: this.#isPossible
        ? html`<p>
            ${button({label: t.complaint.make, small: true, id: 'make-complaint', onClick: () => void this.#open()})}
          </p>`
        : this.#signedOutView(),
      more: requests.length ? this.#requestsView(requests) : nothing,
    };
  }

  get #isPossible(): boolean {
    const {open, subjects} = this.owner.complaints() ?? {};
    return open === true && subjects!.length > 0 && hasPage(this.owner.flow.settings, 'complaint');
  }

  /** How somebody complains who is not signed in; undefined for who is. */
  #signedOutView(): TemplateResult | undefined {
    if (this.owner.complaints()?.open) return undefined;
    const {complaint: t} = this.owner.t();
    const {leads} = this.owner;
    return html`<p>${t.how}</p>
      ${leads.view({page: 'complaint', label: t.signIn}, {kind: 'quiet', small: true})}`;
  }

  #requestsView(requests: Complaints['requests']): unknown {
    const complaint = this.#file.want() && this.#complaint;
    return complaint ? complaint.listView(requests) : this.#coming(() => this.#file.load());
  }

  #coming(again: () => unknown): TemplateResult {
    return comingFile(this.owner.flow.host.common, {failed: this.#file.failed, again});
  }

  async #open({focus = true} = {}): Promise<void> {
    const {host} = this.owner.flow;
    this.#isOpen = true;
    this.#complaint?.begin();
    host.requestUpdate();
    if ((await this.#file.load()) && this.#isOpen && focus) await focusWhenShown(host);
  }

  /** Back to the help, which is read again: what was sent stands in it. What is half written stays. */
  #close(): void {
    const {flow} = this.owner;
    this.#isOpen = false;
    void focusWhenShown(flow.host);
    void flow.reload();
  }
}
