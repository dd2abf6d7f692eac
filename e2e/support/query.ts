// How a journey points at something on the page, and what it can tell about it.

/** A text, or a pattern; spaces of all widths and both apostrophes count as equal. */
export type Words = string | RegExp;

/** How to point at something on the page, as a person would say it. */
export interface Query {
  /** The field with this label. */
  label?: Words;
  /**
   * ARIA role, explicit or native: 'button', 'link', 'heading', 'textbox', 'checkbox', 'alert'… ('password' and 'file'
   * are ours: ARIA has none)
   */
  role?: string;
  /** Accessible name, beside `role`. */
  name?: Words;
  /** The smallest thing that says this. */
  text?: Words;
  /** A CSS selector, tried in every root: for custom element tags and parts; prefer the others. */
  css?: string;
  /** Only inside of this. */
  within?: Query;
  /** The how-manieth (from 0) when several match. */
  nth?: number;
}

/** What a person (or a screen reader) can tell about a thing on the page. */
export interface Found {
  tag: string;
  role: string;
  name: string;
  /** Hint and error: what `aria-describedby` points at. */
  description: string;
  text: string;
  value: string | undefined;
  checked: boolean | undefined;
  expanded: boolean | undefined;
  disabled: boolean;
  invalid: boolean;
  focused: boolean;
  href: string | undefined;
  box: {x: number; y: number; width: number; height: number};
}

/** A place to click, or the reason why nobody could click there. */
export interface Spot {
  x: number;
  y: number;
  problem?: string;
}

/** Words and queries as they travel: patterns as source and flags. */
export type SentWords = string | {source: string; flags: string};
export interface SentQuery {
  label?: SentWords;
  role?: string;
  name?: SentWords;
  text?: SentWords;
  css?: string;
  within?: SentQuery;
  nth?: number;
}
