// Made from src/elements.ts: npm run generate.
import {BeneficiaryForm} from '../features/beneficiaries/beneficiary-form.js';
import {define} from './define.js';

define('mutuelle-beneficiary-form', BeneficiaryForm);
