import {EnrolmentWizard} from '../features/enrolment/enrolment-wizard.js';
import {define} from './define.js';

define('mutuelle-enrolment-wizard', EnrolmentWizard);
