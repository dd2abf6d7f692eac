/** Letters between a member and the insurer (MEM-78): threads, with files, live. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {journalPlace} from './member-changes.js';
import {operation} from './operation.js';
import {ReceivedFile} from './requests.js';
import {SpaceLead} from './space-pages.js';
import {Instant} from './values.js';

export const threadStates = ['open', 'answered', 'waitingForMember', 'closed'] as const;

export const Thread = z.object({
  id: z.string(),
  subject: z.string(),
  /** « Hospitalisation, dossier PEC-26-031 774 ». */
  about: z.maybe(z.string()),
  state: openEnum(threadStates),
  unread: z.orElse(z.int(), 0),
  /** Beginning of the last message. */
  excerpt: z.maybe(z.string()),
  updatedAt: Instant,
});
export type Thread = z.infer<typeof Thread>;

/** A file of a message; `documentId`: the paper it is among the documents of the member. */
export const MessageFile = z.object({...ReceivedFile.shape, documentId: z.maybe(z.string())});
export type MessageFile = z.infer<typeof MessageFile>;

export const Message = z.object({
  /** Made by whoever writes: the same message sent twice is one. */
  id: z.string(),
  from: openEnum(['member', 'insurer']),
  /** « Claire, service hospitalisation ». */
  author: z.maybe(z.string()),
  /** Plain text; lines are kept. */
  text: z.string(),
  sentAt: Instant,
  /** When the other side read it. */
  readAt: z.optional(Instant),
  files: z.list(MessageFile),
});
export type Message = z.infer<typeof Message>;

/** Messages that the member has not read, of all threads. A smaller version is older, whenever it comes. */
export const UnreadMessages = z.object({count: z.int(), version: z.int()});
export type UnreadMessages = z.infer<typeof UnreadMessages>;

/** What is typed and not sent, by thread. */
export const MessageDraft = z.object({
  /** Of the message it becomes. */
  id: z.string(),
  text: z.string(),
  /** Of a new thread. */
  subjectId: z.maybe(z.string()),
  itemId: z.maybe(z.string()),
  /** Files that go along, handed in already. */
  depositId: z.maybe(z.string()),
  files: z.orElse(z.list(ReceivedFile), []),
});
export type MessageDraft = z.infer<typeof MessageDraft>;

/** What a message may be about: the server sends it to the right people. */
export const MessageSubject = z.object({
  id: z.string(),
  label: z.string(),
  /** Another way that serves better, shown before writing (ending a contract, a complaint); `why` in a sentence. */
  lead: z.maybe(z.object({...SpaceLead.shape, why: z.maybe(z.string())})),
  /** What it may be about more closely, and how that is asked. */
  question: z.maybe(z.string()),
  items: z.list(z.object({id: z.string(), label: z.string()})),
});
export type MessageSubject = z.infer<typeof MessageSubject>;

export const Threads = z.object({
  /** Newest first. */
  threads: z.list(Thread),
  next: z.nullable(z.string()),
  unread: UnreadMessages,
  /** What follows, up to `draft`, with the first page only. */
  subjects: z.orElse(z.list(MessageSubject), []),
  /** « Réponse sous 2 jours ouvrés. » */
  delay: z.maybe(z.string()),
  /** Characters of a message. */
  longest: z.orElse(z.int(), 3_000),
  /** Files may come along: a deposit of this kind (`startDeposit`), of so many files of so many bytes at most. */
  files: z.maybe(z.object({kindId: z.string(), bytes: z.int(), most: z.int()})),
  /** Of a new thread. */
  draft: z.maybe(MessageDraft),
  ...journalPlace,
});
export type Threads = z.infer<typeof Threads>;

/** A POST that only reads: what somebody looks for may be about health. Words are those of subjects and messages. */
export const listThreads = operation({
  id: 'listThreads',
  method: 'POST',
  path: '/member/messages/search',
  safe: true,
  body: z.object({search: z.optional(z.string().check(z.maxLength(100))), cursor: z.optional(z.string())}),
  response: Threads,
  problems: ['validation'],
  access: 'member',
});

const ThreadParams = z.object({threadId: z.string()});

export const ThreadPage = z.object({
  thread: Thread,
  /** Oldest first. */
  messages: z.list(Message),
  /** Where older ones are; null when this is the beginning. */
  before: z.nullable(z.string()),
  /** With the newest page only. */
  draft: z.maybe(MessageDraft),
});
export type ThreadPage = z.infer<typeof ThreadPage>;

/** The newest page; `before` asks for older ones. */
export const getThread = operation({
  id: 'getThread',
  method: 'GET',
  path: '/member/messages/threads/{threadId}{/before}',
  params: z.object({threadId: z.string(), before: z.optional(z.string())}),
  response: ThreadPage,
  access: 'member',
});

const MessageId = z.string().check(z.minLength(8), z.maxLength(64));
/** More than any insurer takes (`longest`). */
const longestText = 10_000;

export const WrittenMessage = z.object({
  id: MessageId,
  text: z.string().check(z.minLength(1), z.maxLength(longestText)),
  depositId: z.optional(z.string()),
});
export type WrittenMessage = z.infer<typeof WrittenMessage>;

/** What was sent, as the server has it: of an id that it knows, what came first. `answerBy`: when the answer is due. */
export const SentMessage = z.object({thread: Thread, message: Message, answerBy: z.maybe(Instant)});
export type SentMessage = z.infer<typeof SentMessage>;

/** From then on there is no draft of it any more. */
export const startThread = operation({
  id: 'startThread',
  method: 'POST',
  path: '/member/messages/threads',
  body: z.object({subjectId: z.string(), itemId: z.optional(z.string()), message: WrittenMessage}),
  response: SentMessage,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});

/** `over`: the thread is closed. From then on there is no draft of it any more. */
export const sendMessage = operation({
  id: 'sendMessage',
  method: 'POST',
  path: '/member/messages/threads/{threadId}/messages',
  params: ThreadParams,
  body: WrittenMessage,
  response: SentMessage,
  problems: ['validation', 'over'],
  access: 'member',
  idempotent: true,
});

export const readThread = operation({
  id: 'readThread',
  method: 'PUT',
  path: '/member/messages/threads/{threadId}/read',
  params: ThreadParams,
  /** The last message that was seen. */
  body: z.object({messageId: z.string()}),
  response: UnreadMessages,
  access: 'member',
});

/**
 * What is typed in a thread; in one that is not begun, under the id `new`. Kept at the server: it is there on another
 * device, and nowhere on this one. Without words and files there is none; of a message that was sent, nothing is kept.
 */
export const saveMessageDraft = operation({
  id: 'saveMessageDraft',
  method: 'PUT',
  path: '/member/messages/threads/{threadId}/draft',
  params: ThreadParams,
  body: z.object({
    id: MessageId,
    text: z.string().check(z.maxLength(longestText)),
    subjectId: z.optional(z.string()),
    itemId: z.optional(z.string()),
    depositId: z.optional(z.string()),
  }),
  response: z.object({savedAt: Instant}),
  problems: ['validation'],
  access: 'member',
});

/**
 * In the journal, of the topic `message`: the thread as it is, and its messages that are new, or are not what they
 * were.
 */
export const MessageChange = z.object({thread: Thread, messages: z.list(Message), unread: UnreadMessages});
export type MessageChange = z.infer<typeof MessageChange>;
