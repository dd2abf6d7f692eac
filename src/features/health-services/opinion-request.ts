import {html, nothing, type TemplateResult} from 'lit';
import type {HealthServices} from '../../contract/health-services.js';
import type {MemberRequest, ReceivedFile} from '../../contract/requests.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {line} from '../../ui/blocks/lines.js';
import {requestPath} from '../../ui/blocks/path.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {requestBadge} from '../../ui/blocks/request-badge.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {PaperSending, replaceFileId} from '../document-sender/paper-sending.panel.js';
import type {HealthServicesMessages} from './health-services.messages.fr.js';
import type {OpinionMessages} from './opinion.messages.fr.js';

export interface OpinionRequestOwner {
  flow: MemberFlow;
  leads: SpaceLeads;
  messages: Messages<HealthServicesMessages>;
  own: Messages<OpinionMessages>;
  data: () => HealthServices | undefined;
  closed: () => void;
}

/** How far a second opinion is, the papers it waits for, and where the answer is. The answer itself is never here. */
export class OpinionRequest {
  readonly #path: Messages<typeof pathFr>;
  readonly #sending: PaperSending;
  #request: MemberRequest | undefined;
  /** What is said above it. */
  #said: {title: string; text: string} | undefined;

  constructor(private readonly owner: OpinionRequestOwner) {
    const {flow} = owner;
    const {host} = flow;
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#sending = new PaperSending(flow, () => flow.reload());
  }

  get label(): string {
    return this.#request?.label ?? '';
  }

  /** To say on the phone. */
  get reference(): TemplateResult {
    const {t} = this.owner.own;
    return html`${t.reference} <span class="num" translate="no">${this.#request?.reference}</span>`;
  }

  show(request: MemberRequest, said?: {title: string; text: string}): void {
    this.close();
    this.#request = request;
    this.#said = said;
  }

  readAgain(): void {
    const id = this.#request?.id;
    this.#request = this.owner.data()?.requests.find((each) => each.id === id) ?? this.#request;
  }

  close(): void {
    this.#sending.clear();
    this.#request = this.#said = undefined;
  }

  /** `isNew`: it has just been sent. */
  view(isNew: boolean): TemplateResult {
    const request = this.#request!;
    const {own, messages, flow, closed} = this.owner;
    const {about, status} = request;
    const whom = about ? html`<span translate="no">${messages.t.requests.for(about)}</span>` : nothing;
    return html`${this.#said ? alert({tone: 'info', ...this.#said}) : nothing}
      <p class="row">${requestBadge(status, messages.t.requests.statuses)}${whom}</p>
      ${status === 'accepted' ? this.#answerView(request) : [this.#reasonView(request), this.#papersView(request)]}
      ${
        request.steps.length
          ? titledBlock('opinion-path', own.t.path, requestPath(request.steps, this.#path.t, flow.host.language))
          : nothing
      }
      ${isNew ? html`<div class="row">${button({label: messages.t.back, onClick: closed})}</div>` : nothing}`;
  }

  #answerView({id}: MemberRequest): TemplateResult {
    const {title, text, lead} = this.owner.own.t.answer;
    const way = this.owner.leads.view({page: 'documents', label: lead}, {place: 'answer', about: {requestId: id}});
    return html`${alert({tone: 'success', title, text})}${way === nothing ? nothing : html`<div>${way}</div>`}`;
  }

  /** Said once: at the paper it is about. */
  #reasonView({status, reason, papers, files = []}: MemberRequest): TemplateResult | typeof nothing {
    const {t} = this.owner.own;
    if (status === 'rejected') {
      const help = this.owner.flow.settings?.help;
      const actions = help && html`<span>${t.call} ${phoneLink(help)}.</span>`;
      return alert({tone: 'danger', title: t.rejected, text: reason, actions});
    }
    const isSaid = [...papers, ...files].some((each) => each.reason === reason);
    return reason && !isSaid ? html`<p>${reason}</p>` : nothing;
  }

  #papersView({id, papers, files = [], actions}: MemberRequest): TemplateResult | typeof nothing {
    const {own} = this.owner;
    const toReplace = actions.includes('replaceFile') ? files.filter(({state}) => state === 'refused') : [];
    if (!papers.length && !toReplace.length) return nothing;
    return titledBlock('opinion-papers', own.t.papers, [
      papers.length ? this.#sending.listView(papers) : nothing,
      toReplace.length
        ? html`<ul class="lines">
            ${toReplace.map((file) => this.#fileView(id, file))}
          </ul>`
        : nothing,
    ]);
  }

  /** Another file takes the place of this one, and does not stand beside it. */
  #fileView(requestId: string, file: ReceivedFile): TemplateResult {
    const {t} = this.owner.own;
    const open = this.#sending.replacer(file);
    return line({
      term: t.refused,
      value: html`<span translate="no">${file.name}</span>`,
      note: file.reason,
      actions: open
        ? undefined
        : button({
            label: html`${t.replace}<span class="visually-hidden" translate="no">${t.replaceWhat(file.name)}</span>`,
            small: true,
            id: replaceFileId(file),
            onClick: () => this.#sending.replace(requestId, file),
          }),
      more: open,
    });
  }
}
