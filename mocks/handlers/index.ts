import type {Handlers} from '../types.js';
import {bankDetailsHandlers} from './bank-details.js';
import {beneficiariesHandlers} from './beneficiaries.js';
import {bulletinHandlers} from './bulletin.js';
import {cardHandlers} from './card.js';
import {communesHandlers} from './communes.js';
import {coverageHandlers} from './coverage.js';
import {enrolmentHandlers} from './enrolment.js';
import {guaranteesHandlers} from './guarantees.js';
import {networkHandlers} from './network.js';
import {profileHandlers} from './profile.js';
import {reimbursementHandlers} from './reimbursements.js';
import {sessionHandlers} from './session.js';
import {settingsHandlers} from './settings.js';
import {signatureHandlers} from './signature.js';
import {waiverHandlers} from './waiver.js';

/** Every operation of the contract, played. */
export const handlers: Handlers = {
  ...settingsHandlers, ...communesHandlers, ...sessionHandlers, ...enrolmentHandlers, ...profileHandlers, ...beneficiariesHandlers,
  ...bankDetailsHandlers, ...guaranteesHandlers, ...waiverHandlers, ...bulletinHandlers, ...signatureHandlers,
  ...coverageHandlers,
  ...reimbursementHandlers,
  ...networkHandlers,
  ...cardHandlers,
};
