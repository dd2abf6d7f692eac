/** What a call of the check is made of: its input, from what other answers gave. */
import type {OperationId, Operations, OutputOf} from '../../contract/index.js';
import type {InputOf} from '../../contract/operation.js';
import {Skip} from '../line.js';

export interface Known {
  /** What this operation answered; asked now, where it was not. Skips what needs it where there is no good answer. */
  of<Id extends OperationId>(id: Id): Promise<OutputOf<Operations[Id]>>;
  /** Of the enrolment that the token or the link opens. */
  readonly enrolmentId: string;
  /** The version of the enrolment's draft that was answered last. */
  readonly draft: OutputOf<Operations['getEnrolment']> | undefined;
  readonly invitationToken: string | undefined;
  readonly credentials: {readonly email: string; readonly password: string} | undefined;
  /** Nobody has it: of secrets, tickets and people that are made up. */
  readonly madeUp: string;
}

type ValueOrPromise<T> = T | Promise<T>;

export interface Playable<Id extends OperationId> {
  readonly input: (known: Known) => ValueOrPromise<InputOf<Operations[Id]>>;
  /** How many things stand there that this call makes: one more after it, however often it is repeated. */
  readonly count?: (known: Known) => Promise<number>;
  /** Its answer has words that the server writes. */
  readonly words?: true;
}

/** A call that is never made, and why: it could not be taken back. */
export type Left = string;
export type Play<Id extends OperationId> = Playable<Id> | Left;
export type Plays = {readonly [Id in OperationId]?: Play<Id>};

/** Nothing to say but the call itself. */
export const plain = {input: () => ({})};

/** What is there, or a reason not to go on. */
export function need<T>(value: T | undefined | null, why: string): T {
  if (value === undefined || value === null) throw new Skip(why);
  return value;
}

/** The day, so many days from now. */
export const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
