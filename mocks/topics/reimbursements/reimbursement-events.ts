/** What happens to the reimbursements of a member while somebody looks, and the events that tell it. */
import {addDays} from '../../../src/domain/index.js';
import type {LedgerChange, Reimbursement} from '../../../src/contract/reimbursements.js';
import type {EventTeller, Simulation} from '../../engine/handler.js';
import type {Channel} from '../../engine/live.js';
import {liveEvents} from '../../engine/live-events.js';
import {memberOf} from '../../people/every-member.js';
import {members, type Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import type {CareId} from './care.js';
import {storeOf, type ReimbursementStore} from './store.js';

const storeIn = (simulation: Simulation, member: Member): ReimbursementStore =>
  storeOf(simulation.db, member, simulation.today());

/** Where the changes of a person's reimbursements are told. */
export const reimbursementChannel = (persona: PersonaId): Channel<LedgerChange> => ({
  name: `reimbursements/${persona}`,
});

/** Somebody of this person's family was cared for, and we have heard of it. */
export function addReimbursement(
  simulation: Simulation,
  persona: PersonaId,
  care: CareId = 'generalist',
  more: Partial<Reimbursement> = {},
): Reimbursement {
  const store = storeIn(simulation, members[persona]);
  const act = store.draft(care, {
    id: `act-${900_000 + store.revision}`,
    careDate: addDays(simulation.today(), -1),
    ...more,
  });
  record(simulation, persona, 'added', act);
  return act;
}

/** What comes by itself in a demo, one after the other. */
const comingCare: readonly CareId[] = ['generalist', 'pharmacy', 'optam', 'lab', 'physio', 'speech'];

/**
 * « Un remboursement arrive »: the next act of this person's family, in turn for each whose acts are shown. Pages that
 * are open hear of it; `advanceReimbursement` leads it on until it is paid.
 */
export function simulateReimbursement(simulation: Simulation, persona: PersonaId): Reimbursement {
  const store = storeIn(simulation, members[persona]);
  const people = members[persona].people.filter(({id}) => store.shows(id));
  const care = comingCare[store.revision % comingCare.length]!;
  const {id} = people[store.revision % people.length]!;
  return addReimbursement(simulation, persona, care, {beneficiaryId: id});
}

/** One step on: in hand, then paid. */
export function advanceReimbursement(simulation: Simulation, persona: PersonaId, actId: string): void {
  const store = storeIn(simulation, members[persona]);
  const act = store.acts.find(({id}) => id === actId);
  if (!act) return;
  const next: Reimbursement =
    act.status === 'received' ? {...act, status: 'processing'} : store.paid(act, simulation.today());
  record(simulation, persona, 'changed', next);
}

/** The paper that was missing came: the act is looked at again. */
export function receiveDocument(simulation: Simulation, persona: PersonaId, actId: string): void {
  const act = storeIn(simulation, members[persona]).acts.find(({id}) => id === actId);
  if (act?.status !== 'waitingDocument') return;
  const {request: _, ...rest} = act;
  record(simulation, persona, 'changed', {...rest, status: 'processing'});
}

function record(simulation: Simulation, persona: PersonaId, kind: LedgerChange['kind'], act: Reimbursement): void {
  const change = storeIn(simulation, members[persona]).append(kind, act);
  if (change) simulation.live.tell(reimbursementChannel(persona), change);
}

/** The stream of a member. Without an event to go on from, from now on. */
export const eventsOf: EventTeller = ({since, signal}, ctx) => {
  const member = memberOf(ctx);
  const waiting = since === undefined ? 0 : storeIn(ctx, member).changesSince(since).changes.length;
  const events = (async function* () {
    for await (const data of changesOf(ctx, member, since, signal))
      yield {id: String(data.revision), type: 'reimbursement', data};
  })();
  return Object.assign(events, {waiting});
};

/** What was missed, until nothing is; the listening begins in the same instant. */
async function* changesOf(
  simulation: Simulation,
  member: Member,
  since: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<LedgerChange, void, undefined> {
  for (let last = since; last !== undefined && !signal.aborted;) {
    const {changes} = storeIn(simulation, member).changesSince(last);
    if (!changes.length) break;
    yield* structuredClone(changes);
    last = String(changes.at(-1)?.revision);
  }
  yield* liveEvents(simulation.live, reimbursementChannel(member.persona), signal);
}
