/** Classes, types and backends. Importing this registers nothing: see `mutuelle-elements/define/…`. */
export {
  createBackend,
  createHttpBackend,
  getDefaultBackend,
  setDefaultBackend,
  withHandlers,
  communePlaces,
  geoplateformePlaces,
  BackendError,
} from './backend/index.js';
export type {
  Backend,
  BackendErrorCode,
  BackendHandlers,
  CallOptions,
  GeocoderOptions,
  HttpBackendOptions,
  PlaceSearch,
} from './backend/index.js';
export {signOut} from './session/session.js';
export type {Settings} from './contract/settings.js';
export type * from './dictionaries.js';
export type * from './define/all.js';

// made: elements
export {MutuelleBackend} from './shell/backend/backend-element.js';
export {EnrolmentWizard} from './features/enrolment/enrolment-wizard.js';
export type * from './features/enrolment/enrolment-wizard.events.js';
export {ProfileForm} from './features/profile/profile-form.js';
export type * from './features/profile/profile-form.events.js';
export {BeneficiaryForm} from './features/beneficiaries/beneficiary-form.js';
export type * from './features/beneficiaries/beneficiary-form.events.js';
export {BankDetailsForm} from './features/bank-details/bank-details-form.js';
export type * from './features/bank-details/bank-details-form.events.js';
export {GuaranteePicker} from './features/guarantees/guarantee-picker.js';
export type * from './features/guarantees/guarantee-picker.events.js';
export {OtpSignaturePad} from './features/signature/otp-signature-pad.js';
export type * from './features/signature/otp-signature-pad.events.js';
export {CoverageOverview} from './features/coverage/coverage-overview.js';
export type * from './features/coverage/coverage-overview.events.js';
export {DigitalCardViewer} from './features/card/digital-card-viewer.js';
export type * from './features/card/digital-card-viewer.events.js';
export {ReimbursementTimeline} from './features/reimbursements/reimbursement-timeline.js';
export type * from './features/reimbursements/reimbursement-timeline.events.js';
export {NetworkLocator} from './features/network/network-locator.js';
export type * from './features/network/network-locator.events.js';
export {SignIn} from './features/access/sign-in.js';
export type * from './features/access/sign-in.events.js';
export {SignOut} from './features/access/sign-out.js';
export type * from './features/access/sign-out.events.js';
export {DocumentSender} from './features/document-sender/document-sender.js';
export type * from './features/document-sender/document-sender.events.js';
export {SecuritySettings} from './features/security/security-settings.js';
export type * from './features/security/security-settings.events.js';
export {DocumentLibrary} from './features/document-library/document-library.js';
export type * from './features/document-library/document-library.events.js';
export {BankChange} from './features/bank-change/bank-change.js';
export type * from './features/bank-change/bank-change.events.js';
export {BeneficiaryRequest} from './features/beneficiary-request/beneficiary-request.js';
export type * from './features/beneficiary-request/beneficiary-request.events.js';
export {HospitalRequest} from './features/hospital-request/hospital-request.js';
export type * from './features/hospital-request/hospital-request.events.js';
export {ContactPreferences} from './features/contact-preferences/contact-preferences.js';
export type * from './features/contact-preferences/contact-preferences.events.js';
export {HelpCentre} from './features/help-centre/help-centre.js';
export type * from './features/help-centre/help-centre.events.js';
export {MemberProfile} from './features/member-profile/member-profile.js';
export type * from './features/member-profile/member-profile.events.js';
export {Teleconsultation} from './features/teleconsultation/teleconsultation.js';
export type * from './features/teleconsultation/teleconsultation.events.js';
export {ContractCancellation} from './features/contract-cancellation/contract-cancellation.js';
export type * from './features/contract-cancellation/contract-cancellation.events.js';
export {ContractWithdrawal} from './features/contract-withdrawal/contract-withdrawal.js';
export type * from './features/contract-withdrawal/contract-withdrawal.events.js';
export {Referral} from './features/referral/referral.js';
export type * from './features/referral/referral.events.js';
export {HealthServices} from './features/health-services/health-services.js';
export type * from './features/health-services/health-services.events.js';
export {Coaching} from './features/coaching/coaching.js';
export type * from './features/coaching/coaching.events.js';
export {MemberMessages} from './features/messages/messages.js';
export type * from './features/messages/messages.events.js';
export {NotificationCentre} from './features/notifications/notification-centre.js';
export type * from './features/notifications/notification-centre.events.js';
export {NotificationBell} from './features/notifications/notification-bell.js';
export type * from './features/notifications/notification-bell.events.js';
export {MemberHome} from './features/home/member-home.js';
export type * from './features/home/member-home.events.js';
// /made
