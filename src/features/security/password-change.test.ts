import {expect} from '@open-wc/testing';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {logIn} from '../../contract/account.js';
import {changePassword} from '../../contract/security.js';
import {accessible} from '../../testing/accessible.js';
import {chosen, current, email, open, password} from './security-page.harness.js';
import {SecurityPanel} from './security.panel.js';

describe('the password MEM-06', () => {
  it('FIELD-3: is changed in place, its account before it, by the present one', async () => {
    const at = await open();
    expect(at.words).to.match(/Changé le \d+(er)? \p{L}+ \d{4}/u);
    await at.editPassword();
    expect(at.focused).to.equal('password-title');
    const fields = [...at.root.querySelectorAll<HTMLInputElement>('.edit input')].map(
      ({id, type, autocomplete, readOnly}) => [id, type, autocomplete, readOnly].join(' '),
    );
    expect(fields).to.deep.equal([
      'f-username email username true',
      'f-current password current-password false',
      'f-password password new-password false',
      'f-confirmation password new-password false',
    ]);
    expect(at.root.querySelector<HTMLInputElement>('#f-username')!.value).to.equal(email);
    expect(at.root.querySelector('form')!.method).to.equal('post');
    await accessible(at.element);
    const sent = at.watch();
    await at.send({current, ...chosen});
    await at.until(() => at.root.querySelector('#password-changed'));
    expect(sent).to.deep.equal([
      {id: 'changePassword', body: {current, password}},
      {id: 'getSecuritySettings', body: undefined},
    ]);
    expect(at.words).to.contain('Vos autres appareils sont déconnectés. Un e-mail vous prévient de ce changement.');
    expect(at.focused).to.equal('password-changed');
    expect(at.root.querySelector('input')).to.equal(null);
    expect(at.devices).to.have.length(1);
    expect(at.told).to.deep.equal(['password-changed {}']);
    await accessible(at.element);
  });

  it('FIELD-2: fields keep what was typed while it is sent, and when it is refused', async () => {
    const at = await open();
    await at.editPassword();
    await at.fill({current: 'Un-autre-2026!', ...chosen});
    at.root.querySelector('form')!.requestSubmit();
    await at.element.updateComplete;
    expect([at.control('current').value, at.control('password').value]).to.deep.equal(['Un-autre-2026!', password]);
    await at.until(() => at.errorOf('current'));
    expect(at.errorOf('current')).to.contain('Ce mot de passe n’est pas le bon.');
    expect([at.control('current').value, at.control('password').value]).to.deep.equal(['Un-autre-2026!', password]);
    await at.send({current});
    await at.until(() => at.told.length);
  });

  it('says what is missing, and what the server does not take', async () => {
    const at = await open();
    await at.editPassword();
    const sent = at.watch();
    await at.submit();
    expect(at.errorOf('current')).to.equal('Saisissez votre mot de passe actuel.');
    expect(at.errorOf('password')).to.equal('Choisissez un mot de passe.');
    expect(sent).to.deep.equal([]);
    await at.send({current, password: 'Motdepasse-2026', confirmation: 'Motdepasse-2026'});
    expect(at.errorOf('password')).to.contain('trop courant');
    expect(at.errorOf('current')).to.equal(undefined);
  });

  it('is left with « Annuler », which forgets what was typed', async () => {
    const at = await open();
    await at.editPassword();
    await at.fill({current, ...chosen});
    await at.press('Annuler');
    expect(at.root.querySelector('input')).to.equal(null);
    expect(at.focused).to.equal('edit-password');
    await at.editPassword();
    expect(at.control('current').value).to.equal('');
  });

  it('FIELD-34: is not tried while it is locked; a code goes round it', async () => {
    const at = await open();
    at.db.tries[email] = {wrong: 4};
    await at.editPassword();
    await at.send({current: 'Un-autre-2026!', ...chosen});
    await at.until(() => at.root.querySelector('#password-locked'));
    expect(at.words).to.match(/ne peut plus être essayé avant \d\d:\d\d/);
    await accessible(at.element);
    const sent = at.watch();
    for (let press = 0; press < 5; press++) await at.submit();
    expect(sent).to.deep.equal([]);
    expect(at.focused).to.equal('password-locked');
    at.root.querySelector<HTMLElement>('#password-locked .button')!.click();
    await at.until(() => !at.shows('current'));
    expect(at.root.querySelector('#password-locked')).to.equal(null);
    await at.submit();
    await at.until(() => at.shows('code'));
    await at.send({code: sampleCodes.right});
    await at.until(() => at.told.includes('password-changed {}'));
  });

  it('FIELD-4: is changed by a code, with no password in the page meanwhile', async () => {
    const at = await open();
    await at.editPassword();
    await at.fill({current: 'à moitié'});
    await at.press('Recevoir un code à la place');
    expect(at.shows('current')).to.equal(false);
    const sent = at.watch();
    await at.send(chosen);
    await at.until(() => at.shows('code'));
    expect([...at.root.querySelectorAll('input')].map(({id}) => id)).to.deep.equal(['f-code']);
    await accessible(at.element);
    await at.send({code: sampleCodes.right});
    await at.until(() => at.root.querySelector('#password-changed'));
    expect(sent.map(({id}) => id)).to.deep.equal([
      'changePassword',
      'verifyCode',
      'changePassword',
      'getSecuritySettings',
    ]);
    expect(sent[0]!.body).to.deep.equal({password});
    expect(at.told).to.deep.equal(['password-changed {}']);
  });

  it('FIELD-16: one press of a pasted code is one call', async () => {
    const at = await open();
    await at.editPassword();
    await at.press('Recevoir un code à la place');
    await at.send(chosen);
    await at.until(() => at.shows('code'));
    await at.fill({code: `Changement dans votre espace : ${sampleCodes.right} est votre code.`});
    const sent = at.watch();
    for (let press = 0; press < 2; press++) at.root.querySelector('form')!.requestSubmit();
    await at.until(() => at.told.length);
    expect(sent.filter(({id}) => id === 'verifyCode')).to.have.length(1);
  });

  it('keeps what was chosen when the code is left, and sends it by the present password', async () => {
    const at = await open();
    await at.editPassword();
    await at.press('Recevoir un code à la place');
    await at.send(chosen);
    await at.until(() => at.shows('code'));
    await at.press('Annuler');
    expect(at.control('password').value).to.equal(password);
    expect(at.focused).to.equal('password-title');
    await at.press('Utiliser mon mot de passe actuel');
    await at.send({current});
    await at.until(() => at.told.length);
  });

  it('says until when no code can be asked, after too many that were wrong', async () => {
    const at = await open();
    await at.editPassword();
    await at.press('Recevoir un code à la place');
    await at.send(chosen);
    await at.until(() => at.shows('code'));
    for (const code of ['111111', '222222', '333333']) await at.send({code});
    await at.until(() => at.root.querySelector('#password-locked'));
    expect(at.words).to.match(/Aucun code ne peut être demandé avant \d\d:\d\d/);
    const sent = at.watch();
    await at.submit();
    expect(sent).to.deep.equal([]);
    at.root.querySelector<HTMLElement>('#password-locked .button')!.click();
    await at.until(() => at.shows('current'));
    await at.send({current});
    await at.until(() => at.told.length);
  });

  it('says that its form does not come, and asks for it again', async () => {
    const file = SecurityPanel.passwordFile;
    SecurityPanel.passwordFile = async () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      const at = await open();
      await at.press('Modifier le mot de passe');
      await at.until(() => at.words.includes('La connexion ne passe pas'));
      SecurityPanel.passwordFile = file;
      await at.press('Réessayer');
      await at.until(() => at.shows('password'));
      expect(at.focused).to.equal('password-title');
    } finally {
      SecurityPanel.passwordFile = file;
    }
  });

  it('FIELD-38: ends the session of another browser, which keeps its place and forgets passwords', async () => {
    const at = await open();
    const {accessToken} = await at.sandbox.call(logIn, {body: {email, password: current}});
    await at.editPassword();
    await at.fill({current: 'à moitié'});
    const {backend} = at.element;
    const elsewhere = {token: () => accessToken, renew: async () => false};
    await backend!.call(changePassword, {body: {current, password}}, {credentials: elsewhere, intent: 'elsewhere'});
    await at.send({current, ...chosen});
    await at.until(() => at.words.includes('Votre session est terminée'));
    expect(at.root.querySelectorAll('input[type=password]')).to.have.length(1);
    await at.send({email, password});
    await at.until(() => at.shows('current'));
    expect([at.control('current').value, at.control('password').value]).to.deep.equal(['', '']);
  });

  it('lets nothing that was typed out of its fields', async () => {
    const at = await open();
    await at.editPassword();
    await at.fill({current, ...chosen});
    const attributes = [...at.root.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({value}) => value),
    );
    const kept = [JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}), location.href];
    for (const secret of [current, password]) expect([...attributes, ...kept].join('\n')).not.to.contain(secret);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    at.readAgain();
    await at.until(() => at.shows('current'));
    expect(['current', 'password', 'confirmation'].map((path) => at.control(path).value)).to.deep.equal(['', '', '']);
  });
});
