/**
 * The care network (MEM-40, MEM-41): who belongs to it near a place, and what is saved there. Positions travel in
 * bodies, never in an address. Distances, totals, prices and savings are the server's; whether a partner is open is
 * read from its hours on the server's clock.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {bytes, operation} from './operation.js';
import {Cents, Instant, IsoDate} from './values.js';

export const partnerKinds = ['optician', 'audiologist', 'dentist'] as const;
/** `hundredPercentSante`: the basket without anything left to pay; `accessible`: for a wheelchair. */
export const partnerServices = ['hundredPercentSante', 'thirdPartyPayment', 'home', 'accessible'] as const;

const position = {lat: z.number(), lon: z.number()};

/** Somewhere to search around, as its `label` says it. Decimal degrees, WGS 84. */
export const Place = z.object({
  label: z.string(),
  ...position,
  kind: z.maybe(openEnum(['address', 'street', 'locality', 'municipality'])),
});
export type Place = z.infer<typeof Place>;

/** What the member's own contract gives for this kind of partner, in the insurer's words. */
export const NetworkGuarantee = z.object({
  kind: z.string(),
  title: z.string(),
  lines: z.list(z.object({label: z.string(), value: z.string()})),
  asOf: z.maybe(IsoDate),
});
export type NetworkGuarantee = z.infer<typeof NetworkGuarantee>;

export const Network = z.object({
  /** « Calixia ». */
  name: z.string(),
  /** In the order they are offered; `label` where the insurer has its own word, or the kind is one of its own. */
  kinds: z.list(z.object({kind: openEnum(partnerKinds), label: z.maybe(z.string()), count: z.maybe(z.int())})),
  /** What may be filtered on, in the order of the flags of `getPartnerPoints`; at most eight. */
  services: z.array(z.object({service: openEnum(partnerServices), label: z.maybe(z.string())})),
  /** Towns that a search may begin with, before anything is typed; the best first. */
  places: z.optional(z.list(Place)),
  /** Whom to call, as in the settings; nothing: no line about it. */
  help: z.maybe(z.object({phone: z.string(), phoneText: z.optional(z.string()), hours: z.string()})),
  /** Where the member lives, when somebody is signed in. */
  home: z.maybe(Place),
  /** « Ma garantie », when somebody is signed in. */
  guarantees: z.optional(z.list(NetworkGuarantee)),
});
export type Network = z.infer<typeof Network>;

/** What has another shape becomes hours that cannot be read: « à confirmer », and the rest of the list is shown. */
const orUnread = <Value>(schema: z.Schema<Value>, unread: Value): z.Schema<Value> =>
  z.union([schema, z.unknown().check(z.overwrite(() => unread)) as z.Schema<Value>]);
const noTime = {opens: '', closes: ''};
const TimeRange = orUnread(z.object({opens: z.string(), closes: z.string()}), noTime);
const ranges = orUnread(z.array(TimeRange), [noTime]);

/**
 * `09:00` to `19:00` on the partner's clock (`timeZone`; without, the one of its postal code). Monday is 1, Sunday 7; a
 * day that is missing is closed, as is one without ranges. Times are also read as `09:00:00`, `9h30`, `24:00`; a
 * closing time before the opening one is on the next day. What cannot be read is shown as « horaires à confirmer ».
 */
export const PartnerHours = z.object({
  weekly: z.array(z.object({day: orUnread(z.int(), 0), ranges})),
  /** Days that are not as usual, public holidays among them; without ranges, closed. */
  exceptions: z.optional(z.array(z.object({date: orUnread(IsoDate, ''), ranges}))),
  /** Public holidays without an exception; not said: « à confirmer ». */
  holidays: z.optional(openEnum(['closed', 'asUsual'])),
  timeZone: z.optional(z.string()),
  /** Nobody is received without one, whatever the hours. */
  byAppointment: z.optional(z.boolean()),
});
export type PartnerHours = z.infer<typeof PartnerHours>;

/**
 * An estimate of the network for one product, in cents. Shown with its source and its date, as an estimate, never a
 * promise.
 */
export const Saving = z.object({
  product: z.string(),
  averagePrice: Cents,
  networkPrice: Cents,
  saving: Cents,
  source: z.string(),
  asOf: IsoDate,
});
export type Saving = z.infer<typeof Saving>;

export const Partner = z.object({
  id: z.string(),
  kind: openEnum(partnerKinds),
  name: z.string(),
  address: z.object({line1: z.string(), postalCode: z.string(), city: z.string()}),
  ...position,
  /** Metres from the place that was asked about. */
  distance: z.maybe(z.number()),
  /** As dialled (E.164). */
  phone: z.maybe(z.string()),
  email: z.maybe(z.string()),
  services: z._default(z.list(openEnum(partnerServices)), []),
  hours: z.optional(orUnread(PartnerHours, {weekly: []})),
  /** Where an appointment is made; opened as is. */
  bookingUrl: z.maybe(z.string()),
  savings: z.optional(z.list(Saving)),
});
export type Partner = z.infer<typeof Partner>;

export const PartnerSearch = z.object({
  kind: z.string(),
  ...position,
  /** The answer is about the first of these, in kilometres, in which there is somebody. */
  radii: z.array(z.number()),
  /** All of them. */
  services: z.array(z.string()),
  /** Those that are open for sure; whose hours are to be confirmed counts in `unconfirmed` only. */
  openNow: z.boolean(),
  sort: z.enum(['distance', 'saving']),
  offset: z.int(),
  limit: z.int(),
});
export type PartnerSearch = z.infer<typeof PartnerSearch>;

export const PartnerResults = z.object({
  /** The server's clock. */
  at: Instant,
  /** Kilometres; null: nobody within any of the radii. */
  radius: z.nullable(z.number()),
  total: z.int(),
  /** How many of `total` are open at `at`, where it is known. */
  open: z.maybe(z.int()),
  /** Of how many of them it is not known: hours that are missing, cannot be read, or are to be confirmed. */
  unconfirmed: z.maybe(z.int()),
  partners: z.list(Partner),
});
export type PartnerResults = z.infer<typeof PartnerResults>;

export const getNetwork = operation({
  id: 'getNetwork',
  method: 'GET',
  path: '/network',
  response: Network,
  access: 'optional',
});

/** Places for what is being typed (an address, a town, a postal code), the best first; none when nothing fits. */
export const searchPlaces = operation({
  id: 'searchPlaces',
  method: 'POST',
  path: '/network/places/search',
  safe: true,
  body: z.object({text: z.string(), limit: z.int()}),
  response: z.list(Place),
  access: 'public',
});

export const searchPartners = operation({
  id: 'searchPartners',
  method: 'POST',
  path: '/network/partners/search',
  safe: true,
  body: PartnerSearch,
  response: PartnerResults,
  problems: ['validation'],
  access: 'public',
});

/**
 * Where all partners of a kind are, for the map: points packed as docs/contract.md says, flags in the order of
 * `Network.services`.
 */
export const getPartnerPoints = operation({
  id: 'getPartnerPoints',
  method: 'GET',
  path: '/network/points/{kind}',
  params: z.object({kind: z.string()}),
  response: bytes('application/octet-stream'),
  access: 'public',
});
