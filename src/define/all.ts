// Every element of the library; for pages that prefer one import to several.
import './backend.js';
import './enrolment-wizard.js';
import './profile-form.js';
import './beneficiary-form.js';
import './bank-details-form.js';
import './guarantee-picker.js';
import './otp-signature-pad.js';
