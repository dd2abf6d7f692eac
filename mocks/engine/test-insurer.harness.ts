/** A sandbox whose clock is ours, and short ways to call it: for tests of the insurer's rules. */
import type {AnyOperation, EnrolmentDraft, InputOf, OutputOf} from '../../src/contract/index.js';
import {asBackendError, type BackendError} from '../../src/backend/error.js';
import {createDatabase} from '../database.js';
import {personas} from '../people/personas.js';
import {createSandbox, type Sandbox, type SandboxOptions} from './sandbox.js';

export interface TestInsurer {
  sandbox: Sandbox;
  enrolmentId: string;
  tick(ms: number): void;
  now(): Date;
  /** A call in the name of the persona; its enrolment is filled in. */
  call<O extends AnyOperation>(operation: O, input?: Loose<InputOf<O>>, intent?: string): Promise<OutputOf<O>>;
  /** The failure of a call that must fail: `code` and issues as `pointer code`. */
  refusal<O extends AnyOperation>(
    operation: O,
    input?: Loose<InputOf<O>>,
    intent?: string,
  ): Promise<{code: string; issues: string[]; error: BackendError}>;
}

/** Values as a page may send them: typed loosely, so that wrong ones can be sent. */
type Loose<I> = {[K in keyof I]?: K extends 'params' ? object : unknown};

export function testInsurer(options: SandboxOptions = {}): TestInsurer {
  let time = Date.parse('2026-11-22T09:00:00Z');
  const now = () => new Date(time);
  const sandbox = createSandbox({db: createDatabase({today: '2026-11-22', seed: 'rules'}), now, ...options});
  const {enrolmentId} = personas[options.persona ?? 'family'];
  const call: TestInsurer['call'] = (operation, input = {}, intent) =>
    sandbox.call(
      operation,
      {...input, params: {enrolmentId, ...input.params}} as unknown as InputOf<typeof operation>,
      intent === undefined ? {} : {intent},
    );
  return {
    sandbox,
    enrolmentId,
    now,
    call,
    tick: (ms) => {
      time += ms;
    },
    async refusal(operation, input, intent) {
      const error = await call(operation, input, intent).then((value) => {
        throw new Error(`accepted: ${JSON.stringify(value)}`);
      }, asBackendError);
      if (error.code === 'unexpected') throw error.cause ?? error;
      return {code: error.code, issues: error.issues.map(({pointer, code}) => `${pointer} ${code}`), error};
    },
  };
}

export function peopleOf(draft: EnrolmentDraft): string[] {
  return draft.beneficiaries.map(({id}) => id);
}
