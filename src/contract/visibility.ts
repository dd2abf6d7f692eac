/**
 * Whose health data is shown to the person who is signed in (acts, papers, messages). It is decided by the server,
 * person by person: an adult who is covered through the member may keep theirs private (RGPD articles 5 and 9).
 */
import * as z from './zod.js';
import {openEnum} from './zod.js';

/**
 * `hidden`: the server sends nothing of this person, neither one by one nor inside a total. Any other state, or none:
 * what was sent is shown. `reason` and `label` are the insurer's words; `url` leads to whom to turn, under `label`.
 */
export const Visibility = z.object({
  state: openEnum(['shown', 'hidden']),
  reason: z.maybe(z.string()),
  label: z.maybe(z.string()),
  url: z.maybe(z.string()),
});
export type Visibility = z.infer<typeof Visibility>;
