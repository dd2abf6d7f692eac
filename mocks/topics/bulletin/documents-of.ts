/** Which documents go with a bulletin, and which of them must be opened (LAW-03, DOMAIN 6.6). */
import type {DocumentId} from '../../engine/documents.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {needsMandate} from '../enrolment/mandate.js';
import {freeChoice} from '../enrolment/withdrawal.js';

/** An advice sheet for what is chosen freely; the need behind a compulsory base is the employer's. */
export function documentsOf(enrolment: EnrolmentRecord): DocumentId[] {
  return [
    'notice',
    'ipid',
    ...(freeChoice(enrolment) ? (['advice'] as const) : []),
    'guarantees',
    'conditions',
    'costs',
    'data',
    ...(needsMandate(enrolment) ? (['mandate'] as const) : []),
  ];
}

/** The box says that these were read: they are opened before it can be ticked. */
export const mustOpen: readonly DocumentId[] = ['notice', 'ipid', 'advice'];
