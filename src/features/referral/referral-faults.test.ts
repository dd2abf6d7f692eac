import {expect} from '@open-wc/testing';
import type {Sandbox} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/referral/referral.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {andRests, failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {friend, openUnread, type Page} from './referral-page.harness.js';

/** Every call of the widget, and what makes it. */
const cases: Partial<Record<OperationId, FailingCall<Page>>> = {
  getReferrals: {
    done: (at) => at.rows.length,
    holds: (at) => expect(at.mails).to.have.length(0),
  },
  inviteFriend: {
    before: async (at) => {
      await at.toForm();
      await at.fill(friend);
    },
    act: (at) => at.submit(),
    kept: {firstName: friend.firstName, email: friend.email, note: friend.note},
    failed: (at, code) => {
      expect(at.told).to.deep.equal([`save-failed {"code":"${code}"}`]);
      expect(at.control('agreed').checked).to.equal(true);
    },
    done: (at) => at.focused === 'invitation-sent',
    holds: async (at) => {
      await at.until(() => at.rows[0]!.startsWith('Salomé'));
      expect(at.mails).to.have.length(1);
    },
  },
};

const open = (prepare: (sandbox: Sandbox) => void) => openUnread({}, ({sandbox}) => prepare(sandbox));

describe('every call of the referrals fails, before and after its effect MEM-76', () => {
  failingCalls(cases, {open, all: Object.keys(handlers), faults: andRests});
  failingReading(cases, {open, of: ['inviteFriend'], reading: 'getReferrals'});
});
