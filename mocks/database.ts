/**
 * All that the simulated insurer remembers: the core of the engine, and a slice for each topic that remembers
 * something. A new slice is one more line in `beginning`.
 */
import {todayIn} from '../src/domain/index.js';
import {coreData, type CoreData} from './engine/database.js';
import {accessData} from './topics/access/access.data.js';
import {bankAccountsData} from './topics/bank-accounts/bank-accounts.data.js';
import {beneficiaryRequestsData} from './topics/beneficiary-requests/beneficiary-requests.data.js';
import {bulletinData} from './topics/bulletin/bulletin.data.js';
import {coachingData} from './topics/coaching/coaching.data.js';
import {documentsData} from './topics/documents/documents.data.js';
import {depositsData} from './topics/deposits/deposits.data.js';
import {endingData} from './topics/ending/ending.data.js';
import {enrolmentData} from './topics/enrolment/enrolment.data.js';
import {homeData} from './topics/home/home.data.js';
import {hospitalData} from './topics/hospital/hospital.data.js';
import {contactPreferencesData} from './topics/contact-preferences/contact-preferences.data.js';
import {healthServicesData} from './topics/health-services/health-services.data.js';
import {journalData} from './topics/member-changes/journal.data.js';
import {helpData} from './topics/help/help.data.js';
import {memberProfileData} from './topics/member-profile/member-profile.data.js';
import {messagesData} from './topics/messages/messages.data.js';
import {notificationsData} from './topics/notifications/notifications.data.js';
import {passkeysData} from './topics/passkeys/passkeys.data.js';
import {franceConnectData} from './topics/france-connect/france-connect.data.js';
import {reimbursementData} from './topics/reimbursements/reimbursements.data.js';
import {referralData} from './topics/referral/referral.data.js';
import {securityData} from './topics/security/security.data.js';
import {sessionData} from './topics/session/session.data.js';
import {teleconsultationData} from './topics/teleconsultation/teleconsultation.data.js';

/** Everybody of `personas`, each where their story starts. */
const beginning = (today: string) => ({
  ...sessionData(today),
  ...accessData(today),
  ...passkeysData(today),
  ...franceConnectData(),
  ...securityData(today),
  ...bankAccountsData(),
  ...memberProfileData(today),
  ...contactPreferencesData(),
  ...coachingData(today),
  ...enrolmentData(today),
  ...bulletinData(),
  ...journalData(),
  ...reimbursementData(),
  ...documentsData(),
  ...beneficiaryRequestsData(today),
  ...hospitalData(today),
  ...depositsData(),
  ...teleconsultationData(),
  ...helpData(),
  ...endingData(today),
  ...referralData(today),
  ...healthServicesData(today),
  ...messagesData(),
  ...notificationsData(),
  ...homeData(today),
});

export interface Database extends CoreData, ReturnType<typeof beginning> {}

export interface Seed {
  /** The day it is, `YYYY-MM-DD`: cover starts on the first of the next month. */
  today?: string;
  /** The same seed gives the same tokens and ids. */
  seed?: string;
}

export function createDatabase({today = todayIn(), seed = Math.random().toString(36).slice(2)}: Seed = {}): Database {
  return {...coreData(seed), ...beginning(today)};
}

export function toJSON(db: Database): string {
  return JSON.stringify(db);
}

/** What `toJSON` gave; undefined for anything else, an older shape included. A slice that is new starts empty. */
export function fromJSON(text: string | null | undefined): Database | undefined {
  try {
    const db = JSON.parse(text ?? '') as Partial<Database> | null;
    return db?.version === 3 && db.sessions ? {...createDatabase(), ...db} : undefined;
  } catch {
    return undefined;
  }
}
