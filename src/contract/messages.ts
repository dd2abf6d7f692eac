/** Letters between a member and the insurer (MEM-78): threads, with files, live. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
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
  /** What is typed and not sent, of this member. */
  draft: z.maybe(z.string()),
});
export type Thread = z.infer<typeof Thread>;

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
  files: z.list(z.object({...ReceivedFile.shape, documentId: z.maybe(z.string())})),
});
export type Message = z.infer<typeof Message>;

/** What a message may be about: the server sends it to the right people. */
export const MessageSubject = z.object({
  id: z.string(),
  label: z.string(),
  /** Another way that serves better, shown before writing (ending a contract, a complaint). */
  lead: z.maybe(SpaceLead),
  /** What it may be about more closely. */
  items: z.list(z.object({id: z.string(), label: z.string()})),
});

export const Threads = z.object({
  /** Newest first. */
  threads: z.list(Thread),
  next: z.nullable(z.string()),
  /** Of all threads, with the version it belongs to: a smaller version is older. */
  unread: z.object({count: z.int(), version: z.int()}),
  subjects: z.list(MessageSubject),
  delay: z.maybe(z.string()),
  /** Characters of a message. */
  longest: z.orElse(z.int(), 3_000),
  /** Files may come along: a deposit of this kind (`startDeposit`). */
  fileKindId: z.maybe(z.string()),
});
export type Threads = z.infer<typeof Threads>;

/** A POST that only reads: what somebody looks for may be about health. */
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

/** The newest first page; `before` asks for older ones. */
export const getThread = operation({
  id: 'getThread',
  method: 'GET',
  path: '/member/messages/{threadId}{/before}',
  params: z.object({threadId: z.string(), before: z.optional(z.string())}),
  response: z.object({
    thread: Thread,
    /** Oldest first. */
    messages: z.list(Message),
    before: z.nullable(z.string()),
  }),
  access: 'member',
});

const Written = z.object({
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  text: z.string().check(z.minLength(1), z.maxLength(10_000)),
  depositId: z.optional(z.string()),
});

export const startThread = operation({
  id: 'startThread',
  method: 'POST',
  path: '/member/messages',
  body: z.object({subjectId: z.string(), itemId: z.optional(z.string()), message: Written}),
  response: z.object({thread: Thread, message: Message, answerBy: z.optional(Instant)}),
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});

export const sendMessage = operation({
  id: 'sendMessage',
  method: 'POST',
  path: '/member/messages/{threadId}/messages',
  params: ThreadParams,
  body: Written,
  response: z.object({thread: Thread, message: Message, answerBy: z.optional(Instant)}),
  problems: ['validation', 'over'],
  access: 'member',
  idempotent: true,
});

export const readThread = operation({
  id: 'readThread',
  method: 'PUT',
  path: '/member/messages/{threadId}/read',
  params: ThreadParams,
  /** The last message that was seen. */
  body: z.object({messageId: z.string()}),
  response: z.object({count: z.int(), version: z.int()}),
  access: 'member',
});

/** Kept at the server: it is there on another device, and nowhere on this one. Empty: none. */
export const saveDraft = operation({
  id: 'saveDraft',
  method: 'PUT',
  path: '/member/messages/{threadId}/draft',
  params: ThreadParams,
  body: z.object({text: z.string().check(z.maxLength(10_000))}),
  access: 'member',
});
