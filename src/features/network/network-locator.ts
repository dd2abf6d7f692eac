import {property} from 'lit/decorators.js';
import type {Backend} from '../../backend/backend.js';
import type {Partner} from '../../contract/network.js';
import {MemberElement} from '../../shell/member-element.js';
import {NetworkPanel, type NetworkWishes} from './network.panel.js';
import {OwnList} from './own-list.js';

/**
 * @summary The care network around a place: a list first, with hours, negotiated prices and the way there; a map where
 *   the host wants one (MEM-40, MEM-41).
 *
 * It asks for no account and remembers nothing. Somebody who is signed in also finds « près de chez moi » and what
 * their contract gives. A site that has its own list gives it as `.partners`.
 *
 * @attr kinds - Kinds of partners that may be looked for, the first one to begin with (`optician audiologist dentist`);
 *   by default those of the network.
 * @attr place - Where to search at once: an address, a town, a postal code.
 * @attr with-map - A map may be opened beside the list.
 * @attr tiles - Address of map tiles with `{z}`, `{x}` and `{y}`, asked by the browser once the map is open; by default
 *   an outline of France, and no request.
 * @attr attribution - Whom the tiles come from, in words: most providers ask for it.
 * @attr directions - Address of the way to a partner with `{lat}`, `{lon}` and `{label}`; by default OpenStreetMap,
 *   `none` for no link.
 * @attr locale - `fr` or `en`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Partner[]} partners - A list of the page's own, instead of the network of the backend. In this case no
 *   backend is needed.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (`networkLocator`,
 *   `memberWidget`, `common`).
 * @event mutuelle-network-loaded - The search can begin.
 * @event mutuelle-partners-searched - A list came. `detail.kind`, `detail.total`, `detail.radius` (kilometres, null for
 *   nobody).
 * @event mutuelle-partner-selected - A partner was opened, or chosen on the map. `detail.partnerId`.
 * @event mutuelle-partner-called - The phone link was pressed. `detail.partnerId`.
 * @event mutuelle-directions-opened - The link of the way was pressed. `detail.partnerId`.
 * @event mutuelle-map-opened - The map was opened.
 * @event mutuelle-load-failed - The network could not be read. `detail.code`.
 * @event mutuelle-session-expired - Never told here: without a session, the search goes on.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart lead - Sentence under the title.
 * @csspart field - One question: label, hint, control, error.
 * @csspart label - Name of a question.
 * @csspart control - What is filled in.
 * @csspart choice - One answer among several, a filter among them.
 * @csspart card - A partner.
 * @csspart map - The map.
 * @csspart button - Any button; also `primary`, `second`, `quiet` or `danger`.
 * @csspart alert - A message.
 */
export class NetworkLocator extends MemberElement<NetworkPanel> implements NetworkWishes {
  static override readonly panel = NetworkPanel;

  /** Kinds that may be looked for, separated by spaces. */
  @property() kinds?: string;
  @property() place?: string;
  @property({type: Boolean, attribute: 'with-map'}) withMap = false;
  @property() tiles?: string;
  @property() attribution?: string;
  @property() directions?: string;
  @property({attribute: false}) partners?: readonly Partner[];

  readonly #ownList = new OwnList();

  /** The backend in use: the page's own list stands before it. */
  override get activeBackend(): Backend | undefined {
    const around = super.activeBackend;
    return this.partners ? this.#ownList.backend(this.partners, around) : around;
  }

  protected override createPanel(): NetworkPanel {
    return new NetworkPanel({flow: this.flow}, this);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    // the page's own list is a backend like another
    super.willUpdate(changed.has('partners') ? new Map([...changed, ['backend', this.backend]]) : changed);
    if (changed.has('place')) this.panel.placeChanged();
    if (changed.has('kinds') && this.hasUpdated) this.panel.kindsChanged();
  }
}
