// Made from src/elements.ts: npm run generate.
import {ReimbursementTimeline} from '../features/reimbursements/reimbursement-timeline.js';
import {define} from './define.js';

define('mutuelle-reimbursement-timeline', ReimbursementTimeline);
