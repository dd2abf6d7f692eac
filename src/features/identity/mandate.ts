import {html, nothing, type TemplateResult} from 'lit';
import type {FirstDebit, Mandate} from '../../contract/enrolment.js';
import {formatIban, maskIban} from '../../domain/iban-text.js';
import type {Locale} from '../../element/locale.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {firstDebitWords} from '../../ui/blocks/first-debit.js';
import {hiddenNumber, type NumberReveal} from '../../ui/blocks/number-reveal.js';
import {paper} from '../../ui/blocks/paper.js';
import type {AccountRulesMessages} from './account-rules.messages.fr.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {needs} from '../../element/styles.js';

/** Who signs the mandate. */
export interface Debtor {
  name: string;
  /** As on an envelope; unknown of somebody the file does not name. */
  address: readonly string[] | undefined;
  isMember: boolean;
}

export interface MandateView {
  t: AccountRulesMessages;
  words: {readonly show: string; readonly hide: string; readonly notGiven: string};
  locale: Locale;
  mandate: Mandate;
  firstDebit: FirstDebit | undefined;
  debtor: Debtor;
  /** Of the account to debit; shown masked until it is asked for. */
  iban: string;
  bic: string;
  reveal: NumberReveal;
  /** The press that gives it as a file, where there is one. */
  download: unknown;
}

/** The mandate as the document it is (LAW-04): who debits whom, from where, and what is agreed, word for word. */
export function mandateDocument(view: MandateView): TemplateResult {
  needs(fieldStyles);
  const {t, words: common, locale, mandate, firstDebit, debtor, iban, bic, reveal, download} = view;
  const {creditor, reference, signedAt, place} = mandate;
  const words = t.mandate;
  const number = (text: string) => html`<span class="figures" translate="no">${text}</span>`;
  const shown = {shown: reveal.shown, toggle: (key: string) => reveal.toggle(key)};
  const account = hiddenNumber(
    {
      key: 'mandate',
      hidden: maskIban(iban),
      whole: formatIban(iban),
      name: `${reveal.shown === 'mandate' ? common.hide : common.show} (${t.debitAccount})`,
    },
    shown,
    common,
  );
  const {name, address, isMember} = debtor;
  const body = html`${facts([
      [words.creditor, html`${creditor.name}<br />${creditor.address}`],
      [words.creditorId, number(creditor.id)],
      [
        words.debtor,
        name ? html`${name}${(address ?? [words.addressLater]).map((line) => html`<br />${line}`)}` : common.notGiven,
      ],
      [words.reference, html`${reference ? number(reference) : words.referenceLater}`],
      [t.debitAccount, html`${account}${bic ? html`<br />${words.bic} ${number(bic)}` : nothing}`],
      ...(firstDebit ? [[words.firstDebit, firstDebitWords(firstDebit, words, locale)] as const] : []),
      [
        words.signature,
        signedAt
          ? html`${place ? words.signedAt(place) : words.signed} ${dayInWords(signedAt.slice(0, 10), locale)}`
          : isMember || !name
            ? words.draft
            : words.awaits(name),
      ],
    ])}
    <p class="small muted">${words.referenceMore}</p>
    ${mandate.text.map((paragraph) => html`<p class="small muted">${paragraph}</p>`)} ${download}`;
  const type = words.types[mandate.type as keyof typeof words.types];
  return paper({id: 'mandate', level: 4, title: words.title, beside: type, body});
}
