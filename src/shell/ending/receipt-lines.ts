import {html, type TemplateResult} from 'lit';
import type {EndingReceipt} from '../../contract/ending.js';
import type {Locale} from '../../element/locale.js';
import {button} from '../../ui/blocks/button.js';
import {raised} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {requestBadge} from '../../ui/blocks/request-badge.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {momentWords} from '../../ui/blocks/when.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import type {List} from '../../contract/zod.js';
import type {EndingMessages} from './ending.messages.fr.js';

export interface ReceiptLines {
  t: EndingMessages;
  common: CommonMessages;
  locale: Locale;
  show: (receipt: EndingReceipt) => void;
}

/** What was asked for before, each with how it stands and the way to its proof. */
export function receiptLines(receipts: List<EndingReceipt>, view: ReceiptLines): TemplateResult {
  const {t, common, locale, show} = view;
  const row = (receipt: EndingReceipt): TemplateResult => {
    const {reference, receivedAt, contract, request} = receipt;
    return line({
      term: html`<span class="num" translate="no">${reference}</span>`,
      value: html`<span translate="no">${contract}</span>`,
      note: html`${t.receivedAt} ${raised(momentWords(receivedAt, locale, t.moment))}`,
      state: request && requestBadge(request.status, t.statuses),
      actions: button({
        label: html`${t.open}<span class="visually-hidden" translate="no">${t.of(reference)}</span>`,
        id: `receipt-${request?.id ?? reference}`,
        small: true,
        onClick: () => show(receipt),
      }),
    });
  };
  return titledBlock(
    'receipts',
    t.before,
    html`<ul class="lines">
        ${receipts.map(row)}
      </ul>
      ${unreadable(common, receipts)}`,
  );
}
