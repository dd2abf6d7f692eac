import type {BeneficiaryContact} from '../../contract/beneficiaries.js';
import type {Address} from '../../contract/person.js';
import type {Infer, Saved} from '../../contract/zod.js';
import type {Person} from '../../domain/people.js';

/** Somebody already declared or covered: the member (id `member`) or a beneficiary. */
export interface Declared extends Person {
  id: string;
  name: string;
  schemeCode?: string | undefined;
  contact: Saved<Infer<typeof BeneficiaryContact>> | undefined;
}

/** Whether a person may live where this one does: not with themselves, nor with who lives with them. */
export function mayShareWith(people: readonly Declared[], person: Declared, of: string): boolean {
  return !chain(people, person.id).some(({id}) => id === of);
}

/** « 12 rue des Tanneurs, 44000 Nantes », wherever it was given; undefined when it is not known. */
export function addressInWords(people: readonly Declared[], id: string): string | undefined {
  const contact = chain(people, id).at(-1)?.contact;
  const address: Saved<Address> | undefined = contact && 'address' in contact ? contact.address : undefined;
  if (!address?.line1) return undefined;
  return [address.line1, address.line2, `${address.postalCode ?? ''} ${address.city ?? ''}`.trim()]
    .filter(Boolean)
    .join(', ');
}

/** The person, whom they live with, and so on to who has an address. */
function chain(people: readonly Declared[], id: string, seen: readonly Declared[] = []): readonly Declared[] {
  const person = people.find((each) => each.id === id);
  if (!person || seen.includes(person)) return seen;
  const {contact} = person;
  return contact && 'sameAs' in contact && contact.sameAs
    ? chain(people, contact.sameAs, [...seen, person])
    : [...seen, person];
}
