import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/beneficiary-form.js';
import {sampleAnswers} from '../../../mocks/people/personas.js';
import {saveBeneficiary} from '../../contract/beneficiaries.js';
import {nirKey} from '../../domain/nir.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {BeneficiaryFormHarness} from './beneficiary-form.harness.js';
import type {BeneficiaryForm} from './beneficiary-form.js';

const nir = '2 78 03 44 109 991 90';
const values = {
  type: 'child',
  civility: 'sir',
  lastName: 'Vasseur',
  firstName: 'Noé',
  birthDate: '08/05/2016',
  'teletransmission.enabled': false,
  alsaceMoselle: false,
};

runWidgetSuite<BeneficiaryForm>({
  tag: 'mutuelle-beneficiary-form',
  harness: BeneficiaryFormHarness,
  at: 'beneficiaries',
  loads: 'getEnrolment',
  title: {fr: 'Bénéficiaire', en: 'Beneficiary'},
  save: {values, operation: 'saveBeneficiary', event: 'mutuelle-beneficiary-saved'},
  secrets: [nir],
});

describe('<mutuelle-beneficiary-form> ENR-07 ENR-08', () => {
  const open = async (personId?: string, options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: personId ? 'bankDetails' : 'beneficiaries', ...options});
    const harness = new BeneficiaryFormHarness(
      await fixture<BeneficiaryForm>(
        html`<mutuelle-beneficiary-form
          .backend=${sandbox}
          beneficiary-id=${personId ?? ''}
        ></mutuelle-beneficiary-form>`,
      ),
    );
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
    expect(sandbox.simulator.db.enrolments['adh-family']!.beneficiaries).to.have.length(1);
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

  const optionsOf = (harness: BeneficiaryFormHarness, path: string) =>
    [...harness.control(path).querySelectorAll('option')].map((option) => option.textContent);

  it('offers one partner only, and says who took the place', async () => {
    const {harness} = await open(undefined, {at: 'bankDetails'});
    expect(optionsOf(harness, 'type'))
      .to.include('Enfant')
      .and.not.to.include.members(['Conjoint ou conjointe', 'Partenaire de PACS', 'Concubin ou concubine']);
    expect(harness.root.getElementById('f-type-hint')!.textContent).to.equal(
      'Vous avez déjà déclaré Marc Vasseur\u00a0: conjoint, partenaire et concubin ne sont plus proposés.',
    );
    const marc = await open('marc');
    expect(optionsOf(marc.harness, 'type'), 'who holds the place keeps it').to.include('Partenaire de PACS');
  });

  it('offers the address of anybody but who depends on this person, in words', async () => {
    const sandbox = createSandbox({at: 'bankDetails'});
    const {person} = sampleAnswers.beneficiaries.find(({id}) => id === 'louis')!;
    await sandbox.call(saveBeneficiary, {
      params: {enrolmentId: 'adh-family', personId: 'louis'},
      body: {...person, contact: {kind: 'same', sameAs: 'ines'}},
    });
    const harness = new BeneficiaryFormHarness(
      await fixture<BeneficiaryForm>(html`<mutuelle-beneficiary-form .backend=${sandbox}></mutuelle-beneficiary-form>`),
    );
    await harness.ready();
    expect(optionsOf(harness, 'contact.sameAs')).to.include.members(['Moi', 'Inès Vasseur', 'Louis Vasseur']);
    expect(harness.root.getElementById('f-contact-sameAs-note')!.textContent)
      .to.contain('12 rue des Tanneurs')
      .and.to.contain('44000 Nantes');
    await harness.fill({'contact.sameAs': 'louis'});
    expect(harness.root.getElementById('f-contact-sameAs-note')!.textContent, 'through Inès').to.contain(
      '35000 Rennes',
    );
    harness.element.beneficiaryId = 'ines';
    await harness.until(() => harness.control('firstName').value === 'Inès');
    await harness.fill({'contact.kind': 'same'});
    expect(optionsOf(harness, 'contact.sameAs'))
      .to.include('Moi')
      .and.not.to.include.members(['Louis Vasseur', 'Inès Vasseur']);
  });

  it('asks the insured parent’s number for a young child, either at 16, their own at 18', async () => {
    const {harness} = await open();
    const year = new Date().getFullYear();
    const hint = () => harness.root.getElementById('f-teletransmission-nir-hint')!.textContent;
    await harness.fill({...values, birthDate: `01/01/${year - 10}`, 'teletransmission.enabled': true});
    expect(hint()).to.contain('Pas celui de l’enfant');
    await harness.fill({birthDate: `01/01/${year - 17}`});
    expect(hint()).to.contain('le sien');
    await harness.fill({birthDate: `01/01/${year - 20}`});
    expect(hint()).to.contain('13 et une clé');
    expect(harness.shows('teletransmission.both')).to.equal(false);
  });

  it('detects a child’s own number, and leaves it alone once « Conserver » was pressed', async () => {
    const {harness, sandbox} = await open();
    const year = new Date().getFullYear() - 12;
    const first = `1${String(year).slice(2)}0144088012`;
    await harness.fill({
      ...values,
      birthDate: `12/01/${year}`,
      'teletransmission.enabled': true,
      'teletransmission.nir': first + nirKey(first),
      'teletransmission.schemeCode': '014410001',
    });
    expect(harness.text).to.contain('Il semble s’agir du numéro de l’enfant');
    await harness.press('Conserver');
    expect(harness.text).not.to.contain('Il semble s’agir du numéro de l’enfant');
    await harness.submit();
    await harness.until(() => sandbox.simulator.db.enrolments['adh-family']!.beneficiaries.length === 1);
  });

  it('takes the numbers of the parent in one press, masked', async () => {
    const {harness, sandbox} = await open();
    const year = new Date().getFullYear();
    await harness.fill({...values, birthDate: `01/01/${year - 10}`, 'teletransmission.enabled': true});
    await harness.press('Reprendre les numéros d’Hélène Vasseur');
    expect(harness.control('teletransmission.nir').value).to.contain('2\u00a078\u00a003\u00a0**');
    await harness.submit();
    await harness.until(() => sandbox.simulator.db.enrolments['adh-family']!.beneficiaries.length === 1);
    expect(sandbox.simulator.db.enrolments['adh-family']!.beneficiaries[0]!.person.teletransmission).to.deep.equal({
      enabled: true,
      nir: '278034410999186',
      schemeCode: '014410001',
    });
  });

  it('keeps both parents of a child, the second only when asked', async () => {
    const {harness, sandbox} = await open();
    const year = new Date().getFullYear();
    await harness.fill({
      ...values,
      birthDate: `01/01/${year - 10}`,
      'teletransmission.enabled': true,
      'teletransmission.nir': nir.replace('90', '86'),
      'teletransmission.schemeCode': '014410001',
    });
    expect(harness.shows('teletransmission.other.nir')).to.equal(false);
    await harness.fill({'teletransmission.both': true});
    await harness.submit();
    expect(harness.errorOf('teletransmission.other.nir')).to.contain('Saisissez le numéro');
    await harness.fill({
      'teletransmission.other.nir': '184054008800744',
      'teletransmission.other.schemeCode': '01 351 0001',
    });
    await harness.submit();
    await harness.until(() => sandbox.simulator.db.enrolments['adh-family']!.beneficiaries.length === 1);
    const {id, person} = sandbox.simulator.db.enrolments['adh-family']!.beneficiaries[0]!;
    expect((person.teletransmission as {other: object}).other).to.deep.equal({
      nir: '184054008800744',
      schemeCode: '013510001',
    });
    harness.element.beneficiaryId = id;
    await harness.until(() => harness.shows('teletransmission.other.nir'));
    expect(harness.control('teletransmission.other.nir').readOnly, 'masked too').to.equal(true);
    await harness.fill({'teletransmission.both': false});
    await harness.submit();
    await harness.until(
      () => !('other' in sandbox.simulator.db.enrolments['adh-family']!.beneficiaries[0]!.person.teletransmission),
    );
  });

  it('refuses the same person twice before the server has to', async () => {
    const {harness} = await open(undefined, {at: 'bankDetails'});
    await harness.fill({...values, firstName: 'LOUIS', lastName: 'vasseur', birthDate: '8.5.2013'});
    await harness.submit();
    expect(harness.errorOf('firstName')).to.contain('déjà déclarée');
    await harness.fill({firstName: 'Jules'});
    expect(harness.errorOf('firstName')).to.equal(undefined);
  });

  it('refuses a twin with the same rank, and lets rank 2 pass', async () => {
    const {harness, sandbox} = await open(undefined, {at: 'bankDetails'});
    await harness.fill({
      ...values,
      firstName: 'Jules',
      birthDate: '08/05/2013',
      'teletransmission.enabled': true,
      'teletransmission.nir': '278034410999186',
      'teletransmission.schemeCode': '014410001',
    });
    await harness.submit();
    expect(harness.errorOf('birthRank')).to.contain('Vérifiez le rang');
    await harness.fill({birthRank: '2'});
    await harness.submit();
    await harness.until(() => sandbox.simulator.db.enrolments['adh-family']!.beneficiaries.length === 4);
  });

  it('doubts a child older than the member, and a partner of another kind, and stops neither', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({...values, birthDate: '01/01/1970'});
    expect(harness.text).to.contain('trop proche de la vôtre pour un enfant');
    await harness.fill({type: 'civilPartner'});
    expect(harness.text).not.to.contain('pour un enfant');
    expect(harness.text).to.contain('ne correspond pas à votre situation familiale');
    await harness.submit();
    await harness.until(() => sandbox.simulator.db.enrolments['adh-family']!.beneficiaries.length === 1);
  });

  it('asks the birth name where the insurer wants it', async () => {
    const {harness} = await open(undefined, {settings: {birthName: true}});
    expect(harness.shows('birthName')).to.equal(true);
  });
});
