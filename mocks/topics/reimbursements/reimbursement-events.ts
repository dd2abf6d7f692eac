/** What happens to the reimbursements of a member while somebody looks. */
import {addDays} from '../../../src/domain/index.js';
import type {Reimbursement, ReimbursementChange} from '../../../src/contract/reimbursements.js';
import type {Simulation} from '../../engine/handler.js';
import {memberIn} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {longDate} from '../../engine/formats.js';
import {noteChange} from '../member-changes/journal.js';
import {notify, type Told} from '../notifications/notify.js';
import type {CareId} from './care.js';
import {storeOf, type ReimbursementStore} from './store.js';

const storeIn = (simulation: Simulation, member: Member): ReimbursementStore =>
  storeOf(simulation.db, member, simulation.today());

/** Somebody of this person's family was cared for, and we have heard of it. */
export function addReimbursement(
  simulation: Simulation,
  persona: PersonaId,
  care: CareId = 'generalist',
  more: Partial<Reimbursement> = {},
): Reimbursement {
  const store = storeIn(simulation, memberIn(simulation.db, persona));
  const act = store.draft(care, {
    id: `act-${901_000 + store.happened}`,
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
  const store = storeIn(simulation, memberIn(simulation.db, persona));
  const people = memberIn(simulation.db, persona).people.filter(({id}) => store.shows(id));
  const care = comingCare[store.happened % comingCare.length]!;
  const {id} = people[store.happened % people.length]!;
  return addReimbursement(simulation, persona, care, {beneficiaryId: id});
}

/** One step on: in hand, then paid. */
export function advanceReimbursement(simulation: Simulation, persona: PersonaId, actId: string): void {
  const store = storeIn(simulation, memberIn(simulation.db, persona));
  const act = store.acts.find(({id}) => id === actId);
  if (!act) return;
  const next: Reimbursement =
    act.status === 'received' ? {...act, status: 'processing'} : store.paid(act, simulation.today());
  record(simulation, persona, 'changed', next);
}

/** The paper that was missing came: the act is looked at again. */
export function receiveDocument(simulation: Simulation, persona: PersonaId, actId: string): void {
  const act = storeIn(simulation, memberIn(simulation.db, persona)).acts.find(({id}) => id === actId);
  if (act?.status !== 'waitingDocument') return;
  const {request: _, ...rest} = act;
  record(simulation, persona, 'changed', {...rest, status: 'processing'});
}

function record(
  simulation: Simulation,
  persona: PersonaId,
  kind: ReimbursementChange['kind'],
  act: Reimbursement,
): void {
  const member = memberIn(simulation.db, persona);
  const change = storeIn(simulation, member).append(kind, act);
  if (!change) return;
  noteChange(simulation, member, 'reimbursement', change);
  if (act.status === 'paid') notify(simulation, member, paidTold(act));
}

/** Neither what was paid nor for what: both are in the space. */
export const paidTold = ({id, careDate}: Reimbursement): Told & {id: string} => ({
  id: `paiement-${id}`,
  kind: 'reimbursement',
  title: `Un remboursement est versé\u00a0: soins du ${longDate(careDate).replace(/ \d{4}$/, '')}`,
  lead: {page: 'reimbursements', subjectId: id},
});
