import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/bank-details-form.js';
import {createSandbox} from '../../../mocks/sandbox.js';
import {runWidgetSuite} from '../../../e2e/support/widget-suite.js';
import {BankDetailsFormHarness} from './bank-details-form.harness.js';
import type {BankDetailsForm} from './bank-details-form.js';

const iban = 'FR76 9999 9000 0100 0000 0012 337';
const values = {'account.holder': 'Mme Hélène Vasseur', 'account.iban': iban, 'account.bic': 'ABCDFRPP', sameForDebit: true};

runWidgetSuite<BankDetailsForm>({
  tag: 'mutuelle-bank-details-form', harness: BankDetailsFormHarness, at: 'bankDetails', loads: 'getEnrolment',
  title: {fr: 'Mes coordonnées bancaires', en: 'My bank details'},
  save: {values, operation: 'saveBankDetails', event: 'mutuelle-bank-details-saved'},
  secrets: [iban],
});

describe('<mutuelle-bank-details-form> ENR-10 ENR-11 ENR-12', () => {
  const open = async (settings = {}) => {
    const sandbox = createSandbox({at: 'bankDetails', settings});
    const element = await fixture<BankDetailsForm>(html`<mutuelle-bank-details-form .backend=${sandbox}></mutuelle-bank-details-form>`);
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

  for (const [typed, sentence] of [['FR7699999000010000000012338', 'Un chiffre de l’IBAN n’est pas le bon'], ['FR769999900001000000001233', 'nombre de caractères'], ['TN5910006035183598478831', 'hors de la zone SEPA'], ['FR4999999000010000000012338', 'n’est pas le bon']] as const) {
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
    expect(sandbox.play.db.enrolments['adh-family']!.bankDetails!.account.iban).to.equal('DE89370400440532013000');
  });

  it('refuses a BIC of another country than the IBAN', async () => {
    const {harness} = await open();
    await harness.fill({...values, 'account.bic': 'ABCDDEFF'});
    await harness.submit();
    expect(harness.errorOf('account.bic')).to.contain('pas du même pays');
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
    await harness.fill({...values, 'perBeneficiary.ines.kind': 'own', 'perBeneficiary.ines.account.holder': 'Inès Vasseur', 'perBeneficiary.ines.account.iban': 'FR8199999012340001234A67813', 'perBeneficiary.ines.account.bic': 'ABCDFRPP', 'perBeneficiary.louis.sameAs': 'ines'});
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    const {perBeneficiary} = sandbox.play.db.enrolments['adh-family']!.bankDetails!;
    expect(perBeneficiary!['louis']).to.deep.equal({kind: 'same', sameAs: 'ines'});
    expect(perBeneficiary!['marc']).to.deep.equal({kind: 'same', sameAs: 'member'});
  });

  it('asks no BIC where the settings hide it', async () => {
    const {harness} = await open({bic: 'hidden'});
    expect(harness.shows('account.bic')).to.equal(false);
  });
});
