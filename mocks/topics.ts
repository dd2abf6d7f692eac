/**
 * Where each operation is played. What a page asks first is here from the start; any other topic is loaded, with its
 * data, at the first call of one of its operations. The type refuses an operation that is missing, or that its topic
 * does not play.
 */
import type {OperationId, StreamId} from '../src/contract/index.js';
import {handlers as enrolment} from './handlers/enrolment.js';
import {handlers as session} from './handlers/session.js';
import {handlers as settings} from './handlers/settings.js';
import type {Handlers} from './types.js';

type Topic<Id extends OperationId> = {readonly handlers: Pick<Handlers, Id>};
export type Topics = {readonly [Id in OperationId]: () => Topic<Id> | Promise<Topic<Id>>};

const opening = {handlers: {...settings, ...session, ...enrolment}};
const first = () => opening;
const beneficiaries = () => import('./handlers/beneficiaries.js');
const bulletin = () => import('./handlers/bulletin.js');
const card = () => import('./handlers/card.js');
const guarantees = () => import('./handlers/guarantees.js');
const network = () => import('./handlers/network.js');
const reimbursements = () => import('./handlers/reimbursements.js');
const signature = () => import('./handlers/signature.js');
const waiver = () => import('./handlers/waiver.js');

export const topics: Topics = {
  getSettings: first,
  redeemLink: first,
  requestLink: first,
  createAccount: first,
  logIn: first,
  renewSession: first,
  logOut: first,
  getEnrolment: first,
  saveDraft: first,
  confirmRecap: first,
  listCommunes: () => import('./handlers/communes.js'),
  saveProfile: () => import('./handlers/profile.js'),
  saveBeneficiary: beneficiaries,
  removeBeneficiary: beneficiaries,
  confirmBeneficiaries: beneficiaries,
  saveBankDetails: () => import('./handlers/bank-details.js'),
  getOffer: guarantees,
  saveGuarantees: guarantees,
  getWaiverTerms: waiver,
  requestWaiver: waiver,
  withdrawWaiver: waiver,
  getBulletin: bulletin,
  getBulletinFile: bulletin,
  acceptBulletin: bulletin,
  recordProof: bulletin,
  getMandateFile: bulletin,
  sendSignatureCode: signature,
  sign: signature,
  getDossier: signature,
  getSignatureProof: signature,
  getCoverage: () => import('./handlers/coverage.js'),
  listReimbursements: reimbursements,
  listReimbursementChanges: reimbursements,
  getPayment: reimbursements,
  getStatement: reimbursements,
  getNetwork: network,
  searchPlaces: network,
  searchPartners: network,
  getPartnerPoints: network,
  getCards: card,
  getCardFile: card,
};

/** What tells the events of each stream. */
export const streamTopics = {
  reimbursementEvents: () => import('./acts.js'),
} satisfies Record<StreamId, () => Promise<unknown>>;
