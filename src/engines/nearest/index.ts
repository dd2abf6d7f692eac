/** What a list that is known in the page is searched with: loaded on demand. */
export {leavesInTurns} from './leaves.js';
export {flagsOf, searchIn} from './search.js';
