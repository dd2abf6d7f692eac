import {css, html, nothing, type TemplateResult} from 'lit';
import type {FirstDebit, Mandate} from '../../contract/enrolment.js';
import {maskIban} from '../../domain/iban-text.js';
import type {Locale} from '../../element/locale.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {firstDebitWords} from '../../ui/blocks/first-debit.js';
import type {BankRulesMessages} from './bank-rules.messages.fr.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {needs} from '../../element/styles.js';

export interface MandateView {
  t: BankRulesMessages;
  locale: Locale;
  mandate: Mandate;
  firstDebit: FirstDebit | undefined;
  debtor: unknown;
  /** Of the account to debit; shown masked. */
  iban: string;
  /** The press that gives it as a file, where there is one. */
  download: unknown;
}

/** The mandate as the document it is (LAW-04): who debits whom, from where, and what is agreed, word for word. */
export function mandateDocument({t, locale, mandate, firstDebit, debtor, iban, download}: MandateView): TemplateResult {
  needs(fieldStyles);
  const {creditor, reference, signedAt} = mandate;
  const words = t.mandate;
  const number = (text: string) => html`<span class="figures" translate="no">${text}</span>`;
  return html`<article class="mandate" part="card" aria-labelledby="mandate">
    <header class="mandate-head">
      <h4 class="subheading" id="mandate">${words.title}</h4>
      <span class="small muted">${words.types[mandate.type as keyof typeof words.types] ?? nothing}</span>
    </header>
    ${facts([
      [words.creditor, html`${creditor.name}<br />${creditor.address}`],
      [words.creditorId, number(creditor.id)],
      [words.debtor, debtor],
      [words.reference, reference ? number(reference) : words.referenceLater],
      [t.debitAccount, number(maskIban(iban))],
      ...(firstDebit ? [[words.firstDebit, firstDebitWords(firstDebit, words, locale)] as const] : []),
      [words.signature, signedAt ? html`${words.signed} ${dayInWords(signedAt.slice(0, 10), locale)}` : words.draft],
    ])}
    ${mandate.text.map((paragraph) => html`<p class="small muted">${paragraph}</p>`)} ${download}
  </article>`;
}

export const mandateStyles = css`
  .mandate {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_u));
    padding: calc(5 * var(--_u));
    border: 1px solid var(--_border-strong);
    border-radius: 0.25em;
    background: var(--_raised);
  }
  .mandate-head {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_u)) calc(4 * var(--_u));
    justify-content: space-between;
    align-items: baseline;
    padding-block-end: calc(3 * var(--_u));
    border-block-end: 2px solid var(--_text);
  }
  @container widget (min-width: 34em) {
    .mandate .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
