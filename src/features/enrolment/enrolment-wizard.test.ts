import {expect} from '@open-wc/testing';
import type {Backend} from '../../backend/backend.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {personas, sampleAnswers, samplePassword} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import {translate} from '../../testing/translator.js';
import {withoutDownloads} from '../bulletin/bulletin.harness.js';
import {account, ordered, typed, wizardPage} from './wizard-page.harness.js';

describe('<mutuelle-enrolment-wizard>', () => {
  const page = wizardPage();

  const course = 'goes from the link to the signed dossier';
  it(`ENR-00 to ENR-19: ${course}`, () => toTheDossier());
  it(`K1: ${course} in a page that the browser translates`, () => toTheDossier(() => translate(page.harness.root)));

  const toTheDossier = async (prepare = (): unknown => undefined) => {
    await page.invited();
    prepare();
    await page.harness.press('Commencer mon adhésion');
    await page.harness.reach('Mon compte');
    expect(page.harness.root.querySelector<HTMLInputElement>('#f-username')!.value).to.equal(
      'helene.vasseur@example.org',
    );
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
    await page.harness.fill(ordered(typed(sampleAnswers.profile)));
    await page.harness.next('Mes bénéficiaires');
    for (const {person} of sampleAnswers.beneficiaries) {
      await page.harness.press('Ajouter un bénéficiaire');
      await page.harness.reach('Ajouter un bénéficiaire');
      await page.harness.fill(ordered(typed(person)));
      await page.harness.submit();
      await page.harness.reach('Mes bénéficiaires');
      expect(page.harness.text).to.contain(person.firstName);
    }
    await page.harness.next('Mes coordonnées bancaires');
    const {perBeneficiary: _own, ...bank} = sampleAnswers.bankDetails;
    await page.harness.fill(ordered(typed(bank)));
    await page.harness.next('Mes garanties');
    await page.harness.until(() => page.harness.text.includes('Base + Option 1'));
    page.harness.root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await page.harness.settled();
    await page.harness.fill({debitFrequency: 'monthly'});
    await page.harness.next('Récapitulatif');
    expect(page.harness.text).to.contain('Marc Vasseur').and.to.contain('Base + Option 1');
    await page.harness.next('Lire et accepter');
    await page.harness.until(() => page.harness.text.includes('Marquer comme lu'));
    await page.harness.press('Marquer comme lu');
    expect(page.harness.text, 'LAW-03').to.contain('Avant de cocher ces cases, ouvrez encore');
    await withoutDownloads(() => page.harness.press('Tout télécharger'));
    await page.harness.until(
      () =>
        ![...page.harness.root.querySelectorAll('input[type=checkbox]')].some(
          (box) => box.getAttribute('aria-disabled') === 'true',
        ),
    );
    for (const box of page.harness.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      if (!box.checked && !box.closest('.well')) box.click();
    await page.harness.next('Signer avec un code');
    await page.harness.fill({phone: sampleAnswers.mobile});
    await page.harness.submit();
    await page.harness.until(() => page.harness.shows('code'));
    await page.harness.fill({code: '123456'});
    await page.harness.next('Votre adhésion est terminée');
    expect(
      page.told('mutuelle-enrolment-completed').map((event) => (event.detail as {enrolmentId: string}).enrolmentId),
    ).to.deep.equal(['adh-family']);
    expect(page.told('mutuelle-beneficiary-saved')).to.have.length(3);
    expect(page.told('mutuelle-step-saved').map((event) => (event.detail as {step: string}).step)).to.deep.equal([
      'account',
      'profile',
      'beneficiaries',
      'bankDetails',
      'guarantees',
      'recap',
      'bulletin',
      'signature',
    ]);
    expect(page.noise).to.deep.equal([]);
  };

  it('ENR-01: takes the secret out of the address before any request, and redeems it only when pressed', async () => {
    history.replaceState(null, '', `#adhesion=${personas.family.link}&page=2`);
    page.sandbox = createSandbox();
    const calls: string[] = [];
    const addresses: string[] = [];
    const {invitation: _none, ...rest} = page.sandbox;
    await page.show({
      ...rest,
      call: ((operation, input, options) => {
        calls.push(operation.id);
        addresses.push(location.href);
        return page.sandbox.call(operation, input, options);
      }) as Backend['call'],
    });
    await page.harness.reach('Votre adhésion');
    expect(addresses.join()).not.to.contain(personas.family.link);
    expect(location.hash).to.equal('#page=2');
    expect(calls).not.to.include('redeemLink');
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    expect(calls.filter((id) => id === 'redeemLink')).to.have.length(1);
  });

  for (const [persona, title] of [
    ['used', 'Ce lien a déjà servi'],
    ['expired', 'Ce lien n’est plus valable'],
    ['otherPerson', 'Ce lien est celui d’une autre personne'],
  ] as const) {
    it(`ENR-01: a link of « ${persona} » is explained, with the way in and the help phone`, async () => {
      await page.invited({persona});
      await page.harness.press('Commencer');
      await page.harness.reach(title);
      expect(page.harness.text)
        .to.contain('Accéder à mon espace')
        .and.to.contain('01\u00a099\u00a000\u00a012\u00a034'.replace(/\u00a0/g, ' '));
      expect(page.told('mutuelle-link-refused')).to.have.length(1);
      await accessible(page.harness.element);
      await page.harness.press('Accéder à mon espace');
      await page.harness.reach('Reprendre mon adhésion');
    });
  }

  it('ENR-02: resumes at step 4 after logging in; a wrong password is refused without saying which part', async () => {
    await page.invited({persona: 'resume'});
    await page.harness.press('J’ai déjà commencé');
    await page.harness.reach('Reprendre mon adhésion');
    await page.harness.fill({email: personas.resume.email, password: 'pas le bon'});
    await page.harness.submit();
    await page.harness.until(() => page.harness.text.includes('L’adresse ou le mot de passe n’est pas le bon'));
    await page.harness.fill({password: samplePassword});
    await page.harness.submit();
    await page.harness.reach('Mes coordonnées bancaires');
    expect(page.harness.text).to.contain('Étape 4 sur 7');
  });

  it('ENR-03: refuses a password under the server’s policy, or two that differ', async () => {
    await page.invited();
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    await page.harness.fill({password: 'court', confirmation: 'autre'});
    await page.harness.submit();
    expect(page.harness.errorOf('password')).to.contain('Il manque encore');
    expect(page.harness.errorOf('confirmation')).to.contain('différents');
    expect(Object.keys(page.sandbox.simulator.db.accounts)).not.to.include(personas.family.email);
  });

  it('ENR-06: removes a person after asking, and brings them back', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires');
    await page.harness.press('Précédent');
    await page.harness.reach('Mes bénéficiaires');
    await page.harness.press('Retirer Marc');
    expect(page.draft().beneficiaries).to.have.length(3);
    await page.harness.press('Retirer');
    await page.harness.until(() => page.harness.text.includes('n’est plus sur la liste'));
    expect(page.draft().beneficiaries).to.have.length(2);
    await page.harness.press('Annuler le retrait');
    await page.harness.until(() => page.draft().beneficiaries.length === 3);
  });

  it('ENR-15: « Modifier » leads to a step and back to the recap', async () => {
    await page.at('recap', 'Récapitulatif');
    await page.harness.press('Modifier : Mon profil'.replace(' :', '\u00a0:'));
    await page.harness.reach('Mon profil');
    await page.harness.fill({'address.line1': '14 rue des Tanneurs'});
    await page.harness.next('Récapitulatif');
    expect(page.harness.text).to.contain('14 rue des Tanneurs');
  });

  it('ENR-22: going back and forth between steps keeps what was typed', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires');
    await page.harness.fill({'account.holder': 'Hélène Vasseur'});
    await page.harness.press('Précédent');
    await page.harness.reach('Mes bénéficiaires');
    await page.harness.next('Mes coordonnées bancaires');
    expect(page.harness.control('account.holder').value).to.equal('Hélène Vasseur');
  });

  it('ENR-22: an unfinished step is found again by another tab or device', async () => {
    await page.at('profile', 'Mon profil');
    await page.harness.fill({'address.line1': '12 rue', maritalStatus: 'married'});
    window.dispatchEvent(new Event('pagehide'));
    await page.harness.until(() => page.draft().partial['profile']);
    const again = await page.show({call: page.sandbox.call, volatile: true}, {enrolmentId: 'adh-family'});
    await again.reach('Mon profil');
    expect(again.control('address.line1').value).to.equal('12 rue');
    expect(again.control('maritalStatus').value).to.equal('married');
  });

  it('takes the focus along when the member moves on, and leaves it alone when the page opens by itself', async () => {
    await page.invited();
    expect(document.activeElement).not.to.equal(page.harness.element);
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    await page.harness.until(() => page.harness.root.activeElement?.textContent?.includes('Mon compte'));
  });

  it('an enrolment named by the host after the backend is there is opened', async () => {
    page.sandbox = createSandbox({at: 'profile'});
    await page.show({call: page.sandbox.call, volatile: true});
    await page.harness.reach('Reprendre mon adhésion');
    page.harness.element.enrolmentId = 'adh-family';
    await page.harness.reach('Mon profil');
  });

  it('moves the focus to the heading of each step', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires');
    await page.harness.press('Précédent');
    await page.harness.reach('Mes bénéficiaires');
    await page.harness.until(() => page.harness.root.activeElement?.textContent?.includes('Mes bénéficiaires'));
  });

  it('speaks English', async () => {
    page.sandbox = createSandbox();
    await page.show(page.sandbox, {locale: 'en'});
    await page.harness.reach('Your enrolment in your company');
    await page.harness.press('Start my enrolment');
    await page.harness.reach('My account');
    await accessible(page.harness.element);
  });

  for (const step of [
    'account',
    'profile',
    'beneficiaries',
    'bankDetails',
    'guarantees',
    'recap',
    'bulletin',
    'signature',
    'completed',
  ] as const) {
    it(`is accessible and quiet at « ${step} »`, async () => {
      page.sandbox = createSandbox({at: step});
      await page.show({call: page.sandbox.call, volatile: true}, {enrolmentId: 'adh-family'});
      await page.harness.until(
        () => page.harness.root.querySelector('h2') && !page.harness.root.querySelector('[aria-busy=true], .skeleton'),
      );
      await accessible(page.harness.element);
      expect(page.noise).to.deep.equal([]);
    });
  }
});
