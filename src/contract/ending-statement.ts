/** What the law has everybody say who ends a contract or withdraws from it, and nothing else. */
import * as z from './zod.js';
import {visibleText} from '../domain/text.js';
import {rule} from './zod.js';

export const words = (most: number) => z.string().check(z.overwrite(visibleText), z.minLength(1), z.maxLength(most));

/** Who declares, where the proof goes, which contract: by its id where it is known, else its number as written. */
export const statement = {
  firstName: words(80),
  lastName: words(80),
  email: words(254).check(rule((text) => (!text || /^[^\s@]+@[^\s@]+$/.test(text) ? undefined : 'format'))),
  contract: words(60),
};
