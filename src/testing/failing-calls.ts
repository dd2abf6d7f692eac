import {expect} from '@open-wc/testing';
import type {Sandbox} from '../../mocks/engine/sandbox.js';
import type {FaultCode, FaultOptions} from '../../mocks/engine/simulator.js';
import type {OperationId} from '../contract/index.js';
import type {WidgetHarness} from './harness.js';

type Faults = Readonly<Record<string, [FaultCode, FaultOptions]>>;

/** How a call fails, before and after its effect. */
export const faults: Faults = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};
export const andRests: Faults = {...faults, 'the service rests': ['unavailable', {}]};

/** A widget in the page, over an insurer whose calls can fail. */
type Page = WidgetHarness & {readonly sandbox: Sandbox; ready?(): Promise<void>};

/** One way to make a call. */
export interface FailingCall<At> {
  /** The operation; it is the name of the case where nothing is said. */
  id?: OperationId;
  /** From the page, ready, until just before the call. */
  before?: (at: At) => Promise<unknown>;
  /** What makes it, once more after it failed; where nothing is said, the page that opens, and « Réessayer ». */
  act?: (at: At) => unknown;
  /** It is refused for want of a code: there is no effect to fail after. */
  refused?: true;
  /** Where the failure is said; nowhere, for what may be read again later. */
  said?: string | false;
  /** What must still be typed after it failed. */
  kept?: Readonly<Record<string, string>>;
  /** What else must hold then. */
  failed?: (at: At, code: FaultCode) => unknown;
  /** What stands on the page in the end. */
  done: string | ((at: At) => unknown);
  /** What must hold then: what was done twice is there once. */
  holds?: (at: At) => unknown;
}

interface Options<At, Case> {
  open: (prepare: (sandbox: Sandbox) => void, one: Case) => Promise<At>;
  /** All that the widget calls. */
  all: readonly string[];
  /** What fails in tests of its own. */
  elsewhere?: readonly OperationId[];
  faults?: Faults;
  /** Where failures are said, unless the case says it. */
  said?: string;
  /** How often the insurer has what the widget asks for. */
  count?: (at: At) => number;
  title?: (what: string, fault: string) => string;
}

/** Each case with each fault: it is said, nothing is lost, the same press goes on, and nothing is done twice. */
export function failingCalls<At extends Page, Case>(
  cases: Readonly<Record<string, Case & FailingCall<At>>>,
  {
    open,
    all,
    elsewhere = [],
    faults: ways = faults,
    said: usually = '.alert.danger, .blank.danger',
    count,
    title = (what, fault) => `${what}: ${fault}: it is said, nothing is lost, the same press goes on`,
  }: Options<At, Case>,
): void {
  for (const [what, one] of Object.entries(cases))
    for (const [fault, [code, options]] of Object.entries(ways)) {
      if (one.refused && options.after) continue;
      it(title(what, fault), async () => {
        const {act, said = usually, kept = {}} = one;
        const fail = (sandbox: Sandbox) => sandbox.fail(idOf(what, one), code, options);
        const at = await open((sandbox) => act ?? fail(sandbox), one);
        if (act) {
          await reach(at, one);
          fail(at.sandbox);
          await act(at);
        }
        if (said) await at.until(() => at.root.querySelector(said));
        for (const [path, value] of Object.entries(kept)) expect(at.control(path).value, path).to.equal(value);
        await one.failed?.(at, code);
        const had = count?.(at);
        await (act ? act(at) : at.press('Réessayer'));
        await at.until(() => isDone(one, at));
        await at.until(() => !at.root.querySelector(`${said || usually}, [aria-busy=true]`));
        if (options.after) expect(count?.(at), 'done once').to.equal(had);
        await one.holds?.(at);
      });
    }

  it('are all there is to call', () => {
    const called = Object.entries(cases).map(([what, one]) => idOf(what, one));
    expect([...new Set([...called, ...elsewhere])].sort()).to.deep.equal([...all].sort());
  });
}

/** What these cases do is done, though the reading behind it fails; that is read again by a press. */
export function failingReading<At extends Page, Case>(
  cases: Readonly<Record<string, Case & FailingCall<At>>>,
  {
    of,
    reading,
    open,
    meanwhile,
  }: Pick<Options<At, Case>, 'open'> & {
    /** Names of the cases. */
    of: readonly string[];
    reading: OperationId;
    /** What must hold before it is read again. */
    meanwhile?: (at: At, what: string) => unknown;
  },
): void {
  it('goes on with what was done where only the reading behind it fails', async () => {
    for (const what of of) {
      const one = cases[what]!;
      const at = await open(() => {}, one);
      await reach(at, one);
      at.sandbox.fail(reading, 'network');
      await one.act!(at);
      await at.until(() => isDone(one, at) && at.root.querySelector('.alert.warning'));
      await meanwhile?.(at, what);
      await at.press('Réessayer');
      await at.until(() => isDone(one, at) && !at.root.querySelector('.alert.warning'));
      await one.holds?.(at);
    }
  });
}

async function reach<At extends Page>(at: At, {before}: FailingCall<At>): Promise<void> {
  await at.ready?.();
  await before?.(at);
}

const idOf = (what: string, {id}: {id?: OperationId}) => id ?? (what as OperationId);

const isDone = <At extends Page>({done}: FailingCall<At>, at: At): unknown =>
  typeof done === 'string' ? at.root.querySelector(done) : done(at);
