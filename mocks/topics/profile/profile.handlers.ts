import {isSamePerson} from '../../../src/domain/index.js';
import type {Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {changeEnrolment} from '../enrolment/draft.js';
import {openEnrolment} from '../enrolment/enrolment.js';
import {nirIssues} from './nir-issues.js';

export const handlers: Pick<Handlers, 'saveProfile'> = {
  saveProfile: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const declared = enrolment.beneficiaries.some(({person}) => isSamePerson(person, body));
    refuse([...nirIssues(ctx, body), ...(declared ? [{pointer: '/firstName', code: 'duplicate_person'}] : [])]);
    return changeEnrolment(ctx, enrolment, 'profile', () => {
      enrolment.profile = body;
    });
  },
};
