import type {nothing, TemplateResult} from 'lit';
import type {ReceivedFile, WantedPaper} from '../../contract/requests.js';
import {focusWhenShown} from '../../element/focus.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {sendWantedId, wantedBadge, wantedId, wantedPapers} from '../../ui/blocks/wanted-papers.js';
import fr from '../../ui/blocks/wanted-papers.messages.fr.js';
import {PlacedSender} from './placed-sender.panel.js';
import type {Subject} from './subject.js';

/** The button that sends another file in the place of one that was refused. */
export const replaceFileId = ({id}: ReceivedFile): string => `replace-${id}`;

/** The page sends a paper its own way; where it has none, it is sent from here. */
export class PaperSending {
  readonly #messages: Messages<typeof fr>;
  readonly #sender: PlacedSender;

  /** `readAgain`: what shows the paper, after it was sent. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly readAgain: () => Promise<void>,
  ) {
    this.#messages = new Messages(flow.host, 'wantedPapers', fr, {
      en: () => import('../../ui/blocks/wanted-papers.messages.en.js'),
    });
    this.#sender = new PlacedSender(flow);
  }

  clear(): void {
    this.#sender.close();
  }

  /** Papers, each with its button, or with what sends it in its place. `later`: none of them holds up the page. */
  listView(papers: readonly WantedPaper[], {later = false} = {}): TemplateResult {
    return wantedPapers(papers, {
      t: this.#messages.t,
      locale: this.flow.host.language,
      later,
      send: (paper) => this.send(paper),
      sender: (paper) => this.sender(paper),
    });
  }

  /** How a paper stands, where it is no line of a list. */
  badge(paper: WantedPaper): TemplateResult | typeof nothing {
    return wantedBadge(paper, this.#messages.t);
  }

  send(paper: WantedPaper): void {
    this.#open(sendWantedId(paper), wantedId(paper), {paperId: paper.id});
  }

  /** In the place of the button of this paper, while it is being sent. */
  sender(paper: WantedPaper): unknown {
    return this.#at(sendWantedId(paper));
  }

  /** Another file in the place of one of a request. */
  replace(requestId: string, file: ReceivedFile): void {
    this.#open(replaceFileId(file), replaceFileId(file), {requestId, replaces: file.id});
  }

  /** In the place of the button of this file, while another one is being sent. */
  replacer(file: ReceivedFile): unknown {
    return this.#at(replaceFileId(file));
  }

  #at(place: string): unknown {
    return this.#sender.isAt(place) ? this.#sender.view() : undefined;
  }

  /** `shown`: what says that it came. */
  #open(place: string, shown: string, subject: Subject): void {
    const {paperId, requestId} = subject;
    const asked = {...(paperId !== undefined && {paperId}), ...(requestId !== undefined && {requestId})};
    const goesOn = this.flow.host.tell('mutuelle-document-send-requested', asked, {cancelable: true});
    if (goesOn) this.#sender.send(place, subject, (sent) => void this.#closed(sent, sent ? shown : place));
    else this.clear();
  }

  async #closed(sent: boolean, shown: string): Promise<void> {
    const {host} = this.flow;
    if (sent) await this.readAgain();
    await host.updateComplete;
    // a paper that is no longer wanted may have left the page
    const back = `#${CSS.escape(shown)}`;
    await focusWhenShown(host, host.renderRoot.querySelector(back) ? back : undefined);
  }
}
