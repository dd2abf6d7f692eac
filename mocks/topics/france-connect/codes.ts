/** The codes of the simulated FranceConnect: its page makes them, and the insurer's server has them read. */
import type {IdentityId} from '../../people/france-connect-people.js';

export interface FranceConnectCode {
  identity: IdentityId;
  /** Of the start it answers. */
  nonce: string;
  /** When it was made, in milliseconds. */
  at: number;
  /** Tells two codes apart. */
  id: string;
  /** FranceConnect does not answer for a while after it made this code. */
  down?: true;
}

export const codeLifetime = 30_000;
/** Longer than a page tries by itself. */
export const downTime = 12_000;
export const issuer = 'https://simulation.franceconnect.example';

export const makeCode = (code: FranceConnectCode): string => btoa(JSON.stringify(code));

/** Undefined for whatever is no code. */
export function readCode(text: string): FranceConnectCode | undefined {
  try {
    return JSON.parse(atob(text)) as FranceConnectCode;
  } catch {
    return undefined;
  }
}
