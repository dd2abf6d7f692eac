import {html, nothing, type TemplateResult} from 'lit';
import type {BankAccounts, MemberBankAccount} from '../../contract/bank-accounts.js';
import type {Locale} from '../../element/locale.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {dateWords} from '../../ui/blocks/when.js';
import type {Chosen} from './answers.js';
import type {BankChangeMessages} from './bank-change.messages.fr.js';
import {number, whose} from './words.js';

/** The accounts as they stand; what each is for, where there are several. */
export function accountLines(t: BankChangeMessages, read: BankAccounts, locale: Locale): TemplateResult {
  return html`<ul class="lines">
    ${read.accounts.map((each) => accountLine(t, each, read, locale))}
  </ul>`;
}

function accountLine(
  t: BankChangeMessages,
  {account: {holder, iban, bank}, personIds, uses}: MemberBankAccount,
  {accounts, people}: BankAccounts,
  locale: Locale,
): TemplateResult {
  const names = people.length > 1 ? whose(personIds, people, locale) : '';
  const pays = uses.includes('reimbursements');
  const serves = !uses.includes('contributions') ? t.reimbursementsOf(names) : pays ? t.bothOf(names) : t.contributions;
  return line({
    term: t.current,
    value: number(iban),
    note: html`<span translate="no">${[holder, bank].filter(Boolean).join(', ')}</span>
      ${accounts.length > 1 ? html`<br />${serves}` : nothing}`,
  });
}

/** « Ce qui change »: from when, what still passes on the present account, and what stays as it is. */
export function changesView(
  {changes: t}: BankChangeMessages,
  {dates, people, mandate}: BankAccounts,
  {pays, debits, payer}: Chosen,
  locale: Locale,
): TemplateResult {
  const from = (day: string) => html`${t.from} ${dayInWords(day, locale)}`;
  const {reimbursementsFrom, contributionsFrom, stillDebited} = dates;
  const pairs = [
    ...(pays && reimbursementsFrom ? [[t.reimbursements, from(reimbursementsFrom)] as const] : []),
    ...(debits && contributionsFrom
      ? [[t.contributions, payer === undefined ? from(contributionsFrom) : t.payer(payer)] as const]
      : []),
  ];
  const still = debits && payer === undefined ? stillDebited : [];
  const isPart = people.length > 1 || (mandate !== undefined && !(pays && debits));
  return html`<section class="section" part="section" aria-labelledby="changes">
    <h3 class="heading" part="heading" id="changes">${t.title}</h3>
    ${facts(pairs)}
    <div class="stack tight">
      ${still.map(({on}) => html`<p>${raised(t.still(dateWords(on, locale)))}</p>`)}
      ${isPart ? html`<p class="muted">${t.kept}</p>` : nothing}
    </div>
  </section>`;
}
