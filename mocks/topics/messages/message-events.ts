/** What happens to the letters of a member while somebody looks. */
import type {Message, Thread} from '../../../src/contract/messages.js';
import type {Simulation} from '../../engine/handler.js';
import {memberIn} from '../../people/every-member.js';
import type {Member} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {leave} from '../access/outbox.js';
import {noteChange} from '../member-changes/journal.js';
import {notify, type Told} from '../notifications/notify.js';
import {addressOf} from '../member-profile/contacts.js';
import {mailboxOf, type Mailbox} from './mailbox.js';
import {excerptOf} from './sample-threads.js';

/** What the member wrote is read after so long, and answered after so long, in milliseconds. */
const readAfter = 8_000;
const answeredAfter = 20_000;

/** Who writes where the demo answers by itself. */
const adviser = 'Claire, service adhérents';
const usualAnswer = 'Nous avons bien reçu votre message. Un conseiller regarde votre dossier et vous répond ici.';

export const mailboxIn = ({db, today}: Pick<Simulation, 'db' | 'today'>, member: Member): Mailbox =>
  mailboxOf(db, member, today());

/** The insurer writes in a thread: pages that are open hear of it, and an e-mail tells it, without what it says. */
export function answerMessage(
  simulation: Simulation,
  persona: PersonaId,
  threadId: string,
  {
    text = usualAnswer,
    author = adviser,
    state = 'answered',
  }: Partial<Pick<Message, 'text' | 'author'>> & {
    state?: Thread['state'];
  } = {},
): Message {
  const member = memberIn(simulation.db, persona);
  const {thread, messages} = mailboxIn(simulation, member).thread(threadId);
  const sentAt = simulation.now().toISOString();
  const answer: Message = {
    id: `${threadId}-reponse-${messages.length + 1}`,
    from: 'insurer',
    author,
    text,
    sentAt,
    files: [],
  };
  const read = markedRead(messages, 'member', sentAt);
  const next = {...thread, state, unread: thread.unread + 1, excerpt: excerptOf(text), updatedAt: sentAt};
  record(simulation, member, next, [...read, answer]);
  notify(simulation, member, answerTold(thread.id, answer.id));
  leave(simulation, {
    channel: 'email',
    to: addressOf(simulation.db, member),
    kind: 'message-answered',
    text: 'Une réponse vous attend dans vos messages. Connectez-vous à votre espace pour la lire.',
  });
  return answer;
}

export const answerTold = (threadId: string, messageId: string): Told & {id: string} => ({
  id: `message-${messageId}`,
  kind: 'message',
  title: 'Un conseiller a répondu à votre message',
  lead: {page: 'messages', subjectId: threadId},
});

/** The thread is closed: nothing more is written in it. */
export function closeThread(simulation: Simulation, persona: PersonaId, threadId: string): void {
  const member = memberIn(simulation.db, persona);
  const {thread} = mailboxIn(simulation, member).thread(threadId);
  record(simulation, member, {...thread, state: 'closed'}, []);
}

/** What the insurer does by itself, once it is time: reads what came, then answers it. */
export function settleMessages(simulation: Simulation, persona: PersonaId): void {
  const member = memberIn(simulation.db, persona);
  const now = simulation.now();
  for (const {thread, messages} of mailboxIn(simulation, member).threads) {
    const last = messages.at(-1);
    if (thread.state !== 'open' || last?.from !== 'member') continue;
    const age = now.getTime() - Date.parse(last.sentAt);
    if (age >= answeredAfter) answerMessage(simulation, persona, thread.id);
    else if (age >= readAfter && !last.readAt)
      record(simulation, member, thread, markedRead(messages, 'member', now.toISOString()));
  }
}

/** Those of one side that were not read yet, read now. */
export const markedRead = (messages: readonly Message[], from: Message['from'], readAt: string): Message[] =>
  messages.filter((each) => each.from === from && !each.readAt).map((each) => ({...each, readAt}));

export function record(simulation: Simulation, member: Member, thread: Thread, messages: Message[]): void {
  noteChange(simulation, member, 'message', mailboxIn(simulation, member).append(thread, messages));
}
