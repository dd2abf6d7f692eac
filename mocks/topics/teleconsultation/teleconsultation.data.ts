import type {consultationStates, ConsultationWay} from '../../../src/contract/teleconsultation.js';
import {memberNumberOf, personas} from '../../people/personas.js';

export interface ConsultationRecord {
  memberNumber: string;
  /** `member`, or the id of a beneficiary. */
  personId: string;
  way: ConsultationWay;
  state: (typeof consultationStates)[number];
  /** Instants in milliseconds; 0: when somebody first looks at it. */
  startedAt: number;
  /** Since when it is in this state. */
  since: number;
  /** In E.164, where the member gave another number than the one we know. */
  phone?: string;
}

/** The way into one call. */
export interface RoomTicket {
  consultationId: string;
  /** Instant in milliseconds. */
  until: number;
  /** Somebody came in by it: nobody else can. */
  entered?: true;
}

export interface TeleconsultationData {
  /** By id, oldest first. */
  consultations: Record<string, ConsultationRecord>;
  /** By ticket. */
  roomTickets: Record<string, RoomTicket>;
}

const video = {personId: 'member', way: 'video', startedAt: 0, since: 0} as const;

/** Luc Garnier is waited for; the line of Sofia Martins broke. */
export const teleconsultationData = (): TeleconsultationData => ({
  consultations: {
    'consultation-luc': {...video, memberNumber: memberNumberOf(personas.otherPerson), state: 'ready'},
    'consultation-sofia': {...video, memberNumber: memberNumberOf(personas.resume), state: 'cut'},
  },
  roomTickets: {},
});
