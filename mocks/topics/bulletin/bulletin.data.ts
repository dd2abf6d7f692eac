import type {ProofEvent} from '../../../src/contract/bulletin.js';

export interface ProofRecord {
  enrolmentId: string;
  receivedAt: string;
  event: ProofEvent;
}

export interface BulletinData {
  /** What members were shown and did, in the order in which it was told. */
  proofs: ProofRecord[];
}

export const bulletinData = (): BulletinData => ({proofs: []});
