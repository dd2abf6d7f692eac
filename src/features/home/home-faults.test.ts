import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {handlers} from '../../../mocks/topics/home/home.handlers.js';
import {andRests, failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {openUnread, type Page} from './home-page.harness.js';

const unread = ({db}: Page) => db.notifications[members.family.number]!.all.filter(({read}) => !read).length;

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<Page>> = {
  'the home': {
    id: 'getHome',
    done: '.menu',
  },
  'the home, read again': {
    id: 'getHome',
    act: (at) => at.press('Actualiser'),
    said: '.alert.warning',
    failed: (at) => expect(at.tasks).to.have.length(3),
    done: (at) => at.words.includes('Votre accueil est à jour.'),
  },
  'that all is read': {
    id: 'readNotifications',
    act: (at) => (at.root.querySelector('#read-all') ? at.press('Tout marquer comme lu') : undefined),
    said: false,
    done: (at) => !at.root.querySelector('.notice.new'),
    holds: (at) => expect(unread(at)).to.equal(0),
  },
};

const open = (prepare: (sandbox: Sandbox) => void) => openUnread(createSandbox(), prepare);

describe('every call of the home fails, before and after its effect', () => {
  failingCalls(cases, {
    open,
    all: [...Object.keys(handlers), 'readNotifications'],
    faults: andRests,
  });

  it('says that what was told could not be marked as read, below the list', async () => {
    const at = await open(() => undefined);
    await at.ready();
    at.sandbox.fail('readNotifications', 'network');
    await at.press('Tout marquer comme lu');
    await at.until(() => at.root.querySelector('.home-side .alert.danger, .home-side .alert.warning'));
    expect(unread(at)).to.equal(2);
    expect(at.root.querySelectorAll('.notice.new')).to.have.length(2);
  });
});
