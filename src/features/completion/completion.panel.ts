import {html, nothing, type TemplateResult} from 'lit';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {getEnrolment, type EnrolmentDraft, type FirstDebit, type Paper, type Signed} from '../../contract/enrolment.js';
import {getDossier, getSignatureProof} from '../../contract/signature.js';
import {todayIn} from '../../domain/stored-date.js';
import {clock, longDate, money} from '../../element/format.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {copied} from '../../element/copied.js';
import {focusWhenShown} from '../../element/focus.js';
import {Download} from '../../element/download.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {drawings} from '../../ui/blocks/drawings.js';
import {failure} from '../../ui/blocks/failure.js';
import {failureNotice} from '../../ui/page.js';
import {icon} from '../../ui/blocks/icon.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';
import {ActionPanel} from '../../shell/form-panel.js';
import {type PanelOwner} from '../../shell/panel.js';
import {WithdrawalNotice} from '../../shell/ending/withdrawal-notice.js';
import {isOpen, paperList, sendPaperId} from '../../ui/blocks/papers.js';
import {path, type PathItem} from '../../ui/blocks/path.js';
import {seal} from '../../ui/blocks/seal.js';
import paperFr from '../../ui/blocks/papers.messages.fr.js';
import fr from './completion.messages.fr.js';
import {completionStyles} from './completion.styles.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {needs} from '../../element/styles.js';
import {PlacedSender} from '../document-sender/placed-sender.panel.js';

/**
 * Signed (ENR-19): the member's number (ENR-24), the files, what happens next (ENR-20), the member space (ENR-25).
 * Brings its own heading, under the seal.
 */
export class CompletionPanel extends ActionPanel<EnrolmentDraft> {
  static readonly styles = completionStyles;
  readonly #messages: Messages<typeof fr>;
  readonly #papers: Messages<typeof paperFr>;
  #draft: EnrolmentDraft | undefined;
  #copied: boolean | undefined;
  readonly #files: Download<'dossier' | 'proof'>;
  /** Makes a day of a calendar: asked for at the press. */
  readonly #calendar = new Lazy(this.host, () => import('../../element/calendar.js'));
  /** Of the papers that are asked for. */
  readonly #sender = new PlacedSender(this.flow);
  readonly #withdrawal = new WithdrawalNotice(this.flow);
  #refreshing = false;
  #refreshFailure: BackendError | undefined;
  /** When the review was last looked at, at the member's press. */
  #refreshed: string | undefined;

  constructor(owner: PanelOwner<EnrolmentFlow>) {
    super(owner);
    this.#files = new Download(this.flow);
    this.#messages = new Messages(this.host, 'completion', fr, {en: () => import('./completion.messages.en.js')});
    this.#papers = new Messages(this.host, 'papers', paperFr, {
      en: () => import('../../ui/blocks/papers.messages.en.js'),
    });
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get hasOwnButtons(): boolean {
    return true;
  }

  override load(draft: EnrolmentDraft): void {
    this.#draft = draft;
  }

  override async submit(): Promise<boolean> {
    return true;
  }

  view(): TemplateResult | typeof nothing {
    needs(cardStyles, buttonStyles);
    const draft = this.#draft;
    if (!draft) return nothing;
    const {t} = this.#messages;
    return html`<div class="completion">
      <header class="stack">
        ${seal()}
        <h2 class="title" part="title" id="title" tabindex="-1" data-heading>${t.title}</h2>
        <p class="lead" part="lead">${this.#welcome(draft)}</p>
      </header>
      ${draft.signed ? this.#memberNumber(draft.signed) : nothing} ${this.#filesView(draft)}
      <section class="section" part="section" aria-labelledby="next">
        <h3 class="heading" part="heading" id="next" tabindex="-1">${t.next}</h3>
        ${path(this.#path(draft))} ${this.#reviewActions(draft)}
      </section>
      ${this.#memberSpace()} ${this.#withdrawalView(draft)}
    </div>`;
  }

  #filesView({signed}: EnrolmentDraft): TemplateResult {
    const {t} = this.#messages;
    const proof = html`<div class="row">
      ${this.#download('proof', 'quiet')}<span class="small muted">${t.proofText}</span>
    </div>`;
    return html`<div class="stack">
      <div class="row">${this.#download('dossier', 'primary')}<span class="small muted">${t.downloadText}</span></div>
      ${signed?.proof ? proof : nothing} ${this.#missingFile()}
      <p>${t.noCopy}</p>
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
    const copied =
      this.#copied === true
        ? html`<span class="copied">${icon('check', true)}${t.copied}</span>`
        : this.#copied === false
          ? t.notCopied
          : '';
    return html`<div class="well member">
      <div>
        <p class="muted small">${t.memberNumber}</p>
        <p class="member-number num" translate="no">${inThrees(memberNumber)}</p>
      </div>
      <div class="member-copy">
        ${button({
          label: t.copy,
          name: `${t.copy} (${t.memberNumber})`,
          small: true,
          icon: drawings.copy,
          onClick: () => void this.#copy(memberNumber),
        })}
        <p role="status">${copied}</p>
      </div>
    </div>`;
  }

  /** What is done and what comes, in order; with its day where the server says one. */
  #path(draft: EnrolmentDraft): PathItem[] {
    const {t} = this.#messages;
    const {language} = this.host;
    const {signed, review, rules, guaranteeSummary, firstDebit, mandate, followUp = {}} = draft;
    const checked = review === 'accepted';
    const debited = firstDebit !== undefined || (rules.debit && guaranteeSummary?.memberShare);
    return [
      ...(signed
        ? [{when: this.#signedWhen(signed.signedAt), what: t.signed(draft.invitation.email), done: true}]
        : []),
      checked
        ? {when: t.checkedWhen, what: t.checked, done: true}
        : {
            when: followUp.reviewBy ? html`${t.by} ${dayInWords(followUp.reviewBy, language)}` : t.nextDays,
            what: this.#review(draft),
          },
      {when: followUp.cardFrom ? html`${t.from} ${dayInWords(followUp.cardFrom, language)}` : t.after, what: t.card},
      ...(mandate?.payer && !mandate.payer.acceptedAt
        ? [{when: t.payerWhen, what: t.payer(mandate.payer.name, mandate.payer.sentTo)}]
        : []),
      ...(debited ? [this.#debit(draft)] : []),
    ];
  }

  /** Without a plan of the server no amount is said: it depends on the rhythm. */
  #debit({firstDebit, guarantees}: EnrolmentDraft): PathItem {
    const {t} = this.#messages;
    const {language} = this.host;
    if (!firstDebit) return {when: t.dueDate, what: t.debitLater};
    const then = t.afterwards[(guarantees?.debitFrequency ?? '') as keyof typeof t.afterwards] ?? '';
    return {
      when: dayInWords(firstDebit.on, language),
      what: html`${t.debit} <span class="num">${money(firstDebit.amount, language)}</span>${then}.
        ${firstDebit.on > todayIn() ? this.#reminder(firstDebit) : nothing}`,
    };
  }

  /** The day for the member's calendar; where its file does not come, the day stands above. */
  #reminder(firstDebit: FirstDebit): TemplateResult {
    const {t} = this.#messages;
    const {failures} = this.host.common;
    return html`<span class="row"
      >${button({
        label: t.remind,
        small: true,
        kind: 'quiet',
        busy: this.#calendar.loading,
        onClick: () => void this.#remind(firstDebit),
      })}<span class="small" role="status">${this.#calendar.failed ? failures.network.title : ''}</span></span
    >`;
  }

  async #remind({amount, on}: FirstDebit): Promise<void> {
    const {t} = this.#messages;
    (await this.#calendar.load())?.giveDay({
      uid: `first-debit-${this.flow.id}`,
      on,
      summary: t.remindSummary(this.flow.settings?.insurer.name ?? '', money(amount, this.host.language)),
      name: t.remindFile,
    });
  }

  /** The check, and the papers it waits for or has: whose, how each stands, until when. */
  #review({review, papers = [], beneficiaries}: EnrolmentDraft): unknown {
    const {t} = this.#messages;
    const open = papers.filter(isOpen);
    if (!open.length && review === 'documentNeeded' && !papers.length) return t.documentNeeded;
    const sentence = open.length ? t.missing(open.length) : review === 'received' ? t.received : t.checking;
    const nameOf = ({personId}: Paper) => beneficiaries.find(({id}) => id === personId)?.person.firstName;
    return html`${sentence}${this.#paperList(papers, nameOf)}`;
  }

  #paperList(papers: readonly Paper[], nameOf: (paper: Paper) => string | undefined): unknown {
    const sender = (paper: Paper) => (this.#sender.isAt(sendPaperId(paper)) ? this.#sender.view() : undefined);
    return paperList(papers, this.#papers.t, this.host.language, {nameOf, send: (paper) => this.#send(paper), sender});
  }

  /** What was sent changes where the review stands. */
  #send(paper: Paper): void {
    const place = sendPaperId(paper);
    const closed = async (sent: boolean) => {
      if (sent) await this.#refresh();
      void focusWhenShown(this.host, sent ? '#next' : `#${place}`);
    };
    this.#sender.send(place, {paperId: paper.id!}, (sent) => void closed(sent));
  }

  /** Where one may change one's mind, and until when (LAW-01); without a page for it, by phone or letter. */
  #withdrawalView({withdrawal}: EnrolmentDraft): TemplateResult | typeof nothing {
    const {withdrawal: t} = this.#messages.t;
    const {help, insurer} = this.flow.settings ?? {};
    const phone = help && phoneLink(help);
    return this.#withdrawal.view(
      withdrawal,
      (here) =>
        html`<details class="fold">
          <summary><span>${here}</span>${icon('chevron', true)}</summary>
          <div class="stack tight">
            ${phone ? html`<p>${t.byPhone} ${phone} (${help.hours}).</p>` : nothing}
            ${
              insurer
                ? html`<p>${t.byPost} ${[insurer.name, insurer.address].filter(Boolean).join(', ')}.</p>`
                : nothing
            }
            <p>${t.say}</p>
          </div>
        </details>`,
    );
  }

  /** Where the check stands now, at a press: nothing here asks by itself. */
  #reviewActions({review}: EnrolmentDraft): TemplateResult | typeof nothing {
    if (review === 'accepted') return nothing;
    const {t} = this.#messages;
    return html`<div class="row">
        ${button({
          label: this.#refreshing ? t.refreshing : t.refresh,
          kind: 'quiet',
          icon: 'refresh',
          busy: this.#refreshing,
          onClick: () => void this.#refresh(),
        })}
        <p class="small muted" role="status">${this.#refreshed ? t.refreshed(this.#refreshed) : ''}</p>
      </div>
      ${this.#refreshFailure ? failure(this.host.failureWords, this.#refreshFailure) : nothing}`;
  }

  /** A space of this same site is entered as who is here; any other signs its members in by itself. */
  readonly #goIn = (event: Event): void => {
    if ((event.currentTarget as HTMLAnchorElement).origin === location.origin) this.flow.takeAlong();
  };

  #memberSpace(): TemplateResult | typeof nothing {
    const {t} = this.#messages;
    const {links, insurer} = this.flow.settings ?? {};
    const [space, card, ios, android] = [links?.memberSpace, links?.card, links?.appStore, links?.playStore].map(
      (url) => safeUrl(url),
    );
    if (!space && !card && !ios && !android) return nothing;
    const link = (url: string | undefined, words: string, kind: 'second' | 'quiet', onClick?: (event: Event) => void) =>
      url
        ? html`<a class="button ${kind}" part="button ${kind}" href=${url} @click=${onClick}
            ><span>${words}</span>${kind === 'second' ? icon(drawings.arrowRight, true) : nothing}</a
          >`
        : nothing;
    return html`<section class="section" part="section" aria-labelledby="member-space">
      <h3 class="heading" part="heading" id="member-space">${insurer?.portalName ?? t.space}</h3>
      <p>${t.spaceText}</p>
      <div class="row">
        ${link(space, t.memberSpace, 'second', this.#goIn)}${link(card, t.viewCard, 'quiet', this.#goIn)}
      </div>
      ${
        ios || android
          ? html`<p class="strong" id="apps">${t.apps}</p>
              <div class="row" role="group" aria-labelledby="apps">
                ${link(ios, t.appStore, 'quiet')}${link(android, t.playStore, 'quiet')}
              </div>`
          : nothing
      }
    </section>`;
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

  #download(file: 'dossier' | 'proof', kind: 'primary' | 'quiet'): TemplateResult {
    const {t} = this.#messages;
    const busy = this.#files.busy === file;
    const label = file === 'dossier' ? [t.download, t.downloading] : [t.downloadProof, t.downloadingProof];
    return button({label: label[busy ? 1 : 0], kind, icon: 'download', busy, onClick: () => void this.#give(file)});
  }

  #missingFile(): TemplateResult | typeof nothing {
    const {failure: missing} = this.#files;
    if (!missing) return nothing;
    return failureNotice(this.host.failureWords, missing.error, () => this.#give(missing.of));
  }

  #give(file: 'dossier' | 'proof'): Promise<boolean> {
    const operation = file === 'dossier' ? getDossier : getSignatureProof;
    return this.#files.start(file, () => this.flow.call(operation, {params: {enrolmentId: this.flow.id}}));
  }

  async #refresh(): Promise<void> {
    this.#refreshing = true;
    this.#refreshFailure = this.#refreshed = undefined;
    this.host.requestUpdate();
    try {
      this.#draft = await this.flow.call(getEnrolment, {params: {enrolmentId: this.flow.id}});
      this.#refreshed = clock(new Date().toISOString(), this.host.language);
    } catch (error) {
      const why = this.flow.noteFailure(asBackendError(error));
      if (why.code !== 'aborted') this.#refreshFailure = why;
    }
    this.#refreshing = false;
    this.host.requestUpdate();
  }
}

/**
 * `7401882936` as « 7401 882 936 »: threes from the end, never a digit alone in front. Other spellings stay as they
 * are.
 */
function inThrees(number: string): string {
  return /^\d+$/.test(number) ? number.replace(/(?<=\d{2})(?=(\d{3})+$)/g, '\u00a0') : number;
}
