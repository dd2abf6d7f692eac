import {html, nothing, type TemplateResult} from 'lit';
import type {WithdrawalContract, WithdrawalRules} from '../../contract/ending.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {contractName} from '../../shell/ending/statement-fields.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {dateWords} from '../../ui/blocks/when.js';
import type {ContractWithdrawalMessages} from './contract-withdrawal.messages.fr.js';

/** What comes back and what stays, of the contract that is chosen; and what is over, of the others. */
export function effectsView(
  {contracts, notice}: WithdrawalRules,
  chosen: WithdrawalContract | undefined,
  t: ContractWithdrawalMessages,
  common: CommonMessages,
  locale: Locale,
): TemplateResult {
  const over = contracts.filter(({open, until}) => !open && until);
  const url = notice?.url && safeUrl(notice.url);
  return html`<div role="status" class="stack tight">
      ${chosen?.effects.map((each) => html`<p>${raised(each)}</p>`)}
    </div>
    ${over.map((each) => html`<p>${raised(t.over(contractName(each), dateWords(each.until!, locale)))}</p>`)}
    ${unreadable(common, contracts)}
    ${url ? html`<p><a class="link" href=${url} target="_blank" rel="noopener">${notice.title}</a></p>` : nothing}`;
}

/** Until when, of what is chosen, or of all where it is one day. */
export function untilView(
  open: readonly WithdrawalContract[],
  chosen: WithdrawalContract | undefined,
  t: ContractWithdrawalMessages,
  locale: Locale,
): unknown {
  const days = new Set((chosen ? [chosen] : open).map(({until}) => until));
  const [until] = days.size === 1 ? days : [];
  return until === undefined ? t.free : html`${t.until} ${dayInWords(until, locale)} ${t.included}`;
}
