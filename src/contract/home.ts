/** The first page of the member's space (MEM-08): what needs the member now, then where everything stands. */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {Ceiling} from './coverage.js';
import {journalPlace} from './member-changes.js';
import {TeletransmissionState} from './member-profile.js';
import {UnreadMessages} from './messages.js';
import {Notification, UnreadNotifications} from './notifications.js';
import {operation} from './operation.js';
import {Act, LedgerPerson} from './reimbursements.js';
import {RequestStep} from './requests.js';
import {SpaceLead} from './space-pages.js';
import {Instant, IsoDate, PersonId, Withdrawal} from './values.js';

export const taskKinds = ['paper', 'right', 'request', 'mandate', 'message', 'security', 'contract'] as const;

/** Something that waits for the member, or an answer they wait for, in the insurer's words. */
export const Task = z.object({
  id: z.string(),
  kind: openEnum(taskKinds),
  /** `now`: it holds something up; `soon`: there is a day; `news`: good to know, nothing to do. */
  urgency: openEnum(['now', 'soon', 'news']),
  title: z.string(),
  text: z.maybe(z.string()),
  /** The last day to do it. */
  by: z.maybe(IsoDate),
  lead: z.maybe(SpaceLead),
});
export type Task = z.infer<typeof Task>;

export const contractStates = ['upcoming', 'active', 'suspended', 'portability', 'ended'] as const;

export const HomeContract = z.object({
  state: openEnum(contractStates),
  label: z.maybe(z.string()),
  /** First and last day of this state, where they are known. */
  from: z.maybe(IsoDate),
  until: z.maybe(IsoDate),
  /** Why, and what can be done, in the insurer's words. */
  text: z.maybe(z.string()),
  lead: z.maybe(SpaceLead),
  /** What comes until the cover begins (`upcoming`). */
  steps: z.orElse(z.list(RequestStep), []),
});
export type HomeContract = z.infer<typeof HomeContract>;

export const homeParts = [
  'tasks',
  'reimbursements',
  'ceilings',
  'card',
  'teletransmission',
  'notifications',
  'messages',
] as const;
export type HomePart = (typeof homeParts)[number];

export const Home = z.object({
  asOf: Instant,
  firstName: z.string(),
  contract: HomeContract,
  withdrawal: z.maybe(Withdrawal),
  /** Read over the phone to the help desk. */
  supportCode: z.maybe(z.string()),
  /** Whom acts, ceilings and links are about. */
  people: z.list(LedgerPerson),
  /** The parts this home has (`homeParts`): one of them that is absent, or not as it should be, could not be read. */
  parts: z.orElse(z.list(z.string()), []),
  /** The most urgent first. */
  tasks: z.maybe(z.list(Task)),
  /** The last three. */
  reimbursements: z.maybe(z.list(Act)),
  /** The three that matter most to this member. */
  ceilings: z.maybe(z.list(Ceiling)),
  /** The card of today, and its last day; nothing before there is one. */
  card: z.maybe(z.object({validUntil: z.maybe(IsoDate)})),
  teletransmission: z.maybe(
    z.list(z.object({personId: PersonId, firstName: z.string(), state: TeletransmissionState})),
  ),
  notifications: z.maybe(z.object({latest: z.list(Notification), unread: UnreadNotifications})),
  messages: z.maybe(UnreadMessages),
  ...journalPlace,
});
export type Home = z.infer<typeof Home>;

/** One call for all of it. */
export const getHome = operation({
  id: 'getHome',
  method: 'GET',
  path: '/member/home',
  response: Home,
  access: 'member',
});
