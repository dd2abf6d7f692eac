import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {LibraryPanel} from './library.panel.js';

/**
 * @summary The papers of the member, year by year: found, read in the page, downloaded one by one or together; how far
 *   what they sent is; the tax certificates of the self-employed.
 *
 * @csspart section - A part under a heading: a year, the tax certificates.
 * @csspart heading - Heading of a year or a section.
 * @csspart placed - What sends a paper, in the place of the button that led to it.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - The document that is read; a question about what is sent.
 * @csspart card - The newest tax certificate; the pages of the document that is read.
 */
export class DocumentLibrary extends MemberElement<LibraryPanel> {
  static override readonly panel = LibraryPanel;

  /** Shows the « attestation Madelin » above the list, whatever is chosen there. */
  @property({type: Boolean, attribute: 'tax-certificates'}) taxCertificates = false;

  protected override willUpdate(changed: Map<string, unknown>): void {
    this.panel.taxCertificates = this.taxCertificates;
    super.willUpdate(changed);
  }
}
