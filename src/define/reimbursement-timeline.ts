import {ReimbursementTimeline} from '../widgets/reimbursement-timeline/reimbursement-timeline.js';
import {define} from './define.js';

define('mutuelle-reimbursement-timeline', ReimbursementTimeline);
