/**
 * Each topic's part in the story that every host tells alike, in the order in which an enrolment asks them. The session
 * comes last: it leads from one moment to the next.
 */
import type {TopicScript} from './engine/script.js';
import {script as access} from './topics/access/access.script.js';
import {script as bankAccounts} from './topics/bank-accounts/bank-accounts.script.js';
import {script as bankDetails} from './topics/bank-details/bank-details.script.js';
import {script as beneficiaries} from './topics/beneficiaries/beneficiaries.script.js';
import {script as beneficiaryRequests} from './topics/beneficiary-requests/beneficiary-requests.script.js';
import {script as bulletin} from './topics/bulletin/bulletin.script.js';
import {script as card} from './topics/card/card.script.js';
import {script as coaching} from './topics/coaching/coaching.script.js';
import {script as communes} from './topics/communes/communes.script.js';
import {script as contactPreferences} from './topics/contact-preferences/contact-preferences.script.js';
import {script as coverage} from './topics/coverage/coverage.script.js';
import {script as documents} from './topics/documents/documents.script.js';
import {script as deposits} from './topics/deposits/deposits.script.js';
import {script as ending} from './topics/ending/ending.script.js';
import {script as enrolment} from './topics/enrolment/enrolment.script.js';
import {script as franceConnect} from './topics/france-connect/france-connect.script.js';
import {script as guarantees} from './topics/guarantees/guarantees.script.js';
import {script as healthServices} from './topics/health-services/health-services.script.js';
import {script as memberChanges} from './topics/member-changes/member-changes.script.js';
import {script as home} from './topics/home/home.script.js';
import {script as hospital} from './topics/hospital/hospital.script.js';
import {script as help} from './topics/help/help.script.js';
import {script as memberProfile} from './topics/member-profile/member-profile.script.js';
import {script as messages} from './topics/messages/messages.script.js';
import {script as network} from './topics/network/network.script.js';
import {script as notifications} from './topics/notifications/notifications.script.js';
import {script as passkeys} from './topics/passkeys/passkeys.script.js';
import {script as profile} from './topics/profile/profile.script.js';
import {script as referral} from './topics/referral/referral.script.js';
import {script as reimbursements} from './topics/reimbursements/reimbursements.script.js';
import {script as security} from './topics/security/security.script.js';
import {script as session} from './topics/session/session.script.js';
import {script as settings} from './topics/settings/settings.script.js';
import {script as signature} from './topics/signature/signature.script.js';
import {script as teleconsultation} from './topics/teleconsultation/teleconsultation.script.js';
import {script as waiver} from './topics/waiver/waiver.script.js';

export const scripts: readonly TopicScript[] = [
  settings,
  communes,
  network,
  help,
  franceConnect,
  access,
  passkeys,
  profile,
  beneficiaries,
  bankDetails,
  guarantees,
  waiver,
  enrolment,
  bulletin,
  signature,
  card,
  coverage,
  reimbursements,
  documents,
  beneficiaryRequests,
  hospital,
  deposits,
  ending,
  security,
  bankAccounts,
  contactPreferences,
  memberChanges,
  memberProfile,
  teleconsultation,
  referral,
  healthServices,
  coaching,
  home,
  messages,
  notifications,
  session,
];
