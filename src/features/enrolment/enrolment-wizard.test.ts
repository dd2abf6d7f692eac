import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/enrolment-wizard.js';
import type {Backend} from '../../backend/backend.js';
import {flat} from '../../element/form.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {personas, sampleAnswers, samplePassword} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';
import {EnrolmentWizardHarness} from './enrolment-wizard.harness.js';

/** Sample answers by field path, booleans and texts only. */
const typed = (value: object) =>
  Object.fromEntries(
    Object.entries(flat(value)).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  );
/** A choice first shows the fields it asks for. */
const ordered = (values: Record<string, string | boolean>) => {
  const first = (path: string) => (/enabled$|kind$|sameForDebit$/.test(path) ? 0 : 1);
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => first(a) - first(b)));
};
const account = {password: samplePassword, confirmation: samplePassword};

describe('<mutuelle-enrolment-wizard>', () => {
  let sandbox: Sandbox;
  let harness: EnrolmentWizardHarness;
  const events: CustomEvent[] = [];
  const noise: string[] = [];
  const {error, warn} = console;
  const told = (type: string) => events.filter((event) => event.type === type);
  const draft = () => sandbox.play.db.enrolments['adh-family']!;

  const show = async (backend: Backend, attributes: {enrolmentId?: string; locale?: string} = {}) => {
    const element = await fixture<EnrolmentWizard>(
      html`<mutuelle-enrolment-wizard
        .backend=${backend}
        .enrolmentId=${attributes.enrolmentId}
        locale=${attributes.locale ?? 'fr'}
      ></mutuelle-enrolment-wizard>`,
    );
    for (const type of [
      'step-changed',
      'step-saved',
      'beneficiary-saved',
      'beneficiary-removed',
      'signature-code-sent',
      'enrolment-completed',
      'save-failed',
      'link-refused',
      'session-expired',
    ])
      element.addEventListener(`mutuelle-${type}`, (event) => events.push(event as CustomEvent));
    harness = new EnrolmentWizardHarness(element);
    return harness;
  };
  /** The wizard at a step, for a host that signs the member in itself. */
  const at = async (step: SandboxOptions['at'], title: string, options: SandboxOptions = {}) => {
    sandbox = createSandbox({...options, ...(step ? {at: step} : {})});
    await show({call: sandbox.call, volatile: true}, {enrolmentId: personas[options.persona ?? 'family'].enrolmentId});
    await harness.reach(title);
    return harness;
  };
  /** The wizard on the page that the link of the e-mail opens. */
  const invited = async (options: SandboxOptions = {}) => {
    sandbox = createSandbox(options);
    await show(sandbox);
    await harness.reach('Votre adhésion à la mutuelle de votre entreprise');
    return harness;
  };

  beforeEach(() => {
    events.length = noise.length = 0;
    console.error = console.warn = (...words: unknown[]) => void noise.push(words.join(' '));
  });

  afterEach(() => {
    console.error = error;
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('ENR-00 to ENR-19: goes from the link to the signed dossier', async () => {
    await invited();
    await harness.press('Commencer mon adhésion');
    await harness.reach('Mon compte');
    expect(harness.root.querySelector<HTMLInputElement>('#f-username')!.value).to.equal('helene.vasseur@example.org');
    await harness.fill(account);
    await harness.next('Mon profil');
    await harness.fill(ordered(typed(sampleAnswers.profile)));
    await harness.next('Mes bénéficiaires');
    for (const {person} of sampleAnswers.beneficiaries) {
      await harness.press('Ajouter un bénéficiaire');
      await harness.reach('Ajouter un bénéficiaire');
      await harness.fill(ordered(typed(person)));
      await harness.submit();
      await harness.reach('Mes bénéficiaires');
      expect(harness.text).to.contain(person.firstName);
    }
    await harness.next('Mes coordonnées bancaires');
    const {perBeneficiary: _own, ...bank} = sampleAnswers.bankDetails;
    await harness.fill(ordered(typed(bank)));
    await harness.next('Mes garanties');
    await harness.until(() => harness.text.includes('Base + Option 1'));
    harness.root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await harness.settled();
    await harness.fill({debitFrequency: 'monthly'});
    await harness.next('Récapitulatif');
    expect(harness.text).to.contain('Marc Vasseur').and.to.contain('Base + Option 1');
    await harness.next('Lire et accepter');
    await harness.until(() => harness.text.includes('Marquer comme lu'));
    await harness.press('Marquer comme lu');
    await harness.until(
      () =>
        ![...harness.root.querySelectorAll('input[type=checkbox]')].some(
          (box) => box.getAttribute('aria-disabled') === 'true',
        ),
    );
    for (const box of harness.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      if (!box.checked && !box.closest('.well')) box.click();
    await harness.next('Signer avec un code');
    await harness.fill({phone: sampleAnswers.mobile});
    await harness.submit();
    await harness.until(() => harness.shows('code'));
    await harness.fill({code: '123456'});
    await harness.next('Votre adhésion est terminée');
    expect(
      told('mutuelle-enrolment-completed').map((event) => (event.detail as {enrolmentId: string}).enrolmentId),
    ).to.deep.equal(['adh-family']);
    expect(told('mutuelle-beneficiary-saved')).to.have.length(3);
    expect(told('mutuelle-step-saved').map((event) => (event.detail as {step: string}).step)).to.deep.equal([
      'account',
      'profile',
      'beneficiaries',
      'bankDetails',
      'guarantees',
      'recap',
      'bulletin',
      'signature',
    ]);
    expect(noise).to.deep.equal([]);
  });

  it('ENR-01: takes the secret out of the address before any request, and redeems it only when pressed', async () => {
    history.replaceState(null, '', `#adhesion=${personas.family.link}&page=2`);
    sandbox = createSandbox();
    const calls: string[] = [];
    const addresses: string[] = [];
    const {invitation: _none, ...rest} = sandbox;
    await show({
      ...rest,
      call: ((operation, input, options) => {
        calls.push(operation.id);
        addresses.push(location.href);
        return sandbox.call(operation, input, options);
      }) as Backend['call'],
    });
    await harness.reach('Votre adhésion');
    expect(addresses.join()).not.to.contain(personas.family.link);
    expect(location.hash).to.equal('#page=2');
    expect(calls).not.to.include('redeemLink');
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    expect(calls.filter((id) => id === 'redeemLink')).to.have.length(1);
  });

  for (const [persona, title] of [
    ['used', 'Ce lien a déjà servi'],
    ['expired', 'Ce lien n’est plus valable'],
    ['otherPerson', 'Ce lien est celui d’une autre personne'],
  ] as const) {
    it(`ENR-01: a link of « ${persona} » is explained, with the way in and the help phone`, async () => {
      await invited({persona});
      await harness.press('Commencer');
      await harness.reach(title);
      expect(harness.text)
        .to.contain('Accéder à mon espace')
        .and.to.contain('01\u00a099\u00a000\u00a012\u00a034'.replace(/\u00a0/g, ' '));
      expect(told('mutuelle-link-refused')).to.have.length(1);
      await accessible(harness.element);
      await harness.press('Accéder à mon espace');
      await harness.reach('Reprendre mon adhésion');
    });
  }

  it('ENR-02: resumes at step 4 after logging in; a wrong password is refused without saying which part', async () => {
    await invited({persona: 'resume'});
    await harness.press('J’ai déjà commencé');
    await harness.reach('Reprendre mon adhésion');
    await harness.fill({email: personas.resume.email, password: 'pas le bon'});
    await harness.submit();
    await harness.until(() => harness.text.includes('L’adresse ou le mot de passe n’est pas le bon'));
    await harness.fill({password: samplePassword});
    await harness.submit();
    await harness.reach('Mes coordonnées bancaires');
    expect(harness.text).to.contain('Étape 4 sur 7');
  });

  it('ENR-03: refuses a password under the server’s policy, or two that differ', async () => {
    await invited();
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    await harness.fill({password: 'court', confirmation: 'autre'});
    await harness.submit();
    expect(harness.errorOf('password')).to.contain('Il manque un élément');
    expect(harness.errorOf('confirmation')).to.contain('différents');
    expect(Object.keys(sandbox.play.db.accounts)).not.to.include(personas.family.email);
  });

  it('ENR-06: removes a person after asking, and brings them back', async () => {
    await at('bankDetails', 'Mes coordonnées bancaires');
    await harness.press('Précédent');
    await harness.reach('Mes bénéficiaires');
    await harness.press('Retirer Marc');
    expect(draft().beneficiaries).to.have.length(3);
    await harness.press('Retirer');
    await harness.until(() => harness.text.includes('n’est plus sur la liste'));
    expect(draft().beneficiaries).to.have.length(2);
    await harness.press('Annuler le retrait');
    await harness.until(() => draft().beneficiaries.length === 3);
  });

  it('ENR-15: « Modifier » leads to a step and back to the recap', async () => {
    await at('recap', 'Récapitulatif');
    await harness.press('Modifier : Mon profil'.replace(' :', '\u00a0:'));
    await harness.reach('Mon profil');
    await harness.fill({'address.line1': '14 rue des Tanneurs'});
    await harness.next('Récapitulatif');
    expect(harness.text).to.contain('14 rue des Tanneurs');
  });

  it('ENR-22: going back and forth between steps keeps what was typed', async () => {
    await at('bankDetails', 'Mes coordonnées bancaires');
    await harness.fill({'account.holder': 'Hélène Vasseur'});
    await harness.press('Précédent');
    await harness.reach('Mes bénéficiaires');
    await harness.next('Mes coordonnées bancaires');
    expect(harness.control('account.holder').value).to.equal('Hélène Vasseur');
  });

  it('ENR-22: an unfinished step is found again by another tab or device', async () => {
    await at('profile', 'Mon profil');
    await harness.fill({'address.line1': '12 rue', maritalStatus: 'married'});
    window.dispatchEvent(new Event('pagehide'));
    await harness.until(() => draft().partial['profile']);
    const again = await show({call: sandbox.call, volatile: true}, {enrolmentId: 'adh-family'});
    await again.reach('Mon profil');
    expect(again.control('address.line1').value).to.equal('12 rue');
    expect(again.control('maritalStatus').value).to.equal('married');
  });

  it('SUP-01: a session that ends in the middle keeps the answers, signs in again and goes on', async () => {
    await invited();
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    await harness.fill(account);
    await harness.next('Mon profil');
    await harness.fill(ordered(typed(sampleAnswers.profile)));
    sandbox.play.expireSessions();
    await harness.submit();
    await harness.reach('Votre session est terminée');
    expect(told('mutuelle-session-expired')).to.have.length(1);
    await harness.fill({email: personas.family.email, password: samplePassword});
    await harness.submit();
    await harness.reach('Mon profil');
    expect(harness.control('address.line1').value).to.equal('12 rue des Tanneurs');
    await harness.next('Mes bénéficiaires');
  });

  for (const code of ['network', 'unexpected', 'invalid-answer', 'unavailable'] as const) {
    it(`a backend that fails (${code}) when saving loses nothing; the same press then works`, async () => {
      await at('profile', 'Mon profil');
      await harness.fill(ordered(typed(sampleAnswers.profile)));
      sandbox.fail('saveProfile', code, {times: 1});
      await harness.submit();
      await harness.until(() => harness.root.querySelector('.alert.danger'));
      expect(harness.control('firstName').value).to.equal('Hélène');
      expect(told('mutuelle-save-failed').map((event) => event.detail)).to.deep.equal([{code, step: 'profile'}]);
      await harness.next('Mes bénéficiaires');
    });

    it(`a backend that fails (${code}) at the start says so and opens when asked again`, async () => {
      sandbox = createSandbox();
      sandbox.fail('getSettings', code, {times: Infinity});
      await show(sandbox);
      await harness.until(() => harness.root.querySelector('.blank'));
      await accessible(harness.element);
      sandbox.heal();
      await harness.press('Réessayer');
      await harness.reach('Votre adhésion');
    });
  }

  it('F28: another backend starts afresh, and what the first one still answers is dropped', async () => {
    await at('profile', 'Mon profil');
    const other = createSandbox({
      persona: 'single',
      at: 'profile',
      settings: {help: {phone: '+33199005678', phoneText: '3646', hours: 'En semaine'}},
    });
    harness.element.enrolmentId = personas.single.enrolmentId;
    harness.element.backend = {call: other.call, volatile: true};
    await harness.until(
      () =>
        harness.text.includes('3646') && harness.shows('firstName') && harness.control('firstName').value === 'Karim',
    );
  });

  it('takes the focus along when the member moves on, and leaves it alone when the page opens by itself', async () => {
    await invited();
    expect(document.activeElement).not.to.equal(harness.element);
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    await harness.until(() => harness.root.activeElement?.textContent?.includes('Mon compte'));
  });

  it('an enrolment named by the host after the backend is there is opened', async () => {
    sandbox = createSandbox({at: 'profile'});
    await show({call: sandbox.call, volatile: true});
    await harness.reach('Reprendre mon adhésion');
    harness.element.enrolmentId = 'adh-family';
    await harness.reach('Mon profil');
  });

  it('a link pressed while the network is down can be pressed again', async () => {
    await invited();
    sandbox.fail('redeemLink', 'network', {times: 1});
    await harness.press('Commencer');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    await harness.press('Commencer');
    await harness.reach('Mon compte');
  });

  it('« Continuer plus tard » signs out and says how to come back', async () => {
    await at('profile', 'Mon profil');
    await harness.press('Continuer plus tard');
    await harness.reach('Votre adhésion est enregistrée');
  });

  it('« Continuer plus tard » without network stays: nothing is called saved that is not', async () => {
    await at('profile', 'Mon profil');
    sandbox.fail('saveDraft', 'network', {times: Infinity});
    await harness.fill({'address.line1': '12 rue des Tanneurs'});
    await harness.press('Continuer plus tard');
    await harness.until(() => harness.text.includes('dès que le réseau reviendra'));
    expect(harness.title).to.contain('Mon profil');
    expect(harness.control('address.line1').value).to.equal('12 rue des Tanneurs');
    sandbox.heal();
    await harness.press('Continuer plus tard');
    await harness.reach('Votre adhésion est enregistrée');
    expect(draft().partial['profile']).to.include({'address.line1': '12 rue des Tanneurs'});
  });

  it('what one person typed is never saved in the name of the next', async () => {
    await invited();
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    await harness.fill(account);
    await harness.next('Mon profil');
    sandbox.fail('saveDraft', 'network', {times: Infinity});
    await harness.fill(ordered(typed(sampleAnswers.profile)));
    sandbox.play.expireSessions();
    await harness.submit();
    await harness.reach('Votre session est terminée');
    sandbox.heal();
    await harness.fill({email: personas.resume.email, password: samplePassword});
    await harness.submit();
    await harness.reach('Mes coordonnées bancaires');
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('online'));
    await harness.settled();
    expect(JSON.stringify(sandbox.play.db.enrolments[personas.resume.enrolmentId]!.partial)).not.to.contain('Tanneurs');
  });

  it('moves the focus to the heading of each step', async () => {
    await at('bankDetails', 'Mes coordonnées bancaires');
    await harness.press('Précédent');
    await harness.reach('Mes bénéficiaires');
    await harness.until(() => harness.root.activeElement?.textContent?.includes('Mes bénéficiaires'));
  });

  it('speaks English', async () => {
    sandbox = createSandbox();
    await show(sandbox, {locale: 'en'});
    await harness.reach('Your enrolment in your company');
    await harness.press('Start my enrolment');
    await harness.reach('My account');
    await accessible(harness.element);
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
      sandbox = createSandbox({at: step});
      await show({call: sandbox.call, volatile: true}, {enrolmentId: 'adh-family'});
      await harness.until(
        () => harness.root.querySelector('h2') && !harness.root.querySelector('[aria-busy=true], .skeleton'),
      );
      await accessible(harness.element);
      expect(noise).to.deep.equal([]);
    });
  }
});
