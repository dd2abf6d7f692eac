import {css, html, nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {complain, Complaint as Body} from '../../contract/help.js';
import type {MemberRequest} from '../../contract/requests.js';
import {FormController} from '../../element/form.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {failure} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import {requestPath} from '../../ui/blocks/path.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {seal} from '../../ui/blocks/seal.js';
import {stepActions} from '../../ui/blocks/step-by-step.js';
import {requestBadge} from '../../ui/blocks/request-badge.js';
import {at} from '../../ui/fields/field.js';
import {selectField} from '../../ui/fields/select-field.js';
import {textAreaField} from '../../ui/fields/text-area.js';
import {wayBack} from '../../ui/blocks/way-back.js';
import {pageHeader, slowNotice, submitButton} from '../../ui/page.js';
import {PaperSending} from '../document-sender/paper-sending.panel.js';
import fr from './complaint.messages.fr.js';
import type {ComplaintOwner} from './complaint.view.js';

interface Owner extends ComplaintOwner {
  closed: () => void;
}

/** A complaint: written, sent once, and followed (DOMAIN 12.9). */
export class Complaint {
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #sending: PaperSending;
  readonly #form: FormController<Body>;
  #error: BackendError | undefined;
  /** What was just sent. */
  #sent: MemberRequest | undefined;

  constructor(private readonly owner: Owner) {
    const {host} = owner.flow;
    this.#messages = new Messages(host, 'complaint', fr, {en: () => import('./complaint.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#sending = new PaperSending(owner.flow, () => owner.flow.reload());
    this.#form = new FormController<Body>(host, {schema: Body});
  }

  /** One that is half written is still there. */
  begin(): void {
    this.#sent = this.#error = undefined;
  }

  clear(typed: boolean): void {
    this.#error = undefined;
    if (!typed) return;
    this.#sent = undefined;
    this.#form.clear();
    this.#sending.clear();
  }

  /** In the place of the help. `signedOut`: how to go on, where the session is over. */
  page(notice: unknown, signedOut: unknown): TemplateResult {
    if (this.#sent) return this.#sentView(this.#sent, notice);
    return signedOut === undefined ? this.#formView(notice) : this.#keptView(notice, signedOut);
  }

  #formView(notice: unknown): TemplateResult {
    const t = this.#messages.t;
    const {flow, complaints} = this.owner;
    const {host, busy, slow} = flow;
    const subjects = complaints()?.subjects ?? [];
    return html`<form
      class="frame measure stack loose"
      part="frame"
      method="post"
      novalidate
      aria-labelledby="title"
      @submit=${whenSent(flow, () => this.#send())}
    >
      ${this.#header()} ${notice} ${errorSummary(this.#form)}
      ${selectField(at(this.#form, 'subjectId'), {
        label: t.subject.label,
        errors: t.subject.errors,
        options: subjects.map(({id: value, label}) => ({value, label})),
      })}
      ${textAreaField(at(this.#form, 'text'), t.text)}
      ${textAreaField(at(this.#form, 'wish'), {...t.wish, optional: true, rows: 2})}
      <p class="muted">${t.note}</p>
      ${this.#error ? failure(host.failureWords, this.#error) : nothing} ${slowNotice(host.common, slow)}
      ${stepActions(
        button({label: t.cancel, onClick: () => this.owner.closed()}),
        submitButton(host.common, t.send, busy),
      )}
    </form>`;
  }

  /** The way back, and the title. */
  #header(): TemplateResult {
    const {back} = this.owner.t();
    return wayBack({label: back, go: () => this.owner.closed()}, pageHeader({title: this.#messages.t.title}));
  }

  #keptView(notice: unknown, signedOut: unknown): TemplateResult {
    const kept = Object.keys(this.#form.values).length > 0;
    return html`<div class="frame measure stack loose" part="frame">
      ${this.#header()} ${notice}
      ${kept ? alert({tone: 'info', live: 'status', title: this.#messages.t.kept}) : nothing}
      <div class="stack tight">${signedOut}</div>
    </div>`;
  }

  #sentView(request: MemberRequest, notice: unknown): TemplateResult {
    const {done} = this.#messages.t;
    // the next reading knows more of it
    const shown = this.owner.complaints()?.requests.find(({id}) => id === request.id) ?? request;
    return html`<div class="frame measure stack loose" part="frame">
      ${seal()} ${pageHeader({title: done.title, lead: this.#reference(shown)})} ${notice}
      ${requestPath(shown.steps, this.#path.t, this.owner.flow.host.language)}
      <div class="row">${button({label: done.back, onClick: () => this.owner.closed()})}</div>
    </div>`;
  }

  /** What was complained about, each with how far it is. */
  listView(requests: readonly MemberRequest[]): TemplateResult {
    needs(requestStyles);
    const t = this.#messages.t;
    return html`<div class="stack tight">
      <h4 class="subheading" id="complaints">${t.mine}</h4>
      <ul aria-labelledby="complaints">
        ${requests.map((request) => this.#requestView(request))}
      </ul>
    </div>`;
  }

  #requestView(request: MemberRequest): TemplateResult {
    const t = this.#messages.t;
    const {label, status, steps, papers} = request;
    // said once: at the paper it is about
    const reason = papers.some((paper) => paper.reason === request.reason) ? undefined : request.reason;
    return html`<li class="request stack tight">
      <p class="row">
        <span class="strong">${label}</span>
        ${requestBadge(status, t.statuses)}
      </p>
      ${reason ? html`<p>${reason}</p>` : nothing}
      <p class="small muted">${this.#reference(request)}</p>
      ${papers.length ? this.#sending.listView(papers) : nothing}
      <details class="fold">
        <summary><span>${t.steps}</span>${icon('chevron', true)}</summary>
        ${requestPath(steps, this.#path.t, this.owner.flow.host.language)}
      </details>
    </li>`;
  }

  /** To say on the phone. */
  #reference({reference}: MemberRequest): TemplateResult {
    return html`${this.#messages.t.reference} <span class="num" translate="no">${reference}</span>`;
  }

  async #send(): Promise<void> {
    this.#error = undefined;
    const body = this.#form.submit();
    if (!body) return;
    const {flow} = this.owner;
    const {host} = flow;
    const error = await flow.attempt(async () => {
      const request = await flow.callOnce(complain, {body});
      this.#form.clear();
      this.#sent = request;
      host.tell('mutuelle-complaint-sent', {requestId: request.id});
      void focusWhenShown(host);
      await flow.reload();
    });
    if (!error || error.code === 'aborted') return;
    const issues = error.code === 'validation' ? error.issues : [];
    if (issues.length) this.#form.reject(issues);
    else {
      // who signs in again finds what they wrote, and no old failure
      if (error.code !== 'session-expired') this.#error = error;
      host.tell('mutuelle-save-failed', {code: error.code});
    }
    host.requestUpdate();
  }
}

const requestStyles = css`
  .request {
    padding-block: calc(3 * var(--_u));
    border-block-end: 1px solid var(--_border);
  }
  .request .path {
    padding-block-start: calc(2 * var(--_u));
  }
`;
