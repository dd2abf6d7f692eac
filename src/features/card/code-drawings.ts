import type {Card} from '../../contract/card.js';
import type {Widget} from '../../element/widget.js';
import {drawCode, isSymbology, type Drawing} from '../../engines/code2d/code2d.js';
import {bytesOf} from './card.words.js';

/** The codes of the cards, each drawn when its card is first shown. */
export class CodeDrawings {
  /** By the card as it was read: one that is read anew is drawn anew. */
  readonly #drawings = new WeakMap<Card, Drawing | 'coming' | 'impossible'>();

  constructor(private readonly host: Widget) {}

  /** Undefined while it is drawn, where the card has no code, and where it cannot be drawn. */
  of(card: Card): Drawing | undefined {
    if (!card.code) return undefined;
    if (!this.#drawings.has(card)) void this.#draw(card, card.code);
    const drawing = this.#drawings.get(card);
    return typeof drawing === 'object' ? drawing : undefined;
  }

  /** The card has a code that cannot be drawn. */
  cannotDraw(card: Card): boolean {
    return this.#drawings.get(card) === 'impossible';
  }

  async #draw(card: Card, code: NonNullable<Card['code']>): Promise<void> {
    this.#drawings.set(card, 'coming');
    try {
      if (!isSymbology(code.symbology)) throw new RangeError(code.symbology);
      this.#drawings.set(card, await drawCode(code.symbology, bytesOf(code)));
    } catch {
      // too long, of an unknown kind, or a file that did not come: the five items say the same
      this.#drawings.set(card, 'impossible');
    }
    this.host.requestUpdate();
  }
}
