/** Where people of an enrolment are reached. */
import type {Address} from '../../../src/contract/person.js';
import type {EnrolmentRecord} from './enrolment.data.js';

type People = Pick<EnrolmentRecord, 'beneficiaries' | 'profile'>;

/** The address of the member, or of a beneficiary: « same as » is followed to its end. */
export function addressOf({beneficiaries, profile}: People, id = 'member'): Address | undefined {
  const followed = new Set<string>();
  for (let whose = id; !followed.has(whose);) {
    followed.add(whose);
    const contact = beneficiaries.find((each) => each.id === whose)?.person.contact;
    if (!contact) break;
    if (contact.kind === 'own') return contact.address;
    whose = contact.sameAs;
  }
  return profile?.address;
}

/** As on an envelope, a line each. */
export function addressLines({line1, line2, postalCode, city, country}: Address): string[] {
  return [line1, line2, `${postalCode} ${city}`, country === 'FR' ? undefined : country].filter(
    (line): line is string => Boolean(line),
  );
}
