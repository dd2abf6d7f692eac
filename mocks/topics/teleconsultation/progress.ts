/** How a consultation goes on by itself: the queue, a doctor who calls, one who waits no longer. */
import type {Simulation} from '../../engine/handler.js';
import type {ConsultationRecord} from './teleconsultation.data.js';

const minute = 60_000;

/** Minutes, about, before a doctor is there. */
export const waits = {video: 3, phone: 2} as const;
/** Minutes a doctor waits for somebody whose line broke. */
export const patience = 10;

type State = ConsultationRecord['state'];
interface Next {
  /** Minutes from the state before. */
  after: number;
  state: State;
}

function nextOf({state, way}: ConsultationRecord): Next | undefined {
  switch (state) {
    case 'waiting':
      return {after: waits[way], state: way === 'video' ? 'ready' : 'inCall'};
    case 'callback':
      return {after: 1, state: 'inCall'};
    case 'ready':
      return {after: 30, state: 'cancelled'};
    case 'cut':
      return {after: patience, state: 'ended'};
    case 'inCall':
      return way === 'phone' ? {after: 2, state: 'ended'} : undefined;
    default:
      return undefined;
  }
}

/** As it is now. */
export function broughtUpToDate(consultation: ConsultationRecord, {now}: Pick<Simulation, 'now'>): ConsultationRecord {
  const time = now().getTime();
  consultation.startedAt ||= time;
  consultation.since ||= time;
  for (let next = nextOf(consultation); next; next = nextOf(consultation)) {
    const at = consultation.since + next.after * minute;
    if (at > time) break;
    enter(consultation, next.state, at);
  }
  return consultation;
}

/** `at`: in milliseconds. */
export function enter(consultation: ConsultationRecord, state: State, at: number): void {
  consultation.state = state;
  consultation.since = at;
}

/** Minutes, about, before something happens by itself. */
export function waitOf(consultation: ConsultationRecord, {now}: Pick<Simulation, 'now'>): number {
  const left = consultation.since + (nextOf(consultation)?.after ?? 0) * minute - now().getTime();
  return Math.max(1, Math.ceil(left / minute));
}
