import {expect} from '@open-wc/testing';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/help/help.handlers.js';
import type {Sandbox} from '../../../mocks/engine/sandbox.js';
import type {OperationId} from '../../contract/index.js';
import {open, openUnread, type Page} from './help-page.harness.js';

const phone = '06 39 98 12 34';
const complaint = {subjectId: 'delay', text: 'J’attends depuis un mois.', wish: 'Une date.'};

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  /** What must still be typed after it failed. */
  kept?: Record<string, string>;
  done: string;
  /** How often the insurer has it in the end. */
  had?: (at: Page) => number;
}

/** Every call of the widget. */
const cases: Record<string, Case> = {
  'the help': {
    id: 'getHelp',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: '.phone',
  },
  'a rating': {
    id: 'rateAnswer',
    before: (at) => at.ready(),
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : at.rate('card', 'Non')),
    done: '#rated-card',
    had: ({db}) => db.ratings['card']!.no,
  },
  'a callback': {
    id: 'requestCallback',
    before: (at) => at.toCallback(),
    act: (at) => at.send({phone}),
    kept: {phone: phone.replaceAll(' ', '\u00a0')},
    done: '#callback-reimbursements[role=status]',
    had: ({db}) => db.callbacks.length,
  },
  'a complaint': {
    id: 'complain',
    before: (at) => at.toComplaint(),
    act: (at) => at.send(complaint),
    kept: complaint,
    done: '.seal',
    had: ({db}) => Object.values(db.complaints).filter(({request}) => request.status === 'received').length,
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the service rests': ['unavailable', {}],
};

describe('every call of the help fails, before and after its effect', () => {
  for (const [what, {id, before: prepare, act, kept = {}, done, had}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id, code, options);
        const at = prepare ? await open({member: 'family'}) : await openUnread({member: 'family', prepare: fail});
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        for (const [path, value] of Object.entries(kept)) expect(at.control(path).value, path).to.equal(value);
        await act(at);
        await at.until(() => at.root.querySelector(done));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        if (had) expect(had(at)).to.equal(1);
      });

  it('goes on with what was sent where only the reading behind it fails', async () => {
    const at = await open({member: 'family'});
    await at.toComplaint();
    at.sandbox.fail('getHelp', 'network');
    await at.send(complaint);
    await at.until(() => at.root.querySelector('.seal') && at.root.querySelector('.alert.warning'));
    await at.press('Réessayer');
    await at.until(() => !at.root.querySelector('.alert.warning'));
    expect(at.title).to.equal('Votre réclamation est enregistrée');
  });

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(Object.keys(handlers).sort()));
});
