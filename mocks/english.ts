/** The English of every topic, loaded when a page that speaks it asks for something. */
import {English} from './engine/english.js';
import {english as access} from './topics/access/access.en.data.js';
import {english as bankAccounts} from './topics/bank-accounts/bank-accounts.en.data.js';
import {english as beneficiaryRequests} from './topics/beneficiary-requests/beneficiary-requests.en.data.js';
import {english as bulletin} from './topics/bulletin/bulletin.en.data.js';
import {english as card} from './topics/card/card.en.data.js';
import {english as coaching} from './topics/coaching/coaching.en.data.js';
import {english as contactPreferences} from './topics/contact-preferences/contact-preferences.en.data.js';
import {english as coverage} from './topics/coverage/coverage.en.data.js';
import {english as documents} from './topics/documents/documents.en.data.js';
import {english as deposits} from './topics/deposits/deposits.en.data.js';
import {english as ending} from './topics/ending/ending.en.data.js';
import {english as guarantees} from './topics/guarantees/guarantees.en.data.js';
import {english as home} from './topics/home/home.en.data.js';
import {english as hospital} from './topics/hospital/hospital.en.data.js';
import {english as help} from './topics/help/help.en.data.js';
import {english as healthServices} from './topics/health-services/health-services.en.data.js';
import {english as memberProfile} from './topics/member-profile/member-profile.en.data.js';
import {english as messages} from './topics/messages/messages.en.data.js';
import {english as network} from './topics/network/network.en.data.js';
import {english as notifications} from './topics/notifications/notifications.en.data.js';
import {english as passkeys} from './topics/passkeys/passkeys.en.data.js';
import {english as referral} from './topics/referral/referral.en.data.js';
import {english as reimbursements} from './topics/reimbursements/reimbursements.en.data.js';
import {english as security} from './topics/security/security.en.data.js';
import {english as settings} from './topics/settings/settings.en.data.js';
import {english as signature} from './topics/signature/signature.en.data.js';
import {english as teleconsultation} from './topics/teleconsultation/teleconsultation.en.data.js';
import {english as waiver} from './topics/waiver/waiver.en.data.js';

export const english = new English(
  access,
  bankAccounts,
  beneficiaryRequests,
  bulletin,
  card,
  coaching,
  contactPreferences,
  coverage,
  documents,
  deposits,
  ending,
  guarantees,
  home,
  hospital,
  help,
  healthServices,
  memberProfile,
  messages,
  network,
  notifications,
  passkeys,
  referral,
  reimbursements,
  security,
  settings,
  signature,
  teleconsultation,
  waiver,
);
