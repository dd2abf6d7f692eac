// Made from src/elements.ts: npm run generate.
import {ContractCancellation} from '../features/contract-cancellation/contract-cancellation.js';
import {define} from './define.js';

define('mutuelle-contract-cancellation', ContractCancellation);
