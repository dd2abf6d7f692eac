/** What comes after the first view: a deposit, and how far a request is. */
export {Desk} from './desk.js';
export {RequestStatus} from './request-status.js';
