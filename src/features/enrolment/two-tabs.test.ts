import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/enrolment-wizard.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {personas, samplePassword} from '../../../mocks/people/personas.js';
import type {EnrolmentStep} from '../../contract/enrolment.js';
import {accessible} from '../../testing/accessible.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';
import {EnrolmentWizardHarness} from './enrolment-wizard.harness.js';

/** One enrolment, two pages: F10, F23. */
describe('<mutuelle-enrolment-wizard> in two tabs', () => {
  let sandbox: Sandbox;
  const tab = async (title: string) => {
    const element = await fixture<EnrolmentWizard>(
      html`<mutuelle-enrolment-wizard
        .backend=${{call: sandbox.call, volatile: true}}
        enrolment-id="adh-family"
      ></mutuelle-enrolment-wizard>`,
    );
    const harness = new EnrolmentWizardHarness(element);
    await harness.reach(title);
    return harness;
  };
  const tabs = async (at: EnrolmentStep, title: string) => {
    sandbox = createSandbox({at});
    return [await tab(title), await tab(title)] as const;
  };
  const saved = () => sandbox.simulator.db.enrolments['adh-family']!;
  const line = {'address.line1': '3 quai de la Loire'};

  it('the same answer changed in both: the second is asked, sees the other, and loses nothing', async () => {
    const [one, other] = await tabs('recap', 'Récapitulatif');
    for (const harness of [one, other]) {
      await harness.press('Modifier : Mon profil'.replace(' :', '\u00a0:'));
      await harness.reach('Mon profil');
    }
    await one.fill({'address.line1': '14 rue des Tanneurs'});
    await other.fill(line);
    await one.next('Récapitulatif');

    await other.submit();
    await other.until(() => other.text.includes('a changé dans un autre onglet'));
    expect(saved().profile!.address.line1).to.equal('14 rue des Tanneurs');
    expect(other.control('address.line1').value).to.equal('3 quai de la Loire');
    await accessible(other.element);

    await other.press('Voir les autres réponses');
    await other.until(() => other.control('address.line1').value === '14 rue des Tanneurs');
    expect(other.text).to.contain('Voici ce qui a été enregistré dans l’autre onglet');
    await other.press('Revenir à mes réponses');
    await other.until(() => other.control('address.line1').value === '3 quai de la Loire');

    await other.next('Récapitulatif');
    expect(saved().profile!.address.line1).to.equal('3 quai de la Loire');
  });

  it('different answers changed: both stand, and the next page says so', async () => {
    const [one, other] = await tabs('recap', 'Récapitulatif');
    await one.press('Modifier : Mon profil'.replace(' :', '\u00a0:'));
    await one.reach('Mon profil');
    await other.press('Modifier : Mes coordonnées bancaires'.replace(' :', '\u00a0:'));
    await other.reach('Mes coordonnées bancaires');
    await one.fill(line);
    await other.fill({'account.holder': 'Hélène Vasseur-Lenoir'});
    await one.next('Récapitulatif');
    await other.next('Récapitulatif');
    expect(saved().profile!.address.line1).to.equal('3 quai de la Loire');
    expect(saved().bankDetails!.account.holder).to.equal('Hélène Vasseur-Lenoir');
    expect(other.text)
      .to.contain('Cette adhésion a changé dans un autre onglet')
      .and.to.contain('ce qui a changé là-bas (Mon profil)')
      .and.to.contain('3 quai de la Loire');
    await other.next('Lire et accepter');
    expect(other.text).not.to.contain('dans un autre onglet');
  });

  it('what is confirmed is what is seen: a recap that changed is shown anew before it is confirmed', async () => {
    const [one, other] = await tabs('recap', 'Récapitulatif');
    await one.press('Modifier : Mon profil'.replace(' :', '\u00a0:'));
    await one.reach('Mon profil');
    await one.fill(line);
    await one.next('Récapitulatif');
    await other.submit();
    await other.until(() => other.text.includes('a changé dans un autre onglet'));
    expect(saved().recapConfirmed).to.equal(false);
    expect(other.text).to.contain('3 quai de la Loire');
    await other.next('Lire et accepter');
    expect(saved().recapConfirmed).to.equal(true);
  });

  it('a step that was open before shows what the other tab saved since', async () => {
    const [one, other] = await tabs('bankDetails', 'Mes coordonnées bancaires');
    for (const harness of [one, other]) {
      await harness.press('Précédent');
      await harness.reach('Mes bénéficiaires');
      await harness.press('Précédent');
      await harness.reach('Mon profil');
    }
    await one.fill(line);
    await one.next('Mes bénéficiaires');
    await other.submit();
    await other.until(() => other.text.includes('Voir les autres réponses'));
    await other.press('Voir les autres réponses');
    await other.until(() => other.control('address.line1').value === '3 quai de la Loire');
    await other.next('Mes bénéficiaires');
    expect(saved().profile!.address.line1).to.equal('3 quai de la Loire');
  });

  it('signed in one tab: the other one leads to the end', async () => {
    const [one, other] = await tabs('recap', 'Récapitulatif');
    await other.press('Modifier : Mon profil'.replace(' :', '\u00a0:'));
    await other.reach('Mon profil');
    saved().signed = {
      signatureId: 's',
      signedAt: '2026-11-22T09:00:00Z',
      memberNumber: '7400000001',
      phone: '',
      sha256: '',
    };
    await other.submit();
    await other.reach('Votre adhésion est terminée');
    expect(one.title).to.contain('Récapitulatif');
  });

  it('an answer that is lost does not look like another tab’s', async () => {
    const [one] = await tabs('profile', 'Mon profil');
    const {profile} = personas.family.answers;
    await one.fill({
      civility: 'madam',
      lastName: profile.lastName,
      firstName: profile.firstName,
      birthDate: profile.birthDate,
      maritalStatus: profile.maritalStatus,
      ...line,
      'address.postalCode': '44000',
      'address.city': 'Nantes',
      phone: profile.phone,
      'teletransmission.enabled': false,
      alsaceMoselle: false,
    });
    sandbox.fail('saveProfile', 'network', {after: 'effect'});
    await one.submit();
    await one.until(() => one.root.querySelector('.alert.danger'));
    await one.next('Mes bénéficiaires');
    expect(one.text).not.to.contain('autre onglet');
    expect(saved().revision).to.equal(1);
  });

  it('T4: left in one widget, nothing of the member stays in the other ones of the page', async () => {
    sandbox = createSandbox({at: 'profile'});
    const {backend} = {backend: sandbox};
    await sandbox.call((await import('../../contract/enrolment.js')).getEnrolment, {
      params: {enrolmentId: 'adh-family'},
    });
    const open = async () => {
      const harness = new EnrolmentWizardHarness(
        await fixture<EnrolmentWizard>(
          html`<mutuelle-enrolment-wizard .backend=${backend}></mutuelle-enrolment-wizard>`,
        ),
      );
      await harness.reach('Votre adhésion à la mutuelle');
      return harness;
    };
    const [one, other] = [await open(), await open()];
    await one.press('J’ai déjà commencé');
    await one.reach('Reprendre mon adhésion');
    await one.fill({email: personas.family.email, password: samplePassword});
    await one.submit();
    await one.reach('Mon profil');
    await other.press('J’ai déjà commencé');
    await other.reach('Reprendre mon adhésion');
    await other.fill({email: personas.family.email, password: samplePassword});
    await other.submit();
    await other.reach('Mon profil');
    await other.fill({'address.line1': '12 rue secrète'});
    await one.press('Continuer plus tard');
    await one.reach('Votre adhésion est enregistrée');
    await other.reach('Reprendre mon adhésion');
    expect(other.root.querySelector('#f-address-line1')).to.equal(null);
  });
});
