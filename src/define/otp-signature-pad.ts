import {OtpSignaturePad} from '../widgets/otp-signature-pad/otp-signature-pad.js';
import {define} from './define.js';

define('mutuelle-otp-signature-pad', OtpSignaturePad);
