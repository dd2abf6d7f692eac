/** What comes after the statement is typed: the words of the law to confirm, and the proof. */
export {confirmOrKeep} from '../../shell/ending/confirm-or-keep.js';
export {Receipt} from '../../shell/ending/receipt.js';
export {statementView} from './confirm.view.js';
