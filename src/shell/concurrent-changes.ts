import type {EnrolmentDraft, EnrolmentStep} from '../contract/enrolment.js';

/** What of a draft a part of the form saves; nothing for a page that only confirms (the recap, the list of people). */
function answerOf(draft: EnrolmentDraft, part: string | undefined): unknown {
  if (part?.startsWith('beneficiary:'))
    return draft.beneficiaries.find(({id}) => `beneficiary:${id}` === part)?.person ?? null;
  return part === 'profile' || part === 'bankDetails' || part === 'guarantees' ? (draft[part] ?? null) : undefined;
}

/**
 * Somebody else changed other parts only: saving this one takes nothing away. A confirmation is never such a change,
 * because what it confirms is no longer what the member saw.
 */
export function standsApart(before: EnrolmentDraft, now: EnrolmentDraft, part: string | undefined): boolean {
  const mine = answerOf(before, part);
  return mine !== undefined && same(mine, answerOf(now, part));
}

/** Steps whose answers differ, for the notice. */
export function changedSteps(before: EnrolmentDraft, now: EnrolmentDraft): EnrolmentStep[] {
  return (['profile', 'beneficiaries', 'bankDetails', 'guarantees'] as const).filter(
    (step) => !same(before[step] ?? null, now[step] ?? null),
  );
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
