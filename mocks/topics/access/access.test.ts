import {expect} from '@open-wc/testing';
import {operations as o} from '../../../src/contract/index.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import {accessPeople} from '../../people/access-people.js';
import {members} from '../../people/members.js';
import {personas, sampleCodes, samplePassword as password} from '../../people/personas.js';
import {email, insurer, minutes, nobody, told} from './access.harness.js';

const {unknownDevice, locked} = accessPeople;
const {right, expired} = sampleCodes;

describe('signing in MEM-01', () => {
  it('takes the address in any case', async () => {
    expect((await insurer().logIn({email: email.toUpperCase()})).memberNumber).to.equal(members.family.number);
  });

  it('says the same of an address that nobody has, at each try and twice over', async () => {
    const run = (address: string) => {
      const {refused, tick} = insurer();
      const wrong = async () => {
        const {code, issues, attemptsLeft, retryAt, challenge, ticket} = await refused({email: address, password: 'x'});
        return {code, issues, attemptsLeft, retryAt, challenge, ticket};
      };
      return told(Array(12).fill(wrong), {tick});
    };
    const [known, unknown] = [await run(email), await run(nobody)];
    expect(known).to.deep.equal(unknown);
    expect(known.map((each) => (each as {code: string}).code)).to.deep.equal([
      ...Array(4).fill('credentials'),
      ...Array(8).fill('access-locked'),
    ]);
  });

  it('is locked for 15 minutes by five wrong passwords; no try in it makes it longer or says more', async () => {
    const {refused, logIn, tick} = insurer();
    for (let count = 0; count < 4; count++) expect((await refused({password: 'x'})).code).to.equal('credentials');
    const lock = {code: 'access-locked', retryAt: '2026-11-22T09:15:00.000Z'};
    for (const given of ['x', password, 'x', 'x', password]) {
      const error = await refused({password: given});
      expect(error).to.include(lock);
      expect(error.attemptsLeft).to.equal(undefined);
      tick(3 * minutes - 1);
    }
    tick(4);
    expect(await refused({})).to.include(lock);
    tick(1);
    expect((await logIn({})).memberNumber).to.equal(members.family.number);
  });

  it('forgets wrong passwords with the right one', async () => {
    const {refused, logIn} = insurer();
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 4; count++) expect((await refused({password: 'x'})).code).to.equal('credentials');
      await logIn({});
    }
  });

  it('has an account that is locked from its first try on', async () => {
    const {refused, logIn, tick} = insurer();
    tick(minutes);
    expect(await refused({email: locked.email})).to.include({
      code: 'access-locked',
      retryAt: '2026-11-22T09:16:00.000Z',
    });
    tick(15 * minutes);
    expect((await logIn({email: locked.email})).memberNumber).to.equal(members.single.number);
  });
});

describe('the second step MEM-02', () => {
  it('is asked after the right password alone, where the device is not known', async () => {
    const {refused, challenge, db, last, logIn} = insurer();
    expect((await refused({email: unknownDevice.email, password: 'x'})).code).to.equal('credentials');
    expect(db.outbox).to.deep.equal([]);
    const {id, ...asked} = await challenge();
    expect(asked).to.deep.equal({
      purpose: 'sign-in',
      channel: 'sms',
      target: '06 •• •• •• 68'.replaceAll(' ', '\u00a0'),
      others: [{channel: 'email', target: 'a•••••@example.org'}],
      sentAt: '2026-11-22T09:00:00.000Z',
      expiresAt: '2026-11-22T09:10:00.000Z',
      resendIn: 30,
      attemptsLeft: 3,
      sameCode: false,
      beginsWith: 'Connexion à votre espace',
      rememberDays: 30,
    });
    expect(id).to.be.a('string');
    expect(last()).to.include({
      channel: 'sms',
      to: members.alsace.phone,
      kind: 'sign-in-code',
      code: right,
      text: 'Connexion à votre espace\u00a0: 123456 est votre code. Ne le donnez à personne.',
    });
    await logIn({});
    expect(db.outbox, 'the others sign in as before').to.have.length(1);
  });

  it('sends nothing when it is pressed again in the pause, and gives no new tries after it', async () => {
    const {challenge, tryCode, db, tick} = insurer();
    const first = await challenge();
    await tryCode(first.id, '111111');
    tick(20_000);
    expect(await challenge()).to.deep.equal({...first, resendIn: 10, attemptsLeft: 2});
    expect(db.outbox).to.have.length(1);
    tick(10_000);
    const second = await challenge();
    expect([second.attemptsLeft, second.id === first.id, db.outbox.length]).to.deep.equal([2, false, 2]);
    expect((await tryCode(first.id, right)).code, 'the one before is over').to.equal('code-expired');
  });

  it('sends another code after a pause, at once another way; an older one is no wrong one', async () => {
    const {call, refusal, challenge, tryCode, db, tick} = insurer();
    const {id: challengeId} = await challenge();
    const tooSoon = async (body: object = {}) =>
      expect((await refusal(o.sendCode, {body: {challengeId, ...body}})).error).to.include({
        code: 'too-many-requests',
        retryAt: '2026-11-22T09:00:30.000Z',
      });
    await tooSoon();
    const sent = await call(o.sendCode, {body: {challengeId, channel: 'email'}});
    expect(sent).to.include({id: challengeId, channel: 'email', target: 'a•••••@example.org', resendIn: 30});
    await tooSoon({channel: 'sms'});
    expect((await refusal(o.sendCode, {body: {challengeId, channel: 'voice'}})).issues).to.deep.equal([
      '/channel unknown',
    ]);
    for (let count = 0; count < 3; count++) {
      tick(30_000);
      await call(o.sendCode, {body: {challengeId}});
    }
    expect(db.outbox.map(({code}) => code)).to.deep.equal([right, '234567', '345678', '456789', '234567']);
    for (const older of [right, '345678', '456789'])
      expect((await tryCode(challengeId, older)).code, older).to.equal('code-superseded');
    expect(await tryCode(challengeId, '111111'), 'no try was lost').to.include({code: 'code-wrong', attemptsLeft: 2});
    expect((await call(o.verifyCode, {body: {challengeId, code: '234567'}})).session?.memberNumber).to.equal(
      members.alsace.number,
    );
  });

  it('ends with the third wrong code, for ever, and locks for ten minutes', async () => {
    const {challenge, tryCode, refused, refusal, tick} = insurer();
    const {id} = await challenge();
    expect(await tryCode(id, '111111')).to.include({code: 'code-wrong', attemptsLeft: 2});
    expect(await tryCode(id, '222222')).to.include({code: 'code-wrong', attemptsLeft: 1});
    const retryAt = '2026-11-22T09:10:00.000Z';
    expect(await tryCode(id, '333333')).to.include({code: 'transaction-locked', retryAt});
    tick(31_000);
    expect((await tryCode(id, right)).code).to.equal('code-expired');
    expect((await refusal(o.sendCode, {body: {challengeId: id}})).code).to.equal('code-expired');
    expect((await refused({email: unknownDevice.email, password: 'x'})).code).to.equal('credentials');
    expect(await refused({email: unknownDevice.email})).to.include({code: 'access-locked', retryAt});
    tick(10 * minutes - 31_000);
    expect((await challenge()).attemptsLeft).to.equal(3);
  });

  it('takes no code that is too old, unknown, or of something else', async () => {
    const {call, refusal, challenge, tryCode, db, tick} = insurer({at: 'signature'});
    const {id} = await challenge();
    expect((await tryCode(id, expired)).code).to.equal('code-expired');
    expect((await tryCode('constructor', right)).code).to.equal('code-expired');
    const signature = await call(o.sendSignatureCode, {body: {phone: personas.family.answers.mobile}});
    expect((await tryCode(signature.id, right)).code).to.equal('code-expired');
    expect((await refusal(o.sign, {body: {challengeId: id, code: right}})).code, 'signs nothing').to.equal(
      'code-expired',
    );
    db.enrolments['adh-family']!.challengeId = id;
    expect((await refusal(o.sign, {body: {challengeId: id, code: right}})).code, 'wherever it is').to.equal(
      'code-expired',
    );
    tick(10 * minutes + 1);
    expect((await tryCode(id, right)).code).to.equal('code-expired');
    tick(-1);
    const {session} = await call(o.verifyCode, {body: {challengeId: id, code: right}}, 'once');
    expect(await call(o.verifyCode, {body: {challengeId: id, code: right}}, 'once')).to.deep.equal({session});
    expect((await tryCode(id, right)).code, 'spent').to.equal('code-expired');
  });

  it('FIELD-37: is not asked on a device that knows the member, whoever else it knows', async () => {
    const {call, challenge, refused, logIn, db, tick} = insurer();
    db.accounts[email]!.secondStep = true;
    const remember = async (address: string, device?: string) => {
      const {id: challengeId} = await challenge({email: address, device});
      const body = {challengeId, code: right, remember: true, device};
      return (await call(o.verifyCode, {body})).device!;
    };
    const {token: device, until} = await remember(unknownDevice.email);
    expect(until).to.equal('2026-12-22T09:00:00.000Z');
    expect((await refused({device})).code, 'of somebody else').to.equal('step-up-required');
    tick(31_000);
    expect((await remember(email, device)).token, 'one token for a browser').to.equal(device);
    expect((await logIn({email: unknownDevice.email, device})).memberNumber).to.equal(members.alsace.number);
    expect((await logIn({device})).memberNumber).to.equal(members.family.number);
    for (const made of [undefined, 'made-up', 'constructor'])
      expect((await refused({device: made})).code).to.equal('step-up-required');
    expect((await remember(email, 'made-up')).token).not.to.equal('made-up');
    tick(30 * 24 * 60 * minutes);
    expect((await refused({email: unknownDevice.email, device})).code, 'not for ever').to.equal('step-up-required');
  });

  it('is announced in the language of the page, as its message begins', async () => {
    const {sandbox, last} = insurer();
    const body = {email: unknownDevice.email, password};
    const error = await sandbox.call(o.logIn, {body}, {language: 'en'}).then(
      () => undefined,
      (reason: {challenge: CodeChallenge}) => reason,
    );
    expect(error?.challenge.beginsWith).to.equal('Sign-in to your space');
    expect(last().text).to.equal('Sign-in to your space: 123456 is your code. Give it to nobody.');
  });
});
