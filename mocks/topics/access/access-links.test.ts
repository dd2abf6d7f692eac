import {expect} from '@open-wc/testing';
import {operations as o} from '../../../src/contract/index.js';
import type {TestInsurer} from '../../engine/test-insurer.harness.js';
import {accessPeople} from '../../people/access-people.js';
import {members} from '../../people/members.js';
import {personas, sampleCodes, samplePassword as password} from '../../people/personas.js';
import {email, insurer, minutes, nobody, told} from './access.harness.js';

const {unknownDevice, unconfirmed, newcomer} = accessPeople;
const {right} = sampleCodes;

describe('a forgotten password MEM-06', () => {
  const ask = ({call}: Pick<TestInsurer, 'call'>, address = email) =>
    call(o.requestPasswordReset, {body: {email: address}});

  it('gets one answer whether somebody has the address or not, asked again too', async () => {
    const run = async (address: string) => {
      const at = insurer();
      return {
        answers: await told(
          Array(7).fill(() => ask(at, address)),
          at,
        ),
        mails: at.mails(),
      };
    };
    const [known, unknown] = [await run(email), await run(nobody)];
    expect(known.answers).to.deep.equal(unknown.answers);
    expect(known.answers.slice(0, 6)).to.deep.equal([
      {validFor: 1800, resendIn: 30},
      {validFor: 1793, resendIn: 23},
      {validFor: 1786, resendIn: 16},
      {validFor: 1779, resendIn: 9},
      {validFor: 1772, resendIn: 2},
      {validFor: 1800, resendIn: 30},
    ]);
    expect(known.mails).to.deep.equal(Array(2).fill(`reset-password ${email}`));
    expect(unknown.mails).to.deep.equal([]);
  });

  it('ends nothing when it is asked, and its newer link ends the older one', async () => {
    const at = insurer();
    const {accessToken} = await at.logIn({});
    await ask(at);
    const {secret: older} = at.last();
    at.tick(30_000);
    await ask(at, email.toUpperCase());
    const {secret} = at.last();
    for (const operation of [o.readMailLink, o.resetPassword])
      expect((await at.refusal(operation, {body: {secret: older, password}})).code).to.equal('link-superseded');
    expect(await at.call(o.readMailLink, {body: {secret: ` ${secret} `}})).to.deep.equal({
      purpose: 'reset-password',
      email,
    });
    expect((await at.getAccount(accessToken))?.email, 'still signed in').to.equal(email);
    await at.logIn({});
  });

  it('MEM-07: has a link that neither reading nor a refused password spends, once and in time', async () => {
    const at = insurer();
    await ask(at);
    const {secret} = at.last();
    const choose = (chosen: string) => at.refusal(o.resetPassword, {body: {secret, password: chosen}});
    expect((await choose('trop court')).issues).to.include('/password minLength');
    expect((await choose('Motdepasse-2026')).issues).to.deep.equal(['/password common']);
    for (let count = 0; count < 5; count++) await at.call(o.readMailLink, {body: {secret}});
    at.tick(30 * minutes + 1);
    expect((await choose(password)).code).to.equal('link-expired');
    at.tick(-1);
    const body = {secret, password: `${password}2`};
    const first = await at.call(o.resetPassword, {body}, 'once');
    expect(await at.call(o.resetPassword, {body}, 'once')).to.deep.equal(first);
    expect((await choose(password)).code).to.equal('link-used');
    for (const operation of [o.readMailLink, o.resetPassword, o.confirmEmail])
      expect((await at.refusal(operation, {body: {secret: 'constructor', password}})).code).to.equal('link-unknown');
  });

  it('FIELD-38: ends every session and trusted device, and unlocks; the member is in, and told by mail', async () => {
    const at = insurer();
    const {db, logIn, refused, challenge, getAccount} = at;
    db.accounts[email]!.secondStep = true;
    const {id: challengeId} = await challenge({email});
    const proof = await at.call(o.verifyCode, {body: {challengeId, code: right, remember: true}});
    const device = proof.device!.token;
    db.devices[device]![unknownDevice.email] = Infinity;
    const other = await logIn({email: members.alsace.email});
    at.tick(30_000);
    const {id: pending} = await challenge({email});
    for (let count = 0; count < 5; count++) await refused({password: 'x'});

    await ask(at);
    const changed = `${password}2`;
    const {session} = await at.call(o.resetPassword, {body: {secret: at.last().secret, password: changed}});
    expect(await getAccount(session!.accessToken)).to.deep.equal({name: 'Hélène Vasseur', email});
    expect(await getAccount(proof.session!.accessToken)).to.equal(undefined);
    expect((await getAccount(other.accessToken))?.name, 'of another member').to.equal('Jeanne Muller');
    expect(at.last()).to.include({kind: 'password-changed', to: email});
    expect((await refused({})).code, 'the old password').to.equal('credentials');
    expect((await refused({password: changed, device})).code).to.equal('step-up-required');
    expect((await at.tryCode(pending, right)).code).to.equal('code-expired');
    expect((await logIn({email: unknownDevice.email, device})).memberNumber).to.equal(members.alsace.number);
  });

  it('is replaced for an enrolment too, whose sessions end', async () => {
    const at = insurer({persona: 'used'});
    const {email: address, enrolmentId} = personas.used;
    const {accessToken} = await at.logIn({email: address});
    await ask(at, address);
    const body = {secret: at.last().secret, password: `${password}2`};
    expect((await at.call(o.resetPassword, {body})).session?.enrolmentId).to.equal(enrolmentId);
    expect(Object.keys(at.db.sessions)).to.have.length(1).and.not.to.include(accessToken);
  });

  it('has another mail in the place of a link that is over, and no word of whose it was', async () => {
    const at = insurer();
    const renew = (secret = '') => at.call(o.renewMailLink, {body: {secret}});
    await ask(at);
    const {secret} = at.last();
    at.tick(31 * minutes);
    const answer = await renew(secret);
    expect(answer).to.deep.equal({validFor: 1800, resendIn: 30});
    expect(await renew('constructor'), 'of nobody').to.deep.equal(answer);
    expect(at.mails()).to.deep.equal(Array(2).fill(`reset-password ${email}`));
    expect((await at.call(o.readMailLink, {body: {secret: at.last().secret}})).email).to.equal(email);
    at.tick(10_000);
    expect(await renew(secret)).to.deep.equal({validFor: 1790, resendIn: 20});
    expect(at.mails()).to.have.length(2);
  });
});

describe('a first visit MEM-04', () => {
  const {memberNumber, birthDate} = newcomer;

  it('is recognised by both, and never told which is not right; five tries', async () => {
    const {call, refusal, tick} = insurer();
    const start = async (body: object) => {
      const {code, attemptsLeft, retryAt} = (
        await refusal(o.startRegistration, {body: {memberNumber, birthDate, ...body}})
      ).error;
      return [code, attemptsLeft, retryAt];
    };
    const [number, day] = [{memberNumber: '7400000000'}, {birthDate: '1990-04-13'}];
    expect(await start(number)).to.deep.equal(['member-not-found', 4, undefined]);
    expect(await start(day)).to.deep.equal(['member-not-found', 3, undefined]);
    await call(o.startRegistration, {body: {memberNumber: 'N° : 7401 882 936', birthDate: '12/04/1990'}});
    for (const left of [4, 3, 2, 1]) expect(await start(left % 2 ? number : day)).to.include.members([left]);
    const lock = ['access-locked', undefined, '2026-11-22T09:15:00.000Z'];
    expect(await start(day)).to.deep.equal(lock);
    tick(15 * minutes - 1);
    expect(await start({}), 'the right ones too').to.deep.equal(lock);
    tick(1);
    expect((await call(o.startRegistration, {body: {memberNumber, birthDate}})).firstName).to.equal('Claire');
  });

  it('MEM-05: makes an account that waits for its address to be proved, and then signs in', async () => {
    const at = insurer();
    const ticket = await at.recognised();
    const sent = await at.call(o.register, {body: {ticket, email: newcomer.email.toUpperCase(), password}});
    expect(sent).to.deep.equal({validFor: 3600, resendIn: 30});
    expect(at.mails()).to.deep.equal([`confirm-email ${newcomer.email}`]);
    expect((await at.refused({email: newcomer.email, password: 'x'})).code).to.equal('credentials');
    const waiting = await at.refused({email: newcomer.email});
    expect(waiting.code).to.equal('email-unconfirmed');
    const again = {body: {ticket: waiting.ticket}};
    expect(await at.call(o.sendConfirmation, again)).to.deep.equal(sent);
    at.tick(30_000);
    const {secret: older} = at.last();
    await at.call(o.sendConfirmation, again);
    expect((await at.refusal(o.confirmEmail, {body: {secret: older}})).code).to.equal('link-superseded');
    const {secret} = at.last();
    expect(await at.call(o.readMailLink, {body: {secret}})).to.deep.equal({
      purpose: 'confirm-email',
      email: newcomer.email,
    });
    expect((await at.refusal(o.resetPassword, {body: {secret, password}})).code).to.equal('link-unknown');
    expect(await at.call(o.confirmEmail, {body: {secret}}), 'no session').to.deep.equal({});
    expect((await at.refusal(o.confirmEmail, {body: {secret}})).code).to.equal('link-used');
    const {accessToken} = await at.logIn({email: newcomer.email});
    expect(await at.getAccount(accessToken)).to.deep.equal({name: 'Claire Morel', email: newcomer.email});
  });

  it('goes on as anybody’s where the member or the address has an account: the mail says it', async () => {
    const run = async (who: {memberNumber: string; birthDate: string}, address: string) => {
      const at = insurer();
      const before = structuredClone(at.db.accounts);
      const {ticket} = await at.call(o.startRegistration, {body: who});
      const asked = [
        () => at.call(o.register, {body: {ticket, email: address, password}}),
        ...Array(6).fill(() => at.call(o.sendConfirmation, {body: {ticket}})),
      ];
      const answers = await told(asked, at);
      return {answers, mails: [...new Set(at.mails())], last: at.last(), same: [before, at.db.accounts]};
    };
    const first = await run(newcomer, nobody);
    const {number, people} = members.family;
    const member = await run({memberNumber: number, birthDate: people[0]!.birthDate}, nobody);
    const taken = await run(newcomer, members.single.email);
    expect([member.answers, taken.answers]).to.deep.equal([first.answers, first.answers]);
    expect(first.mails).to.deep.equal([`confirm-email ${nobody}`]);
    expect(member.mails).to.deep.equal([`already-registered ${nobody}`]);
    expect(taken.mails).to.deep.equal([`address-taken ${members.single.email}`]);
    expect(member.last.text).to.match(/^Vous avez déjà un espace/);
    for (const {same, last} of [member, taken]) {
      expect(same[0], 'nothing new').to.deep.equal(same[1]);
      expect(last.secret).to.equal(undefined);
    }
  });

  it('MEM-05: lets a mistyped address be corrected, with the same password; the first link ends', async () => {
    const at = insurer();
    const ticket = await at.recognised();
    await at.call(o.register, {body: {ticket, email: nobody, password}});
    const {secret: first} = at.last();
    await at.call(o.sendConfirmation, {body: {ticket, email: newcomer.email}});
    for (const operation of [o.readMailLink, o.confirmEmail])
      expect((await at.refusal(operation, {body: {secret: first}})).code).to.equal('link-superseded');
    expect((await at.refused({email: nobody})).code).to.equal('credentials');
    await at.call(o.confirmEmail, {body: {secret: at.last().secret}});
    expect((await at.logIn({email: newcomer.email})).memberNumber).to.equal(memberNumber);

    at.tick(30_000);
    await at.call(o.sendConfirmation, {body: {ticket, email: nobody}});
    expect(at.last(), 'the ticket moves no account').to.include({kind: 'already-registered', to: nobody});
    expect((await at.logIn({email: newcomer.email})).memberNumber).to.equal(memberNumber);
  });

  it('has half an hour, and a refused password spends nothing', async () => {
    const at = insurer();
    const ticket = await at.recognised();
    const register = (given: object) =>
      at.refusal(o.register, {body: {ticket, email: newcomer.email, password, ...given}});
    expect((await register({password: 'trop court'})).issues).to.include('/password upper');
    expect((await register({password: 'Bonjour-Bonjour-2026'})).issues).to.deep.equal(['/password common']);
    expect((await at.refusal(o.sendConfirmation, {body: {ticket}})).code).to.equal('ticket-expired');
    expect((await register({ticket: 'constructor'})).code).to.equal('ticket-expired');
    at.tick(30 * minutes + 1);
    expect((await register({})).code).to.equal('ticket-expired');
    at.tick(-1);
    await at.call(o.register, {body: {ticket, email: newcomer.email, password}});
    expect(at.mails(), 'one mail in all').to.have.length(1);
  });

  it('may have been begun before: the account says so after the right password', async () => {
    const at = insurer();
    const {ticket} = await at.refused({email: unconfirmed.email});
    await at.call(o.sendConfirmation, {body: {ticket}});
    await at.call(o.confirmEmail, {body: {secret: at.last().secret}});
    expect((await at.logIn({email: unconfirmed.email})).memberNumber).to.equal(unconfirmed.memberNumber);
  });
});

describe('passwords MEM-07', () => {
  const [apart, composed] = ['E\u0301te-2026-Nantes', '\u00c9te-2026-Nantes'];

  it('are one, however their accents were typed, in all four operations', async () => {
    const at = insurer({settings: {password: {minLength: 12}}});
    const signsIn = async (address: string) => {
      for (const each of [apart, composed]) await at.logIn({email: address, password: each});
    };
    const {link, enrolmentId, email: invited} = personas.family;
    const {accessToken} = await at.call(o.redeemLink, {body: {secret: link}});
    const credentials = {token: () => accessToken, renew: async () => false};
    await at.sandbox.call(o.createAccount, {params: {enrolmentId}, body: {password: apart}}, {credentials});
    await signsIn(invited);
    const ticket = await at.recognised();
    await at.call(o.register, {body: {ticket, email: newcomer.email, password: apart}});
    await at.call(o.confirmEmail, {body: {secret: at.last().secret}});
    await signsIn(newcomer.email);
    await at.call(o.requestPasswordReset, {body: {email}});
    await at.call(o.resetPassword, {body: {secret: at.last().secret, password: apart}});
    await signsIn(email);
  });
});
