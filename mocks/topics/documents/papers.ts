/** The papers of a member, made up from their contract and the day: the same each time. */
import type {DocumentKind, MemberDocument} from '../../../src/contract/documents.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {entry} from '../../engine/database.js';
import {longDate} from '../../engine/formats.js';
import type {HandlerContext} from '../../engine/handler.js';
import {isAdult, type Member} from '../../people/members.js';
import {prescriptionsOf} from '../teleconsultation/prescriptions.js';
import {answersOf} from '../health-services/opinion-papers.js';
import {certificatesOf} from './certificates.js';
import type {Paper} from './paper.js';
import {sentPapers, sentPdf} from './sent.js';

/** Years that this insurer keeps papers online. */
export const keptYears = 10;

/** Days during which what nobody has opened is new. */
const newDays = 30;

/** Health papers are for their own person, and for the parent of a child. */
const ofOnePerson: readonly DocumentKind[] = ['prescription', 'quote', 'hospital', 'opinion'];

/** Bytes of a file, as they are printed: one sheet each. */
export const weight = 1_700;

/** Newest first: all that this member may see. */
export function papersOf(ctx: Pick<HandlerContext, 'db' | 'today' | 'now'>, member: Member): Paper[] {
  const today = ctx.today();
  // who has just joined has nothing yet
  const {persona, joined, contract} = member;
  if (persona === 'expired') return [];
  const year = Number(today.slice(0, 4));
  const hasLongPast = persona === 'family' && !joined;
  const first = hasLongPast ? 0 : Number(contract.since.slice(0, 4));
  const oldest = Math.max(first, year - keptYears + 1);
  const years = Array.from({length: year - oldest + 1}, (_, index) => oldest + index);
  const all = [
    ...years.flatMap((each) => [...statementsOf(each), ...papersOfYear(each, oldest, member)]),
    ...certificatesOf(today, member).map(({documentId, year: of, availableOn = today}) => ({
      id: documentId,
      kind: 'taxCertificate' as const,
      title: `Attestation fiscale Madelin ${of}`,
      date: availableOn,
    })),
    ...(hasLongPast ? [agreement(daysLater(today, -10))] : []),
    ...prescriptionsOf(ctx, member).map((each) => ({
      ...each,
      kind: 'prescription' as const,
      title: 'Ordonnance de téléconsultation',
    })),
    ...answersOf(ctx, member),
    ...sentPapers(ctx, member),
  ];
  return all
    .filter(({date}) => date <= today && (!joined || date >= contract.since))
    .filter((paper) => isFor(member, paper, today))
    .sort((one, other) => keyOf(other).localeCompare(keyOf(one)));
}

/** No two papers share a place. */
export const keyOf = ({date, id}: Pick<Paper, 'date' | 'id'>): string => `${date}_${id}`;

export function documentOf({db, today}: Pick<HandlerContext, 'db' | 'today'>, member: Member, paper: Paper) {
  const opened = entry(db.openedPapers, member.number) ?? [];
  const recent = paper.kind !== 'sent' && paper.date >= daysLater(today(), -newDays);
  return {
    ...paper,
    bytes: (paper.request && sentPdf({db}, paper.request)?.bytes) ?? weight,
    isNew: recent && !opened.includes(paper.id),
  } satisfies MemberDocument;
}

export function noteOpened({db}: Pick<HandlerContext, 'db'>, {number}: Member, ids: readonly string[]): void {
  db.openedPapers[number] = [...new Set([...(entry(db.openedPapers, number) ?? []), ...ids])];
}

/** A paper about the health of another adult is theirs, whoever pays for their cover. */
function isFor({people}: Member, {kind, personId}: Paper, today: string): boolean {
  const person = people.find(({id}) => id === personId);
  if (!person || person.relation === 'member' || !ofOnePerson.includes(kind)) return true;
  return !isAdult(person, today);
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** One a month. */
function statementsOf(year: number): Paper[] {
  return lastDays.map((lastDay, index) => {
    const month = twoDigits(index + 1);
    const [, name = ''] = longDate(`${year}-${month}-02`).split(' ');
    return {
      id: `decompte-${year}-${month}`,
      kind: 'statement',
      title: `Décompte ${/^[ao]/.test(name) ? 'd’' : 'de '}${name} ${year}`,
      date: `${year}-${month}-${lastDay}`,
    };
  });
}

/** What a year brings besides; in the first one, the contract. */
function papersOfYear(year: number, first: number, {people, joined, contract}: Member): Paper[] {
  const born = people.filter(({birthDate}) => birthDate < `${year}-01-01`);
  const child = born.find(({relation}) => relation === 'child');
  const youngest = born.filter(({relation}) => relation === 'child').at(-1);
  const spouse = born.find(({relation}) => relation === 'spouse');
  const next = year + 1;
  const of = (kind: DocumentKind, on: string, title: string, personId?: string): Paper => ({
    id: `${kind}-${year}-${on}`,
    kind,
    title,
    date: `${year}-${on}`,
    ...(personId !== undefined && {personId}),
  });
  return [
    ...(year === first ? [of('contract', joined ? contract.since.slice(5) : '01-02', 'Conditions particulières')] : []),
    of('card', '01-01', `Carte de tiers payant ${year}`),
    of('schedule', '12-12', `Échéancier ${next}`),
    of('notice', '12-13', `Notice d’information ${next}`),
    of('letter', '11-04', `Lettre\u00a0: vos cotisations ${next}`),
    of('quote', '03-16', 'Devis dentaire\u00a0: notre réponse', 'member'),
    of('prescription', '05-21', 'Ordonnance de téléconsultation', 'member'),
    ...(child ? [of('certificate', '09-04', 'Attestation de couverture santé', child.id)] : []),
    ...(youngest ? [of('prescription', '02-11', 'Ordonnance de téléconsultation', youngest.id)] : []),
    ...(spouse
      ? [
          of('certificate', '06-03', 'Attestation de couverture santé', spouse.id),
          // theirs alone
          of('prescription', '10-08', 'Ordonnance de téléconsultation', spouse.id),
        ]
      : []),
  ];
}

const agreement = (date: string): Paper => ({
  id: `accord-${date}`,
  kind: 'hospital',
  title: 'Accord de prise en charge, Clinique Atlantique',
  date,
  personId: 'member',
});
