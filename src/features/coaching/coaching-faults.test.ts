import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/coaching/coaching.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {nutrition, openUnread, sleep, type Page} from './coaching-page.harness.js';

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  /** What says that it failed. */
  told?: string;
  done: string;
}

const toRoom = (at: Page) => at.toModule(sleep, 'La chambre');
const again = async (at: Page): Promise<boolean> => {
  const isFailed = at.text.includes('Réessayer');
  if (isFailed) await at.press('Réessayer');
  return isFailed;
};
const waiting = '.state .icon path[d^="M3 9.5"]';

/** Every call of the widget. */
const cases: Record<string, Case> = {
  'the programmes': {id: 'getCoaching', act: async (at) => void (await again(at)), done: '.course'},
  'one that is begun': {
    id: 'joinProgramme',
    before: (at) => at.toProgramme(nutrition),
    act: (at) => at.join(),
    done: '#programme-said',
  },
  'one that rests': {
    id: 'pauseProgramme',
    before: (at) => at.toProgramme(sleep),
    act: (at) => at.press('Mettre en pause'),
    done: '#resting',
  },
  'one that goes on': {
    id: 'pauseProgramme',
    before: async (at) => {
      await at.toProgramme(sleep);
      await at.press('Mettre en pause');
      await at.until(() => at.root.querySelector('#resting'));
    },
    act: (at) => at.press('Reprendre le programme'),
    done: '#programme-said',
  },
  'one that is left': {
    id: 'leaveProgramme',
    before: async (at) => {
      await at.toProgramme(sleep);
      await at.press('Quitter le programme');
    },
    act: (at) => at.confirm(),
    done: '#programme-left',
  },
  'a lesson': {
    id: 'getLesson',
    before: (at) => at.toProgramme(sleep),
    act: async (at) => void ((await again(at)) || (await at.press('La chambre'))),
    done: '.actions',
  },
  'a module that is ended': {
    id: 'saveLesson',
    before: toRoom,
    act: (at) => at.press('Terminer ce module'),
    done: '#programme-said',
  },
  'an answer that is kept': {
    id: 'saveLesson',
    before: toRoom,
    act: async (at) => {
      await at.fill({degres: at.control('degres').value ? '19' : '18'});
      at.saveTyped();
    },
    told: waiting,
    done: '.state .icon path[d^="m5 12.8"]',
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the programmes fails, before and after its effect MEM-75', () => {
  for (const [what, {id, before: prepare, act, told = '.alert.danger, .blank.danger', done}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id, code, options);
        const at = await openUnread(createSandbox(), prepare ? undefined : fail);
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector(told));
        await act(at);
        await at.until(() => at.root.querySelector(done));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        if (what === 'an answer that is kept')
          expect(at.answersOf('sommeil', 'chambre')).to.deep.equal({chambre: 'chaude', degres: 19});
      });

  it('goes on with what was done where only the reading behind it fails', async () => {
    const at = await openUnread(createSandbox());
    await cases['one that is left']!.before!(at);
    at.sandbox.fail('getCoaching', 'network');
    await at.confirm();
    await at.until(() => at.root.querySelector('.alert.warning') && at.shows('consent'));
    await at.press('Réessayer');
    await at.until(() => !at.root.querySelector('.alert.warning'));
  });

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(Object.keys(handlers).sort()));
});
