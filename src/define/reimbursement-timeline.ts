import {ReimbursementTimeline} from '../features/reimbursements/reimbursement-timeline.js';
import {define} from './define.js';

define('mutuelle-reimbursement-timeline', ReimbursementTimeline);
