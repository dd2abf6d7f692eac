import {
  accessDescriptions,
  accessPeople,
  members,
  personaDescriptions,
  personas,
  refusedMobile,
  sampleCodes,
  samplePassword,
  silentMobile,
} from './insurer.js';

/** What signs somebody in. */
export interface Access {
  readonly email: string;
  readonly password: string;
}

/** Somebody the made-up insurer knows; nothing here belongs to anybody. `email`: of the enrolment. */
export interface TestPerson extends Access {
  readonly id: PersonId;
  readonly firstName: string;
  readonly lastName: string;
  readonly employer: string;
  readonly enrolmentId: string;
  /** Secret of the e-mail’s link: `https://your-page#adhesion=<linkSecret>`. */
  readonly linkSecret: string;
  /** The phone that receives the code of the signature. */
  readonly mobile: string;
  /** The same person in the member’s space, with the account of it. */
  readonly member: Access & {readonly number: string};
  /** The situation this person stands for. */
  readonly description: {readonly fr: string; readonly en: string};
}

export type PersonId = 'single' | 'family' | 'alsace' | 'used' | 'expired' | 'resume' | 'otherPerson';

const personOf = (id: PersonId): TestPerson => {
  const {firstName, lastName, employer, enrolmentId, email, link, answers} = personas[id];
  const {number, email: memberEmail} = members[id];
  return {
    ...{id, firstName, lastName, employer, enrolmentId, email},
    password: samplePassword,
    linkSecret: link,
    mobile: answers.mobile,
    member: {email: memberEmail, password: samplePassword, number},
    description: personaDescriptions[id],
  };
};

/** One person for each situation of an enrolment; each is a member too. */
export const people: Readonly<Record<PersonId, TestPerson>> = {
  single: personOf('single'),
  family: personOf('family'),
  alsace: personOf('alsace'),
  used: personOf('used'),
  expired: personOf('expired'),
  resume: personOf('resume'),
  otherPerson: personOf('otherPerson'),
};

/** Somebody whom signing in meets with more than a password. */
export interface SignInPerson extends Access {
  readonly memberNumber: string;
  readonly birthDate?: string;
  readonly description: {readonly fr: string; readonly en: string};
}

const signInPersonOf = (id: keyof typeof accessPeople): SignInPerson => {
  const {account: _, ...person}: {account?: unknown} & (typeof accessPeople)[typeof id] = accessPeople[id];
  return {...person, password: samplePassword, description: accessDescriptions[id]};
};

/** One person for each situation of signing in. */
export const signInPeople: Readonly<Record<'unknownDevice' | 'locked' | 'unconfirmed' | 'newcomer', SignInPerson>> = {
  unknownDevice: signInPersonOf('unknownDevice'),
  locked: signInPersonOf('locked'),
  unconfirmed: signInPersonOf('unconfirmed'),
  newcomer: signInPersonOf('newcomer'),
};

/**
 * One-time codes of the made-up insurer, by SMS or by e-mail: the one of a first message, those of the messages after
 * it in turn, one that comes too late, one that is wrong (three of them lock the transaction).
 */
export const codes = {
  accepted: sampleCodes.right,
  next: ['234567', '345678', '456789'],
  expired: sampleCodes.expired,
  refused: '999999',
} as const;

/** Mobiles to which no code comes: the operator refuses the SMS, or the SMS never arrives. */
export const mobiles = {refused: refusedMobile, silent: silentMobile} as const;
