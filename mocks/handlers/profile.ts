import {checkNir} from '../../src/domain/index.js';
import type {FieldIssue} from '../../src/contract/problem.js';
import type {Profile} from '../../src/contract/profile.js';
import type {Ctx, Handlers} from '../types.js';
import {change, openEnrolment, refuse, settingsOf} from './shared.js';

export const profileHandlers: Pick<Handlers, 'saveProfile'> = {
  saveProfile: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    refuse(nirIssues(ctx, body));
    return change(ctx, enrolment, 'profile', () => { enrolment.profile = body; });
  },
};

/** The contract takes the widest legal shape; this insurer may want less. */
export function nirIssues(ctx: Ctx, {teletransmission}: Pick<Profile, 'teletransmission'>): FieldIssue[] {
  if (!teletransmission.enabled) return [];
  const code = checkNir(teletransmission.nir, {acceptProvisional13: settingsOf(ctx).acceptProvisionalNir});
  return code ? [{pointer: '/teletransmission/nir', code}] : [];
}
