import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import type {EnrolmentDraft, Signed} from '../../contract/enrolment.js';
import {getDossier} from '../../contract/signature.js';
import {todayIn} from '../../domain/civil-date.js';
import {clock, longDate, money} from '../../element/format.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {giveFile} from '../../element/give-file.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {failure} from '../../ui/blocks/failure.js';
import {icon} from '../../ui/blocks/icon.js';
import {Panel, type PanelOwner} from '../panel.js';
import fr from './completion.messages.fr.js';
import {completionStyles} from './completion.styles.js';

/** Signed (ENR-19): the member's number, the dossier, what happens next. Brings its own heading, under the seal. */
export class CompletionPanel extends Panel {
  static readonly styles = [cardStyles, completionStyles];
  readonly #messages: Messages<typeof fr>;
  #draft: EnrolmentDraft | undefined;
  #copied: boolean | undefined;
  #downloading = false;
  #failure: BackendError | undefined;

  constructor(owner: PanelOwner) {
    super(owner);
    this.#messages = new Messages(this.host, 'completion', fr, {en: () => import('./completion.messages.en.js')});
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get ownActions(): boolean {
    return true;
  }

  load(draft: EnrolmentDraft): void {
    this.#draft = draft;
  }

  async submit(): Promise<boolean> {
    return true;
  }

  view(): TemplateResult | typeof nothing {
    const draft = this.#draft;
    if (!draft) return nothing;
    const {t} = this.#messages;
    const memberSpace = safeUrl(this.flow.settings?.links.memberSpace);
    return html`<div class="completion">
      <header class="stack">
        <span class="seal">${icon('check')}</span>
        <h2 class="title" part="title" id="title" tabindex="-1" data-heading>${t.title}</h2>
        <p class="lead" part="lead">${this.#welcome(draft)}</p>
      </header>
      ${draft.signed ? this.#memberNumber(draft.signed) : nothing}
      <div class="stack">
        <div class="row">${button({label: this.#downloading ? t.downloading : t.download, kind: 'primary', icon: 'download', busy: this.#downloading, onClick: () => void this.#download()})}<span class="small muted">${t.downloadText}</span></div>
        ${this.#failure ? failure(this.host, this.#failure, button({label: this.host.common.retry, icon: 'refresh', onClick: () => void this.#download()})) : nothing}
        <p>${t.noCopy}</p>
      </div>
      <section class="section" part="section" aria-labelledby="next">
        <h3 class="heading" part="heading" id="next">${t.next}</h3>
        <ol>${this.#path(draft).map(({when, what, past}) => html`<li class="path-item ${past ? 'past' : ''}"><span class="strong">${when}</span><span>${what}</span></li>`)}</ol>
        ${memberSpace ? html`<div class="row"><a class="button second" part="button second" href=${memberSpace}><span>${t.memberSpace}</span>${icon('arrow-right', true)}</a></div>` : nothing}
      </section>
    </div>`;
  }

  #welcome(draft: EnrolmentDraft): unknown {
    const {t} = this.#messages;
    const welcome = t.welcome(draft.profile?.firstName ?? draft.invitation.firstName);
    const from = draft.guaranteeSummary?.effectiveDate;
    if (!from) return welcome;
    const verb = from <= todayIn() ? t.started : t.starts;
    return html`${welcome} ${verb(draft.beneficiaries.length)} ${dayInWords(from, this.host.language)}.`;
  }

  #memberNumber({memberNumber}: Signed): TemplateResult {
    const {t} = this.#messages;
    const copied = this.#copied === true ? html`<span class="copied">${icon('check', true)}${t.copied}</span>` : this.#copied === false ? t.notCopied : '';
    return html`<div class="well member">
      <div><p class="muted small">${t.memberNumber}</p><p class="member-number num" translate="no">${inThrees(memberNumber)}</p></div>
      <div class="member-copy">${button({label: t.copy, name: `${t.copy} (${t.memberNumber})`, small: true, icon: 'copy', onClick: () => void this.#copy(memberNumber)})}<p role="status">${copied}</p></div>
    </div>`;
  }

  /** What is done and what comes, in order. */
  #path(draft: EnrolmentDraft): {when: unknown; what: unknown; past?: boolean}[] {
    const {t} = this.#messages;
    const {language} = this.host;
    const {signed, review, rules, guaranteeSummary} = draft;
    const checked = review === 'accepted';
    const due = rules.debit ? guaranteeSummary?.memberShare : 0;
    return [
      ...(signed ? [{when: this.#signedWhen(signed.signedAt), what: t.signed(draft.invitation.email), past: true}] : []),
      checked ? {when: t.checkedWhen, what: t.checked, past: true} : {when: t.nextDays, what: review === 'documentNeeded' ? t.documentNeeded : t.checking},
      {when: t.after, what: t.card},
      ...(due ? [{when: t.dueDate, what: html`${t.debit} <span class="num">${money(due, language)}</span> ${t.perMonth}.`}] : []),
    ];
  }

  #signedWhen(instant: string): unknown {
    const {t} = this.#messages;
    const time = clock(instant, this.host.language);
    if (!time) return t.checkedWhen;
    const day = todayIn(undefined, new Date(instant));
    return day === todayIn() ? t.today(time) : t.signedOn(longDate(day, this.host.language), time);
  }

  async #copy(text: string): Promise<void> {
    // said again when it is pressed again
    this.#copied = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#copied = await copied(text);
    this.host.requestUpdate();
  }

  async #download(): Promise<void> {
    this.#downloading = true;
    this.#failure = undefined;
    this.host.requestUpdate();
    try {
      giveFile(await this.flow.call(getDossier, {params: {enrolmentId: this.flow.id}}));
    } catch (error) {
      const failed = asBackendError(error);
      this.#failure = failed.code === 'aborted' ? undefined : failed;
      // the flow knows what an ended session means for the page
      if (failed.code === 'session-expired' || failed.code === 'unauthenticated') void this.flow.attempt(() => Promise.reject(failed));
    }
    this.#downloading = false;
    this.host.requestUpdate();
  }
}

/** `7401882936` as « 7401 882 936 »: threes from the end, never a digit alone in front. Other spellings stay as they are. */
function inThrees(number: string): string {
  return /^\d+$/.test(number) ? number.replace(/(?<=\d{2})(?=(\d{3})+$)/g, '\u00a0') : number;
}

/** Whether the clipboard took it: it may be missing (a page in clear) or refused (a frame without the permission). */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
