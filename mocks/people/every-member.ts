/** Every member of the insurer: the people of `personas`, and those whose first visit it is. */
import {Problem} from '../../src/contract/problem.js';
import {accessPeople} from './access-people.js';
import {franceConnectMembers} from './france-connect-people.js';
import {memberFrom, members, type Member} from './members.js';
import {personas} from './personas.js';
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

/** The member who calls. */
export function memberOf({memberNumber}: {readonly memberNumber?: string}): Member {
  const member = everyMember.find(({number}) => number === memberNumber);
  if (!member) throw new Problem('not-found');
  return member;
}
