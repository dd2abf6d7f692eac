import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {DocumentSenderPanel, type Subject} from './document-sender.panel.js';

/**
 * @summary Sends papers to the insurer: photographed or chosen, looked at, sent page by page over a line that may be
 *   cut, and followed. Without any attribute the member says what it is; ids of the insurer say it for them.
 *
 * @csspart drop - The box with the two ways to choose, on which files may be dropped.
 * @csspart card - One page that is sent.
 * @csspart choice - One radio with its words.
 * @csspart dialog - A question, or a PDF that is read, above the page.
 */
export class DocumentSender extends MemberElement<DocumentSenderPanel> {
  static override readonly panel = DocumentSenderPanel;

  /** Kind of paper, as the insurer names it: nobody is asked which it is. */
  @property() kind?: string;
  /** A paper that the insurer asked for. */
  @property() paper?: string;
  /** The act it is about. */
  @property() act?: string;
  /** Whom it is for. */
  @property() person?: string;
  /** A request: how far it is, and what it still needs; with `replaces`, another file in the place of one of it. */
  @property() request?: string;
  /** A file of that request. */
  @property() replaces?: string;

  override connectedCallback(): void {
    // the first answer may come before the first rendering
    this.panel.subject = this.#subject;
    super.connectedCallback();
    this.panel.connected(true);
  }

  override disconnectedCallback(): void {
    this.panel.connected(false);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (this.hasUpdated && names.some((name) => changed.has(name))) {
      this.panel.subject = this.#subject;
      this.panel.restart();
    }
    super.willUpdate(changed);
  }

  get #subject(): Subject {
    const {kind, paper, act, person, request, replaces} = this;
    const said = {kindId: kind, paperId: paper, actId: act, personId: person, requestId: request, replaces};
    return Object.fromEntries(Object.entries(said).filter(([, id]) => id));
  }
}

/** What says what is sent. */
const names = ['kind', 'paper', 'act', 'person', 'request', 'replaces'];
