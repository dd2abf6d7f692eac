/** What is left of what has a limit, for each person. The limits are those of the table of guarantees. */
import {ageOn} from '../../../src/domain/index.js';
import type {Ceiling} from '../../../src/contract/coverage.js';
import {euros} from '../../engine/formats.js';
import type {MemberPerson} from '../../people/members.js';
import type {GuaranteeId, GuaranteeLevel} from '../guarantees/levels.js';

export const endOfYear = (today: string): string => `${today.slice(0, 4)}-12-31`;
export const years = (date: string, count: number): string => `${Number(date.slice(0, 4)) + count}${date.slice(4)}`;

/** A pair of glasses at a responsible contract: every so many months, by age on the day of the pair (DOMAIN 8.5). */
export function monthsBetweenPairs(age: number): number {
  if (age <= 6) return 6;
  return age < 16 ? 12 : 24;
}

const pairWords: Readonly<Record<number, string>> = {
  6: 'Une paire tous les 6 mois jusqu’à 6 ans',
  12: 'Une paire par an avant 16 ans',
  24: 'Une paire tous les 2 ans. Avant, si votre vue change\u00a0: parlez-en à votre opticien.',
};

/** The same day of another month; no day after the 28th is used here. */
function months(date: string, count: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${date.slice(7)}`;
}

export const amountOf = (level: GuaranteeLevel): number =>
  typeof level === 'object' && 'amount' in level ? level.amount : 0;
export const wholeEuros = (cents: number): string => euros(cents).replace(',00', '');

/** `index`: of the person in a story of years; nothing is used where there is none. */
export function ceilingsOf(
  {id: personId, birthDate}: MemberPerson,
  index: number | undefined,
  levels: Readonly<Record<GuaranteeId, GuaranteeLevel>>,
  today: string,
): Ceiling[] {
  const {wellness} = levels;
  const times = typeof wellness === 'object' && 'times' in wellness ? wellness.times : 0;
  const implants = amountOf(levels.implants);
  const year = {
    period: {from: `${today.slice(0, 4)}-01-01`, to: endOfYear(today), basis: 'calendarYear' as const},
    renewsOn: `${Number(today.slice(0, 4)) + 1}-01-01`,
  };
  // The member has nearly used up what the others have hardly touched.
  const sessions = index === 0 ? times - 1 : index === 1 ? times : 0;
  // The second person had a pair half a period ago.
  const period = monthsBetweenPairs(ageOn(birthDate, today) ?? 0);
  const pair = index === 1 ? `${months(today, -period / 2).slice(0, 8)}22` : undefined;
  const usedImplants = index === 2 ? implants / 3 : 0;
  return [
    {
      id: `${personId}-wellness`,
      personId,
      family: 'wellness',
      label: 'Médecines douces',
      unit: 'session',
      limit: times,
      used: sessions,
      remaining: times - sessions,
      note: `${wholeEuros(amountOf(wellness))} par séance`,
      ...year,
    },
    ...(implants
      ? [
          {
            id: `${personId}-implants`,
            personId,
            family: 'dental',
            label: 'Implants dentaires',
            unit: 'euro',
            limit: implants,
            used: usedImplants,
            remaining: implants - usedImplants,
            ...year,
          } as const,
        ]
      : []),
    {
      id: `${personId}-glasses`,
      personId,
      family: 'optical',
      label: 'Lunettes',
      unit: 'item',
      limit: 1,
      used: pair ? 1 : 0,
      remaining: pair ? 0 : 1,
      period: {basis: 'rolling'},
      ...(pair && {renewsOn: months(pair, period)}),
      note: pairWords[period]!,
    },
    {
      id: `${personId}-hearing`,
      personId,
      family: 'hearing',
      label: 'Aides auditives',
      unit: 'item',
      limit: 2,
      used: 0,
      remaining: 2,
      period: {basis: 'rolling'},
      headline: `Disponible, ${wholeEuros(amountOf(levels.hearing))} par oreille`,
      note: 'Un équipement par oreille tous les 4 ans',
    },
    {
      id: `${personId}-day`,
      personId,
      family: 'hospital',
      label: 'Forfait journalier hospitalier',
      unit: 'session',
      limit: null,
      used: 0,
      remaining: null,
      note: 'Pris en charge dès le premier jour, sans limite de durée',
    },
    {
      id: `${personId}-room`,
      personId,
      family: 'hospital',
      label: 'Chambre particulière',
      unit: 'euro',
      limit: null,
      used: 0,
      remaining: null,
      period: {basis: 'perAct'},
      headline: `${wholeEuros(amountOf(levels.privateRoom))} par nuit`,
      note: 'Demandez une prise en charge avant votre séjour',
    },
  ];
}
