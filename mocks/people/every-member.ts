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

const morel = alone(
  {civility: 'madam', firstName: 'Claire', lastName: 'Morel', birthDate: newcomer.birthDate, address: lyon},
  '2900469381997',
  '01 691 0001',
  5,
  false,
);
const robin = alone(
  {civility: 'sir', firstName: 'Yanis', lastName: 'Robin', birthDate: unconfirmed.birthDate, address: lyon},
  '1950969381998',
  '01 691 0001',
  6,
  false,
);

const namesakeOfRobin = alone(
  {civility: 'sir', firstName: 'Yanis', lastName: 'Robin', birthDate: namesake.birthDate, address: lyon},
  '1950969381995',
  '01 691 0001',
  7,
  false,
);
const blanchard = alone(
  {civility: 'madam', firstName: 'Odette', lastName: 'Blanchard', birthDate: elder.birthDate, address: lyon},
  '2310569381996',
  '01 691 0001',
  8,
  false,
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
