/** Fictitious people, one per situation a member may be in. Nothing here belongs to anybody. */
import type {EnrolmentStep, Paper} from '../../src/contract/enrolment.js';
import {benali, garnier, lefevre, martins, muller, roux, vasseur, type SampleAnswers} from './sample-answers.js';
import {sha256} from '../engine/sha256.js';

export const personaIds = ['single', 'family', 'alsace', 'used', 'expired', 'resume', 'otherPerson'] as const;
export type PersonaId = (typeof personaIds)[number];

/** The contract an employer has chosen. */
export type OfferId = 'standard' | 'alsace' | 'simple';

export interface Persona {
  readonly id: PersonaId;
  readonly enrolmentId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly employer: string;
  /** Read over the phone to the help desk. */
  readonly supportCode: string;
  /** Secret of the one-time link. */
  readonly link: string;
  readonly linkState: 'new' | 'used' | 'expired' | 'otherPerson';
  readonly offer: OfferId;
  /** Contributions are debited from the member's account. */
  readonly debit: boolean;
  /** The account exists, with the sandbox password, and these steps are done. */
  readonly done?: readonly EnrolmentStep[];
  /** Papers that are already somewhere on their way, by the person they are about. */
  readonly papers?: Readonly<Record<string, {label?: string; state: Paper['state']; reason?: string}>>;
  /** What this person would type. */
  readonly answers: SampleAnswers;
  /** First day of cover in the member's space, before everything that was paid back there. */
  readonly coveredSince: string;
  /** Ids of the adults covered through this person who keep their acts to themselves. */
  readonly privateActs?: readonly string[];
}

/** Ten digits, always the same for a person; on the card and in every letter. */
export function memberNumberOf({enrolmentId}: Pick<Persona, 'enrolmentId'>): string {
  return String(7_400_000_000 + (Number.parseInt(sha256(enrolmentId).slice(0, 8), 16) % 100_000_000));
}

/**
 * Where this person signs in as a member; another address than the one the employer declared, whose account comes with
 * the enrolment.
 */
export const memberEmailOf = ({email}: Pick<Persona, 'email'>): string => email.replace('@', '.membre@');

/** Password of every account of the demos. */
export const samplePassword = 'Exemple-2026!';

/**
 * Codes of the demos: the right one of a first message, and one that arrives too late. Any other is wrong, but those of
 * the messages that follow the first (`topics/access/codes.ts`).
 */
export const sampleCodes = {right: '123456', expired: '000000'} as const;

/** The operator refuses SMS to this number. */
export const refusedMobile = '06 39 98 00 99';

/** SMS to this number do not arrive: another code, by another way, may be asked at once. */
export const silentMobile = '06 39 98 00 98';

export const personas: Readonly<Record<PersonaId, Persona>> = {
  single: {
    id: 'single',
    enrolmentId: 'adh-single',
    firstName: 'Karim',
    lastName: 'Benali',
    email: 'karim.benali@example.org',
    employer: 'Atelier Nord',
    supportCode: 'B3N8-7ALK',
    link: 'lien-seul-4K8P',
    linkState: 'new',
    offer: 'simple',
    debit: false,
    answers: benali,
    coveredSince: '2024-01-01',
  },
  family: {
    id: 'family',
    enrolmentId: 'adh-family',
    firstName: 'Hélène',
    lastName: 'Vasseur',
    email: 'helene.vasseur@example.org',
    employer: 'Chantiers de l’Estuaire',
    supportCode: 'K7M2-4QPD',
    link: 'lien-famille-7Q2M',
    linkState: 'new',
    offer: 'standard',
    debit: true,
    answers: vasseur,
    coveredSince: '2023-01-01',
  },
  alsace: {
    id: 'alsace',
    enrolmentId: 'adh-alsace',
    firstName: 'Jeanne',
    lastName: 'Muller',
    email: 'jeanne.muller@example.org',
    employer: 'Brasserie du Rhin',
    supportCode: 'R9T4-1MUZ',
    link: 'lien-alsace-9T3D',
    linkState: 'new',
    offer: 'alsace',
    debit: true,
    papers: {thomas: {label: 'Livret de famille', state: 'received'}},
    answers: muller,
    coveredSince: '2023-01-01',
    privateActs: ['thomas'],
  },
  used: {
    id: 'used',
    enrolmentId: 'adh-used',
    firstName: 'Paul',
    lastName: 'Lefèvre',
    email: 'paul.lefevre@example.org',
    employer: 'Chantiers de l’Estuaire',
    supportCode: 'P2L5-8FVR',
    link: 'lien-utilise-2H6R',
    linkState: 'used',
    offer: 'standard',
    debit: true,
    done: ['account'],
    answers: lefevre,
    coveredSince: '2016-01-01',
  },
  expired: {
    id: 'expired',
    enrolmentId: 'adh-expired',
    firstName: 'Nadia',
    lastName: 'Roux',
    email: 'nadia.roux@example.org',
    employer: 'Atelier Nord',
    supportCode: 'N6R1-3DXA',
    link: 'lien-expire-5W1C',
    linkState: 'expired',
    offer: 'simple',
    debit: false,
    answers: roux,
    coveredSince: '2026-01-01',
  },
  resume: {
    id: 'resume',
    enrolmentId: 'adh-resume',
    firstName: 'Sofia',
    lastName: 'Martins',
    email: 'sofia.martins@example.org',
    employer: 'Chantiers de l’Estuaire',
    supportCode: 'S8M3-6TNW',
    link: 'lien-reprise-8N4V',
    linkState: 'used',
    offer: 'standard',
    debit: true,
    done: ['account', 'profile', 'beneficiaries'],
    papers: {
      hugo: {state: 'refused', reason: 'La photo est floue\u00a0: on ne lit pas la date.'},
      lina: {label: 'Livret de famille', state: 'accepted'},
    },
    answers: martins,
    coveredSince: '2024-01-01',
  },
  otherPerson: {
    id: 'otherPerson',
    enrolmentId: 'adh-other',
    firstName: 'Luc',
    lastName: 'Garnier',
    email: 'luc.garnier@example.org',
    employer: 'Brasserie du Rhin',
    supportCode: 'L4G7-2RNC',
    link: 'lien-autre-3B7J',
    linkState: 'otherPerson',
    offer: 'standard',
    debit: true,
    answers: garnier,
    coveredSince: '2016-01-01',
  },
};

/** What Hélène Vasseur would type at each step: the answers the journeys use. */
export const sampleAnswers: SampleAnswers = vasseur;
