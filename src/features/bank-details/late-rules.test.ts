import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/bank-details-form.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {BankDetailsPanel} from './bank-details.panel.js';
import {BankDetailsFormHarness} from './bank-details-form.harness.js';
import type {BankDetailsForm} from './bank-details-form.js';

const iban = 'FR76 9999 9000 0100 0000 0012 337';
const values = {
  'account.holder': 'Mme Hélène Vasseur',
  'account.iban': iban,
  'account.bic': 'ABCDFRPP',
  sameForDebit: true,
};

describe('<mutuelle-bank-details-form> while its rules are not there', () => {
  const {rules} = BankDetailsPanel;
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'bankDetails', ...options});
    const element = await fixture<BankDetailsForm>(
      html`<mutuelle-bank-details-form .backend=${sandbox}></mutuelle-bank-details-form>`,
    );
    const harness = new BankDetailsFormHarness(element);
    await harness.until(() => harness.root.querySelector('form'));
    return {harness, sandbox};
  };

  afterEach(() => {
    BankDetailsPanel.rules = rules;
  });

  it('takes what is typed, and looks at it when they come; the field being typed in is left in peace', async () => {
    let come = (): void => undefined;
    BankDetailsPanel.rules = () =>
      new Promise((resolve) => {
        come = () => resolve(rules());
      });
    const {harness} = await open();
    await harness.fill({...values, 'account.iban': 'FR7699999000010000000012338', 'account.bic': 'ABCDDEFF1'});
    expect(harness.errorOf('account.iban')).to.equal(undefined);
    harness.control('account.bic').focus();
    come();
    await harness.until(() => harness.errorOf('account.iban')?.includes('Un chiffre de l’IBAN n’est pas le bon'));
    expect(harness.errorOf('account.bic')).to.equal(undefined);
  });

  it('saves nothing unchecked: says that the line is down, keeps the answers, and the next press saves', async () => {
    BankDetailsPanel.rules = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const {harness, sandbox} = await open();
    const told: string[] = [];
    harness.element.addEventListener('mutuelle-save-failed', ({detail}) => told.push((detail as {code: string}).code));
    await harness.fill(values);
    await harness.submit();
    await harness.until(() => harness.root.querySelector('.alert.danger[role=alert]'));
    expect(harness.text).to.contain('La connexion ne passe pas');
    expect(told).to.deep.equal(['network']);
    expect(harness.control('account.iban').value).to.equal(iban);
    expect(sandbox.simulator.db.enrolments['adh-family']!.bankDetails).to.equal(undefined);
    BankDetailsPanel.rules = rules;
    let saved = false;
    harness.element.addEventListener('mutuelle-bank-details-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    expect(harness.text).not.to.contain('La connexion ne passe pas');
  });

  it('shows a saved account with its mandate at once, or not yet', async () => {
    let come = (): void => undefined;
    BankDetailsPanel.rules = () =>
      new Promise((resolve) => {
        come = () => resolve(rules());
      });
    const {harness} = await open({at: 'guarantees'});
    expect(harness.root.querySelector('form .skeleton')).not.to.equal(null);
    come();
    await harness.until(() => harness.root.querySelector('.paper'));
    expect(harness.text).to.contain('IBAN valide');
  });
});
