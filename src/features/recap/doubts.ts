/** Doubts about what was saved. Apart, because they bring the rules of numbers with them: the recap reads without. */
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {flat, type Raw, type RawValues} from '../../element/form.js';
import {accountWarnings, peopleOf} from '../identity/account-doubts.js';
import {personWarnings, typedPerson} from '../identity/person.js';

/** Codes by part: `profile`, `bankDetails`, or `person {id}` for a beneficiary. */
export type Doubts = Readonly<Record<string, readonly string[]>>;

export function doubtsOf(draft: EnrolmentDraft): Doubts {
  const {profile, beneficiaries, bankDetails} = draft;
  const codes = (warnings: readonly {code: string}[]) => [...new Set(warnings.map(({code}) => code))];
  return {
    profile: profile ? codes(personWarnings(given(typedPerson(profile)))) : [],
    bankDetails: bankDetails ? codes(accountWarnings(given(flat(bankDetails)), peopleOf(draft))) : [],
    ...Object.fromEntries(
      beneficiaries.map(({id, person}) => [`person ${id}`, codes(personWarnings(given(typedPerson(person)), profile))]),
    ),
  };
}

function given(values: Record<string, Raw>): RawValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  );
}
