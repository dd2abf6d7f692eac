import {BeneficiaryForm} from '../features/beneficiaries/beneficiary-form.js';
import {define} from './define.js';

define('mutuelle-beneficiary-form', BeneficiaryForm);
