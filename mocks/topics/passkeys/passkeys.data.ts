import {memberEmailOf, memberNumberOf, personas} from '../../people/personas.js';

export interface PasskeyRecord {
  memberNumber: string;
  /** Of the account it opens. */
  email: string;
  name: string;
  /** Instants in milliseconds. */
  createdAt: number;
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

const day = 86_400_000;

export function passkeysData(today: string): PasskeysData {
  const ago = (days: number) => Date.parse(`${today}T13:32:00Z`) - days * day;
  return {
    passkeys: {
      'cle-telephone': {
        memberNumber: memberNumberOf(personas.family),
        email: memberEmailOf(personas.family),
        name: 'Téléphone',
        createdAt: ago(6),
        lastUsedAt: ago(1),
        credentialId: 'bXV0dWVsbGUtZGVtby1rZXk',
      },
    },
    ceremonies: {},
    passkeysDeclined: [],
  };
}
