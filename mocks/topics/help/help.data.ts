/** What the insurer remembers of those who asked for help. */
import type {MemberRequest} from '../../../src/contract/requests.js';

export interface ComplaintRecord {
  memberNumber: string;
  /** Hash of what was written, which itself is with the service. */
  words?: string;
  request: MemberRequest;
}

export interface HelpData {
  /** By id. */
  complaints: Record<string, ComplaintRecord>;
  /** Who is to be called back, the day it was asked. */
  callbacks: {lineId: string; phone: string; day: string}[];
  /** How often each answer helped, and did not: nothing says whom. */
  ratings: Record<string, {yes: number; no: number}>;
}

export const helpData = (): HelpData => ({complaints: {}, callbacks: [], ratings: {}});
