/** What the members of the demos are covered for: the table of what they chose, and counters that tell a story. */
import {ageOn} from '../../../src/domain/index.js';
import type {Ceiling, Coverage, CoverageAlert, Guarantee} from '../../../src/contract/coverage.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {examplesOf, labelOf, levelsOf, levelText, levelWords, posts} from '../guarantees/levels.js';
import {isLocal} from '../guarantees/offers.js';
import {alone, combinationsOf} from '../guarantees/prices.js';
import {ceilingsOf, endOfYear, years} from './ceilings.js';

/** The combination a member chose, and its name. */
export function chosenBy({persona}: Pick<Member, 'persona'>): {id: string; label: string} {
  const {offer, answers} = personas[persona];
  return combinationsOf(offer, alone).find(({id}) => id === answers.guarantees.combinationId)!;
}

/** The contract of Nadia Roux's employer is one that leaves a room alone to its members. */
export const paysPrivateRoom = ({persona}: Pick<Member, 'persona'>): boolean => persona !== 'expired';

export function coverageOf(member: Member, today: string): Omit<Coverage, 'asOf' | 'documents'> {
  const chosen = chosenBy(member);
  const levels = levelsOf(chosen.id);
  // who has joined a short while ago has used nothing
  const ceilings = member.people.flatMap((person, index) =>
    ceilingsOf(person, member.joined ? undefined : index, levels, today),
  );
  const hasRoom = paysPrivateRoom(member);
  return {
    contract: {id: member.contract.id, label: chosen.label, since: member.contract.since},
    people: member.people.map(({id, firstName, lastName, relation, birthDate}) => ({
      id,
      firstName,
      lastName,
      ...(relation === 'child' && {coveredUntil: lastDayOfChild(birthDate)}),
    })),
    alerts: alertsOf(member, ceilings, today),
    ceilings: ceilings.filter(({id}) => hasRoom || !id.endsWith('-room')),
    guarantees: posts.map(({family, heading, ids}) => ({
      family,
      heading,
      items: ids
        .filter((id) => hasRoom || id !== 'privateRoom')
        .map((id): Guarantee => {
          const level = levels[id];
          const inTable = level === 'actualCost' || 'upToPercent' in level;
          return {id, label: labelOf(id), words: levelWords(level), ...(inTable && {level: levelText(level)})};
        }),
    })),
    examples: examplesOf(chosen.id, isLocal(personas[member.persona].offer)),
  };
}

/** Covered to the end of the school year they turn 26 in, as this insurer's contract says. */
export const lastDayOfChild = (birthDate: string) => `${Number(birthDate.slice(0, 4)) + 26}-09-30`;

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
        paperId: `piece-scolarite-${id}`,
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
