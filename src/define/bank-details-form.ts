// Made from src/elements.ts: npm run generate.
import {BankDetailsForm} from '../features/bank-details/bank-details-form.js';
import {define} from './define.js';

define('mutuelle-bank-details-form', BankDetailsForm);
