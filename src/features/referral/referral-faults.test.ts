import {expect} from '@open-wc/testing';
import type {Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/referral/referral.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {friend, openUnread, type Page} from './referral-page.harness.js';

interface Case {
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  done: (at: Page) => unknown;
  mails: number;
}

/** Every call of the widget, and what makes it. */
const cases: Partial<Record<OperationId, Case>> = {
  getReferrals: {
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: (at) => at.rows.length,
    mails: 0,
  },
  inviteFriend: {
    before: async (at) => {
      await at.ready();
      await at.toForm();
      await at.fill(friend);
    },
    act: (at) => at.submit(),
    done: (at) => at.focused === 'invitation-sent',
    mails: 1,
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the service is down': ['unavailable', {}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the referrals fails, before and after its effect MEM-76', () => {
  for (const [id, {before: prepare, act, done, mails}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${id}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id as OperationId, code, options);
        const at = await openUnread({}, prepare ? undefined : ({sandbox}) => fail(sandbox));
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        if (prepare) {
          expect(at.told).to.deep.equal([`save-failed {"code":"${code}"}`]);
          for (const path of ['firstName', 'email', 'note'] as const)
            expect(at.control(path).value, path).to.equal(friend[path]);
          expect(at.control('agreed').checked).to.equal(true);
        }
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        expect(at.mails).to.have.length(mails);
      });

  it('goes on with what left where only the reading behind it fails', async () => {
    const at = await openUnread();
    await cases.inviteFriend!.before!(at);
    at.sandbox.fail('getReferrals', 'network');
    await at.submit();
    await at.until(() => at.focused === 'invitation-sent' && at.root.querySelector('.alert.warning'));
    await at.press('Réessayer');
    await at.until(() => !at.root.querySelector('.alert.warning') && at.rows[0]!.startsWith('Salomé'));
    expect(at.mails).to.have.length(1);
  });

  it('are all there is to call', () => expect(Object.keys(cases).sort()).to.deep.equal(Object.keys(handlers).sort()));
});
