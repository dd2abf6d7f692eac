import type {DocumentEvents} from '../../shell/document.events.js';
import type {MemberEvents} from '../../shell/member.events.js';

/** Facts this element tells the page. Ids only, never a name of a file. */
export interface DocumentSenderEvents extends MemberEvents, DocumentEvents {}
