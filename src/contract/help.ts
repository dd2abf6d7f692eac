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
  /** Open spans from now on, a week at least, holidays left out; `to` of a span follows its `from`. */
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

export const Help = z.object({
  lines: z.list(HelpLine),
  /** For deaf people: by sign language or in writing. */
  relay: z.maybe(z.object({label: z.string(), url: z.string()})),
  /** What to give on the phone, of who is signed in. */
  code: z.maybe(z.string()),
  /** « Réponse sous 2 jours ouvrés. » */
  answerDelay: z.maybe(z.string()),
  questions: z.list(FrequentQuestion),
  complaint: z.maybe(
    z.object({
      /** In the order of the law: the insurer's service, then the mediator. */
      steps: z.list(
        z.object({label: z.string(), text: z.string(), url: z.maybe(z.string()), contact: z.maybe(z.string())}),
      ),
      subjects: z.list(z.object({id: z.string(), label: z.string()})),
    }),
  ),
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
  method: 'PUT',
  path: '/help/questions/{questionId}/rating',
  params: z.object({questionId: z.string()}),
  body: z.object({helped: z.boolean()}),
  access: 'public',
});

export const requestCallback = operation({
  id: 'requestCallback',
  method: 'POST',
  path: '/help/lines/{lineId}/callbacks',
  params: z.object({lineId: z.string()}),
  /** In E.164. */
  body: z.object({phone: z.string()}),
  response: z.object({at: z.maybe(Instant), by: z.optional(IsoDate)}),
  problems: ['validation', 'limit-reached'],
  access: 'optional',
  idempotent: true,
});

export const complain = operation({
  id: 'complain',
  method: 'POST',
  path: '/member/complaints',
  body: z.object({
    subjectId: z.string(),
    text: z.string().check(z.minLength(1), z.maxLength(3_000)),
    wish: z.optional(z.string().check(z.maxLength(1_000))),
  }),
  response: MemberRequest,
  problems: ['validation'],
  access: 'member',
  idempotent: true,
});
