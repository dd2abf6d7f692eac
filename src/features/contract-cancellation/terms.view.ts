import {css, html, nothing, type TemplateResult} from 'lit';
import type {CancellationRules, EndingContract, NoEnding} from '../../contract/ending.js';
import type {Locale} from '../../element/locale.js';
import {needs} from '../../element/styles.js';
import {contractName} from '../../shell/ending/statement-fields.js';
import {button} from '../../ui/blocks/button.js';
import {dayInWords, raised} from '../../ui/blocks/day.js';
import {line} from '../../ui/blocks/lines.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import type {ContractCancellationMessages} from './contract-cancellation.messages.fr.js';

export interface TermsView {
  t: ContractCancellationMessages;
  common: CommonMessages;
  locale: Locale;
  /** Goes on with this contract. */
  begin: (contractId: string) => void;
}

/** The first step of the law: conditions, notice, what follows, in letters as large as the rest. */
export function termsView({terms, contracts}: CancellationRules, {t, common, locale}: TermsView): TemplateResult {
  return html`<ul class="lines">
      ${terms.map(({heading, title, text}) =>
        line({term: heading, value: raised(title), ...(text && {note: raised(text)})}),
      )}
      ${contracts.map((contract) => contractLine(contract, t, locale))}
    </ul>
    ${unreadable(common, terms, contracts)}`;
}

function contractLine(contract: EndingContract, t: ContractCancellationMessages, locale: Locale): TemplateResult {
  const {startedOn, earliest} = contract;
  const since = startedOn ? html`${t.since} ${dayInWords(startedOn, locale)}` : nothing;
  const from = startedOn && earliest ? html`${t.earliest} ${dayInWords(earliest, locale)}` : nothing;
  return line({
    term: t.contract,
    value: html`<span translate="no">${contractName(contract)}</span>`,
    note: html`${since}${from}`,
  });
}

/** Nobody ends it alone: why, and what can be done all the same. */
export function noEndingView({title, text, ways}: NoEnding, {common, begin}: TermsView): TemplateResult {
  needs(termsStyles);
  const way = ({label, text: more, contractId, contact}: NoEnding['ways'][number]) =>
    line({
      value: label,
      note: html`${more ? raised(more) : nothing}${contact ? contactView(contact) : nothing}`,
      ...(contractId !== undefined && {
        actions: button({label, id: `end-${contractId}`, small: true, onClick: () => begin(contractId)}),
      }),
    });
  return titledBlock(
    'no-ending',
    title,
    html`<p>${raised(text)}</p>
      <ul class="lines">
        ${ways.map(way)}
      </ul>
      ${unreadable(common, ways)}`,
  );
}

function contactView({name, email, phone}: NonNullable<NoEnding['ways'][number]['contact']>): TemplateResult {
  return html`<span class="contact">
    <span translate="no">${name}</span>
    ${email ? html`<a class="link" href="mailto:${email}" translate="no">${email}</a>` : nothing}
    ${phone ? html`<a class="link num" href="tel:${dialled(phone)}" translate="no">${phone}</a>` : nothing}
  </span>`;
}

/** As the insurer writes it, without what is no figure. */
const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '');

const termsStyles = css`
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(4 * var(--_u));
  }
  .contact > * {
    padding-block: calc(2.5 * var(--_u));
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
