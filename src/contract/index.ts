/** Every operation of the contract, for tools, tests, mocks and servers. Widgets import only the topics they call. */
import {listCommunes} from './communes.js';
import {getSettings} from './settings.js';
import {createAccount, logIn} from './account.js';
import {redeemLink, requestLink, sendResumeEmail} from './link.js';
import {sendCode, verifyCode} from './step-up.js';
import {readMailLink, renewMailLink} from './mail-link.js';
import {requestPasswordReset, resetPassword} from './password.js';
import {confirmEmail, register, sendConfirmation, startRegistration} from './registration.js';
import {getAccount} from './member-account.js';
import {
  addPasskey,
  declinePasskeys,
  getPasskeyCreation,
  getPasskeyRequest,
  logInWithPasskey,
  removePasskey,
} from './passkeys.js';
import {endFranceConnect, enterByFranceConnect, linkFranceConnect, startFranceConnect} from './france-connect.js';
import {changePassword, forgetDevice, forgetOtherDevices, getSecuritySettings} from './security.js';
import {cancelContactChange, cancelMove, getMemberProfile} from './member-profile.js';
import {
  changeAddress,
  changeContact,
  changeLanguage,
  changeSituation,
  changeTeletransmission,
  confirmContact,
} from './profile-changes.js';
import {confirmEmailWorks, getContactPreferences, saveContactPreferences} from './contact-preferences.js';
import {logOut, renewSession} from './session.js';
import {confirmRecap, getEnrolment, saveDraft} from './enrolment.js';
import {saveProfile} from './profile.js';
import {confirmBeneficiaries, removeBeneficiary, saveBeneficiary} from './beneficiaries.js';
import {getMandateFile, saveBankDetails} from './bank-details.js';
import {blockBankChange, getBankAccounts, getBankMandateFile} from './bank-accounts.js';
import {changeBankAccount} from './bank-account-change.js';
import {getOffer, saveGuarantees} from './guarantees.js';
import {getWaiverTerms, requestWaiver, withdrawWaiver} from './waiver.js';
import {acceptBulletin, getBulletin, getBulletinDocument, getBulletinFile, recordProof} from './bulletin.js';
import {getCoverage} from './coverage.js';
import {getNetwork, getPartnerPoints, searchPartners, searchPlaces} from './network.js';
import {getDossier, getSignatureProof, sendSignatureCode, sign} from './signature.js';
import {getPayment, getStatement} from './payments.js';
import {listMemberChanges, memberEvents} from './member-changes.js';
import {ReimbursementChange, listReimbursements} from './reimbursements.js';
import {getCardFile, getCards} from './card.js';
import {getDocumentFile, getTaxCertificates, linkDocuments, listDocuments} from './documents.js';
import {cancelBeneficiaryAddition, getBeneficiaryAddition, getBeneficiaryRequests} from './beneficiary-requests.js';
import {requestBeneficiaryRemoval} from './beneficiary-removals.js';
import {cancelStay, getHospitalAgreement, getHospitalRules} from './hospital.js';
import {estimateStay, requestStay, searchEstablishments} from './hospital-stays.js';
import {
  confirmBeneficiaryAddition,
  saveAddedBeneficiary,
  saveTypedBeneficiary,
  startBeneficiaryAddition,
} from './beneficiary-additions.js';
import {
  addDepositFile,
  cancelDeposit,
  getDeposit,
  getDepositRules,
  removeDepositFile,
  sendDeposit,
  startDeposit,
  uploadDepositFile,
} from './deposits.js';
import {
  getThread,
  MessageChange,
  listThreads,
  readThread,
  saveMessageDraft,
  sendMessage,
  startThread,
} from './messages.js';
import {getRequest} from './requests.js';
import {
  askCallback,
  cancelConsultation,
  getConsultation,
  getTeleconsultation,
  joinConsultation,
  startConsultation,
} from './teleconsultation.js';
import {complain, getHelp, rateAnswer, requestCallback} from './help.js';
import {getCancellationRules, getEndingReceipt, getWithdrawalRules} from './ending.js';
import {requestCancellation, takeBackCancellation} from './cancellation.js';
import {withdraw} from './withdrawal.js';
import {getHome} from './home.js';
import {listNotifications, NotificationChange, readNotifications, saveNotificationChoices} from './notifications.js';
import {getReferrals} from './referral.js';
import {inviteFriend} from './referral-invitation.js';
import {askSecondOpinion, getHealthServices} from './health-services.js';
import {getCoaching, getLesson, joinProgramme, leaveProgramme, pauseProgramme, saveLesson} from './coaching.js';

export const operations = {
  getSettings,
  listCommunes,
  redeemLink,
  requestLink,
  sendResumeEmail,
  createAccount,
  logIn,
  sendCode,
  verifyCode,
  readMailLink,
  renewMailLink,
  requestPasswordReset,
  resetPassword,
  startRegistration,
  register,
  sendConfirmation,
  confirmEmail,
  getAccount,
  getPasskeyRequest,
  logInWithPasskey,
  getPasskeyCreation,
  addPasskey,
  removePasskey,
  declinePasskeys,
  startFranceConnect,
  enterByFranceConnect,
  linkFranceConnect,
  endFranceConnect,
  getSecuritySettings,
  changePassword,
  forgetDevice,
  forgetOtherDevices,
  getBankAccounts,
  changeBankAccount,
  getBankMandateFile,
  blockBankChange,
  getMemberProfile,
  changeAddress,
  cancelMove,
  changeContact,
  confirmContact,
  cancelContactChange,
  changeSituation,
  changeTeletransmission,
  changeLanguage,
  getContactPreferences,
  saveContactPreferences,
  confirmEmailWorks,
  renewSession,
  logOut,
  getEnrolment,
  saveDraft,
  saveProfile,
  saveBeneficiary,
  removeBeneficiary,
  confirmBeneficiaries,
  saveBankDetails,
  getMandateFile,
  getOffer,
  saveGuarantees,
  getWaiverTerms,
  requestWaiver,
  withdrawWaiver,
  confirmRecap,
  getBulletin,
  getBulletinDocument,
  getBulletinFile,
  acceptBulletin,
  recordProof,
  sendSignatureCode,
  sign,
  getDossier,
  getSignatureProof,
  getCoverage,
  listReimbursements,
  listMemberChanges,
  getPayment,
  getStatement,
  getNetwork,
  searchPlaces,
  searchPartners,
  getPartnerPoints,
  getCards,
  getCardFile,
  listDocuments,
  getDocumentFile,
  linkDocuments,
  getTaxCertificates,
  getBeneficiaryRequests,
  startBeneficiaryAddition,
  saveTypedBeneficiary,
  saveAddedBeneficiary,
  getBeneficiaryAddition,
  cancelBeneficiaryAddition,
  confirmBeneficiaryAddition,
  requestBeneficiaryRemoval,
  getHospitalRules,
  searchEstablishments,
  estimateStay,
  requestStay,
  cancelStay,
  getHospitalAgreement,
  getDepositRules,
  startDeposit,
  getDeposit,
  addDepositFile,
  uploadDepositFile,
  removeDepositFile,
  sendDeposit,
  cancelDeposit,
  getRequest,
  getTeleconsultation,
  startConsultation,
  getConsultation,
  joinConsultation,
  askCallback,
  cancelConsultation,
  getHelp,
  rateAnswer,
  requestCallback,
  complain,
  getCancellationRules,
  requestCancellation,
  takeBackCancellation,
  getWithdrawalRules,
  withdraw,
  getEndingReceipt,
  getReferrals,
  inviteFriend,
  getHealthServices,
  askSecondOpinion,
  getCoaching,
  joinProgramme,
  pauseProgramme,
  leaveProgramme,
  getLesson,
  saveLesson,
  listThreads,
  getThread,
  startThread,
  sendMessage,
  readThread,
  saveMessageDraft,
  listNotifications,
  readNotifications,
  saveNotificationChoices,
  getHome,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;

/** Every stream of the contract. */
export const streams = {memberEvents} as const;

export type Streams = typeof streams;
export type StreamId = keyof Streams;

/** What each topic of a member's journal holds. */
export const memberTopics = {
  reimbursement: ReimbursementChange,
  message: MessageChange,
  notification: NotificationChange,
} as const;

export * from './operation.js';
export * from './upload.js';
export * from './event-stream.js';
export * from './http.js';
export * from './problem.js';
export * from './issues.js';
export * from './settings.js';
export * from './space-pages.js';
export * from './session.js';
export * from './link.js';
export * from './account.js';
export * from './code.js';
export * from './step-up.js';
export * from './mail-link.js';
export * from './password.js';
export * from './registration.js';
export * from './member-account.js';
export * from './passkeys.js';
export * from './france-connect.js';
export * from './security.js';
export * from './member-profile.js';
export * from './profile-changes.js';
export * from './contact-preferences.js';
export * from './values.js';
export * from './person.js';
export * from './teletransmission.js';
export * from './care.js';
export * from './communes.js';
export * from './profile.js';
export * from './beneficiaries.js';
export * from './bank-details.js';
export * from './bank-accounts.js';
export * from './bank-account-change.js';
export * from './guarantees.js';
export * from './waiver.js';
export * from './bulletin.js';
export * from './signature.js';
export * from './coverage.js';
export * from './network.js';
export * from './enrolment.js';
export * from './visibility.js';
export * from './member-changes.js';
export * from './reimbursements.js';
export * from './payments.js';
export * from './card.js';
export * from './requests.js';
export * from './documents.js';
export * from './beneficiary-requests.js';
export * from './beneficiary-additions.js';
export * from './beneficiary-removals.js';
export * from './hospital.js';
export * from './hospital-stays.js';
export * from './deposits.js';
export * from './teleconsultation.js';
export * from './help.js';
export * from './ending.js';
export * from './cancellation.js';
export * from './withdrawal.js';
export * from './referral.js';
export * from './referral-invitation.js';
export * from './health-services.js';
export * from './coaching.js';
export * from './messages.js';
export * from './notifications.js';
export * from './home.js';
