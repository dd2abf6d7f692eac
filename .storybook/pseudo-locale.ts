/**
 * A language that nobody speaks: French, 40 % longer, in brackets. What is cut off, does not wrap or was never a
 * message shows at once. It hooks into `Messages` here, in Storybook, so that the elements carry nothing of it. What
 * the insurer's server says (names of guarantees, documents) stays as it is.
 */
import {Messages} from '../src/element/locale.js';

/** French to the elements, another language to the page: they notice the change. */
export const PSEUDO = 'fr-x-pseudo';

const twins: Record<string, string> = {
  a: 'å',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  y: 'ÿ',
  à: 'å',
  â: 'å',
  é: 'ë',
  è: 'ë',
  ê: 'ë',
  î: 'ï',
  ô: 'ö',
  ù: 'ü',
  û: 'ü',
};

/**
 * Every vowel said twice until 40 % are gained: words grow, not only their number. A message made of others grows once.
 */
export function stretched(text: string): string {
  if (text.includes('['))
    return text
      .split(/(\[[^\]]*\])/)
      .map((part) => (part.startsWith('[') ? part : stretched(part)))
      .join('');
  if (!/\p{L}{2}/u.test(text)) return text;
  let wanted = Math.ceil(text.length * 0.4) - 2; // the brackets count
  const longer = text.replace(/[aeiouyàâéèêîôùû]/gi, (vowel) =>
    wanted-- > 0 ? vowel + (twins[vowel.toLowerCase()] ?? vowel) : vowel,
  );
  return `[${longer}${'~'.repeat(Math.max(0, wanted))}]`;
}

const known = new WeakMap<object, object>();

function translate(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value);
  if (typeof value === 'function') return (...args: unknown[]) => translate(value(...args));
  if (Array.isArray(value)) return value.map(translate);
  if (
    typeof value !== 'object' ||
    value === null ||
    Object.getPrototypeOf(value) !== Object.prototype ||
    '_$litType$' in value
  )
    return value;
  let result = known.get(value);
  if (!result)
    known.set(
      value,
      (result = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translate(inner)]))),
    );
  return result;
}

const own = Object.getOwnPropertyDescriptor(Messages.prototype, 't')!.get!;
Object.defineProperty(Messages.prototype, 't', {
  configurable: true,
  get(this: Messages<object>) {
    const words: unknown = own.call(this);
    return document.documentElement.lang === PSEUDO ? translate(words) : words;
  },
});
