import type {DocumentEvents} from '../../shell/document.events.js';
import type {MemberEvents} from '../../shell/member.events.js';
import type {DocumentSender} from './document-sender.js';

/** Facts this element tells the page. Ids only, never a name of a file. */
export interface DocumentSenderEvents extends MemberEvents, DocumentEvents {}

declare global {
  interface HTMLElementEventMap extends DocumentSenderEvents {}
  interface HTMLElementTagNameMap {
    'mutuelle-document-sender': DocumentSender;
  }
}
