import {property} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import type {Partner} from '../../contract/network.js';
import {MemberElement} from '../../shell/member-element.js';
import {NetworkPanel, type NetworkWishes} from './network.panel.js';
import {asStranger} from './stranger.js';
import {OwnList} from './own-list.js';

/**
 * @summary The care network around a place, with hours, prices and a map on demand; for a partner's site too.
 *
 * It asks for no account and remembers nothing. Somebody who is signed in also finds « près de chez moi » and what
 * their contract gives. A site that has its own list gives it as `.partners`.
 *
 * @attr kinds - Kinds of partners that may be looked for, separated by spaces, the first one to begin with
 *   (`optician audiologist dentist`); by default those of the network.
 * @attr place - Where to search at once: an address, a town, a postal code.
 * @attr with-map - A map may be opened beside the list.
 * @attr tiles - Address of map tiles with `{z}`, `{x}` and `{y}`, asked by the browser once the map is open; by default
 *   an outline of France, and no request.
 * @attr attribution - Whom the tiles come from, in words: most providers ask for it.
 * @attr anonymous - Whoever looks stays unknown, also where somebody is signed in: no session is read, no token is
 *   sent, and neither the address nor the contract of the member is shown.
 * @attr directions - Address of the way to a partner with `{lat}`, `{lon}` and `{label}`; by default OpenStreetMap,
 *   `none` for no link.
 * @property {Partner[]} partners - A list of the page's own, instead of the network of the backend. In this case no
 *   backend is needed.
 * @event mutuelle-session-expired - Never told here: without a session, the search goes on.
 * @csspart choice - One answer among several, a filter among them.
 * @csspart card - A partner.
 * @csspart map - The map.
 */
export class NetworkLocator extends MemberElement<NetworkPanel> implements NetworkWishes {
  static override readonly panel = NetworkPanel;

  @property() kinds?: string;
  @property() place?: string;
  @property({type: Boolean, attribute: 'with-map'}) withMap = false;
  @property() tiles?: string;
  @property() attribution?: string;
  @property() directions?: string;
  @property({type: Boolean}) anonymous = false;
  @property({attribute: false}) partners?: readonly Partner[];

  readonly #ownList = new OwnList();
  /** The language that the server was asked in. */
  #askedIn: string | undefined;

  /** The backend in use: the page's own list stands before it. @internal */
  override get activeBackend(): Backend | undefined {
    const given = super.activeBackend;
    const around = given && this.anonymous ? asStranger(given) : given;
    return this.partners ? this.#ownList.backend(this.partners, around) : around;
  }

  protected override createPanel(): NetworkPanel {
    return new NetworkPanel({flow: this.flow}, this);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // the page's own list is a backend like another, and so is one that knows nobody
    super.willUpdate(
      changed.has('partners') || changed.has('anonymous') ? new Map([...changed, ['backend', this.backend]]) : changed,
    );
    // what the server words (hours of the help, products) comes in the language that is read now
    if (this.#askedIn && this.#askedIn !== this.language && this.activeBackend) void this.flow.reload();
    this.#askedIn = this.language;
    if (changed.has('place')) this.panel.placeChanged();
    if (changed.has('kinds') && this.hasUpdated) this.panel.kindsChanged();
  }
}
