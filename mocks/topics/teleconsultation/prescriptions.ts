/** What a doctor prescribed, for « Mes documents » (MEM-31). */
import type {Simulation} from '../../engine/handler.js';
import type {Member} from '../../people/members.js';
import {broughtUpToDate} from './progress.js';

export const prescriptionId = (consultationId: string): string => `ordonnance-${consultationId}`;

/** Each with its day, `YYYY-MM-DD`. */
export const prescriptionsOf = (ctx: Pick<Simulation, 'db' | 'now'>, {number}: Member) =>
  Object.entries(ctx.db.consultations)
    .filter(([, {memberNumber}]) => memberNumber === number)
    .map(([id, consultation]) => ({id: prescriptionId(id), ...broughtUpToDate({...consultation}, ctx)}))
    .filter(({state}) => state === 'ended')
    .map(({id, personId, since}) => ({id, personId, date: new Date(since).toISOString().slice(0, 10)}));
