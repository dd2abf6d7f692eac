import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/enrolment-wizard.js';
import type {Backend} from '../../backend/backend.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {personas, samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';
import {EnrolmentWizardHarness} from './enrolment-wizard.harness.js';

/** Ways in, ways back in, and ways out: ENR-00 to ENR-03, ENR-23, SUP-01, T4. */
describe('<mutuelle-enrolment-wizard> at the door', () => {
  let sandbox: Sandbox;
  const welcome = 'Votre adhésion à la mutuelle de votre entreprise';
  const open = async (backend: Backend, secret?: string) => {
    const element = await fixture<EnrolmentWizard>(
      html`<mutuelle-enrolment-wizard
        .backend=${backend}
        .linkSecret=${secret}
        locale="fr"
      ></mutuelle-enrolment-wizard>`,
    );
    return new EnrolmentWizardHarness(element);
  };
  const invited = async (options: SandboxOptions = {}) => {
    sandbox = createSandbox(options);
    const harness = await open(sandbox);
    await harness.reach(welcome);
    return harness;
  };
  const refused = async (persona: PersonaId, title: string, options: SandboxOptions = {}) => {
    const harness = await invited({persona, ...options});
    await harness.press('Commencer');
    await harness.reach(title);
    return harness;
  };
  const buttons = (harness: EnrolmentWizardHarness) =>
    [...harness.root.querySelectorAll('.main button')].map((each) => each.textContent!.trim());

  it('ENR-00: papers, where to find them, what will happen and how long, before anything is asked', async () => {
    const harness = await invited();
    for (const words of [
      'dix minutes',
      'Mutuelle Exemple',
      'RIB',
      'attestation de droits',
      'borne de l’Assurance Maladie',
      'Vous relisez tout, puis vous signez',
      'Ce lien ne sert qu’une fois',
    ])
      expect(harness.text).to.contain(words);
    expect([...harness.root.querySelectorAll<HTMLAnchorElement>('.main a')].map(({href}) => href)).to.include.members([
      'https://www.ameli.fr/',
      'https://www.msa.fr/',
      'https://www.example.org/donnees-personnelles',
    ]);
    await accessible(harness.element);
  });

  it('ENR-01: an expired link is replaced by e-mail, and the new one opens', async () => {
    const harness = await refused('expired', 'Ce lien n’est plus valable');
    expect(buttons(harness)).to.deep.equal(['Recevoir un nouveau lien', 'Accéder à mon espace']);
    await harness.press('Recevoir un nouveau lien');
    await harness.until(() => harness.text.includes('Un nouveau lien est en route'));
    expect(harness.text).not.to.contain(personas.expired.email);
    const {links} = sandbox.simulator.db;
    const [secret] = Object.entries(links).find(
      ([, {enrolmentId, state}]) => enrolmentId === 'adh-expired' && state === 'new',
    )!;
    const again = await open({call: sandbox.call, volatile: true}, secret);
    await again.reach(welcome);
    await again.press('Commencer');
    await again.reach('Mon compte');
  });

  it('ENR-01: asking twice, or pressing again after a lost answer, sends one e-mail', async () => {
    const harness = await refused('expired', 'Ce lien n’est plus valable');
    sandbox.fail('requestLink', 'network', {after: 'effect'});
    await harness.press('Recevoir un nouveau lien');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    await harness.press('Recevoir un nouveau lien');
    await harness.until(() => harness.text.includes('Un nouveau lien est en route'));
    expect(
      Object.values(sandbox.simulator.db.links).filter(({enrolmentId}) => enrolmentId === 'adh-expired'),
    ).to.have.length(2);
  });

  it('ENR-01: where the insurer sends no new links, the phone is the way out', async () => {
    const harness = await refused('expired', 'Ce lien n’est plus valable', {settings: {newLink: false}});
    expect(buttons(harness)).to.deep.equal(['Accéder à mon espace']);
    expect(harness.text).to.contain('Pour recevoir un nouveau lien, appelez-nous.');
  });

  it('ENR-01: a used link leads to the login first, and a new one goes to nobody who has a password', async () => {
    const harness = await refused('used', 'Ce lien a déjà servi');
    expect(buttons(harness)).to.deep.equal(['Accéder à mon espace', 'Recevoir un nouveau lien']);
    await harness.press('Recevoir un nouveau lien');
    await harness.until(() => harness.text.includes('Un nouveau lien est en route'));
    expect(
      Object.values(sandbox.simulator.db.links).filter(({enrolmentId}) => enrolmentId === 'adh-used'),
    ).to.have.length(1);
  });

  it('ENR-01: signed in as another, one may go on with the one, or close it and open the link', async () => {
    sandbox = createSandbox();
    const backend = {call: sandbox.call, volatile: true};
    const first = await open(backend, personas.family.link);
    await first.reach(welcome);
    await first.press('Commencer');
    await first.reach('Mon compte');
    for (const [press, title] of [
      ['Continuer l’adhésion ouverte', 'helene.vasseur@example.org'],
      ['La fermer et ouvrir mon lien', 'karim.benali@example.org'],
    ] as const) {
      const second = await open(backend, personas.single.link);
      await second.reach(welcome);
      await second.press('Commencer');
      await second.reach('Ce lien est celui d’une autre personne');
      await accessible(second.element);
      await second.press(press);
      await second.reach('Mon compte');
      expect(second.control('username').value).to.equal(title);
    }
  });

  it('ENR-23: says before the gesture that the browser is too old, and stays usable', async () => {
    const {supports} = CSS;
    CSS.supports = ((...words: [string]) =>
      !words[0].includes('light-dark') && supports.apply(CSS, words)) as typeof CSS.supports;
    try {
      const harness = await invited();
      expect(harness.text).to.contain('Votre navigateur est ancien').and.to.contain('Firefox');
      await harness.press('Commencer');
      await harness.reach('Mon compte');
    } finally {
      CSS.supports = supports;
    }
    const harness = await invited();
    expect(harness.text).not.to.contain('Votre navigateur est ancien');
  });

  it('ENR-03: an address that is not right has a way out; the rules of the server are said politely', async () => {
    const harness = await invited({settings: {password: {minLength: 8, digit: true, maxLength: 20}}});
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    expect(harness.control('username').readOnly).to.equal(true);
    await harness.press('Ce n’est pas mon adresse');
    expect(harness.root.querySelector<HTMLDetailsElement>('.main details')!.open).to.equal(true);
    expect(harness.root.querySelector('.main details a')!.getAttribute('href')).to.equal('tel:+33199001234');
    const status = () => harness.root.querySelector('.main [role=status].visually-hidden')!.textContent!.trim();
    expect(status()).to.equal('');
    await harness.fill({password: 'abc'});
    expect(status().replace(/\u00a0/g, ' ')).to.equal('Il manque encore : 8 caractères au moins, un chiffre.');
    // W9: the error names all that is missing
    expect(harness.errorOf('password')?.replace(/\u00a0/g, ' ')).to.equal(
      'Il manque encore : 8 caractères au moins, un chiffre.',
    );
    await harness.fill({password: 'abcdefg1'});
    expect(status()).to.equal('Le mot de passe convient.');
    await harness.fill({password: `abcdefg1${'x'.repeat(20)}`});
    expect(status()).to.contain('20 caractères au plus');
    expect(harness.text).not.to.contain('majuscule');
  });

  it('MEM-07: a password too common for the server is said at the field; asked once if so set', async () => {
    const harness = await invited({settings: {password: {minLength: 4, confirmation: false}}});
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    expect(harness.shows('confirmation')).to.equal(false);
    await harness.fill({password: 'azerty-2026'});
    await harness.submit();
    await harness.until(() => harness.errorOf('password')?.includes('trop courant'));
    await harness.fill({password: 'Estuaire'});
    await harness.next('Mon profil');
  });

  const atWork = async () => {
    const harness = await invited();
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    await harness.fill({password: samplePassword, confirmation: samplePassword});
    await harness.next('Mon profil');
    return harness;
  };
  const logIn = async (harness: EnrolmentWizardHarness) => {
    await harness.fill({email: personas.family.email, password: samplePassword});
    await harness.submit();
  };

  it('SUP-01: a session that only the saving of what is typed meets ended is told, and nothing is lost', async () => {
    const harness = await atWork();
    await harness.fill({lastName: 'Vasseur-Lenoir'});
    sandbox.simulator.expireSessions();
    window.dispatchEvent(new Event('online'));
    await harness.reach('Votre session est terminée');
    expect(harness.text).not.to.contain('dès que le réseau');
    expect(harness.root.querySelector('#f-lastName'), 'nothing to read for who sits down next').to.equal(null);
    await logIn(harness);
    await harness.reach('Mon profil');
    expect(harness.control('lastName').value).to.equal('Vasseur-Lenoir');
    await harness.until(
      () => sandbox.simulator.db.enrolments['adh-family']!.partial['profile']?.['lastName'] === 'Vasseur-Lenoir',
    );
  });

  it('SUP-01: a session that ends before there is a password leads to a new link, not to a login', async () => {
    const harness = await invited();
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    sandbox.simulator.expireSessions();
    await harness.fill({password: samplePassword, confirmation: samplePassword});
    await harness.submit();
    await harness.reach('Votre session est terminée');
    expect(buttons(harness)).to.deep.equal(['Recevoir un nouveau lien']);
    await harness.press('Recevoir un nouveau lien');
    await harness.until(() => harness.text.includes('Un nouveau lien est en route'));
  });

  it('SUP-01: « Êtes-vous toujours là ? » holds the focus, says the time in words; one press goes on', async () => {
    // half of a session of four seconds belongs to the question
    let expiresIn = 4;
    sandbox = createSandbox();
    const {call} = sandbox;
    Object.assign(sandbox, {
      call: async (...asked: Parameters<typeof call>) => {
        const answer: unknown = await call(...asked);
        return 'expiresIn' in Object(answer) ? {...Object(answer), expiresIn} : answer;
      },
    });
    const harness = await open(sandbox);
    await harness.reach(welcome);
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    harness.control('password').focus();
    const dialog = () => harness.root.querySelector('dialog');
    await harness.until(() => dialog()?.open);
    expect(harness.root.activeElement!.textContent).to.contain('Rester en ligne');
    expect(dialog()!.textContent!.replace(/\u00a0/g, ' ')).to.match(/Votre session se termine dans [12] secondes?\./);
    await accessible(harness.element);
    expiresIn = 900;
    await harness.press('Rester en ligne');
    await harness.until(() => !dialog());
    expect(harness.root.activeElement).to.equal(harness.control('password'));
  });

  it('T4: a page in the browser’s memory holds nothing to read, opens again only for who is signed in', async () => {
    const harness = await atWork();
    await harness.fill({lastName: 'Vasseur-Lenoir'});
    const go = (type: 'pagehide' | 'pageshow') =>
      window.dispatchEvent(new PageTransitionEvent(type, {persisted: true}));
    go('pagehide');
    await harness.until(() => harness.root.querySelector('.skeleton'));
    expect(harness.root.querySelector('input')).to.equal(null);
    go('pageshow');
    await harness.reach('Mon profil');
    expect(harness.control('lastName').value).to.equal('Vasseur-Lenoir');

    go('pagehide');
    sandbox.simulator.expireSessions();
    go('pageshow');
    await harness.reach('Votre session est terminée');
    expect(harness.root.querySelector('#f-lastName')).to.equal(null);
  });

  it('T4: a password that was typed is gone when the page is left', async () => {
    const harness = await invited();
    await harness.press('Commencer');
    await harness.reach('Mon compte');
    await harness.fill({password: samplePassword});
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await harness.reach('Mon compte');
    expect(harness.control('password').value).to.equal('');
  });

  it('« Continuer plus tard »: the login that follows shows nobody’s address', async () => {
    const harness = await atWork();
    sandbox.simulator.expireSessions();
    await harness.submit();
    await harness.fill({lastName: 'x'});
    window.dispatchEvent(new Event('online'));
    await harness.reach('Votre session est terminée');
    await logIn(harness);
    await harness.reach('Mon profil');
    await harness.press('Continuer plus tard');
    await harness.reach('Votre adhésion est enregistrée');
    await harness.press('Me connecter');
    await harness.reach('Reprendre mon adhésion');
    expect(harness.control('email').value).to.equal('');
  });

  it('MEM-06: a forgotten password is asked from the wizard, whose failures are said, and leads back', async () => {
    const harness = await refused('used', 'Ce lien a déjà servi');
    await harness.press('Accéder à mon espace');
    await harness.reach('Reprendre mon adhésion');
    await harness.press('Mot de passe oublié');
    await harness.reach('Mot de passe oublié');
    await harness.press('Se connecter');
    await harness.reach('Reprendre mon adhésion');
    await harness.press('Mot de passe oublié');
    await harness.reach('Mot de passe oublié');
    await harness.fill({email: personas.used.email});
    await harness.submit();
    await harness.reach('Regardez votre boîte mail');
    await harness.press('Essayer une autre adresse');
    sandbox.fail('requestPasswordReset', 'network');
    await harness.submit();
    await harness.until(() => harness.text.includes('La connexion ne passe pas'));
    expect(harness.control('email').value).to.equal(personas.used.email);
    await accessible(harness.element);
  });

  it('X-HELP: the phone and the support code stand at the same place in every step', async () => {
    sandbox = createSandbox();
    for (const at of [
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
      const element = await fixture<EnrolmentWizard>(
        html`<mutuelle-enrolment-wizard
          .backend=${{call: createSandbox({at}).call, volatile: true}}
          enrolment-id="adh-family"
        ></mutuelle-enrolment-wizard>`,
      );
      const harness = new EnrolmentWizardHarness(element);
      await harness.until(() => harness.root.querySelector('.rail'));
      const help = harness.root.querySelector('.rail > .help');
      expect(help?.textContent, at).to.contain('K7M2-4QPD');
      expect(help?.querySelector('a')?.getAttribute('href'), at).to.equal('tel:+33199001234');
      expect(help?.nextElementSibling, `${at}: last of the rail`).to.equal(null);
    }
  });

  it('X-WL: the page’s own settings give name, phone and links, even when the server’s do not come', async () => {
    sandbox = createSandbox();
    sandbox.fail('getSettings', 'network', {times: Infinity});
    const harness = await open(sandbox);
    harness.element.settings = {
      insurer: {name: 'Solidaire Ouest', portalName: 'Mon espace'},
      help: {phone: '+33199005678', phoneText: '3646', hours: 'En semaine'},
    };
    await harness.until(() => harness.root.querySelector('.blank'));
    expect(harness.text).to.contain('3646');
    sandbox.heal();
    await harness.press('Réessayer');
    await harness.reach(welcome);
    expect(harness.text).to.contain('assurée par Solidaire Ouest').and.not.to.contain('Mutuelle Exemple');
  });
});
