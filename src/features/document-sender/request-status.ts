import {html, nothing, type TemplateResult} from 'lit';
import {getRequest, type MemberRequest, type ReceivedFile, type WantedPaper} from '../../contract/requests.js';
import {capitalized, clock, fileSize} from '../../element/format.js';
import {Load} from '../../element/load.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import type {Flow} from '../../session/flow.js';
import {alert, type Tone} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {raised} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {requestPath} from '../../ui/blocks/path.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {waiting} from '../../ui/blocks/states.js';
import {dateWords} from '../../ui/blocks/when.js';
import {failureNotice, slowNotice} from '../../ui/page.js';
import fr from './request-status.messages.fr.js';
import {referenceView} from './sending.view.js';
import type {Subject} from './subject.js';

export interface RequestStatusOptions {
  readonly flow: Flow;
  /** Something is asked for: what answers it. */
  readonly answer: (subject: Subject) => void;
  /** Where there is something to go back to. */
  readonly back: (() => void) | undefined;
}

/** How far something is that was sent, why it rests, and what can be done about it. */
export class RequestStatus {
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #load: Load<MemberRequest>;
  #request: MemberRequest | undefined;
  #busy = false;
  #readAt: string | undefined;

  /** `known`: as it was when it was sent. */
  constructor(
    readonly requestId: string,
    private readonly options: RequestStatusOptions,
    known?: MemberRequest,
  ) {
    const {flow} = options;
    const {host} = flow;
    this.#messages = new Messages(host, 'requestStatus', fr, {en: () => import('./request-status.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#request = known;
    this.#load = new Load(flow, {
      ask: (asked) => flow.call(getRequest, {params: {requestId}}, asked),
      take: (request) => {
        this.#request = request;
        this.#readAt = new Date().toISOString();
      },
    });
    void this.refresh();
  }

  get title(): string {
    return this.#request?.label ?? this.#messages.t.state;
  }

  get lead(): unknown {
    const about = this.#request?.about;
    return about ? raised(capitalized(about)) : undefined;
  }

  async refresh(): Promise<void> {
    this.#busy = true;
    await this.#load.start();
    this.#busy = false;
    this.options.flow.host.requestUpdate();
  }

  /** It is no longer looked at. */
  forget(): void {
    this.options.flow.host.removeController(this.#load);
  }

  view(): TemplateResult {
    const {host} = this.options.flow;
    const {common, failureWords} = host;
    const {failure, slow} = this.#load;
    const request = this.#request;
    const read = request ? this.#of(request) : nothing;
    if (failure && failure.code !== 'aborted')
      return html`${failureNotice(failureWords, failure, () => this.refresh())} ${read}`;
    return request ? this.#of(request) : waiting(common.loading, slowNotice(common, slow));
  }

  #of(request: MemberRequest): TemplateResult {
    needs(cardStyles);
    const {t} = this.#messages;
    const {status, reference, steps, files = []} = request;
    const {language: locale} = this.options.flow.host;
    const tone = {accepted: 'success', rejected: 'danger', moreInfo: 'warning'}[status as string] ?? 'info';
    const words = Object.hasOwn(t.states, status) ? t.states[status] : t.other;
    return html`<p><span class="badge ${tone}">${words}</span></p>
      ${this.#reasonView(request)} ${this.#papersView(request)} ${referenceView(t.reference, reference)}
      ${steps.length ? requestPath(steps, this.#path.t, locale) : nothing}
      ${files.length ? this.#filesView(request, files) : nothing} ${this.#endView()}`;
  }

  /** Why, and whom to ask. */
  #reasonView({status, reason}: MemberRequest): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const words = {moreInfo: t.moreInfo, rejected: t.rejected}[status as string];
    if (!words) return nothing;
    const tone: Tone = status === 'rejected' ? 'danger' : 'warning';
    const help = this.options.flow.settings?.help;
    const call = help && html`<span>${t.call} ${phoneLink(help)}.</span>`;
    return alert({
      tone,
      title: words.title,
      text: reason ?? words.text,
      actions: status === 'rejected' ? call : undefined,
    });
  }

  #papersView({papers, actions}: MemberRequest): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {language: locale} = this.options.flow.host;
    const open = papers.filter(({state}) => state === 'toSend' || state === 'refused');
    if (!open.length) return nothing;
    const send = ({id, label}: WantedPaper) =>
      actions.includes('sendPaper') ? this.#button(t.send, label, {paperId: id}) : undefined;
    return html`<section class="stack tight" aria-labelledby="wanted">
      <h3 class="subheading" id="wanted">${t.papers}</h3>
      <ul class="lines">
        ${open.map((paper) => {
          const {label, by, reason} = paper;
          const note = [by && t.by(dateWords(by, locale)), reason].filter(Boolean).join('. ');
          return line({term: t.papers, value: label, note: note ? raised(note) : undefined, actions: send(paper)});
        })}
      </ul>
    </section>`;
  }

  #filesView({id, actions}: MemberRequest, files: readonly ReceivedFile[]): TemplateResult {
    const {t} = this.#messages;
    const {language: locale} = this.options.flow.host;
    const refused = files.filter(({state}) => state === 'refused');
    const replaceable = actions.includes('replaceFile') ? (refused.length ? refused : files) : [];
    return html`<section class="stack tight" aria-labelledby="files">
      <h3 class="subheading" id="files">${t.files}</h3>
      <ul class="lines">
        ${files.map((file) => {
          const {name, bytes, state, reason} = file;
          const words = (state && Object.hasOwn(t.file, state) && t.file[state]) || t.file['received'];
          return line({
            term: words,
            value: html`<span translate="no">${name}</span>`,
            note: html`<span translate="no">${fileSize(bytes, locale)}</span>${reason ? html`. ${reason}` : nothing}`,
            actions: replaceable.includes(file)
              ? this.#button(t.replace, name, {requestId: id, replaces: file.id})
              : undefined,
          });
        })}
      </ul>
    </section>`;
  }

  #endView(): TemplateResult {
    const {t} = this.#messages;
    const {back, flow} = this.options;
    const at = this.#readAt;
    return html`<div class="row">
      ${button({label: t.refresh, icon: 'refresh', busy: this.#busy, onClick: () => void this.refresh()})}
      ${back ? button({label: t.back, kind: 'quiet', onClick: back}) : nothing}
      <span class="small muted" role="status">${at ? t.refreshed(clock(at, flow.host.language)) : ''}</span>
    </div>`;
  }

  #button(label: string, name: string, subject: Subject): TemplateResult {
    return button({
      label: html`${label}<span class="visually-hidden">${this.#messages.t.of(name)}</span>`,
      kind: 'quiet',
      small: true,
      onClick: () => this.options.answer(subject),
    });
  }
}
