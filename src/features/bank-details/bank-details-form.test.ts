import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/bank-details-form.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {BankDetailsFormHarness} from './bank-details-form.harness.js';
import type {BankDetailsForm} from './bank-details-form.js';

const iban = 'FR76 9999 9000 0100 0000 0012 337';
const values = {
  'account.holder': 'Mme Hélène Vasseur',
  'account.iban': iban,
  'account.bic': 'ABCDFRPP',
  sameForDebit: true,
};

runWidgetSuite<BankDetailsForm>({
  tag: 'mutuelle-bank-details-form',
  harness: BankDetailsFormHarness,
  at: 'bankDetails',
  loads: 'getEnrolment',
  title: {fr: 'Mes coordonnées bancaires', en: 'My bank details'},
  save: {values, operation: 'saveBankDetails', event: 'mutuelle-bank-details-saved'},
  secrets: [iban],
});

describe('<mutuelle-bank-details-form> ENR-10 ENR-11 ENR-12', () => {
  const open = async (settings = {}, options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'bankDetails', settings, ...options});
    const element = await fixture<BankDetailsForm>(
      html`<mutuelle-bank-details-form .backend=${sandbox}></mutuelle-bank-details-form>`,
    );
    const harness = new BankDetailsFormHarness(element);
    await harness.ready();
    return {harness, sandbox};
  };

  it('formats a pasted IBAN when the field is left, never before', async () => {
    const {harness} = await open();
    const control = harness.control('account.iban');
    control.value = 'fr7699999000010000000012337';
    control.dispatchEvent(new Event('input', {bubbles: true}));
    await harness.settled();
    expect(control.value).to.equal('fr7699999000010000000012337');
    control.dispatchEvent(new Event('blur'));
    await harness.settled();
    expect(control.value.replace(/\u00a0/g, ' ')).to.equal(iban);
    expect(harness.text).to.contain('IBAN valide');
  });

  for (const [typed, sentence] of [
    ['FR7699999000010000000012338', 'Un chiffre de l’IBAN n’est pas le bon'],
    ['FR769999900001000000001233', 'Il manque 1 caractère. Un IBAN français en compte 27.'],
    ['TN5910006035183598478831', 'hors de la zone SEPA'],
    ['FR4999999000010000000012338', 'n’est pas le bon'],
  ] as const) {
    it(`explains ${typed}`, async () => {
      const {harness} = await open();
      await harness.fill({'account.iban': typed});
      expect(harness.errorOf('account.iban')).to.contain(sentence);
    });
  }

  it('accepts a German account: no country of the zone is refused', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({...values, 'account.iban': 'DE89 3704 0044 0532 0130 00', 'account.bic': 'COBADEFF'});
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    expect(sandbox.simulator.db.enrolments['adh-family']!.bankDetails!.account.iban).to.equal('DE89370400440532013000');
  });

  it('K3 B1: doubts a BIC of another country than the IBAN, and lets it through', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({...values, 'account.iban': 'ES91 2100 0418 4502 0005 1332', 'account.bic': 'REVOLT21'});
    expect(harness.errorOf('account.bic')).to.equal(undefined);
    expect(harness.text).to.contain('Le BIC et l’IBAN ne sont pas du même pays');
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    expect(sandbox.simulator.db.enrolments['adh-family']!.bankDetails!.account.bic).to.equal('REVOLT21');
  });

  it('W12: says how many characters an IBAN lacks or has too many, in its country', async () => {
    const {harness} = await open();
    await harness.fill({'account.iban': 'FR76 9999 9000 0100 0000 0012 3'});
    expect(harness.errorOf('account.iban')).to.equal('Il manque 2 caractères. Un IBAN français en compte 27.');
    await harness.fill({'account.iban': 'BE68 5390 0754 7034 1'});
    expect(harness.errorOf('account.iban')).to.equal('Il y a 1 caractère de trop. Un IBAN en BE en compte 16.');
  });

  it('doubts a Pacific account and lets it through', async () => {
    const {harness} = await open();
    await harness.fill({...values, 'account.bic': 'ABCDNCNN'});
    expect(harness.text).to.contain('Ce compte est dans le Pacifique');
    await harness.press('Conserver');
    expect(harness.text).not.to.contain('Ce compte est dans le Pacifique');
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
  });

  it('asks for another account to debit only when it is not the same', async () => {
    const {harness} = await open();
    expect(harness.shows('debitAccount.iban'), 'the box is not ticked for the member').to.equal(true);
    await harness.fill({sameForDebit: true});
    expect(harness.shows('debitAccount.iban')).to.equal(false);
  });

  it('lets a beneficiary be paid on an account of their own, and another on that one', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({
      ...values,
      'perBeneficiary.ines.kind': 'own',
      'perBeneficiary.ines.account.holder': 'Inès Vasseur',
      'perBeneficiary.ines.account.iban': 'FR8199999012340001234A67813',
      'perBeneficiary.ines.account.bic': 'ABCDFRPP',
      'perBeneficiary.louis.sameAs': 'ines',
    });
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    const {perBeneficiary} = sandbox.simulator.db.enrolments['adh-family']!.bankDetails!;
    expect(perBeneficiary!['louis']).to.deep.equal({kind: 'same', sameAs: 'ines'});
    expect(perBeneficiary!['marc']).to.deep.equal({kind: 'same', sameAs: 'member'});
  });

  const choices = (harness: BankDetailsFormHarness, path: string) =>
    [...harness.root.querySelectorAll(`input[name="f-${path}"]`)].map((radio) =>
      radio.parentElement!.textContent!.replace(/\s+/g, ' ').trim(),
    );

  it('D12, W1: says on which account a person is paid, as soon as it is known', async () => {
    const {harness} = await open();
    const kind = 'perBeneficiary-ines-kind';
    expect(choices(harness, kind)[0]).to.equal('Sur mon compte');
    await harness.fill({'account.iban': 'FR76 9999'});
    expect(choices(harness, kind)[0], 'half of it names nothing').to.equal('Sur mon compte');
    await harness.fill({'account.iban': iban});
    expect(choices(harness, kind)[0]).to.equal('Sur mon compte (FR76 … 337)');
    const headings = [...harness.root.querySelectorAll('h3, legend')].map((each) => each.textContent!.trim());
    expect(headings)
      .to.include('Coordonnées bancaires d’Inès Vasseur')
      .and.to.include('Où rembourser les soins d’Inès\u202f?')
      .and.to.include('Coordonnées bancaires de Louis Vasseur');
  });

  it('D12: where there are several, each one says whose it is and how it ends', async () => {
    const {harness} = await open();
    await harness.fill({
      ...values,
      'perBeneficiary.ines.kind': 'own',
      'perBeneficiary.ines.account.iban': 'FR8199999012340001234A67813',
    });
    expect(choices(harness, 'perBeneficiary-louis-kind')[0]).to.equal('Sur un compte déjà indiqué');
    const options = [...harness.root.querySelectorAll('#f-perBeneficiary-louis-sameAs option')];
    expect(options.map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).to.include.members([
      'Mon compte (FR76 … 337)',
      'Le compte d’Inès (FR81 … 813)',
    ]);
    expect(choices(harness, 'perBeneficiary-ines-kind')[0], 'hers is the only one that is not hers').to.equal(
      'Sur mon compte (FR76 … 337)',
    );
  });

  it('D16: two people of one first name are told apart', async () => {
    const {harness, sandbox} = await open();
    const {beneficiaries} = sandbox.simulator.db.enrolments['adh-family']!;
    expect(beneficiaries.map(({person}) => person.firstName)).to.include.members(['Inès', 'Louis']);
    expect(harness.text).to.contain('les soins de Louis');
    beneficiaries.find(({id}) => id === 'louis')!.person.firstName = 'Inès';
    beneficiaries.find(({id}) => id === 'louis')!.person.lastName = 'Martin';
    const element = await fixture<BankDetailsForm>(
      html`<mutuelle-bank-details-form .backend=${sandbox}></mutuelle-bank-details-form>`,
    );
    const again = new BankDetailsFormHarness(element);
    await again.ready();
    expect(again.text).to.contain('les soins d’Inès Vasseur').and.to.contain('les soins d’Inès Martin');
  });

  it('asks no BIC where the settings hide it', async () => {
    const {harness} = await open({bic: 'hidden'});
    expect(harness.shows('account.bic')).to.equal(false);
  });

  const saving = async (harness: BankDetailsFormHarness) => {
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true), {once: true});
    await harness.submit();
    await harness.until(() => saved);
  };
  const words = (harness: BankDetailsFormHarness) => harness.text.replace(/[\s\u00a0\u202f]+/g, ' ');

  it('names the bank it knows, and only then', async () => {
    const {harness} = await open();
    await harness.fill({'account.iban': 'FR76 3000 6000 0112 3456 7890 189'});
    await harness.until(() => words(harness).includes('Banque reconnue : Crédit Agricole'));
    await harness.fill({'account.iban': iban});
    await harness.until(() => !words(harness).includes('Banque reconnue'));
    expect(words(harness)).to.contain('IBAN valide');
  });

  it('masks what is saved, shows it on demand, and takes another', async () => {
    const {harness, sandbox} = await open({}, {at: 'guarantees'});
    const control = harness.control('account.iban');
    expect(control.value.replace(/\s/g, ' ')).to.match(/^FR76 •••• •••• •••• •••• •••• \d{3}$/);
    expect(control.readOnly).to.equal(true);
    await harness.press('Afficher (IBAN des remboursements)');
    expect(harness.control('account.iban').value).not.to.contain('•');
    await harness.fill({'account.iban': iban, 'account.holder': 'Hélène Vasseur'});
    expect(harness.control('account.iban').value.replace(/\s/g, ' '), 'what is typed is never masked').to.equal(iban);
    await saving(harness);
    expect(sandbox.simulator.db.enrolments['adh-family']!.bankDetails!.account.iban).to.equal(iban.replaceAll(' ', ''));
    expect(harness.control('account.iban').value).to.contain('••••');
  });

  it('saves what was masked as it was', async () => {
    const {harness, sandbox} = await open({}, {at: 'guarantees'});
    const before = structuredClone(sandbox.simulator.db.enrolments['adh-family']!.bankDetails);
    await saving(harness);
    expect(sandbox.simulator.db.enrolments['adh-family']!.bankDetails!.account).to.deep.equal(before!.account);
  });

  it('LAW-04 shows the mandate as a document once the account is known', async () => {
    const {harness} = await open();
    expect(harness.root.querySelector('.paper')).to.equal(null);
    await harness.fill(values);
    const mandate = harness.root.querySelector('.paper')!.textContent!.replace(/[\s\u00a0]+/g, ' ');
    for (const part of [
      'Mandat de prélèvement SEPA',
      'Prélèvement récurrent',
      'Mutuelle Exemple',
      'FR72ZZZ123456',
      'Communiquée plus tard',
      'Mme Hélène Vasseur',
      'BIC',
      '12 rue des Tanneurs',
      'Bâtiment B, 3e étage',
      '44000 Nantes',
      'FR76 •••• •••• •••• •••• •••• 337',
      'Projet, jusqu’à votre signature',
      'En signant ce formulaire de mandat',
      '8 semaines',
      '13 mois',
      '36 mois',
    ])
      expect(mandate, 'D19: with the second line of the address').to.contain(part);
    await harness.press('Afficher');
    expect(harness.root.querySelector('.paper')!.textContent!.replace(/\s/g, ''), 'D7').to.match(/FR76\d{20,}337/);
    expect(mandate).not.to.contain('Télécharger');
    await saving(harness);
    await harness.until(() => harness.text.includes('MUT-K7M2-4QPD'));
    expect(harness.text).to.contain('Télécharger le mandat (PDF)');
    await harness.press('Afficher (IBAN');
    await harness.fill({'account.iban': 'FR76 3000 6000 0112 3456 7890 189'});
    expect(harness.text, 'the file is of the saved account').not.to.contain('Télécharger le mandat');
  });

  it('LAW-04 of somebody else’s account: he accepts for himself, at his address', async () => {
    const {harness} = await open({}, {persona: 'alsace', at: 'recap'});
    await harness.until(() => harness.root.querySelector('.paper'));
    const words = harness.text.replace(/[\s\u00a0]+/g, ' ');
    for (const part of [
      'M. Thomas Muller',
      '21 quai des Bateliers',
      'En attente de la signature de M. Thomas Muller',
      'vous ne l’acceptez pas à sa place',
      'un papier à signer et à renvoyer (21 quai des Bateliers, 67000 Strasbourg)',
      'Rien n’est prélevé avant.',
    ])
      expect(words).to.contain(part);
    expect(words).not.to.contain('Vous accepterez ce mandat');
  });

  it('LAW-04 gives the mandate as a file, says when it does not come, and tries again', async () => {
    const {harness, sandbox} = await open({}, {at: 'guarantees'});
    sandbox.fail('getMandateFile', 'network');
    await harness.press('Télécharger le mandat');
    await harness.until(() => harness.text.includes('La connexion ne passe pas'));
    const given: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      given.push(this.download);
    };
    try {
      await harness.press('Réessayer');
      await harness.until(() => given.length);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(given).to.deep.equal(['mandat-sepa.pdf']);
    expect(harness.text).not.to.contain('La connexion ne passe pas');
  });

  for (const [name, holder, doubt] of [
    ['a name of nobody', 'SCI des Tanneurs', 'Nous ne reconnaissons pas ce nom'],
    ['a payer who is not the member', 'M. Marc Vasseur', 'Ce compte n’est pas à votre nom'],
  ] as const) {
    it(`doubts ${name} and lets it through`, async () => {
      const {harness} = await open();
      await harness.fill({...values, 'account.holder': holder});
      expect(harness.text).to.contain(doubt);
      await saving(harness);
    });
  }

  it('does not doubt the name of a beneficiary on an account that pays nothing', async () => {
    const {harness} = await open({}, {persona: 'single'});
    await harness.fill({'account.holder': 'M. Karim Benali'});
    expect(harness.root.querySelector('.alert')).to.equal(null);
  });

  it('warns that an account in the Pacific may not be debited', async () => {
    const {harness} = await open();
    await harness.fill({...values, 'account.bic': 'ABCDPFPF'});
    expect(harness.text).to.contain('votre banque peut refuser le prélèvement');
    await harness.fill({sameForDebit: false});
    expect(harness.text).to.contain('le virement, en euros');
  });

  it('asks the BIC of a bank that may want it, without insisting', async () => {
    const {harness} = await open({bic: 'hidden'}, {persona: 'single'});
    await harness.fill({'account.holder': 'M. Karim Benali', 'account.iban': 'DE89370400440532013000'});
    expect(harness.shows('account.bic')).to.equal(false);
    await harness.fill({'account.iban': 'CH9300762011623852957'});
    expect(harness.shows('account.bic')).to.equal(true);
    await harness.fill({'account.bic': ''});
    expect(harness.text).to.contain('Cette banque peut demander le BIC');
    await saving(harness);
  });

  it('pays nobody on an account that is no longer there', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({
      ...values,
      'perBeneficiary.ines.kind': 'own',
      'perBeneficiary.marc.kind': 'own',
      'perBeneficiary.louis.sameAs': 'ines',
    });
    await harness.fill({
      'perBeneficiary.ines.kind': 'same',
      'perBeneficiary.marc.account.holder': 'Marc Vasseur',
      'perBeneficiary.marc.account.iban': 'FR8199999012340001234A67813',
      'perBeneficiary.marc.account.bic': 'ABCDFRPP',
    });
    expect((harness.control('perBeneficiary.louis.sameAs') as unknown as HTMLSelectElement).value).to.equal('member');
    await saving(harness);
    expect(sandbox.simulator.db.enrolments['adh-family']!.bankDetails!.perBeneficiary!['louis']).to.deep.equal({
      kind: 'same',
      sameAs: 'member',
    });
  });

  it('LAW-05 tells what becomes of the answers, apart from any box', async () => {
    const {harness} = await open();
    const notice = harness.root.querySelector('.privacy')!;
    expect(notice.textContent)
      .to.contain('Vos données personnelles')
      .and.to.contain('Combien de temps')
      .and.to.contain('CNIL');
    expect(notice.querySelectorAll('input')).to.have.length(0);
    expect(notice.querySelector('a')!.href).to.equal('https://www.example.org/donnees-personnelles');
    const {harness: bare} = await open({privacy: undefined, links: {personalData: 'javascript:alert(1)'}});
    expect(bare.root.querySelector('.privacy')).to.equal(null);
  });
});
