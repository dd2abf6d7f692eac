import type {WantedPaper} from '../../contract/requests.js';
import {focusWhenShown} from '../../element/focus.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {sendWantedId, wantedId} from '../../ui/blocks/wanted-papers.js';
import {PlacedSender} from './placed-sender.panel.js';

/** The page sends a paper its own way; where it has none, it is sent from here. */
export class PaperSending {
  readonly #sender: PlacedSender;

  /** `readAgain`: what shows the paper, after it was sent. */
  constructor(
    private readonly flow: MemberFlow,
    private readonly readAgain: () => Promise<void>,
  ) {
    this.#sender = new PlacedSender(flow);
  }

  clear(): void {
    this.#sender.close();
  }

  send(paper: WantedPaper): void {
    const asked = {paperId: paper.id};
    const goesOn = this.flow.host.tell('mutuelle-document-send-requested', asked, {cancelable: true});
    if (goesOn) this.#sender.send(sendWantedId(paper), asked, (sent) => void this.#closed(paper, sent));
    else this.clear();
  }

  /** In the place of the button of this paper, while it is being sent. */
  sender(paper: WantedPaper): unknown {
    return this.#sender.isAt(sendWantedId(paper)) ? this.#sender.view() : undefined;
  }

  async #closed(paper: WantedPaper, sent: boolean): Promise<void> {
    const {host} = this.flow;
    if (sent) await this.readAgain();
    await host.updateComplete;
    // a paper that is no longer wanted may have left the page
    const back = `#${CSS.escape(sent ? wantedId(paper) : sendWantedId(paper))}`;
    await focusWhenShown(host, host.renderRoot.querySelector(back) ? back : undefined);
  }
}
