import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BackendError} from '../../backend/error.js';
import {accessible} from '../../testing/accessible.js';
import {goodPassword, mail, openGate, type Answers, type GateHarness, type GateOptions} from './gate.harness.js';

const known = 'h.vasseur@example.org';

async function forgotten(
  answers: Answers = {requestPasswordReset: mail()},
  options?: GateOptions,
): Promise<GateHarness> {
  const gate = await openGate({page: 'forgotten'}, answers, options);
  await gate.until(() => gate.shows('email'));
  return gate;
}

async function asked(gate: GateHarness, email = known): Promise<void> {
  await gate.fill({email});
  await gate.submit();
  await gate.reach('Regardez votre boîte mail');
}

describe('a forgotten password MEM-06', () => {
  it('sends a link, and says in the same words for everybody where to look', async () => {
    const gate = await forgotten();
    expect(gate.title).to.equal('Mot de passe oublié');
    await accessible(gate.element);
    await asked(gate);
    expect(gate.server.bodies('requestPasswordReset')).to.deep.equal([{email: known}]);
    expect(gate.words).to.contain(
      `Si ${known} est connue chez nous, un lien vient d’y partir. Il sert une fois, pendant 30 min.`,
    );
    expect(gate.words).to.contain('courriers indésirables');
    expect(gate.hasFocusOnTitle).to.equal(true);
    await accessible(gate.element);
  });

  it('sends with Enter', async () => {
    const gate = await forgotten();
    gate.control('email').focus();
    await sendKeys({type: known});
    await sendKeys({press: 'Enter'});
    await gate.reach('Regardez votre boîte mail');
    expect(gate.server.bodies('requestPasswordReset')).to.deep.equal([{email: known}]);
  });

  it('FIELD-1: sends what a manager filled in without telling', async () => {
    const gate = await forgotten();
    gate.fillSilently({email: known});
    await gate.submit();
    await gate.reach('Regardez votre boîte mail');
    expect(gate.server.bodies('requestPasswordReset')).to.deep.equal([{email: known}]);
  });

  it('FIELD-32, FIELD-33: shows the same words, asks the same and waits the same, whoever it is, twice', async () => {
    const people = [
      known,
      'sans-compte@example.org',
      'verrouille@example.org',
      'a-confirmer@example.org',
      'b@example.org',
    ];
    const runs: unknown[] = [];
    for (const email of people) {
      const gate = await forgotten({requestPasswordReset: mail({resendIn: 0})});
      await asked(gate, email);
      const first = gate.words.replaceAll(email, '…');
      await gate.press('Renvoyer le lien');
      await gate.until(() => gate.words.includes('C’est fait'));
      runs.push([first, gate.words.replaceAll(email, '…'), gate.buttons, gate.server.calls.map(({id}) => id)]);
    }
    for (const run of runs) expect(run).to.deep.equal(runs[0]);
  });

  it('sends it again once that may be asked, and says when, without a word each second', async () => {
    const gate = await forgotten({requestPasswordReset: mail({resendIn: 38})});
    await asked(gate);
    const again = gate.button('Renvoyer le lien');
    expect(again.getAttribute('aria-disabled')).to.equal('true');
    const reason = gate.root.getElementById(again.getAttribute('aria-describedby')!)!;
    expect(reason.textContent).to.match(/dans\s+0:3[78]/);
    expect(reason.closest('[role], [aria-live]')).to.equal(null);
    again.click();
    await gate.settled();
    expect(gate.server.calls).to.have.length(1);
  });

  it('asks another time under another name, once the first was answered', async () => {
    const gate = await forgotten();
    await asked(gate);
    await gate.press('Renvoyer le lien');
    const [first, second] = gate.server.calls;
    expect([first!.body, first!.intent !== second!.intent]).to.deep.equal([second!.body, true]);
  });

  it('waits as long as the server says, where it was asked too often', async () => {
    const retryAt = new Date(Date.now() + 60_000).toISOString();
    const answers: Answers = {requestPasswordReset: mail()};
    const gate = await forgotten(answers);
    await asked(gate);
    answers['requestPasswordReset'] = new BackendError('too-many-requests', {retryAt});
    await gate.press('Renvoyer le lien');
    await gate.until(() => gate.words.includes('Trop d’essais rapprochés'));
    expect(gate.button('Renvoyer le lien').getAttribute('aria-disabled')).to.equal('true');
    expect(gate.title).to.equal('Regardez votre boîte mail');
  });

  it('loses nothing where the line is cut, and sends the same once more', async () => {
    const answers: Answers = {requestPasswordReset: new BackendError('network')};
    const gate = await forgotten(answers);
    await gate.fill({email: known});
    await gate.submit();
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    expect(gate.control('email').value).to.equal(known);
    answers['requestPasswordReset'] = mail();
    await gate.submit();
    await gate.reach('Regardez votre boîte mail');
    const [first, second] = gate.server.calls;
    expect(first!.intent).to.equal(second!.intent);
  });

  it('says at the field what is not an address, also where only the server finds it', async () => {
    const gate = await forgotten({
      requestPasswordReset: new BackendError('validation', {issues: [{pointer: '/email', code: 'format'}]}),
    });
    await gate.submit();
    expect(gate.errorOf('email')).to.contain('Saisissez');
    await gate.fill({email: 'h.vasseur'});
    await gate.submit();
    expect(gate.errorOf('email')).to.contain('@');
    expect(gate.server.calls).to.have.length(0);
    await gate.fill({email: known});
    await gate.submit();
    await gate.until(() => gate.errorOf('email')?.includes('@'));
  });

  it('leads to another address, to the phone, and back to the sign-in with the address that was typed', async () => {
    const gate = await forgotten();
    await gate.press('Je n’ai plus cette adresse');
    expect(gate.root.querySelector('details[open] a')!.getAttribute('href')).to.equal('tel:+33199001234');
    await asked(gate);
    await gate.press('Essayer une autre adresse');
    await gate.until(() => gate.focused === 'f-email');
    expect(gate.control('email').value).to.equal(known);
    await gate.press('Se connecter');
    await gate.until(() => gate.shows('password'));
    expect(gate.control('email').value).to.equal(known);
  });

  it('is opened from the sign-in with the address, and empty where there is none', async () => {
    const gate = await openGate({}, {logIn: new BackendError('credentials')});
    await gate.fill({email: known, password: goodPassword});
    await gate.press('Mot de passe oublié');
    await gate.reach('Mot de passe oublié');
    expect(gate.control('email').value).to.equal(known);
    expect(gate.fields).to.deep.equal(['f-email email username']);
  });

  it('speaks English', async () => {
    const gate = await forgotten(undefined, {locale: 'en'});
    await gate.fill({email: known});
    await gate.submit();
    await gate.reach('Look at your mailbox');
    expect(gate.words).to.contain(`If we know ${known}, a link has just been sent there. It works once, for 30 min.`);
  });
});
