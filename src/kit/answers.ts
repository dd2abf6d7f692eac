import addressEn from '../features/identity/address.messages.en.js';
import addressFr from '../features/identity/address.messages.fr.js';
import accountEn from '../features/identity/account-fields.messages.en.js';
import accountFr from '../features/identity/account-fields.messages.fr.js';
import beneficiaryEn from '../features/identity/beneficiary.messages.en.js';
import beneficiaryFr from '../features/identity/beneficiary.messages.fr.js';
import teletransmissionEn from '../features/identity/teletransmission.messages.en.js';
import teletransmissionFr from '../features/identity/teletransmission.messages.fr.js';
import bankDetailsEn from '../features/bank-details/bank-details.messages.en.js';
import bankDetailsFr from '../features/bank-details/bank-details.messages.fr.js';
import profileEn from '../features/profile/profile.messages.en.js';
import profileFr from '../features/profile/profile.messages.fr.js';
import passwordEn from '../shell/new-password.messages.en.js';
import passwordFr from '../shell/new-password.messages.fr.js';
import commonEn from '../element/common.messages.en.js';
import commonFr from '../element/common.messages.fr.js';
import type {Answers} from './asked.js';
import {personas, samplePassword, type SampleAnswers} from './insurer.js';
import type {TestPerson} from './people.js';

const dictionaries = {
  fr: {
    common: commonFr,
    password: passwordFr,
    profile: profileFr,
    address: addressFr,
    teletransmission: teletransmissionFr,
    beneficiary: beneficiaryFr,
    bankDetails: bankDetailsFr,
    account: accountFr,
  },
  en: {
    common: commonEn,
    password: passwordEn,
    profile: profileEn,
    address: addressEn,
    teletransmission: teletransmissionEn,
    beneficiary: beneficiaryEn,
    bankDetails: bankDetailsEn,
    account: accountEn,
  },
};
type Words = (typeof dictionaries)['fr'];
type Person = SampleAnswers['beneficiaries'][number]['person'];
type Numbers = Pick<Person, 'teletransmission' | 'alsaceMoselle'>;
type Account = SampleAnswers['bankDetails']['account'];

/** What somebody would type at the steps of an enrolment, by the labels they read. */
export interface StepAnswers {
  readonly account: Answers;
  readonly profile: Answers;
  /** Of the form that « Ajouter un bénéficiaire » opens, for each of them. */
  readonly beneficiaries: readonly Answers[];
  /** Of the member's own accounts. */
  readonly bankDetails: Answers;
}

/** What this person would type, ready for `fill` and `submit`. */
export function answersOf({id}: Pick<TestPerson, 'id'>, language: 'fr' | 'en' = 'fr'): StepAnswers {
  const words: Words = dictionaries[language];
  const {profile, beneficiaries, bankDetails} = personas[id].answers;
  const {password, confirmation} = words.password;
  return {
    account: {[password]: samplePassword, [confirmation]: samplePassword},
    profile: profileAnswers(words, profile),
    beneficiaries: beneficiaries.map(({person}) => beneficiaryAnswers(words, person)),
    bankDetails: bankAnswers(words, bankDetails),
  };
}

function profileAnswers(words: Words, profile: SampleAnswers['profile']): Answers {
  const {profile: t, teletransmission} = words;
  return {
    ...identity(t, profile),
    [t.maritalStatus]: t.maritalStatuses[profile.maritalStatus as keyof typeof t.maritalStatuses],
    ...address(words, profile.address),
    [t.phone]: profile.phone,
    ...numbers(words, profile, teletransmission.alsaceMoselle),
  };
}

function beneficiaryAnswers(words: Words, person: Person): Answers {
  const {beneficiary: t, teletransmission} = words;
  const {contact} = person;
  return {
    [t.type]: t.types[person.type as keyof typeof t.types],
    ...identity(t, person),
    [t.birthRank]: person.birthRank,
    ...(contact.kind === 'own'
      ? {[t.contactKind]: t.own, ...address(words, contact.address), ...(contact.phone && {[t.phone]: contact.phone})}
      : {[t.contactKind]: t.same, [t.sameAs]: t.member}),
    ...numbers(words, person, teletransmission.alsaceMoselleOther),
  };
}

function bankAnswers(words: Words, {account, sameForDebit, debitAccount}: SampleAnswers['bankDetails']): Answers {
  const {bankDetails: t} = words;
  return {
    [t.benefits]: accountAnswers(words, account),
    ...(sameForDebit !== undefined && {[t.sameForDebit]: sameForDebit}),
    ...(debitAccount && {[t.debit]: accountAnswers(words, debitAccount)}),
  };
}

const accountAnswers = ({account: t}: Words, {holder, iban, bic}: Account): Answers => ({
  [t.holder]: holder,
  [t.iban]: iban,
  ...(bic !== undefined && {[t.bic]: bic}),
});

const identity = (
  t: Words['profile'] | Words['beneficiary'],
  person: Pick<Person, 'civility' | 'lastName' | 'firstName' | 'birthDate'>,
): Answers => ({
  [t.civility]: person.civility === 'madam' ? t.madam : t.sir,
  [t.lastName]: person.lastName,
  [t.firstName]: person.firstName,
  [t.birthDate]: person.birthDate,
});

const address = ({address: t}: Words, where: SampleAnswers['profile']['address']): Answers => ({
  [t.line1]: where.line1,
  ...(where.line2 && {[t.line2]: where.line2}),
  [t.postalCode]: where.postalCode,
  [t.city]: where.city,
});

const numbers = (
  {teletransmission: t, common: {yes, no}}: Words,
  {teletransmission, alsaceMoselle}: Numbers,
  question: string,
): Answers => ({
  [t.enabled]: teletransmission.enabled ? yes : no,
  ...(teletransmission.enabled && {[t.nir]: teletransmission.nir, [t.schemeCode]: teletransmission.schemeCode}),
  [question]: alsaceMoselle ? yes : no,
});
