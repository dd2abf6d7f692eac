import type {LeavingEvents} from '../../shell/leaving.events.js';

/** Facts this element tells the page. Never who. */
export interface SignOutEvents extends LeavingEvents {}
