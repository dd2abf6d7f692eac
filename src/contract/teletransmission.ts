/** NIR and scheme code, and the choice that makes them required (ENR-05). */
import {checkNir, checkSchemeCode, normalizeNir, normalizeSchemeCode} from '../domain/index.js';
import * as z from './zod.js';
import {normalized} from './zod.js';

/** Widest legal shape: 13 digits without key are narrowed away by `settings.acceptProvisionalNir`. */
export const Nir = normalized(normalizeNir, (nir) => checkNir(nir, {acceptProvisional13: true}));
/** Organisme de rattachement: régime 2 + caisse 3 + centre 4 digits. */
export const SchemeCode = normalized(normalizeSchemeCode, checkSchemeCode);

/**
 * Statements sent by the caisse electronically (NOEMIE). A choice: the numbers are needed only when it is on.
 * `other`: a child attached to both parents has a second insured person (and caisse); whose card is shown is who pays.
 */
export const Teletransmission = z.discriminatedUnion('enabled', [
  z.object({
    enabled: z.literal(true),
    nir: Nir,
    schemeCode: SchemeCode,
    other: z.optional(z.object({nir: Nir, schemeCode: SchemeCode})),
  }),
  z.object({enabled: z.literal(false)}),
]);
