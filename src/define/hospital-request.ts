// Made from src/elements.ts: npm run generate.
import {HospitalRequest} from '../features/hospital-request/hospital-request.js';
import {define} from './define.js';

define('mutuelle-hospital-request', HospitalRequest);
