/** What a document says, before it is set on sheets. */
import type {Bulletin} from '../../src/contract/bulletin.js';

/** Cells as text; the first row of the table is its head. `widths`: shares of the page, the same for all without. */
export interface PrintedTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  widths?: readonly number[];
}

export type PrintedSection = Bulletin['pages'][number]['sections'][number] & {table?: PrintedTable};

export interface PrintedPage {
  sections: readonly PrintedSection[];
}

export interface Printed {
  title: string;
  /** Under the title. */
  subtitle?: string;
  /** At the foot of each page. */
  reference: string;
  /** At the head of each page. */
  author: string;
  /** Who the author is, in one line above the reference. */
  identity?: string;
  /** Day of the document, `YYYY-MM-DD`: its only date. */
  date: string;
  /** Each begins on a sheet of its own, and goes on to others where it is longer. */
  pages: readonly PrintedPage[];
}
