/** What stands between the place of the map, which is always there, and the map, which comes on demand. */
import type {CSSResultGroup, TemplateResult} from 'lit';
import type {Partner, Place} from '../../contract/network.js';
import type {Widget} from '../../element/widget.js';
import type {NetworkLocatorMessages} from './network-locator.messages.fr.js';

/** What the map shows now. */
export interface MapState {
  readonly places: readonly Partner[];
  readonly centre: Place | undefined;
  readonly kind: string;
  readonly selected: string | undefined;
  readonly lit: string | undefined;
  readonly tiles: string | undefined;
  readonly attribution: string | undefined;
}

export interface MapSlotOptions {
  words: () => NetworkLocatorMessages;
  /** What the open map shows, asked after each rendering of the host. */
  state: () => MapState;
  opened: () => void;
  /** A pin was pressed. */
  selected: (id: string) => void;
  lit: (id: string | undefined) => void;
  /** « Chercher dans cette zone ». */
  area: (middle: Place) => void;
  /** Everybody of a kind: packed by the server, or the page's own list. */
  points: (kind: string) => Promise<Uint8Array | readonly Partner[]>;
}

/** The loaded map, from `map-panel.ts`. */
export interface LoadedMap {
  view(): TemplateResult;
  update(state: MapState): void;
  close(): void;
}

export interface MapModule {
  styles: CSSResultGroup;
  createMap: (host: Widget, options: MapSlotOptions) => LoadedMap;
}
