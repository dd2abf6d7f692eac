/**
 * The form of a topic's part in the story that every host must tell alike: one enrolment, from the link to the dossier
 * and the member's space, with what can go wrong on the way. `script.harness.ts` tells it.
 */
import type {AnyOperation} from '../../src/contract/operation.js';
import type {CallOptions} from '../../src/backend/backend.js';
import type {Simulator} from './simulator.js';

/**
 * The moments of the story, in their order: nobody has signed in; the link was opened; the account is there and nothing
 * is answered; each topic is answered, up to the signature; it is signed; the member has left, and others are looked
 * at; a member is in their space.
 */
export const moments = ['visitor', 'invited', 'unanswered', 'answering', 'signed', 'left', 'member'] as const;
export type Moment = (typeof moments)[number];

export interface StoryCall extends CallOptions {
  /** The enrolment of the story is filled in. */
  params?: object;
  body?: unknown;
  /** Another token than that of the story. */
  as?: string;
}

export interface Story {
  readonly simulator: Simulator;
  /** Of Hélène Vasseur, whose story it is. */
  readonly enrolmentId: string;
  /** In whose name calls are made; undefined: nobody's. */
  token: string | undefined;
  /** Moves the clock of the simulator. */
  tick(ms: number): void;
  /** Calls an operation, and notes under this name what came. Never fails: a failure is what came. */
  call(name: string, operation: AnyOperation, input?: StoryCall): Promise<unknown>;
}

export interface TopicScript {
  /** What the topic is asked, moment by moment. */
  readonly parts: {readonly [At in Moment]?: (story: Story) => Promise<void>};
  /** The calls that must fail, as `operation: name`, with the code of the failure. */
  readonly failures?: Readonly<Record<string, string>>;
}
