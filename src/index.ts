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
export type {Settings} from './contract/settings.js';
export {MutuelleBackend} from './widgets/backend/backend.js';
export {EnrolmentWizard} from './widgets/enrolment-wizard/enrolment-wizard.js';
export {ProfileForm} from './widgets/profile-form/profile-form.js';
export {BeneficiaryForm} from './widgets/beneficiary-form/beneficiary-form.js';
export {BankDetailsForm} from './widgets/bank-details-form/bank-details-form.js';
export {GuaranteePicker} from './widgets/guarantee-picker/guarantee-picker.js';
export {OtpSignaturePad} from './widgets/otp-signature-pad/otp-signature-pad.js';
export {DigitalCardViewer} from './widgets/digital-card-viewer/digital-card-viewer.js';
export {ReimbursementTimeline} from './widgets/reimbursement-timeline/reimbursement-timeline.js';
export type {ReimbursementTimelineEvents} from './widgets/reimbursement-timeline/reimbursement-timeline.events.js';
export type * from './widgets/backend/backend.events.js';
export type {EnrolmentWizardEvents} from './widgets/enrolment-wizard/enrolment-wizard.events.js';
export type {ProfileFormEvents} from './widgets/profile-form/profile-form.events.js';
export type {BeneficiaryFormEvents} from './widgets/beneficiary-form/beneficiary-form.events.js';
export type {BankDetailsFormEvents} from './widgets/bank-details-form/bank-details-form.events.js';
export type {GuaranteePickerEvents} from './widgets/guarantee-picker/guarantee-picker.events.js';
export type {OtpSignaturePadEvents} from './widgets/otp-signature-pad/otp-signature-pad.events.js';
export {CoverageOverview} from './widgets/coverage-overview/coverage-overview.js';
export type {CoverageOverviewEvents} from './widgets/coverage-overview/coverage-overview.events.js';
export type {DigitalCardViewerEvents} from './widgets/digital-card-viewer/digital-card-viewer.events.js';
export {NetworkLocator} from './widgets/network-locator/network-locator.js';
export type {NetworkLocatorEvents} from './widgets/network-locator/network-locator.events.js';
