// Made from src/elements.ts: npm run generate.
import {Referral} from '../features/referral/referral.js';
import {define} from './define.js';

define('mutuelle-referral', Referral);
