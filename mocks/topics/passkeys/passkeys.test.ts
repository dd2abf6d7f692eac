import {expect} from '@open-wc/testing';
import {operations as o, type PasskeyCeremony, type Session} from '../../../src/contract/index.js';
import {asBackendError} from '../../../src/backend/error.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {accessPeople} from '../../people/access-people.js';
import {sampleSettings} from '../../people/insurer.js';
import {members} from '../../people/members.js';
import {samplePassword as password, sampleCodes} from '../../people/personas.js';
import {SoftwareKey} from './software-key.js';

const settings = {access: {...sampleSettings.access, passkeys: true}};
const {single, family} = members;

function insurer() {
  const at = testInsurer({settings});
  const {sandbox, call} = at;
  const as = ({accessToken}: Session) => ({credentials: {token: () => accessToken, renew: async () => false}});
  const logIn = (email: string) => call(o.logIn, {body: {email, password}});
  return {
    ...at,
    as,
    logIn,
    /** A key of whoever this session is. */
    async keyOf(session: Session, key: SoftwareKey): Promise<string> {
      const {ticket, options} = await sandbox.call(o.getPasskeyCreation, {}, as(session));
      const body = {ticket, response: await key.create(options)};
      return (await sandbox.call(o.addPasskey, {body}, as(session))).id;
    },
    async logInBy(key: SoftwareKey, asked?: PasskeyCeremony) {
      const {ticket, options} = asked ?? (await call(o.getPasskeyRequest));
      const body = {ticket, response: await key.get(options)};
      return call(o.logInWithPasskey, {body}).then((session) => session.memberNumber, asBackendError);
    },
  };
}

const code = (error: unknown) => (error as {code?: string}).code;

describe('MEM-70: passkeys of the simulated insurer', () => {
  it('opens the space of whom the key is, and says nothing of anybody before', async () => {
    const {call, logIn, keyOf, logInBy} = insurer();
    const key = await SoftwareKey.make();
    const asked = await call(o.getPasskeyRequest);
    await keyOf(await logIn(single.email), key);
    expect(asked.options).to.have.all.keys('challenge', 'timeout', 'userVerification');
    expect(await logInBy(key, asked)).to.equal(single.number);
  });

  it('says no name or number of the member to the device', async () => {
    const {sandbox, as, logIn} = insurer();
    const {options} = await sandbox.call(o.getPasskeyCreation, {}, as(await logIn(single.email)));
    const {id} = options['user'] as {id: string};
    expect(atob(id.replaceAll('-', '+').replaceAll('_', '/'))).not.to.contain(single.number);
  });

  it('refuses a key made elsewhere under the same name, and a question of somebody else', async () => {
    const {sandbox, as, logIn, keyOf, logInBy} = insurer();
    await keyOf(await logIn(single.email), await SoftwareKey.make());
    expect(code(await logInBy(await SoftwareKey.make()))).to.equal('passkey-refused');
    expect(code(await logInBy(await SoftwareKey.make('cle', 'https://evil.example')))).to.equal('passkey-unknown');

    const {ticket, options} = await sandbox.call(o.getPasskeyCreation, {}, as(await logIn(family.email)));
    const body = {ticket, response: await (await SoftwareKey.make('autre')).create(options)};
    const other = as(await logIn(single.email));
    expect(code(await sandbox.call(o.addPasskey, {body}, other).catch(asBackendError))).to.equal('ticket-expired');
  });

  it('removes a key of its owner alone', async () => {
    const {sandbox, as, logIn, keyOf, logInBy} = insurer();
    const key = await SoftwareKey.make();
    const [mine, theirs] = [await logIn(single.email), await logIn(family.email)];
    const params = {passkeyId: await keyOf(mine, key)};
    expect(code(await sandbox.call(o.removePasskey, {params}, as(theirs)).catch(asBackendError))).to.equal('not-found');
    await sandbox.call(o.removePasskey, {params}, as(mine));
    expect(code(await logInBy(key))).to.equal('passkey-unknown');
  });

  it('is locked with the address', async () => {
    const {call, logIn, keyOf, logInBy} = insurer();
    const key = await SoftwareKey.make();
    await keyOf(await logIn(single.email), key);
    for (let tries = 0; tries < 5; tries++)
      await call(o.logIn, {body: {email: single.email, password: 'x'}}).catch(() => undefined);
    expect(code(await logInBy(key))).to.equal('access-locked');
  });

  it('offers one after the password, with or without a code, to who has none and did not say no', async () => {
    const {sandbox, call, as, logIn, refusal, keyOf} = insurer();
    const {offersPasskey: toFamily} = await logIn(family.email);
    expect(toFamily, 'has one').to.equal(undefined);
    const {email} = accessPeople.unknownDevice;
    const {challenge} = (await refusal(o.logIn, {body: {email, password}})).error;
    const proof = await call(o.verifyCode, {body: {challengeId: challenge!.id, code: sampleCodes.right}});
    expect(proof.session?.offersPasskey, 'after a code').to.equal(true);
    const session = await logIn(single.email);
    expect(session.offersPasskey).to.equal(true);
    await sandbox.call(o.declinePasskeys, {}, as(session));
    expect((await logIn(single.email)).offersPasskey, 'said no').to.equal(undefined);
    await keyOf(proof.session!, await SoftwareKey.make());
    expect(
      (await testInsurer().call(o.logIn, {body: {email: single.email, password}})).offersPasskey,
      'an insurer without',
    ).to.equal(undefined);
  });
});
