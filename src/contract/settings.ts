/**
 * Settings: white label, help, and the rules an insurer decides. One operation; any widget may override with
 * `.settings`.
 */
import * as z from './zod.js';
import {operation} from './operation.js';

/**
 * What a password must hold; decided by the server, shown live where one is chosen. Lengths in characters; `maxBytes`
 * in UTF-8, for a server whose hash takes no more.
 */
export const PasswordPolicy = z.object({
  minLength: z.int(),
  maxLength: z.optional(z.int()),
  maxBytes: z.optional(z.int()),
  lower: z.optional(z.boolean()),
  upper: z.optional(z.boolean()),
  digit: z.optional(z.boolean()),
  special: z.optional(z.boolean()),
  /** `false`: asked once, since it can be shown. */
  confirmation: z.optional(z.boolean()),
});
export type PasswordPolicy = z.infer<typeof PasswordPolicy>;

export const Settings = z.object({
  /** `address`: where to write to, on one line. */
  insurer: z.object({name: z.string(), portalName: z.string(), address: z.optional(z.string())}),
  /**
   * `phone` as dialled (E.164); `phoneText` as the insurer writes it, short numbers included; `hours` one short line.
   */
  help: z.object({phone: z.string(), phoneText: z.maybe(z.string()), hours: z.orElse(z.string(), '')}),
  links: z._default(
    z.object({
      /** The member space, for « Accéder à mon espace ». */
      memberSpace: z.maybe(z.string()),
      /** The card, for « Voir ma carte ». */
      card: z.maybe(z.string()),
      /** The insurer's applications in their stores. */
      appStore: z.maybe(z.string()),
      playStore: z.maybe(z.string()),
      /** Where somebody makes an account or asks for a new password, when that is a page of its own. */
      registration: z.maybe(z.string()),
      forgottenPassword: z.maybe(z.string()),
      /** Where the member writes to the insurer. */
      contact: z.maybe(z.string()),
      /** Where the member sends papers; without it a page may have its own way (`mutuelle-document-send-requested`). */
      documentSending: z.maybe(z.string()),
      /** Who does what with the data, and the rights of the person (RGPD art. 13). */
      personalData: z.maybe(z.string()),
      /** The accessibility statement. */
      accessibility: z.maybe(z.string()),
      /** Pages of the member's space that have an address, by their names (`spacePages`). */
      pages: z.maybe(z.record(z.string())),
    }),
    {},
  ),
  /** Pages of the space this insurer has not, by their names: neither they nor a way to them is shown. */
  absentPages: z.maybe(z.array(z.string())),
  password: PasswordPolicy,
  /** Ways into the member's space that this insurer offers, besides an e-mail address and a password. */
  access: z.orElse(
    z.object({
      /** Who has no account yet makes one with their number and date of birth (`startRegistration`). */
      registration: z.orElse(z.boolean(), false),
      /** A forgotten password is replaced by a link (`requestPasswordReset`). */
      passwordReset: z.orElse(z.boolean(), false),
      /** A passkey may stand in the place of the password (`logInWithPasskey`). */
      passkeys: z.maybe(z.boolean()),
      /** For a body that holds an authorisation (`startFranceConnect`). */
      franceConnect: z.maybe(z.boolean()),
      /** The form of a member number: an expression for the whole of it, without spaces, and one that is right. */
      memberNumber: z.maybe(z.object({pattern: z.maybe(z.string()), example: z.maybe(z.string())})),
    }),
    {registration: false, passwordReset: false},
  ),
  /** Who has a link that was used or is too old may ask for a new one by e-mail (`requestLink`). */
  newLink: z.orElse(z.boolean(), false),
  /**
   * Contracts of this insurer may leave a right not to join (LAW-07). The welcome page, which knows nobody yet, then
   * says that it can be asked for; whether it can be in one enrolment is in its draft (`rules.waiver`).
   */
  waiver: z.orElse(z.boolean(), false),
  /**
   * The notice about personal data (RGPD, article 13; LAW-05): who uses them and what for in one sentence, then what
   * the law lists (recipients, duration, rights, who to write to), in the insurer's words. Shown where data are asked,
   * apart from any box.
   */
  privacy: z.maybe(z.object({summary: z.string(), points: z.list(z.object({heading: z.string(), text: z.string()}))})),
  /** The BIC is asked and required (`required`), asked (`optional`) or not asked (`hidden`). */
  bic: z.orElse(z.enum(['required', 'optional', 'hidden']), 'required'),
  /** Numbers of 13 digits without key, given to some people while their registration is pending. */
  acceptProvisionalNir: z._default(z.boolean(), false),
  /** Asks « Nom de naissance », which the attestation and FranceConnect give; always optional for the member. */
  birthName: z.orElse(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;

export const getSettings = operation({
  id: 'getSettings',
  method: 'GET',
  path: '/settings',
  response: Settings,
  access: 'public',
});
