import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/health-services/health-services.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {openUnread, question, type Page} from './services-page.harness.js';

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  done: (at: Page) => unknown;
}

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'the services': {
    id: 'getHealthServices',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: (at) => at.headings.includes('Assistance'),
  },
  'a question': {
    id: 'askSecondOpinion',
    before: async (at) => {
      await at.ready();
      await at.toCheck();
    },
    act: (at) => at.submit(),
    done: (at) => at.root.querySelector('.seal'),
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the service pauses': ['unavailable', {}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the services fails, before and after its effect', () => {
  for (const [what, {id, before: prepare, act, done}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const at = await openUnread(createSandbox(), (sandbox) => prepare ?? sandbox.fail(id, code, options));
        await prepare?.(at);
        if (prepare) at.sandbox.fail(id, code, options);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        if (prepare) expect(at.text).to.contain('genou');
        const opinions = () => Object.keys(at.db.opinions).length;
        const before = opinions();
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        if (options.after) expect(opinions(), 'done once').to.equal(before);
      });

  it('goes on with what was done where only the reading behind it fails', async () => {
    const at = await openUnread(createSandbox());
    const {before: prepare, act, done} = cases['a question']!;
    await prepare!(at);
    at.sandbox.fail('getHealthServices', 'network');
    await act(at);
    await at.until(() => done(at) && at.root.querySelector('.alert.warning'));
    expect(at.text).to.contain('Compte rendu du médecin');
    await at.press('Réessayer');
    await at.until(() => !at.root.querySelector('.alert.warning'));
    expect(at.opinionsAbout('louis')).to.have.length(1);
  });

  it('keeps a question that waits to be read once more', async () => {
    const at = await openUnread(createSandbox());
    await at.ready();
    await at.toQuestion();
    await at.fill({question});
    at.sandbox.fail('getHealthServices', 'network');
    at.readAgain();
    await at.until(() => at.root.querySelector('.alert.warning'));
    expect(at.control('question').value).to.equal(question);
  });

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(Object.keys(handlers).sort()));
});
