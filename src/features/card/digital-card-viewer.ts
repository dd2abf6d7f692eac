import {MemberElement} from '../../shell/member-element.js';
import {CardPanel} from './card.panel.js';

/**
 * @summary Third-party-payment card of the member: shown, scanned, saved on the phone, always the one that holds
 *   (MEM-20 to MEM-23).
 *
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partial<Settings>} settings - Settings that replace the server's.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`card`, `common`,
 *   `memberWidget`, `login`).
 * @event mutuelle-card-shown - The card fills the screen, for a counter. `detail.cardId`.
 * @event mutuelle-card-saved - A copy is kept on this device.
 * @event mutuelle-card-removed - No copy is kept on this device any more, or none could be.
 * @event mutuelle-card-downloaded - A file was given. `detail.cardId`, `format` (`pdf` or `png`).
 * @event mutuelle-load-failed - The cards could not be read. `detail.code`.
 * @event mutuelle-session-expired - The member must sign in again.
 * @slot logo - Logo of the insurer on the band of the card, in the place of the built-in mark.
 * @cssproperty --mutuelle-color-card - Band of the card.
 * @cssproperty --mutuelle-color-on-card - Text on the band of the card.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget.
 * @csspart lead - Sentence under the title.
 * @csspart card - The card itself.
 * @csspart section - Who is covered, and for what.
 * @csspart heading - Title of a section.
 * @csspart table - People and domains of care.
 * @csspart field - One question of the sign-in: label, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart button - Any button; also `primary`, `second` or `quiet`.
 * @csspart alert - A message.
 */
export class DigitalCardViewer extends MemberElement<CardPanel> {
  static override readonly panel = CardPanel;
}
