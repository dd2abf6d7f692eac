import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/messages/messages.handlers.js';
import {answerMessage} from '../../../mocks/topics/messages/message-events.js';
import {failingCalls, faults, type FailingCall} from '../../testing/failing-calls.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {open, openUnread, type Page} from './messages-page.harness.js';

const text = 'Merci pour votre réponse.';
const room = 'Chambre particulière';
const toRoom = async (at: Page) => {
  await at.open(room);
  await at.until(() => at.mailbox.unread.count === 0);
};
const toReply = async (at: Page) => {
  await toRoom(at);
  await at.type(text);
};
const toNew = async (at: Page) => {
  await at.press('Nouveau message');
  await at.until(() => at.shows('subjectId'));
  await at.fill({subjectId: 'other', text});
};
const toFiles = async (at: Page) => {
  await toReply(at);
  await at.press('Joindre un fichier');
  const sender = senderIn(at.element);
  await sender.until(() => sender.root.querySelector('.ways'));
  await sendOnePage(sender, undefined, true);
};
/** Presses « Réessayer » where something failed. */
const again = (act: (at: Page) => Promise<void>) => async (at: Page) =>
  at.text.includes('Réessayer') ? at.press('Réessayer') : act(at);

/** Every call of the widget that somebody waits for, and each way to make it. */
const cases: Record<string, FailingCall<Page>> = {
  'the threads': {
    id: 'listThreads',
    done: (at) => at.talks.length === 10,
  },
  'older threads': {
    id: 'listThreads',
    act: again((at) => at.press('Échanges plus anciens')),
    done: (at) => at.talks.length === 16,
  },
  'what is looked for': {
    id: 'listThreads',
    act: again(async (at) => {
      const field = at.root.querySelector<HTMLInputElement>('#by-search')!;
      field.value = 'certificat';
      field.dispatchEvent(new Event('change'));
    }),
    done: (at) => at.talks.length === 1,
  },
  'a thread': {
    id: 'getThread',
    act: again(async (at) => at.talk(room).click()),
    done: (at) => at.count === 2,
  },
  'an answer': {id: 'sendMessage', before: toReply, act: (at) => at.send(), kept: {text}, done: sentOnce},
  'a new thread': {id: 'startThread', before: toNew, act: (at) => at.send(), kept: {text}, done: sentOnce},
  'files that are taken off': {
    id: 'cancelDeposit',
    before: toFiles,
    act: (at) => at.press('Retirer le fichier'),
    kept: {text},
    done: (at) => at.root.querySelector('#attach'),
  },
};

function sentOnce(at: Page): boolean {
  const sent = at.mailbox.threads.flatMap(({messages}) => messages.filter((each) => each.text === text));
  return at.root.querySelector('#message-sent') !== null && sent.length === 1;
}

describe('every call of the messages fails, before and after its effect', () => {
  failingCalls(cases, {
    open: (prepare) => {
      const sandbox = createSandbox();
      prepare(sandbox);
      return openUnread({sandbox});
    },
    all: [...Object.keys(handlers), 'cancelDeposit'],
    elsewhere: ['readThread', 'saveMessageDraft'],
  });

  for (const [name, [code, options]] of Object.entries(faults)) {
    it(`that it was seen: ${name}: the next look tells it`, async () => {
      const at = await open();
      at.sandbox.fail('readThread', code, options);
      const sent = at.watch();
      await at.open(room);
      await at.until(() => sent.some(({id}) => id === 'readThread'));
      await at.settled();
      document.dispatchEvent(new Event('visibilitychange'));
      await at.until(() => at.unread === 'Aucun message non lu');
      expect(at.root.querySelectorAll('.alert.danger')).to.have.length(0);
    });

    it(`what is typed: ${name}: it stays, and is kept with the next letter`, async () => {
      const at = await open();
      await toRoom(at);
      at.sandbox.fail('saveMessageDraft', code, options);
      const sent = at.watch();
      await at.type('Merci');
      at.saveTyped();
      await at.until(() => sent.some(({id}) => id === 'saveMessageDraft'));
      await at.settled();
      await at.type('Merci bien');
      at.saveTyped();
      await at.until(() => at.draft('fil-chambre')?.text === 'Merci bien');
      expect(at.area.value).to.equal('Merci bien');
    });

    it(`what arrived meanwhile: ${name}: it comes all the same`, async () => {
      const at = await open();
      await at.listening();
      at.sandbox.fail('listMemberChanges', code, options);
      answerMessage(at.simulator, 'family', 'fil-certificat');
      await at.until(() => at.unread === '2 messages non lus');
    });
  }
});
