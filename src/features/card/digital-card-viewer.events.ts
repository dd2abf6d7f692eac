import type {MemberEvents} from '../../shell/member.events.js';
import type {DigitalCardViewer} from './digital-card-viewer.js';

/** Facts this widget tells the page. Ids and codes only, never what is on a card. */
export interface DigitalCardViewerEvents extends MemberEvents {
  'mutuelle-card-shown': CustomEvent<{cardId: string}>;
  'mutuelle-card-saved': CustomEvent<Record<string, never>>;
  'mutuelle-card-removed': CustomEvent<Record<string, never>>;
  'mutuelle-card-downloaded': CustomEvent<{cardId: string; format: 'pdf' | 'png'}>;
}

declare global {
  interface HTMLElementEventMap extends DigitalCardViewerEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-digital-card-viewer': DigitalCardViewer;
  }
}
