import type {Act, Reimbursement} from '../../contract/reimbursements.js';

/** An act that fits the contract; of the others only the place is known. */
export const isReadable = (act: Act): act is Reimbursement => 'spent' in act;

/**
 * Where the part of one payer stands. Its own day says that it is paid, whatever the status of the act; what the
 * mutuelle refused is not expected of it; `none`: nothing is to be paid. A negative amount is taken back (`paid`), or
 * will be.
 */
export type PartState = 'paid' | 'expected' | 'refused' | 'none';

export function stateOf(act: Pick<Reimbursement, 'status' | 'amo' | 'amc'>, payer: 'amo' | 'amc'): PartState {
  const {amount, paidOn} = act[payer];
  if (amount === 0) return 'none';
  if (paidOn) return 'paid';
  return payer === 'amc' && act.status === 'rejected' ? 'refused' : 'expected';
}
