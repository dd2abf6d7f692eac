import {expect} from '@open-wc/testing';
import {operation} from '../../src/contract/operation.js';
import {operations} from '../../src/contract/index.js';
import {checkNir} from '../../src/domain/index.js';
import {createDatabase} from '../database.js';
import {accessPeople} from './access-people.js';
import {sampleSettings} from './insurer.js';
import {everyMember, memberOf} from './every-member.js';
import {members, type Member} from './members.js';
import {personas, samplePassword} from './personas.js';
import {Simulator} from '../engine/simulator.js';
import {Problem} from '../../src/contract/problem.js';

const read = operation({id: 'readMember', method: 'GET', path: '/member', access: 'member'});
const look = operation({id: 'look', method: 'GET', path: '/look', access: 'optional'});
const whoCalls = (_: unknown, ctx: {memberNumber?: string}) => ctx.memberNumber;
const input = {params: {}, body: undefined};
const typeOf = (call: Promise<unknown>) =>
  call.then(
    (value) => value,
    (error: unknown) => (error as Problem).type,
  );

describe('members', () => {
  const open = () => {
    const simulator = new Simulator({
      db: createDatabase({seed: 'm'}),
      handlers: {readMember: whoCalls, look: whoCalls} as never,
    });
    const logIn = async (email: string) =>
      (
        (await simulator.perform(operations.logIn, {params: {}, body: {email, password: samplePassword}})) as {
          accessToken: string;
        }
      ).accessToken;
    return {simulator, logIn};
  };

  it('are the people of the personas, the member first', () => {
    expect(members.family.people.map(({id, relation, birthDate}) => [id, relation, birthDate])).to.deep.equal([
      ['member', 'member', '1978-03-14'],
      ['marc', 'spouse', '1976-07-02'],
      ['ines', 'child', '2005-09-19'],
      ['louis', 'child', '2013-05-08'],
    ]);
    expect(members.family.people[3]!.nir, 'a young child is paid under an insured parent’s number').to.equal(
      members.family.people[0]!.nir,
    );
    expect(new Set(Object.values(members).map(({number}) => number)).size).to.equal(Object.keys(personas).length);
    expect(memberOf({memberNumber: members.alsace.number}).persona).to.equal('alsace');
    expect(() => memberOf({})).to.throw(Problem);
  });

  it('may be on their first visit, and are nobody either', () => {
    const {newcomer, unconfirmed} = accessPeople;
    const [claire, yanis] = everyMember.slice(-2) as [Member, Member];
    expect([claire.number, claire.people[0]?.birthDate]).to.deep.equal([newcomer.memberNumber, newcomer.birthDate]);
    expect([yanis.number, yanis.people[0]?.birthDate]).to.deep.equal([unconfirmed.memberNumber, unconfirmed.birthDate]);
    for (const {people, phone} of [claire, yanis]) {
      expect(checkNir(people[0]!.nir!)).to.equal(undefined);
      expect([people[0]!.nir!.slice(10, 12), phone.slice(0, 8)]).to.deep.equal(['99', '+3363998']);
    }
    for (const key of ['number', 'email', 'phone'] as const)
      expect(new Set(everyMember.map((member) => member[key])).size).to.equal(everyMember.length);
    expect(memberOf({memberNumber: newcomer.memberNumber}).people[0]?.firstName).to.equal('Claire');
    expect(sampleSettings.access.memberNumber?.example?.replace(/\s/g, '')).to.equal(newcomer.memberNumber);
  });

  it('sign in with an account of their own, and only they use their space', async () => {
    const {simulator, logIn} = open();
    const token = await logIn(members.family.email);
    expect(await simulator.perform(read, input, {token})).to.equal(members.family.number);
    expect(await typeOf(simulator.perform(read, input, {}))).to.equal('unauthenticated');
    expect(
      await typeOf(simulator.perform(read, input, {token: await logIn(personas.resume.email)})),
      'an enrolment under way is no membership',
    ).to.equal('forbidden');
    expect(
      await typeOf(
        simulator.perform(operations.getEnrolment, {params: {enrolmentId: 'adh-family'}, body: undefined}, {token}),
      ),
    ).to.equal('forbidden');
  });

  it('are known where they need not be', async () => {
    const {simulator, logIn} = open();
    expect(await simulator.perform(look, input, {})).to.equal(undefined);
    expect(await simulator.perform(look, input, {token: await logIn(members.single.email)})).to.equal(
      members.single.number,
    );
    expect(await typeOf(simulator.perform(look, input, {token: 'made-up'}))).to.equal('unauthenticated');
  });
});
