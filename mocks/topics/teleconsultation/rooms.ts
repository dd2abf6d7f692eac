/** The page of the service where the call is, outside of the contract: who comes by a link, and how it ends. */
import {entry, nextId} from '../../engine/database.js';
import type {HandlerContext, Simulation} from '../../engine/handler.js';
import {broughtUpToDate, enter} from './progress.js';

/** Of the service; a page of the demonstration stands in for it. */
const roomUrl = 'https://consultation.example.org/salle';
const ticketMinutes = 5;

export const roomEvents = ['enter', 'end', 'cut'] as const;
export type RoomEvent = (typeof roomEvents)[number];

/** A link that is good once. */
export function linkInto(consultationId: string, {db, now}: HandlerContext): {url: string; expiresAt: string} {
  const ticket = nextId(db, 'salle');
  const until = now().getTime() + ticketMinutes * 60_000;
  db.roomTickets[ticket] = {consultationId, until};
  return {url: `${roomUrl}#${ticket}`, expiresAt: new Date(until).toISOString()};
}

/** False where the link is spent, too old or nobody's. */
export function tellRoom(ticket: string, event: RoomEvent, simulation: Simulation): boolean {
  const {db, now} = simulation;
  const given = entry(db.roomTickets, ticket);
  const consultation = entry(db.consultations, given?.consultationId);
  if (!given || !consultation) return false;
  const time = now().getTime();
  const {state} = broughtUpToDate(consultation, simulation);
  if (event === 'enter') {
    if (given.entered || time > given.until || !['ready', 'inCall', 'cut'].includes(state)) return false;
    given.entered = true;
    enter(consultation, 'inCall', time);
    return true;
  }
  if (!given.entered || state !== 'inCall') return false;
  enter(consultation, event === 'end' ? 'ended' : 'cut', time);
  return true;
}
