/** Spelling helpers the rules share. Pure text work: no rule of the field lives here. */

/** U+00A0, between the groups of a number that must not break over two lines. */
export const NO_BREAK_SPACE = '\u00a0';

/** Soft hyphens, zero-width and direction marks: a copy from a PDF or a phone brings them along, nobody sees them. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SEPARATORS = /[\s.\-\u00b7\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * A number without what people put between its characters: spaces of every kind, dots, hyphens and dashes, invisible
 * marks, and what `alsoRemove` (a global expression) matches; in upper case.
 */
export function compact(text: string, alsoRemove?: RegExp): string {
  const bare = text.replace(INVISIBLE, '').replace(SEPARATORS, '');
  return (alsoRemove ? bare.replace(alsoRemove, '') : bare).toUpperCase();
}

/** Words as they are stored: trimmed, single plain spaces, straight apostrophes, no invisible marks, Unicode NFC. */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
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
