/** The page of the insurer's site where a contract is withdrawn from (`ending.ts`). */
import {openEnding} from './ending.js';

await openEnding('used');
