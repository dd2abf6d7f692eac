/** What a member is told of, in their space (MEM-12): what the insurer did, sent or waits for. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {journalPlace} from './member-changes.js';
import {operation} from './operation.js';
import {SpaceLead} from './space-pages.js';
import {Instant} from './values.js';

export const notificationKinds = [
  'reimbursement',
  'request',
  'document',
  'message',
  'right',
  'security',
  'contract',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const Notification = z.object({
  id: z.string(),
  kind: openEnum(notificationKinds),
  /** One sentence, in the insurer's words. */
  title: z.string(),
  at: Instant,
  read: z.orElse(z.boolean(), false),
  /** Where it is told in full; its label is not shown, the title is the link. */
  lead: z.maybe(SpaceLead),
});
export type Notification = z.infer<typeof Notification>;

/** Those that the member has not read, of all. A smaller version is older, whenever it comes. */
export const UnreadNotifications = z.object({count: z.int(), version: z.int()});
export type UnreadNotifications = z.infer<typeof UnreadNotifications>;

/** A kind that may be left out of the list: in the insurer's words; one that must be told cannot be. */
export const NotificationChoice = z.object({
  kind: z.string(),
  label: z.string(),
  on: z.orElse(z.boolean(), true),
  changeable: z.orElse(z.boolean(), true),
  /** Why it must be told, in one sentence. */
  reason: z.maybe(z.string()),
});
export type NotificationChoice = z.infer<typeof NotificationChoice>;

export const Notifications = z.object({
  /** Newest first. */
  notifications: z.list(Notification),
  next: z.nullable(z.string()),
  unread: UnreadNotifications,
  /** With the first page only. */
  choices: z.orElse(z.list(NotificationChoice), []),
  ...journalPlace,
});
export type Notifications = z.infer<typeof Notifications>;

/** From the newest, or from where the page before ended (`next`). */
export const listNotifications = operation({
  id: 'listNotifications',
  method: 'GET',
  path: '/member/notifications{/cursor}',
  params: z.object({cursor: z.optional(z.string())}),
  response: Notifications,
  access: 'member',
});

/** Read: these; or all up to one of them, which is the newest that was shown: what came since stays unread. */
export const readNotifications = operation({
  id: 'readNotifications',
  method: 'POST',
  path: '/member/notification-readings',
  body: z.object({ids: z.optional(z.array(z.string())), upTo: z.optional(z.string())}),
  response: UnreadNotifications,
  access: 'member',
  idempotent: true,
});

/** What is not named stays as it is. What was told before stays in the list. */
export const saveNotificationChoices = operation({
  id: 'saveNotificationChoices',
  method: 'PUT',
  path: '/member/notification-choices',
  body: z.object({kinds: z.record(z.boolean())}),
  response: z.object({choices: z.list(NotificationChoice)}),
  access: 'member',
});

/** In the journal, of the topic `notification`: those that are new or changed, and how many are unread. */
export const NotificationChange = z.object({
  notifications: z.list(Notification),
  unread: UnreadNotifications,
});
export type NotificationChange = z.infer<typeof NotificationChange>;
