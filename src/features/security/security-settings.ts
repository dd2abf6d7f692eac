import {MemberElement} from '../../shell/member-element.js';
import {SecurityPanel} from './security.panel.js';

/**
 * @summary How the member's space is protected: the password, the passkeys, the devices that are known, and what
 *   happened lately.
 *
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart dialog - The question before a device is forgotten.
 */
export class SecuritySettings extends MemberElement<SecurityPanel> {
  static override readonly panel = SecurityPanel;
}
