/**
 * Third-party-payment cards (MEM-20 to MEM-23, DOMAIN 9): what is printed, what is scanned, until when it may be kept.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {bytes, operation} from './operation.js';
import {Instant, IsoDate} from './values.js';

export const cardStatuses = ['valid', 'notYetValid', 'expired', 'revoked', 'suspended', 'ended'] as const;

/**
 * What a reader scans. The payload is nobody else's business: text in UTF-8, or bytes in base 64. Code 128 takes
 * printable ASCII only.
 */
export const CardCode = z.object({
  symbology: openEnum(['datamatrix', 'qrcode', 'code128']),
  value: z.string(),
  encoding: z._default(z.enum(['text', 'base64']), 'text'),
});
export type CardCode = z.infer<typeof CardCode>;

/** What one person has in one domain of care, as printed: `100` with the unit `%`, `PEC`, `TM`, `OUI`. */
export const CardRight = z.object({
  domain: z.string(),
  value: z.string(),
  unit: z.optional(z.string()),
  mark: z.optional(z.string()),
});
export type CardRight = z.infer<typeof CardRight>;

export const CardPerson = z.object({
  id: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  birthDate: z.optional(IsoDate),
  birthRank: z.optional(z.string()),
  /**
   * Numbers their care is paid under (two where both parents cover a child), without separators. Never kept on the
   * phone.
   */
  nirs: z._default(z.array(z.string()), []),
  schemeCode: z.optional(z.string()),
  teletransmission: z.optional(z.boolean()),
  rights: z.array(CardRight),
});
export type CardPerson = z.infer<typeof CardPerson>;

export const Card = z.object({
  id: z.string(),
  contract: z.object({id: z.string(), label: z.string()}),
  /** At `serverTime`; the calendar alone goes on from there (see `domain/card.ts`). */
  status: openEnum(cardStatuses),
  /** First and last day, both included. */
  validFrom: IsoDate,
  validTo: IsoDate,
  amcNumber: z.string(),
  memberNumber: z.string(),
  conventionTypes: z.list(z.string()),
  /** CSR, the second key of routing; empty where the operator needs none. */
  routingCode: z._default(z.string(), ''),
  /** « R »: a responsible contract. */
  responsible: z.boolean(),
  /** Whose card it is; `beneficiary` where somebody covered has one of their own. */
  holder: z.object({firstName: z.string(), lastName: z.string(), role: openEnum(['member', 'beneficiary'])}),
  operator: z.maybe(z.string()),
  phones: z.list(
    z.object({
      kind: openEnum(['professionals', 'hospital', 'assistance']),
      number: z.string(),
      text: z.maybe(z.string()),
    }),
  ),
  /** Columns in the operator's words, which are data: codes differ from one operator to the next. */
  domains: z.list(z.object({code: z.string(), label: z.string()})),
  people: z.list(CardPerson),
  /** What the values and marks of `people` mean. */
  legend: z._default(z.list(z.object({value: z.string(), meaning: z.string()})), []),
  code: z.maybe(CardCode),
  /** The PDF can be asked for with `getCardFile`. */
  file: z._default(z.boolean(), false),
  /** The PDF can be asked for one person too: a server that does not know it would give everybody's numbers away. */
  personFiles: z._default(z.boolean(), false),
  /** Passes that the member's telephone may keep; addresses of the insurer's own. */
  wallets: z._default(z.list(z.object({kind: openEnum(['apple', 'google']), url: z.string()})), []),
});
export type Card = z.infer<typeof Card>;

/** Every card of the member: contracts, years, people with a card of their own. */
export const Cards = z.object({
  /** The insurer's clock: the phone's is only measured against it. */
  serverTime: Instant,
  /** A copy older than this is still shown, and says that it should be refreshed. */
  freshUntil: Instant,
  /** A copy is never shown after this: it is erased. */
  keepUntil: Instant,
  memberNumber: z.string(),
  cards: z.list(Card),
});
export type Cards = z.infer<typeof Cards>;

export const getCards = operation({
  id: 'getCards',
  method: 'GET',
  path: '/member/cards',
  response: Cards,
  access: 'member',
});

/**
 * The card as the insurer prints it, for everybody on it, or for one person (`CardPerson.id`): what is sent to the
 * other parent of a child says nothing of the others. `not-found`: no such card, or nobody of that id on it.
 */
export const getCardFile = operation({
  id: 'getCardFile',
  method: 'GET',
  path: '/member/cards/{cardId}/file{/personId}',
  params: z.object({cardId: z.string(), personId: z.optional(z.string())}),
  response: bytes('application/pdf'),
  access: 'member',
});
