import {memberEmailOf, memberNumberOf, personas} from '../../people/personas.js';

export interface PasskeyRecord {
  memberNumber: string;
  /** Of the account it opens. */
  email: string;
  name: string;
  /** Instants in milliseconds. */
  createdAt?: number;
  lastUsedAt?: number;
  /** As the browser names it. */
  credentialId: string;
  /** In base64url (SubjectPublicKeyInfo). A key of the beginning has none: no device holds it. */
  publicKey?: string;
}

/** What was asked of a browser, and is answered once. */
export interface CeremonyRecord {
  challenge: string;
  /** In milliseconds. */
  expiresAt: number;
  /** Of the member for whom a key is made; without it, somebody signs in. */
  memberNumber?: string;
}

export interface PasskeysData {
  /** By id. */
  passkeys: Record<string, PasskeyRecord>;
  /** By ticket. */
  ceremonies: Record<string, CeremonyRecord>;
  /** Member numbers of those who said « Pas maintenant ». */
  passkeysDeclined: string[];
}

export function passkeysData(): PasskeysData {
  const memberNumber = memberNumberOf(personas.family);
  const email = memberEmailOf(personas.family);
  return {
    passkeys: {'cle-1': {memberNumber, email, name: 'Téléphone', credentialId: 'cHJlbWllcmUtY2xl'}},
    ceremonies: {},
    passkeysDeclined: [],
  };
}
