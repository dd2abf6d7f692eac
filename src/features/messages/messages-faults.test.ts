import {expect} from '@open-wc/testing';
import type {Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/messages/messages.handlers.js';
import {answerMessage} from '../../../mocks/topics/messages/message-events.js';
import type {OperationId} from '../../contract/index.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {open, openUnread, type Page} from './messages-page.harness.js';

const text = 'Merci pour votre réponse.';
const room = 'Chambre particulière';
const toRoom = async (at: Page) => {
  await at.ready();
  await at.open(room);
  await at.until(() => at.mailbox.unread.count === 0);
};
const toReply = async (at: Page) => {
  await toRoom(at);
  await at.type(text);
};
const toNew = async (at: Page) => {
  await at.ready();
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

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  /** What must still be typed after it failed. */
  kept?: string;
  done: (at: Page) => unknown;
}

/** Every call of the widget that somebody waits for, and each way to make it. */
const cases: Record<string, Case> = {
  'the threads': {
    id: 'listThreads',
    act: again(async () => {}),
    done: (at) => at.talks.length === 10,
  },
  'older threads': {
    id: 'listThreads',
    before: (at) => at.ready(),
    act: again((at) => at.press('Échanges plus anciens')),
    done: (at) => at.talks.length === 16,
  },
  'what is looked for': {
    id: 'listThreads',
    before: (at) => at.ready(),
    act: again(async (at) => {
      const field = at.root.querySelector<HTMLInputElement>('#by-search')!;
      field.value = 'certificat';
      field.dispatchEvent(new Event('change'));
    }),
    done: (at) => at.talks.length === 1,
  },
  'a thread': {
    id: 'getThread',
    before: (at) => at.ready(),
    act: again(async (at) => at.talk(room).click()),
    done: (at) => at.count === 2,
  },
  'an answer': {id: 'sendMessage', before: toReply, act: (at) => at.send(), kept: text, done: sentOnce},
  'a new thread': {id: 'startThread', before: toNew, act: (at) => at.send(), kept: text, done: sentOnce},
  'files that are taken off': {
    id: 'cancelDeposit',
    before: toFiles,
    act: (at) => at.press('Retirer le fichier'),
    kept: text,
    done: (at) => at.root.querySelector('#attach'),
  },
};

function sentOnce(at: Page): boolean {
  const sent = at.mailbox.threads.flatMap(({messages}) => messages.filter((each) => each.text === text));
  return at.root.querySelector('#message-sent') !== null && sent.length === 1;
}

const faults: Record<string, ['network' | 'unexpected' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

describe('every call of the messages fails, before and after its effect', () => {
  for (const [what, {id, before: prepare, act, kept, done}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id, code, options);
        const at = await openUnread();
        if (!prepare) fail(at.sandbox);
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        if (kept !== undefined) expect(at.area.value).to.equal(kept);
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
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

  it('are all there is to call', () => {
    const silent: OperationId[] = ['readThread', 'saveMessageDraft'];
    expect([...new Set([...Object.values(cases).map(({id}) => id), ...silent])].sort()).to.deep.equal(
      [...Object.keys(handlers), 'cancelDeposit'].sort(),
    );
  });
});
