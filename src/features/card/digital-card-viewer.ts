import {MemberElement} from '../../shell/member-element.js';
import {CardPanel} from './card.panel.js';

/**
 * @summary Third-party-payment card of the member: shown, scanned, kept on the phone, always the one that holds.
 *
 * @slot logo - Logo of the insurer on the band of the card, in the place of the built-in mark.
 * @csspart card - The card itself.
 * @csspart section - Who is covered, and for what.
 * @csspart heading - Title of a section.
 * @csspart table - People and domains of care.
 */
export class DigitalCardViewer extends MemberElement<CardPanel> {
  static override readonly panel = CardPanel;
}
