// Made from src/elements.ts: npm run generate.
import {BankChange} from '../features/bank-change/bank-change.js';
import {define} from './define.js';

define('mutuelle-bank-change', BankChange);
