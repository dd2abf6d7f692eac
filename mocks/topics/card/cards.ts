/** The third-party-payment cards of the demos: each person shows a situation of its own. */
import {addDays} from '../../../src/domain/index.js';
import type {Card, CardPerson, CardRight} from '../../../src/contract/card.js';
import type {Member, MemberPerson} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';

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
  contract: Card['contract'] = {id: member.contract.id, label: member.contract.label},
): Card {
  const {status, code} = situations[member.persona]?.(year, member) ?? {};
  const validFrom = member.contract.since.startsWith(year) ? member.contract.since : `${year}-01-01`;
  const [holder] = member.people as [MemberPerson];
  const ofYear = validFrom > today ? 'notYetValid' : 'valid';
  return {
    id: `carte-${contract.id}-${year}`,
    contract,
    status: status ?? ofYear,
    validFrom,
    validTo: status === 'ended' ? addDays(today, -20) : `${year}-12-31`,
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
      {value: 'PEC', meaning: 'prise en charge\u00a0: le professionnel demande d’abord notre accord'},
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
    wallets: [
      {kind: 'apple', url: `https://espace.example.org/pass/${year}.pkpass`},
      {kind: 'google', url: `https://espace.example.org/pass/${year}`},
    ],
  };
}

/** From November on, the card of the next year comes along. */
export function cardsOf(member: Member, today: string): Card[] {
  const [year, month] = today.split('-') as [string, string];
  const next = String(Number(year) + 1);
  const {status, several} = situations[member.persona]?.(year, member) ?? {};
  const card = cardOf(member, year, today);
  const [, covered] = member.people;
  return [
    card,
    ...(month >= '11' && status === undefined ? [cardOf(member, next, today)] : []),
    ...(several && covered
      ? [
          cardOf(member, year, today, {id: `${member.contract.id}-surco`, label: 'Surcomplémentaire'}),
          {
            ...card,
            id: `${card.id}-${covered.id}`,
            holder: {firstName: covered.firstName, lastName: covered.lastName, role: 'beneficiary' as const},
            people: [personOn(covered)],
          },
        ]
      : []),
  ];
}
