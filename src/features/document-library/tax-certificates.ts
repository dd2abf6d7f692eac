import {html, nothing, type TemplateResult} from 'lit';
import {getTaxCertificates, type TaxCertificate, type TaxCertificates} from '../../contract/documents.js';
import {money} from '../../element/format.js';
import {Load} from '../../element/load.js';
import type {Messages} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles, facts} from '../../ui/blocks/card.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {icon} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {blank, waiting} from '../../ui/blocks/states.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords} from '../../ui/blocks/when.js';
import {paper} from '../../ui/blocks/paper.js';
import {failureNotice, slowNotice} from '../../ui/page.js';
import type {LibraryMessages} from './document-library.messages.fr.js';
import type {MoreMessages} from './library-more.messages.fr.js';
import type {NamedFile} from './sharing.js';

export interface CertificateActs {
  busy: (act: 'read' | 'download', id: string) => boolean;
  read: (file: NamedFile) => void;
  download: (file: NamedFile) => void;
  /** Below a certificate: the link to its file, what failed. */
  below: (id: string) => unknown;
}

/**
 * The certificates « Madelin » of the self-employed (MEM-72). They are read apart: their failure takes no list away.
 */
export class TaxCertificatesPart {
  readonly #load: Load<TaxCertificates>;
  #answer: TaxCertificates | undefined;
  #asked = false;

  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<MoreMessages>,
    private readonly words: Messages<LibraryMessages>,
    private readonly acts: CertificateActs,
  ) {
    this.#load = new Load(flow, {
      ask: (options) => flow.call(getTaxCertificates, {}, options),
      take: (answer) => (this.#answer = answer),
    });
  }

  /** Those of the answer. */
  has(documentId: string): boolean {
    return this.#answer?.certificates.some((each) => each.documentId === documentId) ?? false;
  }

  /** Says that there are none, and why. */
  get saysWhy(): boolean {
    return this.#answer?.concerned === false;
  }

  clear(): void {
    this.#answer = undefined;
    this.#asked = false;
  }

  view(): TemplateResult {
    if (!this.#asked) {
      this.#asked = true;
      void this.#load.start();
    }
    const {host} = this.flow;
    const {failure, slow} = this.#load;
    if (failure) return failureNotice(host.failureWords, failure, () => this.#load.start());
    if (!this.#answer) return waiting(host.common.loading, slowNotice(host.common, slow));
    return this.#answer.concerned ? this.#certificatesView(this.#answer) : this.#whyView(this.#answer);
  }

  #certificatesView({certificates, next}: TaxCertificates): TemplateResult {
    const {tax: t} = this.messages.t;
    const [newest, ...older] = certificates;
    return html`<section class="stack" part="section" aria-labelledby="tax-certificates">
      <div class="stack tight">
        <h3 class="heading" part="heading" id="tax-certificates">${t.title}</h3>
        <p>${t.lead}</p>
      </div>
      ${newest ? this.#paperView(newest) : nothing}
      ${
        older.length
          ? html`<ul class="lines">
              ${older.map((each) => this.#lineView(each))}
            </ul>`
          : nothing
      }
      ${unreadable(this.flow.host.common, certificates)} ${next ? this.#nextView(next) : nothing}
    </section>`;
  }

  /** The newest one, with all that the tax return asks for. */
  #paperView(certificate: TaxCertificate): TemplateResult {
    const {tax: t} = this.messages.t;
    const {language} = this.flow.host;
    const {documentId, year, paid, contractNumber, availableOn, upToDate} = certificate;
    needs(cardStyles);
    const standing = upToDate
      ? html`<span class="badge success">${icon('check', true)}<span>${t.upToDate}</span></span>`
      : html`<span class="badge warning"><span>${t.late}</span></span>`;
    const pairs = facts([
      [t.paid, html`<span class="num" translate="no">${money(paid, language)}</span>`],
      [t.contract, html`<span class="num" translate="no">${contractNumber}</span>`],
      ...(availableOn ? [[t.available, dayInWords(availableOn, language)] as const] : []),
    ]);
    return paper({
      id: 'tax-newest',
      title: html`${t.year} <span translate="no">${year}</span>`,
      level: 4,
      beside: upToDate === undefined ? undefined : standing,
      body: html`${pairs}
        <div class="row">${this.#button('download', certificate, 'primary')} ${this.#button('read', certificate)}</div>
        ${this.acts.below(documentId)}`,
    });
  }

  #lineView(certificate: TaxCertificate): TemplateResult {
    const {tax: t} = this.messages.t;
    const {documentId, year, paid} = certificate;
    return line({
      term: html`${t.year} <span translate="no">${year}</span>`,
      value: html`<span class="num" translate="no">${money(paid, this.flow.host.language)}</span>`,
      actions: [this.#button('read', certificate), this.#button('download', certificate)],
      more: this.acts.below(documentId),
    });
  }

  #button(act: 'read' | 'download', {documentId: id, year}: TaxCertificate, kind: 'quiet' | 'primary' = 'quiet') {
    const {tax: t} = this.messages.t;
    const name = t[act](year);
    const isNewest = kind === 'primary';
    return button({
      label: isNewest ? name : this.words.t[act],
      name,
      kind,
      small: !isNewest,
      icon: act === 'download' ? 'download' : undefined,
      busy: this.acts.busy(act, id),
      onClick: () => this.acts[act]({id, title: `${t.title} ${year}`}),
    });
  }

  #nextView({year, about}: NonNullable<TaxCertificates['next']>): TemplateResult {
    const {tax: t} = this.messages.t;
    const words = about ? t.about(year, dateWords(about, this.flow.host.language)) : t.next(year);
    return html`<p class="small muted">${raised(words)}</p>`;
  }

  #whyView({reason}: TaxCertificates): TemplateResult {
    const {tax: t} = this.messages.t;
    const contact = safeUrl(this.flow.settings?.links.contact);
    const known = reason !== undefined && Object.hasOwn(t.reasons, reason);
    return html`<section part="section" aria-label=${t.title}>
      ${blank({
        icon: 'document',
        title: t.notConcerned,
        text: known ? t.reasons[reason as keyof typeof t.reasons] : t.noReason,
        actions: contact ? html`<a class="link" href=${contact}>${t.other}</a>` : undefined,
      })}
    </section>`;
  }
}
