/**
 * The table of our tags, one row each. `npm run generate` makes from it what lists them: `define/`, the autoloader, a
 * part of `index.ts`, the tables of README and docs. The build and its checks read the rest. No page loads this file.
 */
export interface ElementRow {
  tag: `mutuelle-${string}`;
  className: string;
  /**
   * Module of the class. This and all modules below are paths from `src/`, without `.ts`. The events of an element
   * stand beside its class, in `<module>.events.ts`.
   */
  module: string;
  /** What the visitor must be before the element shows something: nobody in particular, in an enrolment, a member. */
  section: 'anybody' | 'enrolment' | 'member';
  /** The link of the e-mail opens it: nobody is signed in before. */
  behindLink?: true;
  /** Its define file does more than define, and is written by hand. */
  ownDefine?: true;
  /** It can be opened without network: the service worker keeps all of its files. */
  offline?: true;
  /** Modules loaded on demand that its first view is sure to need: a page asks for them at once. */
  first?: readonly string[];
  /** Modules of the page that comes after its first view: the build groups them, no page asks for them at once. */
  next?: readonly string[];
  /** All that this module loads on demand comes in the end, to everybody: the build groups it. */
  whole?: string;
  /** Modules loaded on demand that its size counts too, besides `first`. */
  counted?: readonly string[];
  /**
   * How much its bytes count beside those of the others: 1 by default; more where more people wait for them, and where
   * it would have to pay for the others.
   */
  weight?: number;
  /**
   * Files its first view may ask for: six by default, the connections that servers of old give a page. More where few
   * people begin with it, so that its files spare the others bytes.
   */
  most?: number;
  /** What it asks of the API at once, without a token; the settings where nothing is said. */
  calls?: readonly `/${string}`[];
}

export const elements: readonly ElementRow[] = [
  {
    tag: 'mutuelle-backend',
    className: 'MutuelleBackend',
    module: 'shell/backend/backend-element',
    section: 'anybody',
    ownDefine: true,
    calls: [],
  },
  {
    tag: 'mutuelle-enrolment-wizard',
    className: 'EnrolmentWizard',
    module: 'features/enrolment/enrolment-wizard',
    section: 'enrolment',
    weight: 6,
    behindLink: true,
    first: ['features/enrolment/welcome.panel'],
    next: ['features/enrolment/account.panel'],
    whole: 'features/enrolment/enrolment-wizard.steps',
  },
  {
    tag: 'mutuelle-profile-form',
    className: 'ProfileForm',
    module: 'features/profile/profile-form',
    section: 'enrolment',
  },
  {
    tag: 'mutuelle-beneficiary-form',
    className: 'BeneficiaryForm',
    module: 'features/beneficiaries/beneficiary-form',
    section: 'enrolment',
  },
  {
    tag: 'mutuelle-bank-details-form',
    className: 'BankDetailsForm',
    module: 'features/bank-details/bank-details-form',
    section: 'enrolment',
  },
  {
    tag: 'mutuelle-guarantee-picker',
    className: 'GuaranteePicker',
    module: 'features/guarantees/guarantee-picker',
    section: 'enrolment',
  },
  {
    tag: 'mutuelle-otp-signature-pad',
    className: 'OtpSignaturePad',
    module: 'features/signature/otp-signature-pad',
    section: 'enrolment',
  },
  {
    tag: 'mutuelle-coverage-overview',
    className: 'CoverageOverview',
    module: 'features/coverage/coverage-overview',
    section: 'member',
  },
  {
    tag: 'mutuelle-digital-card-viewer',
    className: 'DigitalCardViewer',
    module: 'features/card/digital-card-viewer',
    section: 'member',
    offline: true,
    counted: ['engines/vault/vault', 'engines/code2d/data-matrix'],
  },
  {
    tag: 'mutuelle-reimbursement-timeline',
    className: 'ReimbursementTimeline',
    module: 'features/reimbursements/reimbursement-timeline',
    section: 'member',
    counted: ['shell/member-feed', 'backend/http-stream'],
  },
  {
    tag: 'mutuelle-network-locator',
    className: 'NetworkLocator',
    module: 'features/network/network-locator',
    section: 'anybody',
    calls: ['/network'],
    weight: 4,
  },
  {
    tag: 'mutuelle-sign-in',
    className: 'SignIn',
    module: 'features/access/sign-in',
    section: 'anybody',
    weight: 1.5,
    most: 7,
    first: ['shell/access/access.panel'],
  },
  {
    tag: 'mutuelle-sign-out',
    className: 'SignOut',
    module: 'features/access/sign-out',
    section: 'member',
    calls: [],
  },
  {
    tag: 'mutuelle-document-sender',
    className: 'DocumentSender',
    module: 'features/document-sender/document-sender',
    section: 'member',
  },
  {
    tag: 'mutuelle-security-settings',
    className: 'SecuritySettings',
    module: 'features/security/security-settings',
    section: 'member',
  },
  {
    tag: 'mutuelle-document-library',
    className: 'DocumentLibrary',
    module: 'features/document-library/document-library',
    section: 'member',
    weight: 1.5,
  },
  {
    tag: 'mutuelle-bank-change',
    className: 'BankChange',
    module: 'features/bank-change/bank-change',
    section: 'member',
    weight: 1.5,
  },
  {
    tag: 'mutuelle-beneficiary-request',
    className: 'BeneficiaryRequest',
    module: 'features/beneficiary-request/beneficiary-request',
    section: 'member',
  },
  {
    tag: 'mutuelle-hospital-request',
    className: 'HospitalRequest',
    module: 'features/hospital-request/hospital-request',
    section: 'member',
  },
  {
    tag: 'mutuelle-contact-preferences',
    className: 'ContactPreferences',
    module: 'features/contact-preferences/contact-preferences',
    section: 'member',
  },
  {
    tag: 'mutuelle-help-centre',
    className: 'HelpCentre',
    module: 'features/help-centre/help-centre',
    section: 'anybody',
    calls: ['/help', '/settings'],
  },
  {
    tag: 'mutuelle-member-profile',
    className: 'MemberProfile',
    module: 'features/member-profile/member-profile',
    section: 'member',
  },
  {
    tag: 'mutuelle-teleconsultation',
    className: 'Teleconsultation',
    module: 'features/teleconsultation/teleconsultation',
    section: 'member',
  },
  {
    tag: 'mutuelle-contract-cancellation',
    className: 'ContractCancellation',
    module: 'features/contract-cancellation/contract-cancellation',
    section: 'anybody',
    calls: ['/cancellation'],
  },
  {
    tag: 'mutuelle-contract-withdrawal',
    className: 'ContractWithdrawal',
    module: 'features/contract-withdrawal/contract-withdrawal',
    section: 'anybody',
    calls: ['/withdrawal'],
  },
  {
    tag: 'mutuelle-referral',
    className: 'Referral',
    module: 'features/referral/referral',
    section: 'member',
  },
  {
    tag: 'mutuelle-health-services',
    className: 'HealthServices',
    module: 'features/health-services/health-services',
    section: 'member',
  },
  {
    tag: 'mutuelle-coaching',
    className: 'Coaching',
    module: 'features/coaching/coaching',
    section: 'member',
  },
  {
    tag: 'mutuelle-messages',
    className: 'MemberMessages',
    module: 'features/messages/messages',
    section: 'member',
  },
  {
    tag: 'mutuelle-notification-centre',
    className: 'NotificationCentre',
    module: 'features/notifications/notification-centre',
    section: 'member',
  },
  {
    tag: 'mutuelle-notification-bell',
    className: 'NotificationBell',
    module: 'features/notifications/notification-bell',
    section: 'member',
  },
  {
    tag: 'mutuelle-member-home',
    className: 'MemberHome',
    module: 'features/home/member-home',
    section: 'member',
    next: ['features/home/home-more'],
  },
];
