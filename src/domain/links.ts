/** Links in what people write: a mail program makes one of more than what begins with `https`. */
import {visibleText} from './text.js';

/** A scheme, `www.`, or letters right after a dot (also the dots of East Asia, which browsers take in addresses). */
const LINK = /[a-z][a-z\d+.-]*:\/\/|\bwww\.|[\p{L}\p{M}\d][.\u3002\uff61]\p{L}{2,}/iu;

/**
 * Whether some of a text would be shown as a link: `https://…`, `exemple.fr`, `nom@exemple.fr`, also in letters of full
 * width or with invisible characters in it. A full stop without a space after it counts too: who means none adds one.
 */
export function hasLink(text: string): boolean {
  return LINK.test(visibleText(text));
}
