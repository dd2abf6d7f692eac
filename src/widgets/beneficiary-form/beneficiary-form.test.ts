import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/beneficiary-form.js';
import {createSandbox} from '../../../mocks/sandbox.js';
import {runWidgetSuite} from '../../../e2e/support/widget-suite.js';
import {BeneficiaryFormHarness} from './beneficiary-form.harness.js';
import type {BeneficiaryForm} from './beneficiary-form.js';

const nir = '2 78 03 44 109 991 90';
const values = {type: 'child', civility: 'sir', lastName: 'Vasseur', firstName: 'Noé', birthDate: '08/05/2016', 'teletransmission.enabled': false, alsaceMoselle: false};

runWidgetSuite<BeneficiaryForm>({
  tag: 'mutuelle-beneficiary-form', harness: BeneficiaryFormHarness, at: 'beneficiaries', loads: 'getEnrolment',
  title: {fr: 'Bénéficiaire', en: 'Beneficiary'},
  save: {values, operation: 'saveBeneficiary', event: 'mutuelle-beneficiary-saved'},
  secrets: [nir],
});

describe('<mutuelle-beneficiary-form> ENR-07 ENR-08', () => {
  const open = async (personId?: string) => {
    const sandbox = createSandbox({at: personId ? 'bankDetails' : 'beneficiaries'});
    const harness = new BeneficiaryFormHarness(await fixture<BeneficiaryForm>(html`<mutuelle-beneficiary-form .backend=${sandbox} beneficiary-id=${personId ?? ''}></mutuelle-beneficiary-form>`));
    await harness.ready();
    return {harness, sandbox};
  };

  it('proposes rank 1 and the member’s contact details, and presumes nothing else', async () => {
    const {harness} = await open();
    expect(harness.control('birthRank').value).to.equal('1');
    expect(harness.control('contact.sameAs').value).to.equal('member');
    expect(harness.root.querySelectorAll('input[name=f-civility]:checked')).to.have.length(0);
    expect(harness.root.querySelectorAll('input[name=f-teletransmission-enabled]:checked')).to.have.length(0);
  });

  it('opens a person who was saved', async () => {
    const {harness} = await open('marc');
    expect(harness.control('firstName').value).to.equal('Marc');
    expect(harness.control('birthDate').value).to.equal('02/07/1976');
  });

  it('opens another person when the page names one later, and an empty form when it names nobody', async () => {
    const {harness} = await open('marc');
    harness.element.beneficiaryId = 'louis';
    await harness.until(() => harness.control('firstName').value === 'Louis');
    harness.element.beneficiaryId = '';
    await harness.until(() => harness.control('firstName').value === '');
  });

  it('asks an address of their own when they live elsewhere', async () => {
    const {harness} = await open();
    expect(harness.shows('contact.address.line1')).to.equal(false);
    await harness.fill({'contact.kind': 'own'});
    expect(harness.shows('contact.address.line1')).to.equal(true);
    expect(harness.control('contact.address.line1').getAttribute('autocomplete')).to.equal('off');
  });

  it('detects the child’s own number and asks for the parent’s', async () => {
    const {harness} = await open();
    await harness.fill({...values, birthDate: '12/01/2010', 'teletransmission.enabled': true, 'teletransmission.nir': '110014008801212'});
    expect(harness.text).to.contain('Il semble s’agir du numéro de l’enfant');
  });

  it('adds nobody twice when the answer to a save is lost', async () => {
    const {harness, sandbox} = await open();
    await harness.fill(values);
    sandbox.fail('saveBeneficiary', 'network', {times: 1, after: 'effect'});
    await harness.submit();
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    let saved = false;
    harness.element.addEventListener('mutuelle-beneficiary-saved', () => (saved = true));
    await harness.submit();
    await harness.until(() => saved);
    expect(sandbox.play.db.enrolments['adh-family']!.beneficiaries).to.have.length(1);
  });

  it('leads a refusal of the server back to its field', async () => {
    const {harness} = await open();
    await harness.fill({...values, type: 'spouse'});
    await harness.submit();
    await harness.until(() => harness.text.includes('sont enregistrées'));
    harness.element.beneficiaryId = 'another';
    const second = await open();
    second.harness.element.backend = harness.element.backend!;
    await second.harness.until(() => second.harness.shows('type'));
    await second.harness.fill({...values, type: 'civilPartner', firstName: 'Ana'});
    await second.harness.submit();
    await second.harness.until(() => second.harness.errorOf('type'));
    expect(second.harness.errorOf('type')).to.contain('déjà déclaré un conjoint');
  });
});
