// Made from src/elements.ts: npm run generate.
import {BeneficiaryRequest} from '../features/beneficiary-request/beneficiary-request.js';
import {define} from './define.js';

define('mutuelle-beneficiary-request', BeneficiaryRequest);
