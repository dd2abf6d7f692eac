import type {BankAccountChange} from '../../contract/bank-account-change.js';
import type {BankAccounts} from '../../contract/bank-accounts.js';
import type {RawValues} from '../../element/form.js';

/** What the account is for, as one answer. */
export const uses: Readonly<Record<string, BankAccountChange['uses']>> = {
  both: ['reimbursements', 'contributions'],
  reimbursements: ['reimbursements'],
  contributions: ['contributions'],
};

/** What was answered so far; both uses where nothing was. */
export interface Chosen {
  uses: BankAccountChange['uses'] | undefined;
  pays: boolean;
  debits: boolean;
  /** The holder, where contributions would be debited from somebody else's account. */
  payer: string | undefined;
}

/** The holder is asked only where it counts; without its rules (`isMembers`) it is taken for the member. */
export function chosenIn(
  {people, mandate}: BankAccounts,
  text: (path: string) => string,
  isMembers: (holder: string, people: BankAccounts['people']) => boolean = () => true,
): Chosen {
  const chosen = mandate ? uses[text('uses')] : uses['reimbursements'];
  const debits = chosen?.includes('contributions') ?? mandate !== undefined;
  const holder = text('account.holder').trim();
  return {
    uses: chosen,
    pays: chosen?.includes('reimbursements') ?? true,
    debits,
    payer: debits && !isMembers(holder, people) ? holder : undefined,
  };
}

/** The answers of the form as the operation takes them. */
export function bodyOf(values: unknown, {people, mandate}: BankAccounts, {uses: chosen, pays}: Chosen): unknown {
  const {
    account,
    personIds = {},
    mandate: accepted,
  } = values as {account: unknown; personIds?: object; mandate?: unknown};
  const ticked = new Map(Object.entries(personIds));
  const ids = people.map(({id}) => id);
  const paid = people.length > 1 ? ids.filter((id) => ticked.get(id) === true) : ids;
  return {
    account,
    uses: chosen,
    personIds: pays ? paid : [],
    ...(accepted === true && mandate && {mandate: mandate.version}),
  };
}

/** What the schema leaves to what was read. */
export function missingIn(
  values: RawValues,
  {people}: BankAccounts,
  {uses: chosen, pays, payer}: Chosen,
): {path: string; code: string}[] {
  const nobody = people.length > 1 && pays && !people.some(({id}) => values[`personIds.${id}`] === true);
  const unaccepted = chosen?.includes('contributions') && payer === undefined && values['mandate'] !== true;
  return [...(nobody ? ['personIds'] : []), ...(unaccepted ? ['mandate'] : [])].map((path) => ({
    path,
    code: 'required',
  }));
}
