// Made from src/elements.ts: npm run generate.
import {OtpSignaturePad} from '../features/signature/otp-signature-pad.js';
import {define} from './define.js';

define('mutuelle-otp-signature-pad', OtpSignaturePad);
