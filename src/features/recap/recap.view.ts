import {html, nothing} from 'lit';
import type {BankAccount, BankDetails} from '../../contract/bank-details.js';
import type {EnrolmentDraft, SavedBeneficiary} from '../../contract/enrolment.js';
import type {Address} from '../../contract/person.js';
import type {Profile} from '../../contract/profile.js';
import type {Teletransmission} from '../../contract/teletransmission.js';
import type {Infer, Saved} from '../../contract/zod.js';
import {formatIban, maskIban} from '../../domain/iban-text.js';
import {formatNir, maskNir} from '../../domain/nir.js';
import {formatPhone} from '../../domain/phone.js';
import {formatSchemeCode} from '../../domain/scheme-code.js';
import type {CommonMessages} from '../../element/common.messages.fr.js';
import {money} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {dayInWords} from '../../ui/blocks/day.js';
import {firstDebitWords} from '../../ui/blocks/first-debit.js';
import {hiddenNumber, type NumberReveal} from '../../ui/blocks/number-reveal.js';
import type {RecapMessages} from './recap.messages.fr.js';

export interface RecapView {
  t: RecapMessages;
  common: CommonMessages;
  locale: Locale;
  draft: EnrolmentDraft;
  /** Which number is shown in full: one attests only what one can read. */
  reveal: NumberReveal;
}
export type Fact = readonly [label: string, value: unknown];

type Person = Saved<
  Pick<Profile, 'civility' | 'firstName' | 'lastName' | 'birthDate' | 'alsaceMoselle'> & {
    birthName?: string;
    teletransmission: Infer<typeof Teletransmission>;
  }
>;

const figures = (text: string) => html`<span class="num" translate="no">${text}</span>`;

/** A number that opens other doors; `of` tells those of one page apart, in words. */
function secret({common, reveal}: RecapView, [hidden, whole]: readonly [string, string], label: string, of: string) {
  const key = `${label} ${of}`;
  const words = reveal.shown === key ? common.hide : common.show;
  const shown = {shown: reveal.shown, toggle: (each: string) => reveal.toggle(each)};
  return hiddenNumber({key, hidden, whole, name: `${words} (${label}, ${of})`}, shown, common);
}

export function personName({t, common}: RecapView, {civility, firstName = '', lastName = ''}: Person): string {
  return (
    `${t.civilities[civility as keyof typeof t.civilities] ?? ''} ${firstName} ${lastName}`.trim() || common.notGiven
  );
}

export function memberFacts(view: RecapView): Fact[] {
  const {
    t,
    common,
    draft: {profile = {}, invitation},
  } = view;
  return [
    [t.name, personName(view, profile)],
    ...personFacts(view, profile),
    [t.maritalStatus, t.maritalStatuses[profile.maritalStatus as keyof typeof t.maritalStatuses] ?? common.notGiven],
    [t.address, addressWords(view, profile.address)],
    [t.phone, profile.phone ? figures(formatPhone(profile.phone)) : common.notGiven],
    [t.email, invitation.email],
  ];
}

export function beneficiaryFacts(view: RecapView, {person}: SavedBeneficiary): Fact[] {
  const {t, common} = view;
  const {contact} = person;
  const relation = t.relations[person.type ?? ''] ?? common.notGiven;
  const own = contact?.kind === 'own' ? contact : undefined;
  return [
    [t.relation, typeof relation === 'string' ? relation : relation[person.civility === 'madam' ? 1 : 0]],
    ...personFacts(view, person),
    [t.rank, person.birthRank ?? common.notGiven],
    [
      t.address,
      own ? addressWords(view, own.address) : contact ? t.sameContact(ownerOf(view, contact)) : common.notGiven,
    ],
    ...(own?.phone ? [[t.phone, figures(formatPhone(own.phone))] as const] : []),
  ];
}

function personFacts(view: RecapView, person: Person): Fact[] {
  const {t, common, locale} = view;
  const {teletransmission: tele} = person;
  const name = `${person.firstName ?? ''} ${person.lastName ?? ''}`.trim();
  const pair = (
    numbers: {nir?: string | undefined; schemeCode?: string | undefined},
    [nir, code]: readonly [string, string],
  ): Fact[] => [
    [nir, numbers.nir ? secret(view, [maskNir(numbers.nir), formatNir(numbers.nir)], nir, name) : common.notGiven],
    [code, numbers.schemeCode ? figures(formatSchemeCode(numbers.schemeCode)) : common.notGiven],
  ];
  const numbers = tele?.enabled && 'nir' in tele ? tele : undefined;
  return [
    ...(person.birthName ? [[t.birthName, person.birthName] as const] : []),
    [t.birthDate, person.birthDate ? dayInWords(person.birthDate, locale) : common.notGiven],
    ...(tele?.enabled ? pair(numbers ?? {}, [t.nir, t.schemeCode]) : [[t.tele, t.teleNo] as const]),
    ...(numbers?.other ? pair(numbers.other, [t.otherNir, t.otherSchemeCode]) : []),
    [t.alsaceMoselle, person.alsaceMoselle ? common.yes : common.no],
  ];
}

function addressWords({common}: RecapView, address: Saved<Address> | undefined): unknown {
  if (!address) return common.notGiven;
  return html`${address.line1}${address.line2 ? html`<br />${address.line2}` : nothing}<br />${address.postalCode}
    ${address.city}`;
}

/** The first name of whom an account or address is taken from; nothing for the member. */
function ownerOf({draft}: RecapView, from: object): string | undefined {
  const id = 'sameAs' in from ? from.sameAs : undefined;
  return draft.beneficiaries.find((each) => each.id === id)?.person.firstName;
}

export function accountFacts(view: RecapView): Fact[] {
  const {t, draft} = view;
  const details: Saved<BankDetails> = draft.bankDetails ?? {};
  const debit: Fact[] = !draft.rules.debit
    ? []
    : [[t.debit, details.sameForDebit === false ? accountWords(view, details.debitAccount, t.debit) : t.sameAccount]];
  const people = draft.beneficiaries.map(({id, person}): Fact => {
    const choice = details.perBeneficiary?.[id];
    const label = t.accountOf(person.firstName ?? '');
    return [
      label,
      choice?.kind === 'own' ? accountWords(view, choice.account, label) : t.onAccountOf(ownerOf(view, choice ?? {})),
    ];
  });
  const {reference, payer} = draft.mandate ?? {};
  const state = payer ? t.mandatePayer(payer.name) : t.mandateDraft;
  return [
    [t.benefits, accountWords(view, details.account, t.benefits)],
    ...debit,
    ...people,
    ...(reference ? [[t.mandate, html`${figures(reference)}<br />${state}`] as const] : []),
  ];
}

function accountWords(view: RecapView, account: Saved<BankAccount> | undefined, whose: string): unknown {
  const {t, common} = view;
  if (!account?.iban) return common.notGiven;
  const {holder, iban, bic} = account;
  return html`${holder}<br />${secret(view, [maskIban(iban), formatIban(iban)], t.iban, whose)}${
      bic ? html`<br />${t.bic} ${figures(bic)}` : nothing
    }`;
}

export function guaranteeFacts({t, locale, draft}: RecapView): Fact[] | undefined {
  const {guaranteeSummary: chosen, guarantees, firstDebit, invitation} = draft;
  if (!chosen) return undefined;
  const monthly = (cents: number) => html`<span class="num">${t.perMonth(money(cents, locale))}</span>`;
  const frequency = guarantees?.debitFrequency;
  return [
    [t.employer, invitation.employer],
    [t.level, chosen.label],
    [t.effectiveDate, dayInWords(chosen.effectiveDate, locale)],
    ...(chosen.price === undefined ? [] : [[t.price, monthly(chosen.price)] as const]),
    [t.employerShare, monthly(chosen.employerShare)],
    [t.memberShare, monthly(chosen.memberShare)],
    ...(frequency
      ? [[t.frequency, t.frequencies[frequency as keyof typeof t.frequencies] ?? t.otherFrequency] as const]
      : []),
    ...(firstDebit ? [[t.firstDebit, firstDebitWords(firstDebit, t, locale)] as const] : []),
  ];
}
