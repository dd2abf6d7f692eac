/** What the members of the demos are covered for: their level of the sample offer, and counters that tell a story. */
import {ageOn} from '../../../src/domain/index.js';
import type {CareFamily} from '../../../src/contract/care.js';
import type {Ceiling, Coverage, CoverageAlert, Guarantee} from '../../../src/contract/coverage.js';
import type {Member, MemberPerson} from '../../people/members.js';
import {offers} from '../guarantees/offers.js';
import {personas} from '../../people/personas.js';

type PlanId = 'base' | 'option1' | 'option2';

const families: Readonly<Record<string, CareFamily>> = {
  Hospitalisation: 'hospital',
  'Soins courants': 'consultation',
  Dentaire: 'dental',
  Optique: 'optical',
  'Aides auditives': 'hearing',
};

/** The limits of each plan, as its table says them. */
const limits: Readonly<
  Record<PlanId, {wellness: [times: number, cents: number]; implants: number; hearing: number; room: number}>
> = {
  base: {wellness: [2, 2500], implants: 0, hearing: 80_000, room: 40},
  option1: {wellness: [3, 3000], implants: 30_000, hearing: 120_000, room: 60},
  option2: {wellness: [5, 4000], implants: 60_000, hearing: 170_000, room: 80},
};

export function coverageOf(member: Member, today: string): Omit<Coverage, 'asOf' | 'documents'> {
  const {offer, answers} = personas[member.persona];
  const {comparison, examples, combinations, plans} = offers[offer];
  const chosen = combinations.find(({id}) => id === answers.guarantees.combinationId)!;
  const planId = chosen.planId as PlanId;
  const column = plans.findIndex(({id}) => id === planId);
  const ceilings = member.people.flatMap((person, index) => ceilingsOf(person, index, planId, today));
  return {
    contract: {id: member.contract.id, label: chosen.label, since: member.contract.since},
    people: member.people.map(({id, firstName, lastName, relation, birthDate}) => ({
      id,
      firstName,
      lastName,
      ...(relation === 'child' && {coveredUntil: lastDayOfChild(birthDate)}),
    })),
    alerts: alertsOf(member, ceilings, today),
    ceilings,
    guarantees: comparison.map(({heading, rows}) => ({
      family: families[heading] ?? 'other',
      heading,
      items: rows.map(({label, levels}, index): Guarantee => ({
        id: `${families[heading] ?? 'other'}-${index}`,
        label,
        ...inWords(levels[column] ?? ''),
      })),
    })),
    examples: examples.find((each) => each.planId === planId)?.rows ?? [],
  };
}

/** The level of the table in words that need no table. */
function inWords(level: string): Pick<Guarantee, 'words' | 'level'> {
  const percent = /^(\d+)\u00a0% BR$/.exec(level)?.[1];
  const times = /^(\d+)\u00a0×\u00a0(.+)$/.exec(level);
  if (percent === '100') return {words: 'Le tarif de la Sécurité sociale, en entier', level};
  if (percent) return {words: `Jusqu’à ${percent}\u202f% du tarif de la Sécurité sociale, sa part comprise`, level};
  if (times) return {words: `${times[1]} séances par an, jusqu’à ${times[2]} chacune`};
  if (level === 'frais réels') return {words: 'Tout ce qui reste à payer', level};
  return {words: level === 'non couvert' ? 'Non couvert' : `Jusqu’à ${level}`};
}

const endOfYear = (today: string) => `${today.slice(0, 4)}-12-31`;
const newYear = (today: string) => `${Number(today.slice(0, 4)) + 1}-01-01`;
const years = (date: string, count: number) => `${Number(date.slice(0, 4)) + count}${date.slice(4)}`;

/** Covered to the end of the school year they turn 26 in, as this insurer's contract says. */
const lastDayOfChild = (birthDate: string) => `${Number(birthDate.slice(0, 4)) + 26}-09-30`;

function ceilingsOf({id: personId, birthDate}: MemberPerson, index: number, planId: PlanId, today: string): Ceiling[] {
  const {
    wellness: [times, cents],
    implants,
    hearing,
    room,
  } = limits[planId];
  const year = {
    period: {from: `${today.slice(0, 4)}-01-01`, to: endOfYear(today), basis: 'calendarYear' as const},
    renewsOn: newYear(today),
  };
  // The member has nearly used up what the others have hardly touched.
  const sessions = Math.min(times, index === 0 ? times - 1 : index === 1 ? times : 0);
  const minor = (ageOn(birthDate, today) ?? 0) < 16;
  const pair = index === 1 ? years(today, minor ? 0 : -1).slice(0, 8) + '22' : undefined;
  const each = (cents / 100).toLocaleString('fr-FR');
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
      note: `${each}\u00a0€ par séance`,
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
            used: index === 2 ? implants / 3 : 0,
            remaining: index === 2 ? (implants / 3) * 2 : implants,
            ...year,
          } as Ceiling,
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
      ...(pair && {renewsOn: years(pair, minor ? 1 : 2)}),
      note: minor
        ? 'Une paire par an avant 16 ans'
        : 'Une paire tous les 2 ans. Avant, si votre vue change\u00a0: parlez-en à votre opticien.',
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
      headline: `Disponible, ${(hearing / 100).toLocaleString('fr-FR')}\u00a0€ par oreille`,
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
      headline: `${room}\u00a0€ par nuit`,
      note: 'Demandez une prise en charge avant votre séjour',
    },
  ];
}

function alertsOf({people}: Member, ceilings: readonly Ceiling[], today: string): CoverageAlert[] {
  const counted = ceilings.filter(({unit, limit}) => unit === 'session' && limit);
  const near = counted
    .filter(({remaining}) => remaining === 1)
    .map(({id, personId}) => ({id: `near-${id}`, kind: 'ceilingNear', personId, ceilingId: id}) as const);
  const reached = counted
    .filter(({remaining}) => remaining === 0)
    .map(({id, personId}) => ({id: `reached-${id}`, kind: 'ceilingReached', personId, ceilingId: id}) as const);
  const pupils = people.filter(({relation, birthDate}) => relation === 'child' && (ageOn(birthDate, today) ?? 0) >= 18);
  const papers = pupils.map(
    ({id}) =>
      ({
        id: `paper-${id}`,
        kind: 'proofNeeded',
        personId: id,
        date: endOfYear(today),
        url: 'https://espace.example.org/documents',
      }) as const,
  );
  const ending = pupils
    .filter(({birthDate}) => lastDayOfChild(birthDate) < years(today, 1))
    .map(
      ({id, birthDate}) =>
        ({id: `end-${id}`, kind: 'rightsEnd', personId: id, date: lastDayOfChild(birthDate)}) as const,
    );
  return [...papers, ...ending, ...reached, ...near];
}
