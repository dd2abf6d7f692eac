/** Who has just signed has no past with this insurer: what is made up for the person of the demos is not theirs. */
import type {Simulation} from '../../engine/handler.js';
import {memberNumberOf} from '../../people/personas.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {freeChoice} from '../enrolment/withdrawal.js';

/** @returns their number; what they are a member of begins with the cover */
export function welcome({db}: Pick<Simulation, 'db'>, enrolment: EnrolmentRecord): string {
  const number = memberNumberOf({enrolmentId: enrolment.id});
  db.memberships[enrolment.id] = number;
  const {reimbursements, mailboxes, notifications, coaching, referrals, openedPapers, memberProfiles, portability} = db;
  const pasts = [reimbursements, mailboxes, notifications, coaching, referrals, openedPapers, memberProfiles];
  for (const past of [...pasts, portability]) delete past[number];
  for (const requests of [db.hospitalStays, db.beneficiaryChanges, db.opinions])
    for (const [id, {memberNumber}] of Object.entries(requests)) if (memberNumber === number) delete requests[id];
  for (const [id, {owner}] of Object.entries(db.endings)) if (owner?.memberNumber === number) delete db.endings[id];
  const chosen = freeChoice(enrolment);
  // whoever chose something ends it as the person of the demos would
  db.endingContracts[number] = (db.endingContracts[number] ?? []).flatMap(({signed: _, ...contract}) =>
    chosen === undefined ? [] : [{...contract, startedOn: enrolment.effectiveDate}],
  );
  return number;
}
