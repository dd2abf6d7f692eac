import {expect} from '@open-wc/testing';
import {operations as o, type OperationId} from '../../../src/contract/index.js';
import type {InputOf} from '../../../src/contract/operation.js';
import type {Session} from '../../../src/contract/session.js';
import {asBackendError} from '../../../src/backend/error.js';
import {accessPeople} from '../../people/access-people.js';
import {members} from '../../people/members.js';
import {sampleCodes, samplePassword as current} from '../../people/personas.js';
import {email, insurer, minutes} from '../access/access.harness.js';

const {right} = sampleCodes;
const {unknownDevice} = accessPeople;
const password = 'Quai-des-Antilles-9';

/** The insurer, and somebody who is signed in there. */
async function member(body: object = {}) {
  const at = insurer();
  const session = await at.logIn(body);
  const as = <Id extends OperationId>(id: Id, input: object = {}, {accessToken}: Session = session, intent?: string) =>
    at.sandbox.call(o[id], input as InputOf<(typeof o)[Id]>, {
      credentials: {token: () => accessToken, renew: async () => false},
      ...(intent !== undefined && {intent}),
    });
  const refusalOf = (...asked: Parameters<typeof as>) =>
    as(...asked).then((answer) => Promise.reject(new Error(`accepted: ${JSON.stringify(answer)}`)), asBackendError);
  const change = (given: object, who?: Session, intent?: string) =>
    refusalOf('changePassword', {body: {password, ...given}}, who, intent);
  const devices = async (who?: Session) => (await as('getSecuritySettings', {}, who)).devices;
  const kinds = async () => (await as('getSecuritySettings')).activity.map(({kind}) => kind);
  return {...at, session, as, refusalOf, change, devices, kinds};
}

describe('what protects a space MEM-02', () => {
  it('shows the browsers that are signed in or known, the one that asks first', async () => {
    const {devices} = await member();
    const [here, ...others] = await devices();
    expect(here).to.include({kind: 'phone', browser: 'Chrome', place: 'Nantes', current: true, signedIn: true});
    expect(here).not.to.have.property('rememberedUntil');
    expect(
      others.map(({kind, browser, place, lastSeenAt, rememberedUntil}) => [
        kind,
        browser,
        place,
        lastSeenAt.slice(0, 10),
        rememberedUntil?.slice(0, 10),
      ]),
    ).to.deep.equal([
      ['computer', 'Firefox', 'Nantes', '2026-11-18', '2026-12-18'],
      ['tablet', 'Safari', 'Rezé', '2026-11-02', '2026-12-02'],
    ]);
  });

  it('lets a known browser go by itself when its days are over', async () => {
    const {devices, logIn, tick} = await member();
    tick(11 * 24 * 60 * minutes);
    expect((await devices(await logIn({}))).map(({kind}) => kind)).to.deep.equal(['phone', 'computer']);
  });

  it('writes down what happened, newest first, and nothing of another account', async () => {
    const at = await member();
    await at.refused({password: 'x'});
    await at.challenge();
    for (let count = 0; count < 4; count++) await at.refused({password: 'x'});
    expect((await at.kinds()).slice(0, 7)).to.deep.equal(['locked', ...Array(5).fill('sign-in-refused'), 'signed-in']);
    const {activity} = await at.as('getSecuritySettings', {}, await at.logIn({email: members.alsace.email}));
    expect(activity.map(({kind}) => kind)).to.deep.equal(['signed-in']);
  });

  it('FIELD-37: a browser that one member forgets still knows the other', async () => {
    const at = await member();
    const give = async (address: string, device?: string) => {
      at.db.accounts[address]!.secondStep = true;
      const {id: challengeId} = await at.challenge({email: address, ...(device && {device})});
      return at.call(o.verifyCode, {body: {challengeId, code: right, remember: true, ...(device && {device})}});
    };
    const {device} = await give(unknownDevice.email);
    const {session} = await give(email, device!.token);
    const [here] = await at.devices(session);
    expect(here!.rememberedUntil).to.equal('2026-12-22T09:00:00.000Z');
    await at.as('forgetDevice', {params: {deviceId: here!.id}}, session);
    expect((await at.devices(session))[0], 'its session goes on').to.include({id: here!.id, current: true});
    expect((await at.devices(session))[0]).not.to.have.property('rememberedUntil');
    expect((await at.refused({device: device!.token})).code).to.equal('step-up-required');
    expect((await at.logIn({email: unknownDevice.email, device: device!.token})).memberNumber).to.equal(
      members.alsace.number,
    );
  });

  it('ends the session of a browser that is forgotten, renewed or not, and asks it for a code', async () => {
    const at = await member();
    at.db.accounts[email]!.secondStep = true;
    expect((await at.refused({})).code, 'another phone').to.equal('step-up-required');
    const other = await at.logIn({device: 'tablet'});
    const renewed = await at.as('renewSession', {}, other);
    const tablet = (await at.devices()).find(({kind}) => kind === 'tablet')!;
    expect(tablet).to.include({signedIn: true, lastSeenAt: '2026-11-22T09:00:00.000Z'});
    await at.as('forgetDevice', {params: {deviceId: tablet.id}});
    expect(await at.getAccount(other.accessToken)).to.equal(undefined);
    expect(await at.getAccount(renewed.accessToken)).to.equal(undefined);
    expect((await at.refused({device: 'tablet'})).code).to.equal('step-up-required');
    expect((await at.refusalOf('forgetDevice', {params: {deviceId: tablet.id}})).code).to.equal('not-found');
    expect((await at.kinds())[0]).to.equal('device-forgotten');
  });

  it('forgets no browser of somebody else', async () => {
    const at = await member();
    const other = await at.logIn({email: members.alsace.email});
    expect((await at.refusalOf('forgetDevice', {params: {deviceId: 'tablet'}}, other)).code).to.equal('not-found');
    await at.as('forgetOtherDevices', {}, other);
    expect(await at.devices()).to.have.length(3);
  });

  it('SUP-02: signs all others out at once, and goes on', async () => {
    const at = await member();
    at.db.accounts[email]!.secondStep = true;
    const other = await at.logIn({device: 'computer'});
    const stranger = await at.logIn({email: members.alsace.email});
    await at.as('forgetOtherDevices');
    expect(await at.getAccount(other.accessToken)).to.equal(undefined);
    expect((await at.getAccount(stranger.accessToken))?.name).to.equal('Jeanne Muller');
    expect((await at.devices()).map(({current: here}) => here)).to.deep.equal([true]);
    for (const device of ['computer', 'tablet']) expect((await at.refused({device})).code).to.equal('step-up-required');
  });

  it('MEM-70: removes a key of the member, and of nobody else', async () => {
    const at = await member();
    const {passkeys} = await at.as('getSecuritySettings');
    expect(passkeys).to.deep.equal([
      {
        id: 'cle-telephone',
        name: 'Téléphone',
        createdAt: '2026-11-16T13:32:00.000Z',
        lastUsedAt: '2026-11-21T13:32:00.000Z',
      },
    ]);
    const input = {params: {passkeyId: passkeys[0]!.id}};
    const other = await at.logIn({email: members.alsace.email});
    expect((await at.refusalOf('removePasskey', input, other)).code).to.equal('not-found');
    await at.as('removePasskey', input);
    expect((await at.as('getSecuritySettings')).passkeys).to.deep.equal([]);
    expect((await at.refusalOf('removePasskey', input)).code).to.equal('not-found');
  });
});

describe('a password that is changed MEM-06', () => {
  it('FIELD-38: ends every other session and known browser; this one goes on, and the member is told', async () => {
    const at = await member({device: 'computer'});
    at.db.accounts[email]!.secondStep = true;
    const other = await at.logIn({device: 'tablet'});
    const renewed = await at.as('renewSession');
    await at.as('changePassword', {body: {current, password}}, renewed);
    expect(await at.getAccount(other.accessToken)).to.equal(undefined);
    expect((await at.getAccount(renewed.accessToken))?.email).to.equal(email);
    expect((await at.getAccount(at.session.accessToken))?.email, 'an older token of it').to.equal(email);
    expect(at.last()).to.include({kind: 'password-changed', to: email});
    expect((await at.refused({})).code, 'the old one').to.equal('credentials');
    expect((await at.refused({password, device: 'tablet'})).code).to.equal('step-up-required');
    expect((await at.logIn({password, device: 'computer'})).memberNumber).to.equal(members.family.number);
    const {passwordChangedAt, activity} = await at.as('getSecuritySettings');
    expect(passwordChangedAt).to.equal('2026-11-22T09:00:00.000Z');
    expect(activity.find(({kind}) => kind === 'password-changed')!.from).to.include({kind: 'computer'});
  });

  it('counts wrong ones with those of the sign-in: one lock for both, which a code goes round', async () => {
    const at = await member();
    for (let count = 0; count < 2; count++) await at.refused({password: 'x'});
    for (let count = 0; count < 2; count++) {
      const {code, issues} = await at.change({current: 'x'});
      expect([code, issues]).to.deep.equal(['validation', [{pointer: '/current', code: 'wrong'}]]);
    }
    const lock = {code: 'access-locked', retryAt: '2026-11-22T09:15:00.000Z'};
    expect(await at.change({current: 'x'})).to.include(lock);
    expect(await at.change({current}), 'the right one too').to.include(lock);
    expect(await at.refused({})).to.include(lock);
    expect((await at.change({})).code).to.equal('step-up-required');
    at.tick(15 * minutes);
    const again = await at.logIn({});
    expect((await at.change({current: 'x'}, again)).code).to.equal('validation');
  });

  it('follows the policy, before any code is sent', async () => {
    const at = await member();
    for (const given of [{current}, {}])
      expect((await at.change({...given, password: 'Motdepasse-2026'})).issues).to.deep.equal([
        {pointer: '/password', code: 'common'},
      ]);
    expect(at.db.outbox).to.deep.equal([]);
  });

  it('asks for a code without the present one: of this change, in this session, once', async () => {
    const at = await member();
    const other = await at.logIn({});
    const {challenge} = await at.change({}, undefined, 'change');
    expect(challenge).to.include({purpose: 'change', channel: 'sms', beginsWith: 'Changement dans votre espace'});
    expect(challenge).not.to.have.property('rememberDays');
    expect(at.last()).to.include({kind: 'change-code', code: right});
    expect((await at.change({}, undefined, 'change')).challenge!.id, 'pressed again').to.equal(challenge!.id);
    expect(at.db.outbox).to.have.length(1);
    const code = {body: {challengeId: challenge!.id, code: right}};
    expect((await at.refusalOf('verifyCode', code, other)).code, 'in another session').to.equal('code-expired');
    expect((await at.refusalOf('sendCode', {body: {challengeId: challenge!.id}}, other)).code).to.equal('code-expired');
    expect(await at.as('verifyCode', code), 'it opens nothing').to.deep.equal({});
    expect((await at.change({}, other)).code, 'given in another session').to.equal('step-up-required');
    await at.as('changePassword', {body: {password}}, at.session, 'change');
    await at.as('changePassword', {body: {password}}, at.session, 'change');
    expect((await at.logIn({password})).memberNumber).to.equal(members.family.number);
    expect((await at.change({password: `${password}?`})).code, 'spent').to.equal('step-up-required');
  });

  it('keeps codes of one purpose from the other', async () => {
    const at = await member();
    at.db.accounts[email]!.secondStep = true;
    const signIn = await at.challenge({email});
    const {challenge} = await at.change({});
    expect(challenge!.id).not.to.equal(signIn.id);
    expect(await at.as('verifyCode', {body: {challengeId: challenge!.id, code: right}})).to.deep.equal({});
    const {session} = await at.call(o.verifyCode, {body: {challengeId: signIn.id, code: right}});
    expect((await at.change({}, session)).code, 'a sign-in proves no change').to.equal('step-up-required');
  });

  it('has minutes after its code; a renewed token is the same session', async () => {
    const at = await member();
    const give = async () =>
      at.as('verifyCode', {body: {challengeId: (await at.change({})).challenge!.id, code: at.last().code}});
    await give();
    at.tick(5 * minutes + 1);
    expect((await at.change({})).code).to.equal('step-up-required');
    at.tick(31_000);
    await give();
    const renewed = await at.as('renewSession');
    await at.as('changePassword', {body: {password}}, renewed);
    expect((await at.kinds())[0]).to.equal('password-changed');
  });

  it('is locked by three wrong codes, and so is the sign-in', async () => {
    const at = await member();
    at.db.accounts[email]!.secondStep = true;
    const {id: challengeId} = (await at.change({})).challenge!;
    const codes = ['111111', '222222', '333333'];
    const answers = [];
    for (const code of codes) answers.push((await at.refusalOf('verifyCode', {body: {challengeId, code}})).code);
    expect(answers).to.deep.equal(['code-wrong', 'code-wrong', 'transaction-locked']);
    const lock = {code: 'access-locked', retryAt: '2026-11-22T09:10:00.000Z'};
    expect(await at.change({})).to.include(lock);
    expect(await at.refused({})).to.include(lock);
    at.tick(10 * minutes);
    expect((await at.change({})).code).to.equal('step-up-required');
  });
});
