/**
 * What answers each operation. What a page asks first is here from the start; any other topic is loaded, with its
 * data, at the first call of one of its operations. The type refuses an operation that is missing, or that its topic
 * does not answer.
 */
import type {OperationId, StreamId} from '../src/contract/index.js';
import {handlers as enrolment} from './topics/enrolment/enrolment.handlers.js';
import {handlers as session} from './topics/session/session.handlers.js';
import {handlers as settings} from './topics/settings/settings.handlers.js';
import type {Handlers} from './engine/handler.js';

type Topic<Id extends OperationId> = {readonly handlers: Pick<Handlers, Id>};
export type Topics = {readonly [Id in OperationId]: () => Topic<Id> | Promise<Topic<Id>>};

const opening = {handlers: {...settings, ...session, ...enrolment}};
const first = () => opening;
const beneficiaries = () => import('./topics/beneficiaries/beneficiaries.handlers.js');
const bulletin = () => import('./topics/bulletin/bulletin.handlers.js');
const card = () => import('./topics/card/card.handlers.js');
const guarantees = () => import('./topics/guarantees/guarantees.handlers.js');
const network = () => import('./topics/network/network.handlers.js');
const reimbursements = () => import('./topics/reimbursements/reimbursements.handlers.js');
const signature = () => import('./topics/signature/signature.handlers.js');
const waiver = () => import('./topics/waiver/waiver.handlers.js');

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
  listCommunes: () => import('./topics/communes/communes.handlers.js'),
  saveProfile: () => import('./topics/profile/profile.handlers.js'),
  saveBeneficiary: beneficiaries,
  removeBeneficiary: beneficiaries,
  confirmBeneficiaries: beneficiaries,
  saveBankDetails: () => import('./topics/bank-details/bank-details.handlers.js'),
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
  getCoverage: () => import('./topics/coverage/coverage.handlers.js'),
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
  reimbursementEvents: () => import('./topics/reimbursements/reimbursement-events.js'),
} satisfies Record<StreamId, () => Promise<unknown>>;
