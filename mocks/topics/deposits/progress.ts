/** How a request moves on: by itself, or because somebody of the insurer decided. */
import type {MemberRequest} from '../../../src/contract/requests.js';
import type {HandlerContext} from '../../engine/handler.js';
import type {RequestRecord} from './deposits.data.js';
import {inHands, read, statusOf} from './standing.js';

export const instant = (time: number): string => new Date(time).toISOString();

/** The request now. */
export function requestView(ctx: Pick<HandlerContext, 'now'>, record: RequestRecord): MemberRequest {
  const {request, waitsSince = 0} = record;
  const status = statusOf(ctx, record);
  if (status === request.status) return request;
  if (status === 'accepted') return decided(request, 'accepted', waitsSince + read);
  return {...request, status, updatedAt: instant(waitsSince + inHands)};
}

/** What a clerk says of a request. */
export interface Decision {
  status: 'accepted' | 'moreInfo' | 'rejected';
  /** Why, in the insurer's words. */
  reason?: string;
  /** The file that cannot be used: another one is asked for in its place. */
  fileId?: string;
  /** What else is asked for. */
  paper?: string;
}

const ends: Record<Decision['status'], string> = {
  accepted: 'Votre envoi est complet. Nous l’avons traité.',
  moreInfo: 'Il nous manque quelque chose pour continuer.',
  rejected: 'Nous ne pouvons pas donner suite.',
};

export function decided(
  request: MemberRequest,
  status: Decision['status'],
  time: number,
  reason?: string,
): MemberRequest {
  const at = instant(time);
  const done = request.steps.filter((step) => step.done);
  return {
    ...request,
    status,
    ...(reason !== undefined && {reason}),
    updatedAt: at,
    steps: [...done, ...['Un gestionnaire a lu votre envoi.', ends[status]].map((text) => ({text, done: true, at}))],
    files: (request.files ?? []).map((file) => (status === 'accepted' ? {...file, state: 'accepted'} : file)),
  };
}
