/**
 * The journal of a member: all that changes in their space while somebody looks at it, whatever it is about, numbered
 * one by one (MEM-12). One stream serves a whole page, and all of its tabs.
 */
import * as z from './zod.js';
import {eventStream} from './event-stream.js';
import {operation} from './operation.js';

/** Where the journal stood when something was read: what happened after it is told from there on. */
export const journalPlace = {
  journalId: z.string(),
  /** Number of the last change that what was read knows of. */
  revision: z.int(),
} as const;
export interface JournalPlace {
  journalId: string;
  revision: number;
}

/** One change. A topic that nobody on the page follows is passed over, and counts in the order. */
export const MemberChange = z.object({
  revision: z.int(),
  /** What it is about (`memberTopics`). */
  topic: z.string(),
  /** Of the shape that the topic has. */
  content: z.unknown(),
});
export type MemberChange = z.infer<typeof MemberChange>;

/**
 * What happened after a change, oldest first. `reset`: so long ago that the server no longer knows; what is shown is
 * read again.
 */
export const listMemberChanges = operation({
  id: 'listMemberChanges',
  method: 'GET',
  path: '/member/changes/{since}',
  params: z.object({since: z.string()}),
  response: z.object({
    changes: z.list(MemberChange),
    revision: z.int(),
    more: z.boolean(),
    reset: z.optional(z.boolean()),
  }),
  access: 'member',
});

/** The same changes as they happen; the id of an event is the change's number. */
export const memberEvents = eventStream({
  id: 'memberEvents',
  path: '/member/events',
  access: 'member',
  events: {change: MemberChange},
});
