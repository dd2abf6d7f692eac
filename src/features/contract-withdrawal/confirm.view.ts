import {html, type TemplateResult} from 'lit';
import type {WithdrawalRules} from '../../contract/ending.js';
import type {WithdrawalStatement} from '../../contract/withdrawal.js';
import {raised} from '../../ui/blocks/day.js';
import {paper} from '../../ui/blocks/paper.js';
import type {ContractWithdrawalMessages} from './contract-withdrawal.messages.fr.js';

/** The words of the law with this person and this contract in them, as they are sent and proved. */
export function statementView(
  {firstName, lastName, contract, email}: WithdrawalStatement,
  {contracts, words}: WithdrawalRules,
  t: ContractWithdrawalMessages,
): TemplateResult {
  const said = contracts.find(({id}) => id === contract)?.said ?? words.numbered.replace('{number}', () => contract);
  const own = (text: string) => html`<span translate="no">${raised(text)}</span>`;
  const filled = words.statement
    .split(/(\{name\}|\{contract\})/)
    .map((part) =>
      part === '{name}' ? own(`${firstName} ${lastName}`) : part === '{contract}' ? own(said) : raised(part),
    );
  return html`${paper({id: 'statement', title: t.statement, body: html`<p class="said">${filled}</p>`})}
    <p>${t.sentTo} ${own(email)}.</p>`;
}
