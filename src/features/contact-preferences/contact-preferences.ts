import {MemberElement} from '../../shell/member-element.js';
import {ContactPreferencesPanel} from './contact-preferences.panel.js';

/**
 * @summary How the insurer writes to the member: on paper or online, which alerts and by which way, no offer without
 *   consent.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart field - A question with its answers.
 * @csspart label - Label of a field.
 * @csspart choice - One answer among a few.
 */
export class ContactPreferences extends MemberElement<ContactPreferencesPanel> {
  static override readonly panel = ContactPreferencesPanel;
}
