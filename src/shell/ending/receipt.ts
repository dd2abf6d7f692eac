import {html, nothing, type TemplateResult} from 'lit';
import {getEndingReceipt, type EndingReceipt} from '../../contract/ending.js';
import {Download} from '../../element/download.js';
import {money} from '../../element/format.js';
import {Messages} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {paper} from '../../ui/blocks/paper.js';
import {requestPath} from '../../ui/blocks/path.js';
import pathFr from '../../ui/blocks/path.messages.fr.js';
import {dateWords, momentWords} from '../../ui/blocks/when.js';
import {failureNotice} from '../../ui/page.js';
import type {MemberFlow} from '../member-flow.js';
import type {EndingMessages} from './ending.messages.fr.js';

/** The proof of a declaration: what it says, when it came, the file to keep, and what happens next. */
export class Receipt {
  readonly #file: Download;
  readonly #path: Messages<typeof pathFr>;

  constructor(
    private readonly flow: MemberFlow,
    private readonly messages: Messages<EndingMessages>,
  ) {
    this.#file = new Download(flow);
    this.#path = new Messages(flow.host, 'path', pathFr, {en: () => import('../../ui/blocks/path.messages.en.js')});
  }

  clear(): void {
    this.#file.forget();
  }

  /** `title`: of the paper. */
  view(receipt: EndingReceipt, title: string): TemplateResult {
    const {t} = this.messages;
    const busy = this.#file.busy !== undefined;
    const {reference, statement, request} = receipt;
    const body = html`${statement ? html`<p class="statement" translate="no">${raised(statement)}</p>` : nothing}
      ${facts(this.#facts(receipt))}
      <div class="row">
        ${button({
          label: busy ? t.downloading : t.download,
          icon: 'download',
          busy,
          onClick: () => void this.#fetch(receipt),
        })}
      </div>`;
    const {language} = this.flow.host;
    return html`${paper({
      id: 'receipt',
      title,
      beside: html`<span class="num" translate="no">${reference}</span>`,
      body,
    })}
    ${this.#failureView(receipt)} ${request ? requestPath(request.steps, this.#path.t, language) : nothing}`;
  }

  #facts({receivedAt, contract, endsOn, sentTo, refund, request}: EndingReceipt) {
    const {t} = this.messages;
    const {language} = this.flow.host;
    const back = refund && this.#refund(refund);
    const ends = endsOn !== undefined && request?.status !== 'cancelled';
    return [
      [t.receivedAt, raised(momentWords(receivedAt, language, t.moment))] as const,
      [t.contract, html`<span translate="no">${contract}</span>`] as const,
      ...(ends ? [[t.endsOn, html`${dayInWords(endsOn, language)} ${t.midnight}`] as const] : []),
      [t.sentTo, html`<span translate="no">${sentTo}</span>`] as const,
      ...(back ? [[t.refund, raised(back)] as const] : []),
    ];
  }

  #refund({amount, by}: NonNullable<EndingReceipt['refund']>): string {
    const {language} = this.flow.host;
    const [sum, day] = [amount === undefined ? '' : money(amount, language), by ? dateWords(by, language) : ''];
    return sum || day ? this.messages.t.refundBy(sum, day) : '';
  }

  #failureView(receipt: EndingReceipt): TemplateResult | typeof nothing {
    const {failure} = this.#file;
    const {failureWords} = this.flow.host;
    return failure ? failureNotice(failureWords, failure.error, () => this.#fetch(receipt)) : nothing;
  }

  #fetch({ticket}: EndingReceipt): Promise<boolean> {
    return this.#file.start('file', () => this.flow.call(getEndingReceipt, {body: {ticket}}));
  }
}
