import type {ContactKind, TeletransmissionState} from '../../../src/contract/member-profile.js';
import type {Profile} from '../../../src/contract/profile.js';
import {memberNumberOf, personas} from '../../people/personas.js';

export interface PendingRecord {
  value: string;
  /** Instants in milliseconds, as all of these. */
  until: number;
  /** The code that was sent there, while it may be given. */
  challengeId?: string;
  /** In this session a code of the old channel was given, and need not be given again before this instant. */
  proved?: {session: string; until: number};
}

export interface ContactRecord {
  /** In the place of what the file says. */
  value?: string;
  changedAt?: number;
  /** Mails to it come back since that day. */
  failingSince?: string;
  pending?: PendingRecord;
  /** No code is sent to a new one before: too many were wrong. */
  lockedUntil?: number;
}

/** What a member changed in their file, or what became of it since. */
export interface ProfileRecord {
  address?: Profile['address'];
  move?: {address: Profile['address']; from: string; personIds: string[]};
  contacts: Partial<Record<ContactKind, ContactRecord>>;
  maritalStatus?: Profile['maritalStatus'];
  /** By person. */
  teletransmission: Record<string, Omit<TeletransmissionState, 'changeable'>>;
  language: string;
}

export interface MemberProfileData {
  /** By member number; whoever is not there has changed nothing. */
  memberProfiles: Record<string, ProfileRecord>;
}

export const untouched = (): ProfileRecord => ({contacts: {}, teletransmission: {}, language: 'fr'});

const day = 86_400_000;

export function memberProfileData(today: string): MemberProfileData {
  const ago = (days: number) => new Date(Date.parse(`${today}T13:32:00Z`) - days * day).toISOString().slice(0, 10);
  const {family, alsace, used, resume} = personas;
  return {
    memberProfiles: {
      [memberNumberOf(family)]: {
        ...untouched(),
        teletransmission: {marc: {status: 'conflict', since: ago(12), otherInsurer: 'Mutuelle du Port'}},
      },
      [memberNumberOf(alsace)]: {
        ...untouched(),
        teletransmission: {
          member: {
            status: 'rejected',
            since: ago(5),
            reason: 'Votre caisse ne connaît pas ce numéro de sécurité sociale avec cette date de naissance.',
          },
        },
      },
      // the address was mistyped, and the code went to nobody
      [memberNumberOf(used)]: {
        ...untouched(),
        contacts: {
          email: {pending: {value: 'paul.lefevre@exmaple.org', until: Date.parse(`${today}T13:32:00Z`) + 2 * day}},
        },
      },
      // the phone changed the day before
      [memberNumberOf(resume)]: {
        ...untouched(),
        contacts: {
          mobile: {changedAt: Date.parse(`${today}T13:32:00Z`) - day},
          email: {failingSince: ago(2)},
        },
      },
    },
  };
}
