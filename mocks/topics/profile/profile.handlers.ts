import {checkNir, isSamePerson} from '../../../src/domain/index.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import type {Profile} from '../../../src/contract/profile.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {change, openEnrolment, refuse, settingsOf} from '../enrolment/enrolment.js';

export const handlers: Pick<Handlers, 'saveProfile'> = {
  saveProfile: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const declared = enrolment.beneficiaries.some(({person}) => isSamePerson(person, body));
    refuse([...nirIssues(ctx, body), ...(declared ? [{pointer: '/firstName', code: 'duplicate_person'}] : [])]);
    return change(ctx, enrolment, 'profile', () => {
      enrolment.profile = body;
    });
  },
};

/** The contract takes the widest legal shape; this insurer may want less. */
export function nirIssues(ctx: HandlerContext, {teletransmission}: Pick<Profile, 'teletransmission'>): FieldIssue[] {
  if (!teletransmission.enabled) return [];
  const {nir, other} = teletransmission;
  const numbers = [
    {pointer: '/teletransmission/nir', nir},
    ...(other ? [{pointer: '/teletransmission/other/nir', nir: other.nir}] : []),
  ];
  return numbers.flatMap(({pointer, nir: number}) => {
    const code = checkNir(number, {acceptProvisional13: settingsOf(ctx).acceptProvisionalNir});
    return code ? [{pointer, code}] : [];
  });
}
