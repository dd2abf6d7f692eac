import type {StayQuestion} from '../../../src/contract/hospital-stays.js';
import type {WantedPaper} from '../../../src/contract/requests.js';
import {addDays} from '../../../src/domain/index.js';
import {memberNumberOf, personas} from '../../people/personas.js';

/** A stay that was asked for. */
export interface StayRecord {
  memberNumber: string;
  reference: string;
  /** Instants in milliseconds. */
  at: number;
  cancelledAt?: number;
  asked: StayQuestion;
}

export interface HospitalData {
  /** By id. */
  hospitalStays: Record<string, StayRecord>;
  /** Papers that came, by id; the others are to be sent. */
  hospitalPapers: Record<string, {state: WantedPaper['state']}>;
}

const day = 86_400_000;

/** Jeanne Muller has an agreement, Sofia Martins must send a paper, Paul Lefèvre was refused. */
export function hospitalData(today: string): HospitalData {
  const noon = Date.parse(`${today}T11:00:00Z`);
  const stay = (
    persona: 'alsace' | 'resume' | 'used',
    number: string,
    [days, ahead]: readonly [ago: number, ahead: number],
    asked: Omit<StayQuestion, 'personId' | 'entry'>,
  ): StayRecord => ({
    memberNumber: memberNumberOf(personas[persona]),
    reference: `PEC-${today.slice(2, 4)}-${number}`,
    at: noon - days * day,
    asked: {personId: 'member', entry: addDays(today, ahead), ...asked},
  });
  const cure = {finess: '990000776', nights: 18, kind: 'followUpCare', privateRoom: false} as const;
  return {
    hospitalStays: {
      'sejour-jeanne': stay('alsace', '031\u00a0774', [10, 9], {
        ...{finess: '990000334', nights: 2, kind: 'surgery'},
        privateRoom: true,
      }),
      'sejour-sofia': stay('resume', '031\u00a0802', [5, 12], {
        ...{finess: '990000668', nights: 12, kind: 'followUpCare'},
        privateRoom: false,
      }),
      'sejour-paul': stay('used', '031\u00a0790', [6, 51], cure),
    },
    hospitalPapers: {},
  };
}
