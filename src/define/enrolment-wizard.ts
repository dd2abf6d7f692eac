import {EnrolmentWizard} from '../widgets/enrolment-wizard/enrolment-wizard.js';
import {define} from './define.js';

define('mutuelle-enrolment-wizard', EnrolmentWizard);
