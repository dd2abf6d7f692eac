import {expect} from '@open-wc/testing';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {SoftwareKey} from '../../../mocks/topics/passkeys/software-key.js';
import {accessible} from '../../testing/accessible.js';
import {challengeOf, fakePasskeys, type FakePasskeys, type FakePasskeysOptions} from '../../testing/fake-passkeys.js';
import {open, type Settings} from './security-page.harness.js';

const settings = {access: {...sampleSettings.access, passkeys: true}};
const make = 'Activer une clé d’accès';

describe('MEM-70: a passkey in the security settings', () => {
  let fake: FakePasskeys;
  afterEach(() => fake.restore());

  const show = (browser: FakePasskeysOptions = {}, options: Parameters<typeof open>[0] = {settings}) => {
    fake = fakePasskeys(browser);
    return open(options);
  };
  const button = (at: Settings) =>
    [...at.root.querySelectorAll('button')].find((each) => each.textContent!.includes(make));

  it('is made on this device, beside the one of another', async () => {
    const at = await show();
    await at.until(() => button(at));
    button(at)!.click();
    await at.until(() => fake.made.length);
    const key = await SoftwareKey.make();
    fake.last().pick(await key.create({challenge: challengeOf(fake.last())}));
    await at.until(() => at.focused === 'passkey-said');
    expect(at.words).to.contain('La clé d’accès est activée');
    expect(at.told).to.deep.equal(['passkey-added {}']);
    expect(at.root.querySelectorAll('[id^=remove-]').length).to.equal(2);
    await accessible(at.element);
  });

  it('is told to be there already, where the device has one', async () => {
    const at = await show();
    await at.until(() => button(at));
    button(at)!.click();
    await at.until(() => fake.made.length);
    fake.last().fail('InvalidStateError');
    await at.until(() => at.words.includes('Cet appareil a déjà une clé d’accès'));
    await at.press('Retirer la clé d’accès Téléphone');
    expect(at.words).to.contain('Votre mot de passe continue de fonctionner');
  });

  it('FIELD-13: is not spoken of where the device can hold none, and there is none', async () => {
    const at = await show({owner: false});
    at.db.passkeys = {};
    at.readAgain();
    await at.until(() => !at.words.includes('Clé d’accès Téléphone'));
    expect(button(at)).to.equal(undefined);
  });

  it('is not offered by an insurer that has none', async () => {
    const at = await show({}, {});
    const sent = at.watch();
    at.readAgain();
    await at.until(() => sent.some(({id}) => id === 'getSecuritySettings'));
    expect(sent.map(({id}) => id)).not.to.include('getPasskeyCreation');
    expect(button(at)).to.equal(undefined);
  });
});
