import {expect} from '@open-wc/testing';
import {asBackendError, type BackendError} from '../../../src/backend/error.js';
import {logIn} from '../../../src/contract/account.js';
import type {AnyOperation} from '../../../src/contract/operation.js';
import {getReferrals, type Referral, type Referrals} from '../../../src/contract/referral.js';
import {inviteFriend} from '../../../src/contract/referral-invitation.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {createDatabase} from '../../database.js';
import {members} from '../../people/members.js';
import {samplePassword as password, type PersonaId} from '../../people/personas.js';
import {silentFriend} from './referral.data.js';
import {yearly} from './referral.handlers.js';

const day = 86_400_000;
const friend = {firstName: 'Salomé', email: 'salome@example.org', agreed: true};

/** A member who is signed in, on 22 November 2026. */
async function member(persona: PersonaId = 'single') {
  const at = testInsurer();
  const {db} = at.sandbox.simulator;
  const {email, number} = members[persona];
  // each time anew: days pass
  const as = async (operation: AnyOperation, body?: object, language = 'fr', intent?: string) => {
    const {accessToken} = await at.call(logIn, {body: {email, password}});
    return at.sandbox.call(operation, {body} as never, {
      language,
      credentials: {token: () => accessToken, renew: async () => false},
      ...(intent !== undefined && {intent}),
    });
  };
  const invite = (body: object = {}, language?: string, intent?: string) =>
    as(inviteFriend, {...friend, ...body}, language, intent) as Promise<Referral>;
  return {
    ...at,
    db,
    number,
    invite,
    read: (language?: string) => as(getReferrals, undefined, language) as Promise<Referrals>,
    refusal: (body: object = {}): Promise<BackendError> =>
      invite(body).then((answer) => {
        throw new Error(`accepted: ${JSON.stringify(answer)}`);
      }, asBackendError),
    days: (count: number) => at.tick(count * day),
  };
}
const codes = ({code, issues}: BackendError) => [code, ...issues.map((each) => `${each.pointer} ${each.code}`)];

describe('referrals of the simulated insurer MEM-76', () => {
  it('send one mail, with the words that were shown around those of the member, under one intention', async () => {
    const at = await member();
    const {message} = await at.read();
    const note = 'À bientôt\u202f!\nKarim';
    const first = await at.invite({note}, 'fr', 'a');
    expect(await at.invite({note}, 'fr', 'a')).to.deep.equal(first);
    const [mail, ...others] = at.db.outbox;
    expect(others).to.have.length(0);
    expect(mail).to.deep.include({to: friend.email, channel: 'email', subject: message.subject});
    expect(mail!.text).to.equal(
      [message.before.replace('{friend}', 'Salomé'), note, message.after.replace('{friend}', 'Salomé')].join('\n\n'),
    );
    expect(mail!.text).to.contain('Karim Benali nous a donné votre adresse').and.to.contain('nous oublions votre nom');
  });

  it('write in the language the message was read in', async () => {
    const at = await member();
    const {message} = await at.read('en');
    await at.invite({}, 'en');
    expect(message.after).to.contain('Karim Benali gave us your address');
    expect(at.db.outbox[0]!.text).to.contain(message.after).and.to.contain('Hello Salomé,');
  });

  it('SPACE-49: refuse links, in names too, more than their length, and what nobody agreed to', async () => {
    const at = await member();
    for (const [body, issue] of [
      [{note: 'bit.ly/x'}, '/note link'],
      [{note: 'x'.repeat(301)}, '/note too_long'],
      [{firstName: 'exemple.fr'}, '/firstName format'],
      [{lastName: 'https://exemple.org'}, '/lastName format'],
      [{email: 'salome'}, '/email format'],
      [{agreed: false}, '/agreed required'],
      [{email: members.single.email.toUpperCase()}, '/email own_address'],
    ] as const)
      expect(codes(await at.refusal(body))).to.deep.equal(['validation', issue]);
    expect([at.db.outbox.length, (await at.read()).left]).to.deep.equal([0, yearly]);
  });

  it('take no words of a member whose insurer adds none', async () => {
    const at = await member('expired');
    expect((await at.read()).noteLength).to.equal(0);
    expect(codes(await at.refusal({note: 'Bonjour'}))).to.deep.equal(['validation', '/note too_long']);
    await at.invite();
  });

  it('SPACE-49: are one per address, however it is written, for ever', async () => {
    const at = await member();
    await at.invite({email: silentFriend});
    expect((await at.refusal({email: silentFriend.toUpperCase()})).code).to.equal('already-open');
    at.days(400);
    expect((await at.refusal({email: silentFriend})).code).to.equal('already-open');
    expect(at.db.outbox).to.have.length(1);
  });

  it('SPACE-49: answer the same for a member, and for who was invited by somebody else', async () => {
    const at = await member();
    const shape = ({id, ...rest}: Referral) => ({...rest, id: id.split('-')[0]});
    const {accessToken} = await at.call(logIn, {body: {email: members.used.email, password}});
    await at.sandbox.call(
      inviteFriend,
      {body: {...friend, agreed: true, email: 'partage@example.org'}},
      {credentials: {token: () => accessToken, renew: async () => false}},
    );
    const answers = [
      await at.invite({email: 'inconnue@example.org'}),
      await at.invite({email: members.family.email}),
      await at.invite({email: 'partage@example.org'}),
    ].map(shape);
    expect(answers).to.deep.equal(Array(3).fill(answers[0]));
  });

  it('are so many a year, counted by the calendar of Paris', async () => {
    const at = await member();
    for (let index = 0; index < yearly; index++) await at.invite({email: `ami${index}@example.org`});
    expect(await at.refusal()).to.deep.include({code: 'limit-reached', retryAt: '2026-12-31T23:00:00.000Z'});
    expect(await at.read()).to.deep.include({left: 0, againFrom: '2027-01-01'});
    at.tick(Date.parse('2026-12-31T22:59:00Z') - at.now().getTime());
    expect((await at.read()).left).to.equal(0);
    at.tick(2 * 60_000);
    const {left, againFrom} = await at.read();
    expect([left, againFrom]).to.deep.equal([yearly, undefined]);
    await at.invite();
  });

  it('go on by the days, up to the gift card, counted in the year it was sent', async () => {
    const at = await member();
    await at.invite();
    const seen: string[] = [];
    for (const days of [0, 3, 5, 12, 23, 7]) {
      at.days(days);
      const [{state, rewardOn, reward}] = (await at.read()).referrals as [Referral];
      seen.push([state, rewardOn, reward].filter(Boolean).join(' '));
    }
    expect(seen).to.deep.equal([
      'invited',
      'opened',
      'quote',
      'joined 2027-01-11 3000',
      'rewardDue 2027-01-11 3000',
      'rewardSent 2027-01-11 3000',
    ]);
    expect((await at.read()).received).to.deep.equal({year: '2027', amount: 3_000});
    at.days(365);
    expect((await at.read()).received).to.deep.equal({year: '2028', amount: 0});
  });

  it('forget the name and the address of who did not answer', async () => {
    const at = await member();
    await at.invite({email: silentFriend, lastName: 'Dupont'});
    expect((await at.read()).referrals[0]!.friend).to.equal('Salomé Dupont');
    at.days(30);
    const [{friend: name, state}] = (await at.read()).referrals as [Referral];
    expect([name, state]).to.deep.equal([undefined, 'ended']);
    expect(JSON.stringify(at.db.referrals[at.number])).not.to.match(/Salomé|Dupont|sans\.reponse/);
  });

  it('stand in every state in one file, all used in another, on any day of the year', async () => {
    for (const today of ['2026-11-22', '2027-01-01', '2028-02-29']) {
      const now = () => new Date(`${today}T09:00:00Z`);
      const at = testInsurer({db: createDatabase({today, seed: 'x'}), now});
      const of = async (persona: PersonaId) => {
        const {accessToken} = await at.call(logIn, {body: {email: members[persona].email, password}});
        const credentials = {token: () => accessToken, renew: async () => false};
        return at.sandbox.call(getReferrals, {}, {credentials});
      };
      expect(
        (await of('family')).referrals.map(({state}) => state),
        today,
      ).to.deep.equal(['invited', 'opened', 'quote', 'joined', 'rewardDue', 'rewardSent', 'ended']);
      expect((await of('alsace')).left, today).to.equal(0);
      expect((await of('resume')).referrals).to.have.length(0);
    }
  });
});
