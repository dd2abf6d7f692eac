// Made from src/elements.ts: npm run generate.
import {EnrolmentWizard} from '../features/enrolment/enrolment-wizard.js';
import {define} from './define.js';

define('mutuelle-enrolment-wizard', EnrolmentWizard);
