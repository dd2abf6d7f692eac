/** Classes, types and backends. Importing this registers nothing: see `mutuelle-elements/define/…`. */
export {createBackend, createHttpBackend, getDefaultBackend, setDefaultBackend, BackendError} from './backend/index.js';
export type {Backend, BackendErrorCode, BackendHandlers, CallOptions, HttpBackendOptions} from './backend/index.js';
export type {Settings} from './contract/settings.js';
export {MutuelleBackend} from './widgets/backend/backend.js';
export {EnrolmentWizard} from './widgets/enrolment-wizard/enrolment-wizard.js';
export {ProfileForm} from './widgets/profile-form/profile-form.js';
export {BeneficiaryForm} from './widgets/beneficiary-form/beneficiary-form.js';
export {BankDetailsForm} from './widgets/bank-details-form/bank-details-form.js';
export {GuaranteePicker} from './widgets/guarantee-picker/guarantee-picker.js';
export {OtpSignaturePad} from './widgets/otp-signature-pad/otp-signature-pad.js';
export type * from './widgets/backend/backend.events.js';
export type {EnrolmentWizardEvents} from './widgets/enrolment-wizard/enrolment-wizard.events.js';
export type {ProfileFormEvents} from './widgets/profile-form/profile-form.events.js';
export type {BeneficiaryFormEvents} from './widgets/beneficiary-form/beneficiary-form.events.js';
export type {BankDetailsFormEvents} from './widgets/bank-details-form/bank-details-form.events.js';
export type {GuaranteePickerEvents} from './widgets/guarantee-picker/guarantee-picker.events.js';
export type {OtpSignaturePadEvents} from './widgets/otp-signature-pad/otp-signature-pad.events.js';
