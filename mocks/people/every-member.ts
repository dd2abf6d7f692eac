/**
 * Every member of the insurer: the people of `personas`, as they are or as they signed their enrolment, and those whose
 * first visit it is.
 */
import {Problem} from '../../src/contract/problem.js';
import {entry} from '../engine/database.js';
import type {Simulation} from '../engine/handler.js';
import {accessPeople} from './access-people.js';
import {franceConnectMembers} from './france-connect-people.js';
import {memberFrom, members, type Member} from './members.js';
import {personas, type PersonaId} from './personas.js';
import {alone, type SampleAnswers} from './sample-answers.js';

const {newcomer, unconfirmed} = accessPeople;
const {namesake, elder} = franceConnectMembers;
const lyon = {line1: '9 quai Saint-Vincent', postalCode: '69001', city: 'Lyon', country: 'FR'};

type Adult = Parameters<typeof alone>[0];
/** Alone, in Lyon; `rank` makes their numbers differ. */
const inLyon = (person: Omit<Adult, 'address'>, nir: string, rank: number): SampleAnswers =>
  alone({...person, address: lyon}, nir, '01 691 0001', rank, false);

const madam = {civility: 'madam'} as const;
const yanis = {civility: 'sir', firstName: 'Yanis', lastName: 'Robin'} as const;
const morel = inLyon(
  {...madam, firstName: 'Claire', lastName: 'Morel', birthDate: newcomer.birthDate},
  '2900469381997',
  5,
);
const robin = inLyon({...yanis, birthDate: unconfirmed.birthDate}, '1950969381998', 6);
const namesakeOfRobin = inLyon({...yanis, birthDate: namesake.birthDate}, '1950969381995', 7);
const blanchard = inLyon(
  {...madam, firstName: 'Odette', lastName: 'Blanchard', birthDate: elder.birthDate},
  '2310569381996',
  8,
);

/** Covered as the persona who is alone. */
const memberWith = (answers: SampleAnswers, {email, memberNumber: number}: {email: string; memberNumber: string}) => ({
  ...memberFrom({...personas.single, answers}),
  email,
  number,
});

export const everyMember: readonly Member[] = [
  ...Object.values(members),
  memberWith(namesakeOfRobin, namesake),
  memberWith(blanchard, elder),
  memberWith(morel, newcomer),
  memberWith(robin, unconfirmed),
];

type Enrolments = Pick<Simulation['db'], 'enrolments'>;

/** The member who calls. */
export function memberOf({db, memberNumber}: {readonly db: Enrolments; readonly memberNumber?: string}): Member {
  const member = everyMember.find(({number}) => number === memberNumber);
  if (!member) throw new Problem('not-found');
  return joinedIn(db, member) ?? member;
}

/** This person, as a member. */
export const memberIn = (db: Enrolments, persona: PersonaId): Member =>
  memberOf({db, memberNumber: members[persona].number});

/** Who has signed is the member they said they are, from the day their cover begins. */
function joinedIn({enrolments}: Enrolments, {persona, number}: Member): Member | undefined {
  const invited = personas[persona];
  const enrolment = entry(enrolments, invited.enrolmentId);
  if (enrolment?.signed?.memberNumber !== number || !enrolment.profile) return undefined;
  const {profile, beneficiaries, effectiveDate: coveredSince, email} = enrolment;
  const answers = {...invited.answers, profile, beneficiaries};
  return {...memberFrom({...invited, coveredSince, answers}), email, joined: true};
}
