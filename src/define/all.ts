// Made from src/elements.ts: npm run generate.
// Every element of the library; for pages that prefer one import to several.
import './backend.js';
import './enrolment-wizard.js';
import './profile-form.js';
import './beneficiary-form.js';
import './bank-details-form.js';
import './guarantee-picker.js';
import './otp-signature-pad.js';
import './coverage-overview.js';
import './digital-card-viewer.js';
import './reimbursement-timeline.js';
import './network-locator.js';
import './sign-in.js';
import './sign-out.js';
import './document-sender.js';
import './security-settings.js';
import './document-library.js';
import './bank-change.js';
import './beneficiary-request.js';
import './hospital-request.js';
import './contact-preferences.js';
import './help-centre.js';
import './member-profile.js';
import './teleconsultation.js';
import './contract-cancellation.js';
import './contract-withdrawal.js';
import './referral.js';
