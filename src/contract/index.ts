/** Every operation of the contract, for tools, tests, mocks and servers. Widgets import only the topics they call. */
import {listCommunes} from './communes.js';
import {getSettings} from './settings.js';
import {createAccount, logIn, logOut, redeemLink, renewSession} from './session.js';
import {confirmRecap, getEnrolment, saveDraft} from './enrolment.js';
import {saveProfile} from './profile.js';
import {confirmBeneficiaries, removeBeneficiary, saveBeneficiary} from './beneficiaries.js';
import {saveBankDetails} from './bank-details.js';
import {getOffer, saveGuarantees} from './guarantees.js';
import {acceptBulletin, getBulletin, getBulletinFile, recordProof} from './bulletin.js';
import {getDossier, sendSignatureCode, sign} from './signature.js';

export const operations = {
  getSettings, listCommunes,
  redeemLink, createAccount, logIn, renewSession, logOut,
  getEnrolment, saveDraft, saveProfile, saveBeneficiary, removeBeneficiary, confirmBeneficiaries, saveBankDetails,
  getOffer, saveGuarantees, confirmRecap,
  getBulletin, getBulletinFile, acceptBulletin, recordProof,
  sendSignatureCode, sign, getDossier,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;

export * from './operation.js';
export * from './problem.js';
export * from './issues.js';
export * from './settings.js';
export * from './session.js';
export * from './values.js';
export * from './person.js';
export * from './teletransmission.js';
export * from './communes.js';
export * from './profile.js';
export * from './beneficiaries.js';
export * from './bank-details.js';
export * from './guarantees.js';
export * from './bulletin.js';
export * from './signature.js';
export * from './enrolment.js';
