import type {MemberEvents} from '../../shell/member.events.js';

/** Facts this widget tells the page. Ids and codes only, never what is on a card. */
export interface DigitalCardViewerEvents extends MemberEvents {
  /** The card fills the screen, for a counter. */
  'mutuelle-card-shown': CustomEvent<{cardId: string}>;
  /** A copy is kept on this device. */
  'mutuelle-card-saved': CustomEvent<Record<string, never>>;
  /** No copy is kept on this device any more, or none could be. */
  'mutuelle-card-removed': CustomEvent<Record<string, never>>;
  /** A file was given; with `personId`, of one person of the card. */
  'mutuelle-card-downloaded': CustomEvent<{cardId: string; format: 'pdf' | 'png'; personId?: string}>;
}
