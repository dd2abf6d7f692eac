import {MemberElement} from '../../shell/member-element.js';
import {MemberProfilePanel} from './member-profile.panel.js';

/**
 * @summary What the insurer knows of the member, read first and changed in place: address and move, phones and e-mail,
 *   situation, télétransmission of each person, language, contact preferences.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart field - A question with its answer.
 * @csspart label - Label of a field.
 * @csspart hint - Help under a label.
 * @csspart control - The control itself.
 * @csspart error - What is wrong with an answer.
 * @csspart choice - One answer among a few.
 * @csspart summary - The list of answers to correct.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - A question, or a PDF that is read, above the page.
 */
export class MemberProfile extends MemberElement<MemberProfilePanel> {
  static override readonly panel = MemberProfilePanel;
}
