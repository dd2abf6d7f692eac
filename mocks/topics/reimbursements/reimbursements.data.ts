import type {ReimbursementChange} from '../../../src/contract/reimbursements.js';

/** What a member was paid back: how many acts there were on the first day, which are made up, and the changes since. */
export interface ReimbursementRecord {
  size: number;
  anchor: string;
  changes: ReimbursementChange[];
}

export interface ReimbursementData {
  /** By member number; made when it is first asked for. */
  reimbursements: Record<string, ReimbursementRecord>;
}

export const reimbursementData = (): ReimbursementData => ({reimbursements: {}});
