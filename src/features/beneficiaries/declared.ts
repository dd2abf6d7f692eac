import type {Beneficiary} from '../../contract/beneficiaries.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import type {Profile} from '../../contract/profile.js';
import type {Saved} from '../../contract/zod.js';
import type {Declared} from '../identity/declared.js';

/** Everybody of the enrolment so far, the member first. */
export function declaredPeople({profile, invitation, beneficiaries}: EnrolmentDraft): Declared[] {
  const member = declared(
    'member',
    {firstName: invitation.firstName, lastName: invitation.lastName, ...profile},
    profile?.address ? {kind: 'own', address: profile.address} : undefined,
  );
  return [
    {...member, birthRank: '1'},
    ...beneficiaries.map(({id, person}) => ({
      ...declared(id, person, person.contact),
      type: person.type,
      birthRank: person.birthRank,
    })),
  ];
}

function declared(id: string, person: Saved<Profile> | Saved<Beneficiary>, contact: Declared['contact']): Declared {
  const {firstName = '', lastName = '', birthDate, teletransmission} = person;
  const numbers = teletransmission && 'nir' in teletransmission ? teletransmission : {};
  return {
    id,
    firstName,
    lastName,
    name: `${firstName} ${lastName}`.trim(),
    birthDate,
    nir: numbers.nir,
    schemeCode: numbers.schemeCode,
    contact,
  };
}
