/** Whom to call and when, answers to frequent questions, complaints (MEM-60, MEM-61; DOMAIN 12.9). */
import * as z from './zod.js';
import {operation} from './operation.js';
import {MemberRequest} from './requests.js';
import {SpaceLead} from './space-pages.js';
import {Instant, IsoDate} from './values.js';

/** One subject to call about. Hours are of Paris, whatever the device says. */
export const HelpLine = z.object({
  id: z.string(),
  label: z.string(),
  phone: z.string(),
  phoneText: z.maybe(z.string()),
  /** « Prix d'un appel local ». */
  price: z.maybe(z.string()),
  /** « Lundi à samedi, 8 h – 20 h ». */
  hours: z.maybe(z.string()),
  /**
   * When somebody answers from now on, a week at least, holidays left out; `to` of a span follows its `from`. None: not
   * before a week.
   */
  open: z.list(z.object({from: Instant, to: Instant})),
  /** The member is called back (`requestCallback`). */
  callback: z.orElse(z.boolean(), false),
});
export type HelpLine = z.infer<typeof HelpLine>;

export const FrequentQuestion = z.object({
  id: z.string(),
  question: z.string(),
  /** Paragraphs, plain text. */
  answer: z.list(z.string()),
  /** Other words people look for it by. */
  keywords: z.list(z.string()),
  /** The page that does it. */
  lead: z.maybe(SpaceLead),
});
export type FrequentQuestion = z.infer<typeof FrequentQuestion>;

/** What somebody does whom an answer does not suit. */
export const Complaints = z.object({
  /** In the order of the law: the insurer's service, then the mediator. */
  steps: z.list(
    z.object({
      label: z.string(),
      text: z.string(),
      /** Its page. */
      url: z.maybe(z.string()),
      /** Where to write to, on one line. */
      contact: z.maybe(z.string()),
    }),
  ),
  subjects: z.list(z.object({id: z.string(), label: z.string()})),
  /** Whoever asks may complain here (`complain`): a member who is signed in. */
  open: z.orElse(z.boolean(), false),
  /** What this member complained about, newest first. */
  requests: z.list(MemberRequest),
});
export type Complaints = z.infer<typeof Complaints>;

export const Help = z.object({
  /** Now, by the clock of the insurer: whether a line is open is said by it. */
  at: Instant,
  lines: z.list(HelpLine),
  /** For deaf people: by sign language or in writing. */
  relay: z.maybe(z.object({label: z.string(), url: z.string()})),
  /** What to give on the phone, of who is signed in. */
  code: z.maybe(z.string()),
  /** « Réponse sous 2 jours ouvrés. » */
  answerDelay: z.maybe(z.string()),
  questions: z.list(FrequentQuestion),
  complaint: z.maybe(Complaints),
});
export type Help = z.infer<typeof Help>;

export const getHelp = operation({
  id: 'getHelp',
  method: 'GET',
  path: '/help',
  response: Help,
  access: 'optional',
});

/** « Cela vous a aidé ? »: one answer a page; nothing says whose. */
export const rateAnswer = operation({
  id: 'rateAnswer',
  method: 'POST',
  path: '/help/questions/{questionId}/ratings',
  params: z.object({questionId: z.string()}),
  body: z.object({helped: z.boolean()}),
  access: 'public',
  idempotent: true,
});

export const requestCallback = operation({
  id: 'requestCallback',
  method: 'POST',
  path: '/help/lines/{lineId}/callbacks',
  params: z.object({lineId: z.string()}),
  /** In E.164. */
  body: z.object({phone: z.string()}),
  /** About when, or the last day. */
  response: z.object({at: z.maybe(Instant), by: z.maybe(IsoDate)}),
  problems: ['validation', 'limit-reached'],
  access: 'optional',
  idempotent: true,
});

export const Complaint = z.object({
  subjectId: z.string(),
  /** As typed, lines included. */
  text: z.string().check(z.minLength(1), z.maxLength(3_000)),
  /** What the member asks for. */
  wish: z.optional(z.string().check(z.maxLength(1_000))),
});
export type Complaint = z.infer<typeof Complaint>;

/**
 * The same words of a member under another key, while nobody has looked at the first, are the same complaint: its
 * answer was lost, and the page with it.
 */
export const complain = operation({
  id: 'complain',
  method: 'POST',
  path: '/member/complaints',
  body: Complaint,
  response: MemberRequest,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});
