/** Communes of a postal code. */
import * as z from './zod.js';
import {operation} from './operation.js';

/** A commune served by a postal code. A code may serve several; a CEDEX serves none. */
export const Commune = z.object({name: z.string(), inseeCode: z.maybe(z.string())});
export type Commune = z.infer<typeof Commune>;

export const listCommunes = operation({
  id: 'listCommunes',
  method: 'GET',
  path: '/postal-codes/{postalCode}/communes',
  params: z.object({postalCode: z.string()}),
  response: z.list(Commune),
  access: 'public',
});
