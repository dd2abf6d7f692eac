/** What happens to the acts of a ledger while somebody looks, and the events that tell it. */
import {addDays, todayIn} from '../../../src/domain/index.js';
import type {LedgerChange, Reimbursement} from '../../../src/contract/reimbursements.js';
import type {CareId} from './care.js';
import {storeOf, type ReimbursementStore} from './store.js';
import type {Events} from '../../engine/live-http.js';
import {members, type Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import type {Simulator} from '../../engine/simulator.js';

type Stage = Pick<Simulator, 'db' | 'now' | 'live'>;

const todayOf = ({now}: Stage): string => todayIn('Europe/Paris', now());
const ledger = (stage: Stage, member: Member): ReimbursementStore => storeOf(stage.db, member, todayOf(stage));

/** Somebody of this person's family was cared for, and we have heard of it. */
export function addReimbursement(
  stage: Stage,
  persona: PersonaId,
  care: CareId = 'generalist',
  more: Partial<Reimbursement> = {},
): Reimbursement {
  const member = members[persona];
  const its = ledger(stage, member);
  const act = its.draft(care, {id: `act-${900_000 + its.revision}`, careDate: addDays(todayOf(stage), -1), ...more});
  record(stage, member, 'added', act);
  return act;
}

/** One step on: in hand, then paid. */
export function advanceReimbursement(stage: Stage, persona: PersonaId, actId: string): void {
  const member = members[persona];
  const its = ledger(stage, member);
  const act = its.acts.find(({id}) => id === actId);
  if (!act) return;
  const next: Reimbursement =
    act.status === 'received' ? {...act, status: 'processing'} : its.paid(act, todayOf(stage));
  record(stage, member, 'changed', next);
}

function record(stage: Stage, member: Member, kind: LedgerChange['kind'], act: Reimbursement): void {
  stage.live.tell(member.number, ledger(stage, member).append(kind, act));
}

/** The stream of a member: what came after `since`, and what comes. Without a place to go on from, from now on. */
export function eventsOf(stage: Stage, member: Member, since: string | undefined, signal: AbortSignal): Events {
  const waiting = since === undefined ? 0 : ledger(stage, member).changesSince(since).changes.length;
  const events = (async function* () {
    for await (const data of changes(stage, member, since, signal)) {
      yield {id: String(data.revision), type: 'reimbursement', data};
    }
  })();
  return Object.assign(events, {waiting});
}

async function* changes(
  stage: Stage,
  member: Member,
  since: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<LedgerChange, void, undefined> {
  const queue: LedgerChange[] = [];
  let wake = (): void => undefined;
  const stop = stage.live.listen(member.number, (change) => {
    queue.push(change);
    wake();
  });
  const end = () => wake();
  signal.addEventListener('abort', end);
  try {
    for (let last = since, more = last !== undefined; more;) {
      const missed = ledger(stage, member).changesSince(last!);
      const heard = new Set(queue.map(({revision}) => revision));
      queue.push(...structuredClone(missed.changes.filter(({revision}) => !heard.has(revision))));
      last = String(missed.changes.at(-1)?.revision ?? last);
      more = missed.more;
    }
    while (!signal.aborted) {
      for (let next = queue.shift(); next; next = queue.shift()) yield next;
      if (signal.aborted) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    stop();
    signal.removeEventListener('abort', end);
  }
}
