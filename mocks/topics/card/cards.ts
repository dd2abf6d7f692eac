/** The third-party-payment cards of the demos: each person shows a situation of its own. */
import {addDays} from '../../../src/domain/index.js';
import type {Card, CardPerson, CardRight} from '../../../src/contract/card.js';
import {entry} from '../../engine/database.js';
import type {Simulation} from '../../engine/handler.js';
import type {Member, MemberPerson} from '../../people/members.js';
import {personas, type PersonaId} from '../../people/personas.js';

/** What a card of this person has that the others have not. */
interface Situation {
  status?: Card['status'];
  code?: Card['code'] | 'none';
  /** A second contract, and a card of its own for the first person covered. */
  several?: boolean;
}
const situations: Partial<Record<PersonaId, (year: string, member: Member) => Situation>> = {
  single: (year, {number}) => ({
    code: {symbology: 'qrcode', value: `https://annuaire.example.org/${number}/${year}`, encoding: 'text'},
  }),
  // binary, as an operator's signed payload would be
  alsace: (year, {number}) => ({
    code: {
      symbology: 'datamatrix',
      value: btoa(String.fromCharCode(0, 1, ...[...`${number}${year}`].map((digit) => 200 + Number(digit)), 255)),
      encoding: 'base64',
    },
  }),
  otherPerson: (_, {number}) => ({code: {symbology: 'code128', value: number, encoding: 'text'}}),
  used: () => ({status: 'suspended'}),
  expired: () => ({status: 'ended'}),
  resume: () => ({several: true, code: 'none'}),
};

/** Nothing has happened yet to cover that has hardly begun, nor to who has joined by an enrolment. */
function situationOf(member: Member, year: string, today: string, since: string): Situation {
  const {status, ...rest} = situations[member.persona]?.(year, member) ?? {};
  return {...rest, ...(status && !member.joined && since <= addDays(today, -20) && {status})};
}

const AMC = '00123456';
const [CONVENTION, ROUTING] = ['EX', '0001'];
const domains = [
  {code: 'PHAR', label: 'Pharmacie'},
  {code: 'MEDG', label: 'Généraliste'},
  {code: 'MEDS', label: 'Spécialiste'},
  {code: 'RLAX', label: 'Labo, radio, auxiliaires'},
  {code: 'HOSP', label: 'Hôpital'},
  {code: 'OPTI', label: 'Optique'},
  {code: 'DENT', label: 'Dentaire'},
  {code: 'AUDI', label: 'Audition'},
];
const rates: Record<string, string> = {PHAR: '100', MEDG: '150', MEDS: '150', RLAX: '125'};

const rights = (): CardRight[] =>
  domains.map(({code}) =>
    rates[code]
      ? {domain: code, value: rates[code], unit: '%'}
      : {domain: code, value: 'PEC', ...(code === 'OPTI' && {mark: '(1)'})},
  );

function personOn({id, firstName, lastName, birthDate, birthRank, nir, schemeCode}: MemberPerson): CardPerson {
  return {
    id,
    firstName,
    lastName,
    birthDate,
    birthRank,
    nirs: nir === undefined ? [] : [nir],
    ...(schemeCode !== undefined && {schemeCode}),
    teletransmission: nir !== undefined,
    rights: rights(),
  };
}

/** A card of one year of a contract. A contract of the middle of a year has its first card from then. */
function cardOf(
  member: Member,
  year: string,
  today: string,
  since: string,
  contract: Card['contract'] = {id: member.contract.id, label: member.contract.label},
): Card {
  const {status, code} = situationOf(member, year, today, since);
  const validTo = status === 'ended' ? addDays(today, -20) : `${year}-12-31`;
  const newYear = `${validTo.slice(0, 4)}-01-01`;
  const validFrom = since > newYear ? since : newYear;
  const [holder] = member.people as [MemberPerson];
  return {
    id: `carte-${contract.id}-${year}`,
    contract,
    status: status ?? (validFrom > today ? 'notYetValid' : 'valid'),
    validFrom,
    validTo,
    amcNumber: AMC,
    memberNumber: member.number,
    conventionTypes: [CONVENTION],
    routingCode: ROUTING,
    responsible: true,
    holder: {firstName: holder.firstName, lastName: holder.lastName, role: 'member'},
    operator: 'Tiers payant Exemple',
    phones: [
      {kind: 'professionals', number: '+33199005678', text: '01\u00a099\u00a000\u00a056\u00a078'},
      {kind: 'hospital', number: '+33199005679', text: '01\u00a099\u00a000\u00a056\u00a079'},
      {kind: 'assistance', number: '+33199005680', text: '01\u00a099\u00a000\u00a056\u00a080'},
    ],
    domains,
    people: member.people.map(personOn),
    legend: [
      {value: 'PEC', meaning: 'prise en charge, le professionnel demande d’abord notre accord'},
      {value: '(1)', meaning: 'dans le réseau de soins'},
    ],
    ...(code !== 'none' && {
      code: code ?? {
        symbology: 'datamatrix',
        value: `${AMC};${CONVENTION};${ROUTING};${member.number};${validFrom.replaceAll('-', '')};${year}1231`,
        encoding: 'text',
      },
    }),
    file: true,
    personFiles: true,
    wallets: [
      {kind: 'apple', url: `https://espace.example.org/pass/${year}.pkpass`},
      {kind: 'google', url: `https://espace.example.org/pass/${year}`},
    ],
  };
}

/**
 * The cards of a member whose cover began, or begins, on `since`: of this year, and from November on of the next. Who
 * is covered from a later year on has that year's card, to come.
 */
export function cardsOf(member: Member, today: string, since = member.contract.since): Card[] {
  const [thisYear, month] = today.split('-') as [string, string];
  const firstYear = since.slice(0, 4);
  const year = firstYear > thisYear ? firstYear : thisYear;
  const {status, several} = situationOf(member, year, today, since);
  const next = String(Number(year) + 1);
  const card = cardOf(member, year, today, since);
  const [, covered] = member.people;
  return [
    card,
    ...(month >= '11' && year === thisYear && status === undefined ? [cardOf(member, next, today, since)] : []),
    ...(several && covered
      ? [
          cardOf(member, year, today, since, {id: `${member.contract.id}-surco`, label: 'Surcomplémentaire'}),
          {...forPerson(card, covered.id)!.card, id: `${card.id}-${covered.id}`},
        ]
      : []),
  ];
}

/** First day of cover: of a contract that was just signed, its own. */
export function startOf({persona, contract}: Member, {db}: Pick<Simulation, 'db'>): string {
  const enrolment = entry(db.enrolments, personas[persona].enrolmentId);
  return enrolment?.signed ? enrolment.effectiveDate : contract.since;
}

/** The card of one person on it, with whose contract it is where that is somebody else. */
export function forPerson(card: Card, personId: string): {card: Card; contractHolder?: string} | undefined {
  const person = card.people.find(({id}) => id === personId);
  if (!person) return undefined;
  const {firstName, lastName} = person;
  const own = firstName === card.holder.firstName && lastName === card.holder.lastName;
  const holder = own ? card.holder : {firstName, lastName, role: 'beneficiary' as const};
  return {
    card: {...card, holder, people: [person]},
    ...(!own && {contractHolder: `${card.holder.firstName} ${card.holder.lastName}`}),
  };
}
