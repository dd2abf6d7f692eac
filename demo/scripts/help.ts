/**
 * The help of the insurer's portal (`portal.ts`). `?question=` opens an answer, `?complaint` the form of a complaint.
 */
import {openPortal} from './portal.js';

const {query} = await openPortal();
const help = document.querySelector('mutuelle-help-centre')!;
const question = query.get('question');
if (question) help.setAttribute('question', question);
help.toggleAttribute('complaint', query.has('complaint'));
await import('../../src/define/help-centre.js');
