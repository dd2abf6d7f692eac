import {expect} from '@open-wc/testing';
import type {Coverage} from '../../src/contract/coverage.js';
import type {CancellationRules} from '../../src/contract/ending.js';
import type {MemberProfile} from '../../src/contract/member-profile.js';
import type {ReimbursementPage} from '../../src/contract/reimbursements.js';
import type {Home} from '../../src/contract/home.js';
import type {Notifications} from '../../src/contract/notifications.js';
import {operation, type AnyOperation} from '../../src/contract/operation.js';
import {operations} from '../../src/contract/index.js';
import {checkNir} from '../../src/domain/index.js';
import {createDatabase} from '../database.js';
import {accessPeople} from './access-people.js';
import {sampleSettings} from './insurer.js';
import {everyMember, memberOf} from './every-member.js';
import {members, type Member} from './members.js';
import {personas, samplePassword} from './personas.js';
import {bringToStep} from '../topics/enrolment/bring-to-step.js';
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
  const db = createDatabase({seed: 'm'});
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
    expect(memberOf({db, memberNumber: members.alsace.number}).persona).to.equal('alsace');
    expect(() => memberOf({db})).to.throw(Problem);
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
    expect(memberOf({db, memberNumber: newcomer.memberNumber}).people[0]?.firstName).to.equal('Claire');
    expect(sampleSettings.access.memberNumber?.example?.replace(/\s/g, '')).to.equal(newcomer.memberNumber);
  });

  it('are who they said they are once they have signed, from their own first day on and with no past', async () => {
    let now = new Date('2027-03-10T09:00:00Z');
    const simulator = new Simulator({now: () => now});
    const call = (operation: AnyOperation, params: Record<string, string> = {}) =>
      simulator.perform(operation, {params, body: {filters: {}}}, {memberNumber: members.family.number});
    const read = async () => {
      const {acts} = (await call(operations.listReimbursements)) as ReimbursementPage;
      const {threads} = (await call(operations.listThreads)) as {threads: unknown[]};
      const {documents} = (await call(operations.listDocuments)) as {documents: {kind: string; date: string}[]};
      const {ceilings} = (await call(operations.getCoverage)) as Coverage;
      return {acts, threads, documents, used: ceilings.filter(({used}) => used)};
    };
    const before = await read();
    for (const past of Object.values(before)) expect(past).not.to.have.length(0);

    await bringToStep(simulator, personas.family, 'completed');
    expect(await read()).to.deep.equal({acts: [], threads: [], documents: [], used: []});
    const joined = memberOf({db: simulator.db, memberNumber: members.family.number});
    expect(joined.contract.since).to.equal('2027-04-01');
    expect(joined.people.map(({firstName, relation}) => [firstName, relation])).to.deep.equal(
      members.family.people.map(({firstName, relation}) => [firstName, relation]),
    );
    const linked = async () =>
      ((await call(operations.getMemberProfile)) as MemberProfile).people.map((each) => each.teletransmission?.status);
    expect(new Set(await linked())).to.deep.equal(new Set(['requested']));
    const options = async () =>
      ((await call(operations.getCancellationRules)) as CancellationRules).contracts.map((each) => each.startedOn);
    expect(await options()).to.deep.equal(['2027-04-01']);

    now = new Date('2027-09-15T09:00:00Z');
    expect(new Set(await linked())).to.deep.equal(new Set(['active']));
    expect((await read()).documents.map(({kind, date}) => `${date} ${kind}`)).to.deep.equal([
      '2027-09-04 certificate',
      '2027-08-31 statement',
      '2027-07-31 statement',
      '2027-06-30 statement',
      '2027-06-03 certificate',
      '2027-05-31 statement',
      '2027-05-21 prescription',
      '2027-04-30 statement',
      '2027-04-01 contract',
    ]);
  });

  it('are told of nothing that was before they signed, and of all that comes since', async () => {
    for (const persona of ['family', 'alsace', 'used', 'resume', 'single'] as const) {
      let now = new Date('2027-03-10T09:00:00Z');
      const simulator = new Simulator({now: () => now});
      await bringToStep(simulator, personas[persona], 'completed');
      const {number} = members[persona];
      const call = (read: AnyOperation) =>
        simulator.perform(read, {params: {}, body: undefined}, {memberNumber: number}) as Promise<unknown>;
      const list = async () => (await call(operations.listNotifications)) as Notifications;
      const home = async () => (await call(operations.getHome)) as Home;
      const first = await home();
      expect([first.contract.state, first.tasks, first.notifications?.latest], persona).to.deep.equal([
        'upcoming',
        [],
        [],
      ]);
      expect((await list()).notifications, persona).to.deep.equal([]);

      now = new Date('2027-04-10T09:00:00Z');
      const since = (await list()).notifications;
      expect(since.map(({title}) => title).join(), persona).to.contain('Conditions particulières');
      expect(
        since.filter(({read, kind}) => read || kind === 'request'),
        persona,
      ).to.deep.equal([]);
      expect((await home()).contract.state, persona).to.equal('active');
    }
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
