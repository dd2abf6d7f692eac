import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/notifications/notifications.handlers.js';
import {failingCalls, faults, type FailingCall} from '../../testing/failing-calls.js';
import {openBell, openCentre, openUnread, openUnreadBell, type CentrePage} from './notifications-page.harness.js';

/** Presses « Réessayer » where something failed. */
const again = (words: string) => async (at: CentrePage) =>
  at.press(at.text.includes('Réessayer') ? 'Réessayer' : words);

/** Every call of the centre that somebody waits for. */
const centre: Record<string, FailingCall<CentrePage>> = {
  'the notifications': {id: 'listNotifications', done: (at) => at.lines.length === 20},
  'older ones': {
    id: 'listNotifications',
    act: again('Notifications plus anciennes'),
    failed: (at) => expect(at.lines).to.have.length(20),
    done: (at) => at.lines.length > 20,
    holds: (at) => expect(new Set(at.lines.map(({id}) => id)).size).to.equal(at.lines.length),
  },
  'that all are read': {
    id: 'readNotifications',
    act: again('Tout marquer comme lu'),
    done: (at) => at.unread === 'Tout est lu',
    holds: (at) => expect(at.insurer.unread).to.equal(0),
  },
  'which kinds': {
    id: 'saveNotificationChoices',
    before: async (at) => {
      await at.choose();
      at.root.querySelector<HTMLElement>('#f-kinds-document')!.click();
    },
    act: again('Enregistrer mes choix'),
    failed: (at) => expect(at.root.querySelector<HTMLInputElement>('#f-kinds-document')!.checked).to.equal(false),
    done: '#kinds-saved',
    holds: (at) => expect(at.insurer.record.off).to.deep.equal(['document']),
  },
};

describe('every call of the notifications fails, before and after its effect', () => {
  failingCalls(centre, {
    open: (prepare) => {
      const sandbox = createSandbox();
      prepare(sandbox);
      return openUnread({sandbox});
    },
    all: Object.keys(handlers),
  });

  for (const [name, [code, options]] of Object.entries(faults)) {
    it(`that one was followed: ${name}: the next look tells it`, async () => {
      const at = await openCentre();
      at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
      at.sandbox.fail('readNotifications', code, options);
      at.root.querySelector<HTMLElement>('.notice .button')!.click();
      await at.until(() => at.told.some((each) => each.startsWith('page-requested')));
      await at.settled();
      expect(at.root.querySelectorAll('.alert')).to.have.length(0);
      at.root.querySelector<HTMLElement>('.notice .button')!.click();
      await at.until(() => at.unread === '1 notification non lue');
      expect(at.insurer.unread).to.equal(1);
    });

    it(`what arrived meanwhile: ${name}: it comes all the same`, async () => {
      const at = await openCentre();
      await at.listening();
      at.sandbox.fail('listMemberChanges', code, options);
      at.insurer.tell('Une demande avance');
      await at.until(() => at.unread === '3 notifications non lues');
    });

    it(`what the bell reads: ${name}: it is said under it`, async () => {
      const sandbox = createSandbox();
      sandbox.fail('listNotifications', code, options);
      const at = await openUnreadBell({sandbox});
      await at.until(() => at.told.length);
      expect(at.badge).to.equal('');
      await at.open();
      await at.until(() => at.root.querySelector('.alert.danger'));
      await at.press('Réessayer');
      await at.until(() => at.badge === '2' && at.notices.length === 5);
    });

    it(`what is marked under the bell: ${name}: it is said, and the same press goes on`, async () => {
      const at = await openBell();
      await at.open();
      at.sandbox.fail('readNotifications', code, options);
      await at.press('Tout marquer comme lu');
      await at.until(() => at.root.querySelector('.alert.danger'));
      await at.press('Réessayer');
      await at.until(() => at.badge === '' && !at.root.querySelector('.alert.danger'));
      expect(at.insurer.unread).to.equal(0);
    });
  }
});
