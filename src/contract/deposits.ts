/**
 * Papers that somebody sends (MEM-11; DOMAIN 3.3, 12.7): a deposit is begun, each file goes as soon as it is chosen,
 * and all of them are handed in together. Until then the server keeps them for this person alone, so that a page that
 * was closed goes on where it was; nothing needs to be kept on the device.
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';
import {operation} from './operation.js';
import {upload} from './upload.js';
import {MemberRequest} from './requests.js';
import {Instant, IsoDate, PersonId} from './values.js';

/** Media types a file may have; which of them, the rules say. */
export const depositTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/webp'] as const;

/** A kind of paper, in the insurer's words. */
export const DepositKind = z.object({
  /** `bankAccount`: bank details (RIB), which a change of account asks for. */
  id: z.string(),
  /** « Facture acquittée ». */
  label: z.string(),
  /** « Un soin déjà payé ». */
  hint: z.maybe(z.string()),
  /** « Votre facture ». */
  title: z.maybe(z.string()),
  /** What makes it acceptable, a sentence each: « Les quatre coins doivent se voir. » */
  advice: z.orElse(z.list(z.string()), []),
  /** What it serves for and how long it is kept (RGPD art. 13). */
  purpose: z.maybe(z.string()),
  /** For whom is asked. */
  asksPerson: z.orElse(z.boolean(), false),
  /** For which act is asked, where there are some to choose among. */
  asksAct: z.orElse(z.boolean(), false),
  /** It goes along with something else, a message: nobody who says nothing of what they send is offered it. */
  joins: z.maybe(z.boolean()),
});
export type DepositKind = z.infer<typeof DepositKind>;

export const DepositLimits = z.object({
  types: z.array(z.string()),
  /** Of one file, in bytes. */
  fileBytes: z.int(),
  files: z.int(),
  /** Of a photo before it leaves the device, in pixels. */
  longestSide: z.int(),
});
export type DepositLimits = z.infer<typeof DepositLimits>;

/** `refused`: it came, and cannot be used; another is to take its place. */
export const fileRefusals = ['empty', 'tooLarge', 'type', 'protected', 'noPage', 'damaged', 'virus'] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** A file of a deposit: announced, then on its way, then whole. */
export const DepositFile = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** Bytes that the server has. */
  received: z.int(),
  refusal: z.maybe(openEnum(fileRefusals)),
});
export type DepositFile = z.infer<typeof DepositFile>;

export const Deposit = z.object({
  id: z.string(),
  kindId: z.string(),
  personId: z.optional(PersonId),
  actId: z.optional(z.string()),
  paperId: z.optional(z.string()),
  /** What it is about, in the insurer's words: « ostéopathie du 3 novembre ». */
  about: z.maybe(z.string()),
  /** In the order they were announced. */
  files: z.list(DepositFile),
  /** What was not handed in by then is erased. */
  keptUntil: z.maybe(Instant),
  /** It was handed in. */
  request: z.optional(MemberRequest),
});
export type Deposit = z.infer<typeof Deposit>;

export const DepositRules = z.object({
  kinds: z.list(DepositKind),
  people: z.list(z.object({id: PersonId, firstName: z.string()})),
  /** Recent acts that a paper may be about. */
  acts: z.list(z.object({id: z.string(), personId: PersonId, label: z.string(), careDate: IsoDate})),
  limits: DepositLimits,
  /** This server takes an upload up again where it was cut (tus 1.0); otherwise a file that was cut is sent whole. */
  resumable: z.orElse(z.boolean(), false),
  /** Begun by this person, and not handed in yet: newest first. */
  open: z.list(Deposit),
});
export type DepositRules = z.infer<typeof DepositRules>;

export const getDepositRules = operation({
  id: 'getDepositRules',
  method: 'GET',
  path: '/deposits/rules',
  response: DepositRules,
  access: 'person',
});

/**
 * What is sent, for whom, about what. Who answers a paper that was asked for, or completes a request, needs to say no
 * more. `requestId` and `replaces`: the file of a request that another one replaces.
 */
export const DepositStart = z.object({
  /** Needed where neither the paper nor the request says it. */
  kindId: z.optional(z.string()),
  personId: z.optional(PersonId),
  actId: z.optional(z.string()),
  /** A paper that the insurer asked for. */
  paperId: z.optional(z.string()),
  requestId: z.optional(z.string()),
  replaces: z.optional(z.string()),
});
export type DepositStart = z.infer<typeof DepositStart>;

export const startDeposit = operation({
  id: 'startDeposit',
  method: 'POST',
  path: '/deposits',
  body: DepositStart,
  response: Deposit,
  problems: ['validation'],
  access: 'person',
  idempotent: true,
});

const DepositParams = z.object({depositId: z.string()});
const FileParams = z.object({depositId: z.string(), fileId: z.string()});

export const getDeposit = operation({
  id: 'getDeposit',
  method: 'GET',
  path: '/deposits/{depositId}',
  params: DepositParams,
  response: Deposit,
  access: 'person',
});

/**
 * Says which file will come. `validation` names what the rules refuse: `/bytes` (`empty`, `tooLarge`), `/type`
 * (`type`), or the whole (`tooMany`).
 */
export const addDepositFile = operation({
  id: 'addDepositFile',
  method: 'POST',
  path: '/deposits/{depositId}/files',
  params: DepositParams,
  /** `sha256`: hexadecimal; empty from a page that is served in clear, which cannot count it. */
  body: z.object({name: z.string(), type: z.string(), bytes: z.int(), sha256: z.string()}),
  response: DepositFile,
  problems: ['validation', 'deposit-over'],
  access: 'person',
  idempotent: true,
});

/** The bytes that were announced. What the server thinks of them is in the deposit (`getDeposit`). */
export const uploadDepositFile = operation({
  id: 'uploadDepositFile',
  method: 'PUT',
  path: '/deposits/{depositId}/files/{fileId}/content',
  params: FileParams,
  body: upload(depositTypes, {resumable: true}),
  problems: ['deposit-over'],
  access: 'person',
});

export const removeDepositFile = operation({
  id: 'removeDepositFile',
  method: 'DELETE',
  path: '/deposits/{depositId}/files/{fileId}',
  params: FileParams,
  response: Deposit,
  problems: ['deposit-over'],
  access: 'person',
});

/** Degrees clockwise that a page is turned before it is read: nothing is sent again for it. */
export const turns = [0, 90, 180, 270] as const;

/**
 * Hands it in: these files, in this order. `incomplete` where one of them is not whole or was refused. The answer lists
 * every file with its size: without that, nothing was handed in.
 */
export const sendDeposit = operation({
  id: 'sendDeposit',
  method: 'POST',
  path: '/deposits/{depositId}/sending',
  params: DepositParams,
  body: z.object({files: z.array(z.object({id: z.string(), turned: z.int()})).check(z.minLength(1))}),
  response: MemberRequest,
  problems: ['validation', 'incomplete', 'deposit-over'],
  access: 'person',
  idempotent: true,
});

/** Nothing of it is kept. What joins something else can be taken back until that is sent. */
export const cancelDeposit = operation({
  id: 'cancelDeposit',
  method: 'DELETE',
  path: '/deposits/{depositId}',
  params: DepositParams,
  problems: ['deposit-over'],
  access: 'person',
});
