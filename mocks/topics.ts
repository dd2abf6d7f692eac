/**
 * Which topic answers each operation, a line each. What a page asks first is here from the start; any other topic is
 * loaded, with its data, at the first call of one of its operations. The type refuses an operation that is missing, or
 * that its topic does not answer. What a topic remembers is in `database.ts`.
 */
import type {OperationId, StreamId} from '../src/contract/index.js';
import type {EventTeller, HandlerContext, Handlers, Simulation, UploadState} from './engine/handler.js';
import {handlers as enrolment} from './topics/enrolment/enrolment.handlers.js';
import {handlers as session} from './topics/session/session.handlers.js';
import {handlers as settings} from './topics/settings/settings.handlers.js';

type Topic<Id extends OperationId> = {
  readonly handlers: Pick<Handlers, Id>;
  /** Of a topic that is sent files: what is known of one. */
  readonly expected?: (params: Readonly<Record<string, string>>, ctx: HandlerContext) => UploadState;
};
type Load<Id extends OperationId> = () => Topic<Id> | Promise<Topic<Id>>;
export type Topics = {readonly [Id in OperationId]: Load<Id>};

/** Where these operations are answered. */
const topic = <Id extends OperationId>(load: Load<NoInfer<Id>>, ...ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, load])) as {readonly [Each in Id]: Load<Id>};

const opening = {handlers: {...settings, ...session, ...enrolment}};

export const topics: Topics = {
  ...topic(() => opening, 'getSettings'),
  ...topic(() => opening, 'redeemLink', 'logIn', 'renewSession', 'logOut'),
  ...topic(() => import('./topics/session/invitation.handlers.js'), 'requestLink', 'sendResumeEmail', 'createAccount'),
  ...topic(() => opening, 'getEnrolment', 'saveDraft', 'confirmRecap'),
  ...topic(
    () => import('./topics/access/access.handlers.js'),
    'sendCode',
    'verifyCode',
    'readMailLink',
    'renewMailLink',
    'requestPasswordReset',
    'resetPassword',
    'startRegistration',
    'register',
    'sendConfirmation',
    'confirmEmail',
    'getAccount',
  ),
  ...topic(
    () => import('./topics/passkeys/passkeys.handlers.js'),
    'getPasskeyRequest',
    'logInWithPasskey',
    'getPasskeyCreation',
    'addPasskey',
    'removePasskey',
    'declinePasskeys',
  ),
  ...topic(
    () => import('./topics/france-connect/france-connect.handlers.js'),
    'startFranceConnect',
    'enterByFranceConnect',
    'linkFranceConnect',
    'endFranceConnect',
  ),
  ...topic(() => import('./topics/communes/communes.handlers.js'), 'listCommunes'),
  ...topic(() => import('./topics/profile/profile.handlers.js'), 'saveProfile'),
  ...topic(
    () => import('./topics/beneficiaries/beneficiaries.handlers.js'),
    'saveBeneficiary',
    'removeBeneficiary',
    'confirmBeneficiaries',
  ),
  ...topic(() => import('./topics/bank-details/bank-details.handlers.js'), 'saveBankDetails'),
  ...topic(() => import('./topics/guarantees/guarantees.handlers.js'), 'getOffer', 'saveGuarantees'),
  ...topic(() => import('./topics/waiver/waiver.handlers.js'), 'getWaiverTerms', 'requestWaiver', 'withdrawWaiver'),
  ...topic(
    () => import('./topics/bulletin/bulletin.handlers.js'),
    'getBulletin',
    'getBulletinDocument',
    'getBulletinFile',
    'acceptBulletin',
    'recordProof',
    'getMandateFile',
  ),
  ...topic(
    () => import('./topics/signature/signature.handlers.js'),
    'sendSignatureCode',
    'sign',
    'getDossier',
    'getSignatureProof',
  ),
  ...topic(() => import('./topics/coverage/coverage.handlers.js'), 'getCoverage'),
  ...topic(() => import('./topics/member-changes/member-changes.handlers.js'), 'listMemberChanges'),
  ...topic(
    () => import('./topics/reimbursements/reimbursements.handlers.js'),
    'listReimbursements',
    'getPayment',
    'getStatement',
  ),
  ...topic(
    () => import('./topics/network/network.handlers.js'),
    'getNetwork',
    'searchPlaces',
    'searchPartners',
    'getPartnerPoints',
  ),
  ...topic(
    () => import('./topics/security/security.handlers.js'),
    'getSecuritySettings',
    'changePassword',
    'forgetDevice',
    'forgetOtherDevices',
  ),
  ...topic(
    () => import('./topics/bank-accounts/bank-accounts.handlers.js'),
    'getBankAccounts',
    'changeBankAccount',
    'getBankMandateFile',
    'blockBankChange',
  ),
  ...topic(
    () => import('./topics/deposits/deposits.handlers.js'),
    'getDepositRules',
    'startDeposit',
    'getDeposit',
    'addDepositFile',
    'uploadDepositFile',
    'removeDepositFile',
    'sendDeposit',
    'cancelDeposit',
    'getRequest',
  ),
  ...topic(
    () => import('./topics/member-profile/member-profile.handlers.js'),
    'getMemberProfile',
    'changeAddress',
    'cancelMove',
    'changeContact',
    'confirmContact',
    'cancelContactChange',
    'changeSituation',
    'changeTeletransmission',
    'changeLanguage',
  ),
  ...topic(
    () => import('./topics/contact-preferences/contact-preferences.handlers.js'),
    'getContactPreferences',
    'saveContactPreferences',
    'confirmEmailWorks',
  ),
  ...topic(() => import('./topics/help/help.handlers.js'), 'getHelp', 'rateAnswer', 'requestCallback', 'complain'),
  ...topic(() => import('./topics/card/card.handlers.js'), 'getCards', 'getCardFile'),
  ...topic(
    () => import('./topics/coaching/coaching.handlers.js'),
    'getCoaching',
    'joinProgramme',
    'pauseProgramme',
    'leaveProgramme',
    'getLesson',
    'saveLesson',
  ),
  ...topic(
    () => import('./topics/documents/documents.handlers.js'),
    'listDocuments',
    'getDocumentFile',
    'linkDocuments',
    'getTaxCertificates',
  ),
  ...topic(
    () => import('./topics/beneficiary-requests/beneficiary-requests.handlers.js'),
    'getBeneficiaryRequests',
    'startBeneficiaryAddition',
    'saveTypedBeneficiary',
    'saveAddedBeneficiary',
    'getBeneficiaryAddition',
    'cancelBeneficiaryAddition',
    'confirmBeneficiaryAddition',
    'requestBeneficiaryRemoval',
  ),
  ...topic(
    () => import('./topics/teleconsultation/teleconsultation.handlers.js'),
    'getTeleconsultation',
    'startConsultation',
    'getConsultation',
    'joinConsultation',
    'askCallback',
    'cancelConsultation',
  ),
  ...topic(
    () => import('./topics/hospital/hospital.handlers.js'),
    'getHospitalRules',
    'searchEstablishments',
    'estimateStay',
    'requestStay',
    'cancelStay',
    'getHospitalAgreement',
  ),
  ...topic(
    () => import('./topics/ending/ending.handlers.js'),
    'getCancellationRules',
    'requestCancellation',
    'takeBackCancellation',
    'getWithdrawalRules',
    'withdraw',
    'getEndingReceipt',
  ),
  ...topic(() => import('./topics/referral/referral.handlers.js'), 'getReferrals', 'inviteFriend'),
  ...topic(
    () => import('./topics/health-services/health-services.handlers.js'),
    'getHealthServices',
    'askSecondOpinion',
  ),
  ...topic(
    () => import('./topics/messages/messages.handlers.js'),
    'listThreads',
    'getThread',
    'startThread',
    'sendMessage',
    'readThread',
    'saveMessageDraft',
  ),
  ...topic(
    () => import('./topics/notifications/notifications.handlers.js'),
    'listNotifications',
    'readNotifications',
    'saveNotificationChoices',
  ),
  ...topic(() => import('./topics/home/home.handlers.js'), 'getHome'),
};

/** What brings a person to a step of the enrolment, for a page that starts in the middle. */
export const enrolmentSteps = () => import('./topics/enrolment/bring-to-step.js');

/** What tells the events of each stream. */
export const streamTopics: {readonly [Id in StreamId]: () => Promise<{readonly eventsOf: EventTeller}>} = {
  memberEvents: () => import('./topics/member-changes/journal.js'),
};

/** A document that anybody may read (`notice`, `guarantees-alsace`), outside of the contract. */
export const publicPaper = async (name: string) =>
  (await import('./topics/bulletin/general-papers.js')).publicPaper(name);

/**
 * What the page of a call tells of it (`enter`, `end`, `cut`), outside of the contract: false where its link is spent.
 */
export const fromRoom = async (ticket: string, event: string, simulation: Simulation): Promise<boolean> => {
  const {roomEvents, tellRoom} = await import('./topics/teleconsultation/rooms.js');
  const known = roomEvents.find((each) => each === event);
  return known !== undefined && tellRoom(ticket, known, simulation);
};

/** What the browser fetches by a ticket, outside of the contract. */
export const fileByTicket = async (ticket: string, simulation: Simulation) =>
  (await import('./topics/documents/downloads.js')).fetchByTicket(ticket, simulation);
