import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {holderNames, type HolderName} from '../../domain/account-holder.js';
import {bicIbanDoubt, normalizeBic} from '../../domain/bic.js';
import {checkIban, ibanCountry, normalizeIban} from '../../domain/iban.js';
import type {RawValues, Warning} from '../../element/form.js';

/** SEPA countries outside the European Economic Area, where a bank may still need the BIC. */
const OUTSIDE_EEA = new Set('AD AL CH GB GI MC MD ME MK RS SM VA'.split(' '));

/** Whose names an account may carry. */
export interface AccountPeople {
  member: HolderName;
  others: readonly HolderName[];
}

export function peopleOf({profile, invitation, beneficiaries}: EnrolmentDraft): AccountPeople {
  return {member: profile ?? invitation, others: beneficiaries.map(({person}) => person)};
}

/** The accounts that are asked for these answers. */
export function accountPaths(values: RawValues): string[] {
  const own = Object.keys(values)
    .filter((path) => /^perBeneficiary\..+\.kind$/.test(path) && values[path] === 'own')
    .map((path) => path.replace(/kind$/, 'account'));
  return ['account', ...(values['sameForDebit'] === false ? ['debitAccount'] : []), ...own];
}

/** The account that pays the contributions; undefined while that is not said. */
export function debitPath({sameForDebit}: RawValues): 'account' | 'debitAccount' | undefined {
  return sameForDebit === undefined ? undefined : sameForDebit === true ? 'account' : 'debitAccount';
}

/** Whether this account's bank may need a BIC that the insurer does not ask. */
export function mayNeedBic(iban: string): boolean {
  return checkIban(iban) === undefined && OUTSIDE_EEA.has(ibanCountry(iban) ?? '');
}

/** All doubts about accounts (DOMAIN 4.4, 4.5, 4.7): shown, never blocking. */
export function accountWarnings(values: RawValues, people: AccountPeople): Warning[] {
  return accountPaths(values).flatMap((path) => doubtsAt(values, path, people, debitPath(values) === path));
}

/** Those about the account at one path; `debited`: contributions are taken from it. */
export function doubtsAt(values: RawValues, path: string, people: AccountPeople, debited: boolean): Warning[] {
  return [...bicWarnings(values, path, debited), ...holderWarnings(values, path, people, debited)];
}

function bicWarnings(values: RawValues, path: string, debited: boolean): Warning[] {
  const [bic, iban] = [normalizeBic(text(values, `${path}.bic`)), normalizeIban(text(values, `${path}.iban`))];
  const warn = (code: string) => [{path: `${path}.bic`, code}];
  if (!bic) return mayNeedBic(iban) ? warn('bic_outside_eea') : [];
  const doubt = bicIbanDoubt(bic, iban);
  if (!doubt) return [];
  // outside SEPA a transfer arrives; a debit does not
  return warn(doubt === 'pacific_account' && debited ? 'pacific_debit' : doubt);
}

function holderWarnings(values: RawValues, path: string, people: AccountPeople, debited: boolean): Warning[] {
  const {member, others} = people;
  const holder = text(values, `${path}.holder`);
  const warn = (code: string) => [{path: `${path}.holder`, code}];
  if (holderNames(holder, [member, ...others]) === false) return warn('holder_unknown');
  return debited && holderNames(holder, [member]) === false ? warn('payer_other') : [];
}

const text = (values: RawValues, path: string): string => String(values[path] ?? '');
