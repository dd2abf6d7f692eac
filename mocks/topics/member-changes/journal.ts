/** The journal of each member: whatever topic has something to tell notes it here, and open pages hear of it. */
import {Problem} from '../../../src/contract/problem.js';
import type {JournalPlace, MemberChange} from '../../../src/contract/member-changes.js';
import type {EventTeller, Simulation} from '../../engine/handler.js';
import type {Channel} from '../../engine/live.js';
import {liveEvents} from '../../engine/live-events.js';
import {memberOf} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';

/** Revision of a journal in which nothing has happened. */
const firstRevision = 1_000;
/** The server keeps that many changes. */
const keptChanges = 10_000;

/** Where the changes of a person are told. */
export const journalChannel = (persona: PersonaId): Channel<MemberChange> => ({name: `journal/${persona}`});

type JournalKeeper = Pick<Simulation, 'db'>;

const changesOf = ({db}: JournalKeeper, {number}: Member): MemberChange[] => (db.journals[number] ??= []);

/** Where it stands, for an answer that pages go on from. */
export const journalPlace = (keeper: JournalKeeper, member: Member): JournalPlace => ({
  journalId: `journal-${member.number}`,
  revision: firstRevision + changesOf(keeper, member).length,
});

/** Writes down what has happened, and tells those who look. */
export function noteChange(
  simulation: Pick<Simulation, 'db' | 'live'>,
  member: Member,
  topic: string,
  content: unknown,
) {
  const changes = changesOf(simulation, member);
  const change = {revision: firstRevision + changes.length + 1, topic, content: structuredClone(content)};
  changes.push(change);
  simulation.live.tell(journalChannel(member.persona), change);
}

export function changesSince(
  keeper: JournalKeeper,
  member: Member,
  since: string,
): {changes: MemberChange[]; revision: number; more: boolean; reset?: boolean} {
  const from = Number(since);
  if (!Number.isSafeInteger(from)) throw new Problem('bad-request');
  const all = changesOf(keeper, member);
  const {revision} = journalPlace(keeper, member);
  if (from < firstRevision || from > revision || revision - from > keptChanges)
    return {changes: [], revision, more: false, reset: true};
  const changes = all.slice(from - firstRevision, from - firstRevision + 500);
  return {changes, revision, more: from + changes.length < revision};
}

/** The stream of a member. Without an event to go on from, from now on. */
export const eventsOf: EventTeller = ({since, signal}, ctx) => {
  const member = memberOf(ctx);
  const waiting = since === undefined ? 0 : changesSince(ctx, member, since).changes.length;
  const events = (async function* () {
    for await (const data of told(ctx, member, since, signal)) yield {id: String(data.revision), type: 'change', data};
  })();
  return Object.assign(events, {waiting});
};

/** What was missed, until nothing is; the listening begins in the same instant. */
async function* told(
  simulation: Simulation,
  member: Member,
  since: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<MemberChange, void, undefined> {
  for (let last = since; last !== undefined && !signal.aborted;) {
    const {changes} = changesSince(simulation, member, last);
    if (!changes.length) break;
    yield* structuredClone(changes);
    last = String(changes.at(-1)?.revision);
  }
  yield* liveEvents(simulation.live, journalChannel(member.persona), signal);
}
