/** The page of the insurer's site where a contract is ended (`ending.ts`). */
import {openEnding} from './ending.js';

await openEnding('otherPerson');
