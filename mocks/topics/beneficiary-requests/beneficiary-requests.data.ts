import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {PartialValues} from '../../../src/contract/enrolment.js';
import type {WantedPaper} from '../../../src/contract/requests.js';
import {memberNumberOf, personas} from '../../people/personas.js';

/** Somebody who is being added. */
export interface AdditionRecord {
  memberNumber: string;
  eventId: string;
  /** `YYYY-MM-DD`. */
  eventDate: string;
  typed: PartialValues;
  person?: Beneficiary;
}

/** What was confirmed: somebody joins, or leaves. */
export interface BeneficiaryChange {
  memberNumber: string;
  reference: string;
  /** Instant in milliseconds. */
  at: number;
  /** « Léonie Vasseur ». */
  name: string;
  firstName: string;
  joins?: AdditionRecord;
  /** `date`: the day of the event, `YYYY-MM-DD`. */
  leaves?: {personId: string; date: string};
}

export interface BeneficiaryRequestsData {
  /** Begun and not confirmed, by id. */
  beneficiaryAdditions: Record<string, AdditionRecord>;
  /** Confirmed, by id. */
  beneficiaryChanges: Record<string, BeneficiaryChange>;
  /** Papers that came, by id; the others are to be sent. */
  beneficiaryPapers: Record<string, {state: WantedPaper['state']; reason?: string}>;
}

const day = 86_400_000;

/** Sofia Martins asked for her mother, and sent a photo that cannot be read. */
export function beneficiaryRequestsData(today: string): BeneficiaryRequestsData {
  const at = Date.parse(`${today}T09:20:00Z`) - 20 * day;
  const memberNumber = memberNumberOf(personas.resume);
  const teresa: Beneficiary = {
    type: 'ascendant',
    civility: 'madam',
    firstName: 'Teresa',
    lastName: 'Martins',
    birthDate: '1957-04-18',
    birthRank: '1',
    contact: {kind: 'same', sameAs: 'member'},
    teletransmission: {enabled: false},
    alsaceMoselle: false,
  };
  const eventDate = new Date(at - 10 * day).toISOString().slice(0, 10);
  return {
    beneficiaryAdditions: {},
    beneficiaryChanges: {
      'demande-teresa': {
        memberNumber,
        reference: 'BEN-26-003\u00a0982',
        at,
        name: 'Teresa Martins',
        firstName: 'Teresa',
        joins: {memberNumber, eventId: 'coverLost', eventDate, typed: {}, person: teresa},
      },
    },
    beneficiaryPapers: {
      'demande-teresa-radiation': {state: 'accepted'},
      'demande-teresa-impots': {state: 'refused', reason: 'La photo est floue\u00a0: on ne lit pas le nom.'},
    },
  };
}
