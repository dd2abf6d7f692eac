import {css, html, nothing, type TemplateResult} from 'lit';
import type {EnrolmentDraft, FirstDebit, Mandate} from '../../contract/enrolment.js';
import {holderNames} from '../../domain/account-holder.js';
import {formatIban, maskIban} from '../../domain/iban-text.js';
import type {Locale} from '../../element/locale.js';
import {facts} from '../../ui/blocks/card.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {firstDebitWords} from '../../ui/blocks/first-debit.js';
import {hiddenNumber, type NumberReveal} from '../../ui/blocks/number-reveal.js';
import type {BankRulesMessages} from './bank-rules.messages.fr.js';
import {fieldStyles} from '../../ui/blocks/field.styles.js';
import {needs} from '../../element/styles.js';

/** Who signs the mandate. */
export interface Debtor {
  name: string;
  /** As on an envelope; unknown of somebody the enrolment does not name. */
  address: readonly string[] | undefined;
  isMember: boolean;
}

export interface MandateView {
  t: BankRulesMessages;
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

/** The holder of the account, as typed, beside the people of the enrolment. */
export function debtorOf(name: string, {profile, invitation, beneficiaries, mandate}: EnrolmentDraft): Debtor {
  const isMember = holderNames(name, [profile ?? invitation]) !== false;
  const person = isMember ? undefined : beneficiaries.find((each) => holderNames(name, [each.person]));
  const payer = mandate?.payer?.name === name ? mandate.payer : undefined;
  const known = isMember ? profile?.address : person && addressOf(person.id, beneficiaries, profile);
  return {
    name,
    isMember,
    address:
      payer?.address ??
      (known &&
        [known.line1, known.line2, `${known.postalCode} ${known.city}`].filter((line): line is string => !!line)),
  };
}

/** « Same as » is followed to its end. */
function addressOf(
  id: string,
  people: EnrolmentDraft['beneficiaries'],
  profile: EnrolmentDraft['profile'],
): Partial<NonNullable<NonNullable<EnrolmentDraft['profile']>['address']>> | undefined {
  const seen = new Set<string>();
  for (let whose = id; !seen.has(whose);) {
    seen.add(whose);
    const contact = people.find((each) => each.id === whose)?.person.contact;
    if (!contact?.kind) break;
    if (contact.kind === 'own') return contact.address;
    whose = ('sameAs' in contact && contact.sameAs) || 'member';
  }
  return profile?.address;
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
  return html`<article class="mandate" part="card" aria-labelledby="mandate">
    <header class="mandate-head">
      <h4 class="subheading" id="mandate">${words.title}</h4>
      <span class="small muted">${words.types[mandate.type as keyof typeof words.types] ?? nothing}</span>
    </header>
    ${facts([
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
    ${mandate.text.map((paragraph) => html`<p class="small muted">${paragraph}</p>`)} ${download}
  </article>`;
}

/** Who accepts it, and when: the member at the last step, anybody else by themselves. */
export function whoAccepts({mandateLater, payer}: BankRulesMessages, debtor: Debtor, mandate?: Mandate): string {
  const {name, isMember} = debtor;
  if (isMember || !name) return mandateLater;
  const told = mandate?.payer?.name === name ? mandate.payer : undefined;
  const how = payer.how[told?.acceptance as keyof typeof payer.how] ?? payer.how.other;
  return told?.acceptedAt ? payer.accepted(name) : `${payer.mustAccept(name)} ${how(told?.sentTo)} ${payer.nothing}`;
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
