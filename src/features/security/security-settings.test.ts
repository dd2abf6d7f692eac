import {expect} from '@open-wc/testing';
import {logIn} from '../../contract/account.js';
import {deviceToken} from '../../session/device.js';
import {sessionOf} from '../../session/session.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {current, email, open, type Settings} from './security-page.harness.js';
import {SecuritySettingsHarness} from './security-settings.harness.js';
import type {SecuritySettings} from './security-settings.js';

runWidgetSuite<SecuritySettings>({
  tag: 'mutuelle-security-settings',
  harness: SecuritySettingsHarness,
  loads: 'getSecuritySettings',
  title: {fr: 'Connexion et appareils', en: 'Sign-in and devices'},
});

describe('the devices MEM-02', () => {
  it('are listed, the one that asks first, with what is known of each', async () => {
    const at = await open();
    const [here, computer, tablet] = at.devices;
    expect(here).to.match(/^Téléphone, Chrome\s*Cet appareil Nantes, aujourd’hui à \d\d:\d\d$/);
    expect(computer).to.match(/^Ordinateur, Firefox Nantes, \d.* \p{L}+, reconnu jusqu’au .* Oublier$/u);
    expect(tablet).to.match(/^Tablette, Safari Rezé, \d.* \p{L}+, reconnue jusqu’au .* Oublier$/u);
    const names = [...at.root.querySelectorAll('.device button')].map((each) => each.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Oublier l’ordinateur, Firefox', 'Oublier la tablette, Safari']);
  });

  it('names a kind of tomorrow, and a device of which nothing else is known', async () => {
    const at = await open();
    Object.assign(at.db.browsers['tablet']!, {kind: 'fridge', browser: undefined, place: undefined});
    at.readAgain();
    await at.until(() => !at.words.includes('Tablette'));
    expect(at.devices[2]).to.match(/^Appareil \d.* \p{L}+, reconnu jusqu’au/u);
  });

  it('are forgotten one at a time, once a question is answered', async () => {
    const at = await open();
    await at.press('Oublier la tablette');
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent!.replace(/\s+/g, ' ').trim()).to.match(
      /^Oublier la tablette ?\? Un code sera demandé à sa prochaine connexion\. Oublier la tablette Annuler$/,
    );
    expect(at.focused).to.equal('forget-title');
    await accessible(at.element);
    const sent = at.watch();
    await at.press('Annuler');
    await at.until(() => !at.dialog);
    expect(sent).to.deep.equal([]);
    await at.press('Oublier la tablette');
    await at.confirm();
    await at.until(() => at.root.querySelector('#devices-done'));
    expect(at.words).to.contain('La tablette est oubliée');
    expect(at.focused).to.equal('devices-done');
    expect(at.devices).to.have.length(2);
    expect(at.told).to.deep.equal(['device-forgotten {"which":"another"}']);
    await accessible(at.element);
  });

  it('gives the focus back to what asked, when the question is left', async () => {
    const at = await open();
    const opener = at.root.querySelector<HTMLElement>('.device button')!;
    opener.focus();
    opener.click();
    await at.until(() => at.dialog?.open);
    at.dialog!.close();
    await at.until(() => !at.dialog);
    expect(at.root.activeElement).to.equal(opener);
  });

  it('are said to be signed out only where they are signed in', async () => {
    const at = await open();
    at.db.devices['tablet'] = {[email]: Date.now() + 86_400_000};
    await at.sandbox.call(logIn, {body: {email, password: current, device: 'tablet'}});
    at.readAgain();
    await at.until(() => at.devices.some((each) => each.includes('session ouverte')));
    await at.press('Oublier la tablette');
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent).to.contain('Elle sera déconnectée tout de suite.');
  });

  it('one that is gone already is forgotten', async () => {
    const at = await open();
    await at.press('Oublier la tablette');
    await at.until(() => at.dialog?.open);
    delete at.db.browsers['tablet'];
    await at.confirm();
    await at.until(() => at.root.querySelector('#devices-done'));
    expect(at.devices).to.have.length(2);
  });

  it('SUP-02: are all signed out but this one', async () => {
    const at = await open();
    const {accessToken} = await at.sandbox.call(logIn, {body: {email, password: current}});
    await at.press('Déconnecter tous les autres appareils');
    await at.confirm();
    await at.until(() => at.root.querySelector('#devices-done'));
    expect(at.devices).to.have.length(1);
    expect(at.db.sessions[accessToken]).to.equal(undefined);
    expect(at.words).not.to.contain('Déconnecter tous les autres appareils');
    expect(at.told).to.deep.equal(['device-forgotten {"which":"others"}']);
  });

  it('SUP-02: this one is forgotten: its token goes, its session stays until it is left', async () => {
    const at = await open({remembered: true});
    expect(at.devices[0]).to.contain('reconnu jusqu’au');
    await at.press('Oublier cet appareil');
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent).to.contain('Votre session reste ouverte.');
    await at.confirm();
    await at.until(() => at.root.querySelector('#devices-done'));
    expect(at.words).to.contain('Un code sera demandé à la prochaine connexion.');
    expect(deviceToken(at.sandbox)).to.equal(undefined);
    expect(at.devices).to.have.length(3);
    expect(at.devices[0]).not.to.contain('Oublier');
    await accessible(at.element);
    await at.press('Se déconnecter maintenant');
    await at.until(() => at.shows('email'));
    expect(at.told).to.deep.equal(['device-forgotten {"which":"this"}', 'signed-out {}']);
    expect(sessionOf(at.sandbox).token()).to.equal(undefined);
  });

  it('keeps the token of this one while the server did not forget it', async () => {
    const at = await open({remembered: true});
    at.sandbox.fail('forgetDevice', 'unexpected');
    await at.press('Oublier cet appareil');
    await at.confirm();
    await at.until(() => at.dialog?.querySelector('.alert.danger'));
    expect(deviceToken(at.sandbox)).to.equal('phone');
    await at.confirm();
    await at.until(() => at.root.querySelector('#devices-done'));
    expect(deviceToken(at.sandbox)).to.equal(undefined);
  });

  it('says what failed after the question was closed, and does it again', async () => {
    const at = await open();
    at.sandbox.fail('forgetDevice', 'network');
    await at.press('Oublier la tablette');
    await at.until(() => at.dialog?.open);
    const {call} = at.sandbox;
    let answer!: () => void;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const later = (...given: Parameters<typeof call>) => answered.then(() => call(...given));
    Object.assign(at.sandbox, {call: later});
    at.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    at.dialog!.close();
    await at.until(() => !at.dialog);
    answer();
    await at.until(() => at.root.querySelector('.alert.danger'));
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('#devices-done'));
    expect(at.devices).to.have.length(2);
  });
});

describe('the passkeys MEM-70', () => {
  it('are listed, and removed once a question is answered; the password goes on working', async () => {
    const at = await open();
    expect(at.words).to.match(/Clé d’accès Téléphone Ajoutée le .*, dernière utilisation : /);
    await at.press('Retirer la clé d’accès Téléphone');
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent).to.contain('Votre mot de passe continue de fonctionner.');
    await accessible(at.element);
    await at.press('Annuler');
    await at.until(() => !at.dialog);
    await at.press('Retirer la clé d’accès Téléphone');
    await at.confirm();
    await at.until(() => at.root.querySelector('#passkey-said'));
    expect(at.words).to.contain('La clé d’accès est retirée');
    expect(at.focused).to.equal('passkey-said');
    expect(at.db.passkeys).to.deep.equal({});
    expect(at.told).to.deep.equal(['passkey-removed {}']);
  });

  it('one that is gone already is removed', async () => {
    const at = await open();
    await at.press('Retirer la clé d’accès Téléphone');
    at.db.passkeys = {};
    await at.confirm();
    await at.until(() => at.root.querySelector('#passkey-said'));
    expect(at.told).to.deep.equal(['passkey-removed {}']);
  });

  it('are not spoken of where there are none, and none can be made', async () => {
    const at = await open();
    at.db.passkeys = {};
    at.readAgain();
    await at.until(() => !at.words.includes('Clé d’accès Téléphone'));
    expect(at.root.querySelectorAll('.line')).to.have.length(1);
  });
});

describe('the activity MEM-02', () => {
  const events = (at: Settings) =>
    [...at.root.querySelectorAll('.event')].map((each) => each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim());

  it('is told in words, five first, the rest at a press', async () => {
    const at = await open();
    expect(events(at)).to.have.length(5);
    expect(events(at)[0]).to.match(/^Connexion aujourd’hui à \d\d:\d\d Téléphone, Chrome, Nantes$/);
    expect(events(at)[4]).to.match(/^Connexion refusée .* Ordinateur, Firefox, Lille$/);
    await at.press('Voir plus');
    expect(events(at)).to.have.length(8);
    expect(at.focused).to.equal('event-5');
    expect(at.words).not.to.contain('Voir plus');
    await accessible(at.element);
  });

  it('has words for what only a newer server knows, and for what came from nowhere known', async () => {
    const at = await open();
    const {db} = at;
    Object.assign(db.activity.at(-1)!, {kind: 'constructor', from: undefined});
    at.readAgain();
    await at.until(() => at.words.includes('Activité sur votre compte'));
    expect(events(at)[0]).to.match(/^Activité sur votre compte aujourd’hui à \d\d:\d\d$/);
    db.activity = [];
    at.readAgain();
    await at.until(() => at.words.includes('Rien à signaler.'));
  });

  it('FIELD-40: says that a place is an indication, never a proof, and speaks of no « double facteur »', async () => {
    const at = await open();
    expect(at.words).to.contain('Le lieu est une indication.');
    expect(at.words).not.to.match(/double|facteur|adresse IP/i);
  });

  it('says what to do about one that is not known: a new password, a call', async () => {
    const at = await open();
    await at.press('Vous ne reconnaissez pas une connexion');
    expect(at.root.querySelector('details a[href^="tel:"]')).not.to.equal(null);
    await at.press('Changer mon mot de passe');
    await at.until(() => at.shows('password'));
    expect(at.focused).to.equal('password-title');
  });
});

describe('a member who comes by FranceConnect alone MEM-03', () => {
  it('is asked for no password, and may still forget devices', async () => {
    const at = await open();
    delete at.db.accounts[email];
    at.readAgain();
    await at.until(() => !at.words.includes('Mot de passe'));
    expect(at.words).not.to.contain('Changer mon mot de passe');
    expect(at.words).to.contain('Appelez-nous au');
    await at.press('Oublier la tablette');
    await at.confirm();
    await at.until(() => at.focused === 'devices-done');
    await at.press('Déconnecter tous les autres appareils');
    await at.confirm();
    await at.until(() => at.words.includes('Vos autres appareils sont déconnectés'));
    expect(at.devices).to.have.length(1);
  });
});
