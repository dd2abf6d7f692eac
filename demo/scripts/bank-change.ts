/**
 * The page of the insurer's portal where the bank account is changed, with the telephone and the mailbox that hear of
 * it (`portal.ts`).
 */
import {exampleBic, exampleIban} from '../../mocks/people/example-numbers.js';
import {everyWay} from './open-backend.js';
import {openPortal} from './portal.js';

const iban = exampleIban(401).replace(/.{4}(?=.)/g, '$& ');
await openPortal({settings: {access: everyWay}, words: {iban, bic: exampleBic}});
await import('../../src/define/bank-change.js');
