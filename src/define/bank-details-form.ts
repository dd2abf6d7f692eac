import {BankDetailsForm} from '../widgets/bank-details-form/bank-details-form.js';
import {define} from './define.js';

define('mutuelle-bank-details-form', BankDetailsForm);
