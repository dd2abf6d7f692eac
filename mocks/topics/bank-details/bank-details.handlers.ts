import type {BankAccount, BankDetails} from '../../../src/contract/bank-details.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import type {Handlers} from '../../engine/handler.js';
import {escaped, refuse} from '../../engine/problems.js';
import {changeEnrolment} from '../enrolment/draft.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {openEnrolment} from '../enrolment/enrolment.js';

export const handlers: Pick<Handlers, 'saveBankDetails'> = {
  saveBankDetails: ({params, body}, ctx) => {
    const enrolment = openEnrolment(ctx, params);
    const details = asked(enrolment, body);
    refuse([
      ...(ctx.settings.bic === 'required' ? bicIssues(details) : []),
      ...(enrolment.rules.debit && details.sameForDebit === undefined
        ? [{pointer: '/sameForDebit', code: 'required'}]
        : []),
      ...personIssues(enrolment, details),
    ]);
    return changeEnrolment(ctx, enrolment, 'bankDetails', () => {
      enrolment.bankDetails = details;
    });
  },
};

/** Only what this contract asks for is kept. */
function asked(
  {rules}: EnrolmentRecord,
  {account, sameForDebit, debitAccount, perBeneficiary}: BankDetails,
): BankDetails {
  return {
    account,
    ...(rules.debit && sameForDebit !== undefined && {sameForDebit}),
    ...(rules.debit && sameForDebit === false && debitAccount && {debitAccount}),
    ...(perBeneficiary && {perBeneficiary}),
  };
}

function bicIssues({account, debitAccount, perBeneficiary = {}}: BankDetails): FieldIssue[] {
  const accounts: [string, BankAccount | undefined][] = [
    ['/account', account],
    ['/debitAccount', debitAccount],
  ];
  for (const [id, each] of Object.entries(perBeneficiary))
    if (each.kind === 'own') accounts.push([`/perBeneficiary/${escaped(id)}/account`, each.account]);
  return accounts
    .filter(([, each]) => each && !each.bic)
    .map(([pointer]) => ({pointer: `${pointer}/bic`, code: 'required'}));
}

function personIssues({beneficiaries}: EnrolmentRecord, {perBeneficiary = {}}: BankDetails): FieldIssue[] {
  const known = new Set(beneficiaries.map(({id}) => id));
  return Object.entries(perBeneficiary).flatMap(([id, account]) => {
    const pointer = `/perBeneficiary/${escaped(id)}`;
    if (!known.has(id)) return [{pointer, code: 'unknown_person'}];
    const seen = new Set([id]);
    for (let next = account; next.kind === 'same' && next.sameAs !== 'member';) {
      if (seen.has(next.sameAs)) return [{pointer: `${pointer}/sameAs`, code: 'circular'}];
      if (!known.has(next.sameAs)) return [{pointer: `${pointer}/sameAs`, code: 'unknown_person'}];
      seen.add(next.sameAs);
      // Who is not listed is paid on the member's account.
      next = perBeneficiary[next.sameAs] ?? {kind: 'same', sameAs: 'member'};
    }
    return [];
  });
}
