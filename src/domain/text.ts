/**
 * How typed text is spelled and compared: each folding once, for fields, searches and doubts. Pure text work: no rule
 * of the field lives here.
 */

/** U+00A0, between the groups of a number that must not break over two lines. */
export const NO_BREAK_SPACE = '\u00a0';

/** Soft hyphens, zero-width and direction marks: a copy from a PDF or a phone brings them along, nobody sees them. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u180e]/gu;
/** All that keyboards and word processors put in the place of an apostrophe. */
const APOSTROPHES =
  /[\u0060\u00b4\u02b9-\u02bf\u02c8\u02ca\u02cb\u0374\u055a\u05f3\u1fbd\u1fbf\u2018-\u201b\u2032\u2035\ua78c]/g;
const DASHES = /[\p{Dash_Punctuation}\u02d7\u2043\u2212]/gu;

/** Letters that no accent explains, as they are written without them. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
};

/** Characters of full width (an Asian keyboard) and digits of any script (an Arabic one) as those of ASCII. */
export function asciiSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?!\d)\p{Decimal_Number}/gu, (sign) => String(digitOf(sign.codePointAt(0)!)));
}

/** Unicode writes the ten digits of a script one after the other, from zero. */
function digitOf(code: number): number {
  let before = 0;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return before % 10;
}

/** One line without what nobody sees, in ASCII signs: what is left of an address to log in with. */
export function visibleText(text: string): string {
  return asciiSigns(text.replace(INVISIBLE, '')).trim();
}

/**
 * A number without what people put between its characters: spaces of every kind, dots, hyphens and dashes, invisible
 * marks, and what `alsoRemove` (a global expression) matches; digits in ASCII, letters in upper case.
 */
export function compact(text: string, alsoRemove?: RegExp): string {
  const bare = visibleText(text)
    .replace(DASHES, '')
    .replace(/[\s.\u00b7]/g, '');
  return (alsoRemove ? bare.replace(alsoRemove, '') : bare).toUpperCase();
}

/**
 * Words as they are stored: trimmed, single plain spaces, straight apostrophes, plain hyphens, ASCII digits, no
 * invisible marks, Unicode NFC.
 */
export function plainText(text: string): string {
  return visibleText(text.normalize('NFC'))
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** Without accents, letters of other alphabets of Latin spelled out (« Œ », « ß »); case stays. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (sign) => {
      const plain = LETTERS[sign.toLowerCase()];
      return plain === undefined ? sign : sign === sign.toLowerCase() ? plain : plain.toUpperCase();
    });
}

/** Words for comparing and searching: no accent, no case, a space for all that is neither letter nor digit. */
export function foldedWords(text: string): string {
  return plainText(withoutAccents(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Names of places for searching: as `foldedWords`, « St », « Ste » and « Sts » in full. */
export function foldedPlace(text: string): string {
  return foldedWords(text).replace(/\bst(e?s?)\b/g, 'saint$1');
}

/**
 * Names of people for comparing, where a bank or an old register had no umlaut: « Müller », « Mueller » and « MULLER »
 * are one, as are « Ærø » and « Aero ». Two names may become one: enough to put a doubt away, never to refuse somebody.
 */
export function foldedName(text: string): string {
  return foldedWords(text)
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a');
}

/** Drops what was pasted up to the last colon (« BIC / SWIFT : ABCDFRPP »), when enough follows to be the value. */
export function afterColon(compacted: string): string {
  const tail = compacted.slice(compacted.lastIndexOf(':') + 1);
  return tail.replace(/[^\p{L}\p{N}]/gu, '').length >= 6 ? tail : compacted;
}

/**
 * Drops the label pasted before a number (« N° de sécurité sociale : 1 84 … », « Tél. 06 … »). `compacted` comes from
 * `compact`. One stray letter is not a label: it is a typing error that must be shown.
 */
export function afterLabel(compacted: string): string {
  return fromFirstFigure(afterColon(compacted));
}

/** Drops the words before the first figure (« Né(e) le 14/03/1958 »). One stray letter is not a word. */
export function fromFirstFigure(text: string): string {
  const label = text.slice(0, Math.max(0, text.search(/[+\d]/)));
  return /\p{L}.*\p{L}|[:°º#]/su.test(label) ? text.slice(label.length) : text;
}

/** `inGroups('0639981234', [2])` gives `06 39 98 12 34` with no-break spaces; the last size repeats. */
export function inGroups(text: string, sizes: readonly number[]): string {
  const groups: string[] = [];
  for (let start = 0, rank = 0; start < text.length; rank++) {
    const size = sizes[Math.min(rank, sizes.length - 1)] ?? text.length;
    groups.push(text.slice(start, start + size));
    start += size;
  }
  return groups.join(NO_BREAK_SPACE);
}

/** Every letter and digit replaced: what may be shown of a sensitive value that cannot be read. */
export function masked(text: string, mark = '•'): string {
  return text.replace(/[\p{L}\p{N}]/gu, mark);
}
