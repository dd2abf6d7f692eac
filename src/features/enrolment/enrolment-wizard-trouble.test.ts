import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {personas, sampleAnswers, samplePassword} from '../../../mocks/people/personas.js';
import {sign} from '../../contract/signature.js';
import {accessible} from '../../testing/accessible.js';
import {account, ordered, typed, wizardPage} from './wizard-page.harness.js';

describe('<mutuelle-enrolment-wizard> when something fails or ends', () => {
  const page = wizardPage();

  it('SUP-01: a session that ends in the middle keeps the answers, signs in again and goes on', async () => {
    await page.invited();
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
    await page.harness.fill(ordered(typed(sampleAnswers.profile)));
    page.sandbox.simulator.expireSessions();
    await page.harness.submit();
    await page.harness.reach('Votre session est terminée');
    expect(page.told('mutuelle-session-expired')).to.have.length(1);
    await page.harness.fill({email: personas.family.email, password: samplePassword});
    await page.harness.submit();
    await page.harness.reach('Mon profil');
    expect(page.harness.control('address.line1').value).to.equal('12 rue des Tanneurs');
    await page.harness.next('Mes bénéficiaires');
  });

  for (const code of ['network', 'unexpected', 'invalid-answer', 'unavailable'] as const) {
    it(`a backend that fails (${code}) when saving loses nothing; the same press then works`, async () => {
      await page.at('profile', 'Mon profil');
      await page.harness.fill(ordered(typed(sampleAnswers.profile)));
      page.sandbox.fail('saveProfile', code, {times: 1});
      await page.harness.submit();
      await page.harness.until(() => page.harness.root.querySelector('.alert.danger'));
      expect(page.harness.control('firstName').value).to.equal('Hélène');
      expect(page.told('mutuelle-save-failed').map((event) => event.detail)).to.deep.equal([{code, step: 'profile'}]);
      await page.harness.next('Mes bénéficiaires');
    });

    it(`a backend that fails (${code}) at the start says so and opens when asked again`, async () => {
      page.sandbox = createSandbox();
      page.sandbox.fail('getSettings', code, {times: Infinity});
      await page.show(page.sandbox);
      await page.harness.until(() => page.harness.root.querySelector('.blank'));
      await accessible(page.harness.element);
      page.sandbox.heal();
      await page.harness.press('Réessayer');
      await page.harness.reach('Votre adhésion');
    });
  }

  it('F28: another backend starts afresh, and what the first one still answers is dropped', async () => {
    await page.at('profile', 'Mon profil');
    const other = createSandbox({
      persona: 'single',
      at: 'profile',
      settings: {help: {phone: '+33199005678', phoneText: '3646', hours: 'En semaine'}},
    });
    page.harness.element.enrolmentId = personas.single.enrolmentId;
    page.harness.element.backend = {call: other.call, volatile: true};
    await page.harness.until(
      () =>
        page.harness.text.includes('3646') &&
        page.harness.shows('firstName') &&
        page.harness.control('firstName').value === 'Karim',
    );
  });

  it('a link pressed while the network is down can be pressed again', async () => {
    await page.invited();
    page.sandbox.fail('redeemLink', 'network', {times: 1});
    await page.harness.press('Commencer');
    await page.harness.until(() => page.harness.root.querySelector('.alert.danger'));
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
  });

  it('« Continuer plus tard » without network stays: nothing is called saved that is not', async () => {
    await page.at('profile', 'Mon profil');
    page.sandbox.fail('saveDraft', 'network', {times: Infinity});
    await page.harness.fill({'address.line1': '12 rue des Tanneurs'});
    await page.harness.press('Continuer plus tard');
    await page.harness.reach('Vos dernières réponses ne sont pas encore enregistrées');
    await page.harness.press('Revenir à mes réponses');
    await page.harness.until(() => page.harness.text.includes('dès que le réseau reviendra'));
    expect(page.harness.title).to.contain('Mon profil');
    expect(page.harness.control('address.line1').value).to.equal('12 rue des Tanneurs');
    page.sandbox.heal();
    await page.harness.press('Continuer plus tard');
    await page.harness.reach('Votre adhésion est enregistrée');
    expect(page.draft().partial['profile']).to.include({'address.line1': '12 rue des Tanneurs'});
  });

  it('what one person typed is never saved in the name of the next', async () => {
    await page.invited();
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
    page.sandbox.fail('saveDraft', 'network', {times: Infinity});
    await page.harness.fill(ordered(typed(sampleAnswers.profile)));
    page.sandbox.simulator.expireSessions();
    await page.harness.submit();
    await page.harness.reach('Votre session est terminée');
    page.sandbox.heal();
    await page.harness.fill({email: personas.resume.email, password: samplePassword});
    await page.harness.submit();
    await page.harness.reach('Mes coordonnées bancaires');
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('online'));
    await page.harness.settled();
    expect(JSON.stringify(page.sandbox.simulator.db.enrolments[personas.resume.enrolmentId]!.partial)).not.to.contain(
      'Tanneurs',
    );
  });

  it('ENR-18: a code on its way is still asked for after a look at the bulletin, with what was typed', async () => {
    await page.at('signature', 'Signer avec un code');
    await page.harness.submit();
    await page.harness.until(() => page.harness.shows('code'));
    await page.harness.fill({code: '1234'});
    await page.harness.press('Précédent');
    await page.harness.reach('Lire et accepter');
    await page.harness.next('Signer avec un code');
    expect(page.harness.control('code').value).to.equal('1234');
    await page.harness.fill({code: '123456'});
    await page.harness.next('Votre adhésion est terminée');
    expect(page.sandbox.simulator.db.outbox).to.have.length(1);
  });

  it('ENR-18: goes to the end where it was signed elsewhere, when another code is asked for', async () => {
    await page.at('signature', 'Signer avec un code');
    await page.harness.submit();
    await page.harness.until(() => page.harness.shows('code'));
    const {enrolmentId} = personas.family;
    const challengeId = page.draft().challengeId!;
    await page.sandbox.call(sign, {params: {enrolmentId}, body: {challengeId, code: '123456'}});
    await page.harness.press('Recevoir le code par appel');
    await page.harness.reach('Votre adhésion est terminée');
    expect(page.told('mutuelle-save-failed')).to.deep.equal([]);
  });
});
