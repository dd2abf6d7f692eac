/**
 * The people of `personas` as members: what the insurer's files hold of them once they are covered. Fictitious, as they
 * are.
 */
import {Beneficiary} from '../../src/contract/beneficiaries.js';
import {Profile} from '../../src/contract/profile.js';
import type {Visibility} from '../../src/contract/visibility.js';
import {memberEmailOf, memberNumberOf, personas, type Persona, type PersonaId} from './personas.js';

export interface MemberPerson {
  /** `member`, or the id of a beneficiary. */
  readonly id: string;
  readonly relation: 'member' | Beneficiary['type'];
  readonly civility: Profile['civility'];
  readonly firstName: string;
  readonly lastName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly birthRank: string;
  /** The number their care is paid under; a young child has an insured parent's. */
  readonly nir?: string;
  readonly schemeCode?: string;
  /** Under the régime local of Alsace-Moselle, which is a matter of each person. */
  readonly alsaceMoselle: boolean;
  /** Lives where the member does. */
  readonly livesWithMember: boolean;
  /** Where this person does not let the member see their acts. */
  readonly visibility?: Visibility;
}

export interface Member {
  readonly persona: PersonaId;
  /** Ten digits, on the card and in every letter. */
  readonly number: string;
  /** Where this member signs in. */
  readonly email: string;
  /** The member first, then those covered through them. */
  readonly people: readonly MemberPerson[];
  readonly address: Profile['address'];
  readonly phone: string;
  readonly maritalStatus: Profile['maritalStatus'];
  readonly alsaceMoselle: boolean;
  readonly employer: string;
  readonly contract: {readonly id: string; readonly label: string; /** First day of cover. */ readonly since: string};
  /** By an enrolment that was signed here: nothing is made up of the years before. */
  readonly joined?: true;
}

export function memberFrom(persona: Persona): Member {
  const {id, employer, answers, coveredSince, privateActs = []} = persona;
  const profile = Profile.parse(answers.profile);
  const {address, phone, maritalStatus, alsaceMoselle} = profile;
  return {
    persona: id,
    number: memberNumberOf(persona),
    email: memberEmailOf(persona),
    address,
    phone,
    maritalStatus,
    alsaceMoselle,
    employer,
    contract: {id: `contrat-${id}`, label: 'Complémentaire santé collective', since: coveredSince},
    people: [
      {...personFrom('member', 'member', {...profile, birthRank: '1'}), livesWithMember: true},
      ...answers.beneficiaries.flatMap((each) => {
        const person = Beneficiary.safeParse(each.person).data;
        // by a clock that is years behind, the youngest are not born
        if (!person) return [];
        const visibility = privateActs.includes(each.id) && {visibility: hiddenActsOf(person.firstName)};
        return [
          {...personFrom(each.id, person.type, person), livesWithMember: person.contact.kind === 'same', ...visibility},
        ];
      }),
    ],
  };
}

function personFrom(
  id: string,
  relation: MemberPerson['relation'],
  {
    civility,
    firstName,
    lastName,
    birthDate,
    birthRank,
    teletransmission,
    alsaceMoselle,
  }: Pick<
    Beneficiary,
    'civility' | 'firstName' | 'lastName' | 'birthDate' | 'birthRank' | 'teletransmission' | 'alsaceMoselle'
  >,
): Omit<MemberPerson, 'livesWithMember'> {
  return {
    id,
    relation,
    civility,
    firstName,
    lastName,
    birthDate,
    birthRank,
    alsaceMoselle,
    ...(teletransmission.enabled && {nir: teletransmission.nir, schemeCode: teletransmission.schemeCode}),
  };
}

const hiddenActsOf = (firstName: string): Visibility => ({
  state: 'hidden',
  reason: `${firstName} a choisi de ne pas les partager, et les consulte dans son propre espace.`,
});

/** `today`: `YYYY-MM-DD`. */
export const isAdult = ({birthDate}: Pick<MemberPerson, 'birthDate'>, today: string): boolean =>
  `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` <= today;

/** Everybody's file, by persona. The password is that of every demo account. */
export const members = Object.fromEntries(
  Object.values(personas).map((persona) => [persona.id, memberFrom(persona)]),
) as Readonly<Record<PersonaId, Member>>;
