import {BeneficiaryForm} from '../widgets/beneficiary-form/beneficiary-form.js';
import {define} from './define.js';

define('mutuelle-beneficiary-form', BeneficiaryForm);
