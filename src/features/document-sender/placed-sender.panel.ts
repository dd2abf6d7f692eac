import type {Flow} from '../../session/flow.js';
import {PlacedPanel} from '../../shell/placed-panel.js';
import type * as InPlaceModule from './in-place.panel.js';
import type {HandedIn, SenderPlace} from './document-sender.panel.js';
import type {Subject} from './subject.js';

export type {HandedIn} from './document-sender.panel.js';

/** What sends a paper, in the place of the button that leads to it. */
export class PlacedSender extends PlacedPanel<typeof InPlaceModule, InPlaceModule.SenderInPlace> {
  constructor(private readonly flow: Flow) {
    super(flow.host, () => import('./in-place.panel.js'));
  }

  /** `closed`: it was sent, or nothing is to be sent. It is no longer in its place by then. */
  send(place: string, subject: Subject, closed: (sent: boolean) => void): void {
    this.#place(place, {subject, close: (handedIn) => closed(handedIn !== undefined)});
  }

  /** For what is sent later, together with it. */
  join(place: string, subject: Subject, closed: (handedIn: HandedIn | undefined) => void): void {
    this.#place(place, {subject, joins: true, close: closed});
  }

  #place(name: string, asked: SenderPlace): void {
    const close: SenderPlace['close'] = (handedIn) => {
      this.close();
      asked.close(handedIn);
    };
    void this.open(name, ({SenderInPlace}) => new SenderInPlace({flow: this.flow, place: {...asked, close}}));
  }
}
