import type {Flow} from '../../session/flow.js';
import {PlacedPanel} from '../../shell/placed-panel.js';
import type * as InPlaceModule from './in-place.panel.js';
import type {Subject} from './subject.js';

/** What sends a paper, in the place of the button that leads to it. */
export class PlacedSender extends PlacedPanel<typeof InPlaceModule, InPlaceModule.SenderInPlace> {
  constructor(private readonly flow: Flow) {
    super(flow.host, () => import('./in-place.panel.js'));
  }

  /** `closed`: it was sent, or nothing is to be sent. It is no longer in its place by then. */
  send(place: string, subject: Subject, closed: (sent: boolean) => void): void {
    const close = (sent: boolean): void => {
      this.close();
      closed(sent);
    };
    void this.open(place, ({SenderInPlace}) => new SenderInPlace({flow: this.flow, place: {subject, close}}));
  }
}
