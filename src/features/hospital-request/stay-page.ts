/** How far a stay is, what is covered, and what can be done about it: loaded once somebody looks at one. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {asBackendError} from '../../backend/error.js';
import {cancelStay, getHospitalAgreement, type HospitalStay} from '../../contract/hospital.js';
import {formatStoredPhone} from '../../domain/stored-phone.js';
import {Download} from '../../element/download.js';
import {Messages} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {AskedFirst, orGone} from '../../shell/asked-first.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {requestPath} from '../../ui/blocks/path.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {seal} from '../../ui/blocks/seal.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {momentWords} from '../../ui/blocks/when.js';
import {failureNotice} from '../../ui/page.js';
import {PaperSending} from '../document-sender/paper-sending.panel.js';
import {costView} from './cost.view.js';
import type {Course, CourseOwner} from './course.js';
import fr from './stay-page.messages.fr.js';
import {nameIn, whenWords} from './stay-words.js';

/** Why it is shown: it was sent just now, or was asked for before. */
export type Why = 'sent' | 'already';

export class StayPage implements Course {
  readonly #messages: Messages<typeof fr>;
  readonly #path: Messages<typeof pathFr>;
  readonly #sending: PaperSending;
  readonly #file: Download;
  readonly #cancelling: AskedFirst<HospitalStay>;
  #id: string | undefined;
  #why: Why | undefined;
  /** It could not be cancelled any more. */
  #over = false;

  constructor(
    private readonly owner: CourseOwner,
    private readonly leads: SpaceLeads,
  ) {
    const {flow} = owner;
    const {host} = flow;
    this.#messages = new Messages(host, 'stayPage', fr, {en: () => import('./stay-page.messages.en.js')});
    this.#path = new Messages(host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
    this.#sending = new PaperSending(flow, () => flow.reload());
    this.#file = new Download(flow);
    this.#cancelling = new AskedFirst<HospitalStay>({
      flow,
      id: 'cancel-stay',
      saidAt: '#stay-cancelled',
      words: () => {
        const {title, text, yes, no} = this.#messages.t.cancel;
        return {title, text, yes, no};
      },
      act: (stay) => this.#cancel(stay),
    });
  }

  begin(requestId: string, why?: Why): this {
    this.clear(true);
    this.#id = requestId;
    this.#why = why;
    return this;
  }

  clear(typed: boolean): void {
    this.#cancelling.clear();
    this.#file.forget();
    if (!typed) return;
    this.#sending.clear();
    this.#id = this.#why = undefined;
    this.#over = false;
  }

  get sign(): TemplateResult | typeof nothing {
    return this.#isSent ? seal() : nothing;
  }

  get #isSent(): boolean {
    return this.#why === 'sent' && this.#status === 'received';
  }

  get #isCancelled(): boolean {
    return !this.#over && this.#cancelling.done?.about.request.id === this.#id;
  }

  get title(): string {
    const {titles} = this.#messages.t;
    if (this.#isSent) return titles.sent;
    if (this.#isCancelled) return titles.cancelled;
    return titles[this.#status as keyof typeof titles] ?? titles.received;
  }

  get lead(): unknown {
    const stay = this.#stay;
    if (!stay) return undefined;
    const {language} = this.owner.flow.host;
    const name = nameIn(this.owner.rules()!, stay.request.personId);
    return html`<span translate="no">${stay.establishment.name}</span>.
      ${whenWords(stay, this.owner.words(), language)}${name ? html`, <span translate="no">${name}</span>` : nothing}.`;
  }

  view(): TemplateResult {
    const stay = this.#stay;
    // gone at the server, most of all once it was cancelled
    if (!stay) return html`${this.#noticeView()}`;
    const {request, cost} = stay;
    const {t} = this.#messages;
    const {host} = this.owner.flow;
    const steps = titledBlock('stay-steps', t.steps, requestPath(request.steps, this.#path.t, host.language));
    // until it is answered, what comes next matters most
    const [first, last] = request.status === 'accepted' ? [nothing, steps] : [steps, nothing];
    const paying = cost ? titledBlock('stay-cost', t.paying, costView(cost, t.cost, host)) : nothing;
    return html`${this.#noticeView()} ${this.#reasonView(stay)} ${this.#nextView(stay)} ${this.#papersView(stay)}
    ${first} ${paying} ${this.#factsView(stay)} ${this.#downloadView(stay)} ${last} ${this.#actionsView(stay)}
    ${this.#cancelling.questionView()}`;
  }

  get #stay(): HospitalStay | undefined {
    return this.owner.rules()?.stays.find(({request}) => request.id === this.#id);
  }

  get #status(): string | undefined {
    return this.#stay?.request.status;
  }

  /** What just happened. */
  #noticeView(): TemplateResult | typeof nothing {
    const {cancel, cancelled} = this.#messages.t;
    const {already} = this.owner.words();
    const said = (id: string, tone: 'info' | 'success' | 'warning', title: string, text: string) =>
      alert({tone, live: 'status', id, focusable: true, title, text});
    if (this.#over) return said('stay-cancelled', 'warning', cancel.over, cancel.overText);
    if (this.#isCancelled) return said('stay-cancelled', 'success', cancel.done, cancelled);
    return this.#why === 'already' ? said('stay-already', 'info', already.title, already.text) : nothing;
  }

  #reasonView({request: {status, reason}}: HospitalStay): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    if (!reason || (status !== 'moreInfo' && status !== 'rejected')) return nothing;
    return alert({tone: 'warning', icon: 'info', title: status === 'rejected' ? t.refused : t.missing, text: reason});
  }

  /** Of one that was refused. */
  #nextView({request: {id: requestId, status, papers}}: HospitalStay): TemplateResult | typeof nothing {
    if (status !== 'rejected') return nothing;
    const {next: t} = this.#messages.t;
    const phone = phoneLink(this.owner.flow.settings?.help);
    const about = {requestId};
    const ways = [
      papers.length ? t.paper : nothing,
      this.leads.view({page: 'messages', label: t.read}, {about, place: 'read'}),
      this.leads.view({page: 'complaint', label: t.complaint}, {about}),
      phone === nothing ? nothing : html`${t.call} ${phone}.`,
    ];
    needs(stayStyles);
    return titledBlock(
      'stay-next',
      t.title,
      html`<ul class="ways-on">
        ${ways.filter((way) => way !== nothing).map((way) => html`<li>${way}</li>`)}
      </ul>`,
    );
  }

  #papersView({request: {papers}}: HospitalStay): TemplateResult | typeof nothing {
    if (!papers.length && !papers.unreadable) return nothing;
    const list = [this.#sending.listView(papers), unreadable(this.owner.flow.host.common, papers)];
    return titledBlock('stay-papers', this.#messages.t.papers, list);
  }

  #factsView({request, establishment, validFrom, validTo, sentAt, privateRoom}: HospitalStay): TemplateResult {
    const {t} = this.#messages;
    const {language} = this.owner.flow.host;
    const sent = sentAt === undefined ? '' : momentWords(sentAt, language, t.at);
    const day = (iso: string) => dayInWords(iso, language);
    return facts([
      ...(validFrom !== undefined && validTo !== undefined
        ? [[t.valid, html`${t.validFrom} ${day(validFrom)} ${t.validTo} ${day(validTo)}`] as const]
        : []),
      ...(sent ? [[t.sentAt, raised(sent)] as const] : []),
      [t.reference, html`<span class="num" translate="no">${request.reference}</span>`],
      ...(privateRoom === undefined ? [] : [[t.room, privateRoom ? t.asked : t.notAsked] as const]),
      ...(establishment.phone === undefined ? [] : [[t.call, phoneOf(establishment.phone)] as const]),
    ]);
  }

  #downloadView({request, hasFile}: HospitalStay): TemplateResult | typeof nothing {
    if (!hasFile) return nothing;
    const {t} = this.#messages;
    const {flow} = this.owner;
    const params = {requestId: request.id};
    const fetch = () => this.#file.start('file', () => flow.call(getHospitalAgreement, {params}));
    const busy = this.#file.busy !== undefined;
    const {failure} = this.#file;
    return html`${failure ? failureNotice(flow.host.failureWords, failure.error, fetch) : nothing}
      <div class="row">
        ${button({
          label: busy ? t.downloading : t.download,
          icon: 'download',
          kind: 'primary',
          busy,
          onClick: () => void fetch(),
        })}
      </div>`;
  }

  #actionsView(stay: HospitalStay): TemplateResult {
    const {t} = this.#messages;
    const {id: requestId, status, actions} = stay.request;
    const cancel = button({
      label: t.cancel.ask,
      kind: 'quiet',
      id: 'cancel-request',
      onClick: () => this.#cancelling.ask(stay),
    });
    const question = this.leads.view({page: 'messages', label: t.question}, {about: {requestId}, place: 'question'});
    return html`${this.#cancelling.failureView()}
      <div class="row">
        ${status === 'rejected' ? nothing : question} ${actions.includes('cancel') ? cancel : nothing}
      </div>`;
  }

  async #cancel({request: {id: requestId}}: HospitalStay): Promise<void> {
    const {flow} = this.owner;
    this.#over = false;
    this.#why = undefined;
    try {
      await orGone(flow.callOnce(cancelStay, {params: {requestId}}));
      flow.host.tell('mutuelle-stay-cancelled', {requestId});
    } catch (error) {
      if (asBackendError(error).code !== 'over') throw error;
      this.#over = true;
    }
  }
}

const phoneOf = (phone: string): TemplateResult =>
  html`<a class="link num" href="tel:${phone}" translate="no">${formatStoredPhone(phone)}</a>`;

const stayStyles = css`
  .ways-on {
    display: grid;
    gap: calc(2.5 * var(--_u));
    justify-items: start;
  }
`;
