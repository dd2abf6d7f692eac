/** The rules of accounts, and what only an enrolment needs with them: loaded after its first view. */
export * from '../identity/account-rules.js';
export {BankDetails, getMandateFile, saveBankDetails} from '../../contract/bank-details.js';
export {accountPaths, accountWarnings, peopleOf} from '../identity/account-doubts.js';
export {debtorOf, whoAccepts} from './debtor.js';
