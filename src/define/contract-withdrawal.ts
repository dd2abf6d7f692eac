// Made from src/elements.ts: npm run generate.
import {ContractWithdrawal} from '../features/contract-withdrawal/contract-withdrawal.js';
import {define} from './define.js';

define('mutuelle-contract-withdrawal', ContractWithdrawal);
