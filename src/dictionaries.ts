// Made from src/elements.ts: npm run generate.
import type {MessageOverrides as Sentences} from './element/locale.js';

export type {Sentences};
/** Sentences that `.messages` of an element may replace, by dictionary; each has some of these. */
export interface Dictionaries {
  account: Sentences<typeof import('./features/enrolment/account.messages.fr.js').default>;
  address: Sentences<typeof import('./features/identity/address.messages.fr.js').default>;
  attestation: Sentences<typeof import('./features/identity/attestation.messages.fr.js').default>;
  bankChange: Sentences<
    typeof import('./features/bank-change/bank-change-more.messages.fr.js').default &
      typeof import('./features/bank-change/bank-change.messages.fr.js').default
  >;
  bankDetails: Sentences<
    typeof import('./features/bank-details/bank-details.messages.fr.js').default &
      typeof import('./features/identity/account-fields.messages.fr.js').default &
      typeof import('./features/identity/account-rules.messages.fr.js').default
  >;
  beneficiaries: Sentences<typeof import('./features/beneficiaries/beneficiaries.messages.fr.js').default>;
  beneficiary: Sentences<typeof import('./features/identity/beneficiary.messages.fr.js').default>;
  beneficiaryRequest: Sentences<
    typeof import('./features/beneficiary-request/beneficiary-request.messages.fr.js').default
  >;
  bulletin: Sentences<typeof import('./features/bulletin/bulletin.messages.fr.js').default>;
  callback: Sentences<typeof import('./features/help-centre/callback.messages.fr.js').default>;
  cancellationCourse: Sentences<
    typeof import('./features/contract-cancellation/cancellation-course.messages.fr.js').default
  >;
  card: Sentences<
    typeof import('./features/card/card-more.messages.fr.js').default &
      typeof import('./features/card/card.messages.fr.js').default
  >;
  care: Sentences<typeof import('./ui/blocks/care.messages.fr.js').default>;
  coaching: Sentences<typeof import('./features/coaching/coaching.messages.fr.js').default>;
  code: Sentences<typeof import('./shell/one-time-code/code.messages.fr.js').default>;
  codePage: Sentences<typeof import('./shell/access/code-page.messages.fr.js').default>;
  common: Sentences<typeof import('./element/common.messages.fr.js').default>;
  complaint: Sentences<typeof import('./features/help-centre/complaint.messages.fr.js').default>;
  completion: Sentences<typeof import('./features/completion/completion.messages.fr.js').default>;
  contactPreferences: Sentences<
    typeof import('./features/contact-preferences/contact-preferences.messages.fr.js').default
  >;
  contractCancellation: Sentences<
    typeof import('./features/contract-cancellation/contract-cancellation.messages.fr.js').default
  >;
  contractWithdrawal: Sentences<
    typeof import('./features/contract-withdrawal/contract-withdrawal.messages.fr.js').default
  >;
  coverageOverview: Sentences<
    typeof import('./features/coverage/coverage-more.messages.fr.js').default &
      typeof import('./features/coverage/coverage-overview.messages.fr.js').default
  >;
  deviceStep: Sentences<typeof import('./features/teleconsultation/device-step.messages.fr.js').default>;
  documentLibrary: Sentences<
    typeof import('./features/document-library/document-library.messages.fr.js').default &
      typeof import('./features/document-library/library-more.messages.fr.js').default
  >;
  documentSender: Sentences<
    typeof import('./features/document-sender/desk.messages.fr.js').default &
      typeof import('./features/document-sender/document-sender.messages.fr.js').default
  >;
  emergency: Sentences<typeof import('./ui/blocks/emergency.messages.fr.js').default>;
  ending: Sentences<typeof import('./shell/ending/ending.messages.fr.js').default>;
  enrolment: Sentences<typeof import('./shell/enrolment.messages.fr.js').default>;
  enrolmentWizard: Sentences<typeof import('./features/enrolment/enrolment-wizard.messages.fr.js').default>;
  forgotten: Sentences<typeof import('./shell/access/forgotten.messages.fr.js').default>;
  form: Sentences<typeof import('./shell/enrolment-element.messages.fr.js').default>;
  franceConnect: Sentences<typeof import('./shell/access/france-connect.messages.fr.js').default>;
  glossary: Sentences<typeof import('./ui/blocks/glossary.messages.fr.js').default>;
  guarantees: Sentences<
    typeof import('./features/guarantees/guarantees-more.messages.fr.js').default &
      typeof import('./features/guarantees/guarantees.messages.fr.js').default
  >;
  healthServices: Sentences<typeof import('./features/health-services/health-services.messages.fr.js').default>;
  helpCentre: Sentences<typeof import('./features/help-centre/help-centre.messages.fr.js').default>;
  home: Sentences<
    typeof import('./features/home/home-more.messages.fr.js').default &
      typeof import('./features/home/home.messages.fr.js').default
  >;
  hospitalRequest: Sentences<typeof import('./features/hospital-request/hospital-request.messages.fr.js').default>;
  invitationForm: Sentences<typeof import('./features/referral/invitation-form.messages.fr.js').default>;
  joining: Sentences<typeof import('./features/beneficiary-request/joining.messages.fr.js').default>;
  leaving: Sentences<typeof import('./features/beneficiary-request/leaving.messages.fr.js').default>;
  lesson: Sentences<typeof import('./features/coaching/lesson.messages.fr.js').default>;
  locked: Sentences<typeof import('./shell/access/locked.messages.fr.js').default>;
  mail: Sentences<typeof import('./shell/access/mail.messages.fr.js').default>;
  mailLink: Sentences<typeof import('./shell/access/link.messages.fr.js').default>;
  memberProfile: Sentences<typeof import('./features/member-profile/member-profile.messages.fr.js').default>;
  memberWidget: Sentences<typeof import('./shell/member-element.messages.fr.js').default>;
  messageRoom: Sentences<typeof import('./features/messages/room.messages.fr.js').default>;
  messages: Sentences<typeof import('./features/messages/messages.messages.fr.js').default>;
  networkLocator: Sentences<
    typeof import('./features/network/map.messages.fr.js').default &
      typeof import('./features/network/network-locator.messages.fr.js').default &
      typeof import('./features/network/results.messages.fr.js').default
  >;
  newPasskey: Sentences<typeof import('./shell/new-passkey.messages.fr.js').default>;
  newPassword: Sentences<typeof import('./shell/new-password.messages.fr.js').default>;
  notice: Sentences<typeof import('./ui/blocks/notice.messages.fr.js').default>;
  notificationBell: Sentences<typeof import('./features/notifications/bell.messages.fr.js').default>;
  notificationChoices: Sentences<typeof import('./features/notifications/choices.messages.fr.js').default>;
  notifications: Sentences<typeof import('./features/notifications/notifications.messages.fr.js').default>;
  opinion: Sentences<typeof import('./features/health-services/opinion.messages.fr.js').default>;
  papers: Sentences<typeof import('./ui/blocks/papers.messages.fr.js').default>;
  passkeyOffer: Sentences<typeof import('./features/access/passkey-offer.messages.fr.js').default>;
  passkeyWay: Sentences<typeof import('./shell/access/passkey-way.messages.fr.js').default>;
  path: Sentences<typeof import('./ui/blocks/path.messages.fr.js').default>;
  profile: Sentences<typeof import('./features/profile/profile.messages.fr.js').default>;
  profileEdits: Sentences<typeof import('./features/member-profile/edits.messages.fr.js').default>;
  programme: Sentences<typeof import('./features/coaching/programme.messages.fr.js').default>;
  questions: Sentences<typeof import('./features/teleconsultation/questions.messages.fr.js').default>;
  recap: Sentences<typeof import('./features/recap/recap.messages.fr.js').default>;
  referral: Sentences<typeof import('./features/referral/referral.messages.fr.js').default>;
  registration: Sentences<typeof import('./shell/access/registration.messages.fr.js').default>;
  reimbursementTimeline: Sentences<
    typeof import('./features/reimbursements/more.messages.fr.js').default &
      typeof import('./features/reimbursements/reimbursement-timeline.messages.fr.js').default
  >;
  requestStatus: Sentences<typeof import('./features/document-sender/request-status.messages.fr.js').default>;
  room: Sentences<typeof import('./features/teleconsultation/room.messages.fr.js').default>;
  security: Sentences<
    typeof import('./features/security/password-change.messages.fr.js').default &
      typeof import('./features/security/security.messages.fr.js').default
  >;
  session: Sentences<typeof import('./shell/session-prompt/session-prompt.messages.fr.js').default>;
  signIn: Sentences<typeof import('./shell/access/sign-in.messages.fr.js').default>;
  signOut: Sentences<typeof import('./features/access/sign-out.messages.fr.js').default>;
  signature: Sentences<typeof import('./features/signature/signature.messages.fr.js').default>;
  signedIn: Sentences<typeof import('./features/access/sign-in.messages.fr.js').default>;
  spaceLeads: Sentences<typeof import('./shell/space-leads.messages.fr.js').default>;
  stayPage: Sentences<typeof import('./features/hospital-request/stay-page.messages.fr.js').default>;
  stayPlanning: Sentences<typeof import('./features/hospital-request/planning.messages.fr.js').default>;
  stepUp: Sentences<typeof import('./shell/step-up.messages.fr.js').default>;
  teleconsultation: Sentences<typeof import('./features/teleconsultation/teleconsultation.messages.fr.js').default>;
  teletransmission: Sentences<typeof import('./features/identity/teletransmission.messages.fr.js').default>;
  waiver: Sentences<typeof import('./features/waiver/waiver.messages.fr.js').default>;
  wantedPapers: Sentences<typeof import('./ui/blocks/wanted-papers.messages.fr.js').default>;
  wayBack: Sentences<typeof import('./features/enrolment/way-back.messages.fr.js').default>;
  welcome: Sentences<typeof import('./features/enrolment/welcome.messages.fr.js').default>;
  withdrawalNotice: Sentences<typeof import('./shell/ending/withdrawal-notice.messages.fr.js').default>;
}
