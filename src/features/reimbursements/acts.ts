import {foldedWords} from '../../domain/text.js';
import {isReadable} from '../../ui/blocks/act-parts.js';
import type {Act, Reimbursement, ReimbursementFilters} from '../../contract/reimbursements.js';

/** False for parts of an act that do not make up its price. They are shown as the server sent them. */
export const addsUp = ({spent, amo, amc, otherPayers = 0, remaining}: Reimbursement): boolean =>
  spent === amo.amount + amc.amount + otherPayers + remaining;

const sortKey = (act: Act): string => (isReadable(act) ? `${act.careDate}_${act.id}` : '');

/**
 * Where an act belongs: newest care first, then by id, as the server does. One that cannot be read has no date: it
 * stays by its neighbour.
 */
export function placeOf(acts: readonly Act[], act: Act): number {
  const key = sortKey(act);
  const place = acts.findIndex((each) => isReadable(each) && sortKey(each) < key);
  return place < 0 ? acts.length : place;
}

/** Whether the server would list an act, for one that has just come. */
export function matches(
  act: Reimbursement,
  {beneficiaryId, family, status, from, to, search}: ReimbursementFilters,
): boolean {
  const text = foldedWords(`${act.label} ${act.professional ?? ''}`);
  return (
    (!beneficiaryId || act.beneficiaryId === beneficiaryId) &&
    (!family || act.family === family) &&
    (!status || act.status === status) &&
    (!from || act.careDate >= from) &&
    (!to || act.careDate <= to) &&
    foldedWords(search ?? '')
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}
