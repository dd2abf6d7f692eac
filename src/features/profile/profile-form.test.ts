import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/profile-form.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {ProfileFormHarness} from './profile-form.harness.js';
import type {ProfileForm} from './profile-form.js';

const nir = '1 84 05 40 088 007 44';
const values = {
  civility: 'sir',
  lastName: 'Vasseur',
  firstName: 'Hugo',
  birthDate: '03/05/1984',
  maritalStatus: 'married',
  'address.line1': '12 rue des Tanneurs',
  'address.postalCode': '75011',
  'address.city': 'Paris',
  phone: '06 39 98 12 34',
  'teletransmission.enabled': true,
  'teletransmission.nir': nir,
  'teletransmission.schemeCode': '01 441 0001',
  alsaceMoselle: false,
};

runWidgetSuite<ProfileForm>({
  tag: 'mutuelle-profile-form',
  harness: ProfileFormHarness,
  at: 'profile',
  loads: 'getEnrolment',
  title: {fr: 'Mon profil', en: 'My profile'},
  save: {values, operation: 'saveProfile', event: 'mutuelle-profile-saved'},
  secrets: [nir],
});

describe('<mutuelle-profile-form> ENR-04 ENR-05', () => {
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'profile', ...options});
    const harness = new ProfileFormHarness(
      await fixture<ProfileForm>(html`<mutuelle-profile-form .backend=${sandbox}></mutuelle-profile-form>`),
    );
    await harness.ready();
    return {harness, sandbox};
  };
  const saved = async (harness: ProfileFormHarness) => {
    let done = false;
    harness.element.addEventListener('mutuelle-profile-saved', () => (done = true));
    await harness.submit();
    await harness.until(() => done);
  };

  it('asks no number when télétransmission is off, and sends none', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({...values, 'teletransmission.enabled': true});
    await harness.fill({'teletransmission.enabled': false});
    expect(harness.shows('teletransmission.nir')).to.equal(false);
    await saved(harness);
    expect(sandbox.simulator.db.enrolments['adh-family']!.profile!.teletransmission).to.deep.equal({enabled: false});
  });

  it('stores one spelling of what was typed', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({
      ...values,
      birthDate: '3.5.1984',
      phone: '+33 (0)6 39 98 12 34',
      'teletransmission.nir': 'N° 184.05.40.088.007-44',
    });
    await saved(harness);
    const profile = sandbox.simulator.db.enrolments['adh-family']!.profile!;
    expect(profile).to.deep.include({birthDate: '1984-05-03', phone: '+33639981234'});
    expect(profile.teletransmission).to.deep.equal({enabled: true, nir: '184054008800744', schemeCode: '014410001'});
  });

  it('warns about a number of another birth date, and lets it through', async () => {
    const {harness} = await open();
    await harness.fill({...values, birthDate: '03/05/1986'});
    expect(harness.text).to.contain('ne semble pas correspondre à la date de naissance');
    await saved(harness);
  });

  it('fills the only commune of a postal code, and offers a choice when there are several', async () => {
    const {harness} = await open();
    await harness.fill({'address.postalCode': '44000'});
    await harness.until(() => harness.control('address.city').value === 'Nantes');
    await harness.fill({'address.postalCode': '44115'});
    await harness.until(() => harness.control('address.city').localName === 'select');
    const names = [...harness.control('address.city').querySelectorAll('option')].map((option) => option.textContent);
    expect(names).to.include('Ma commune n’est pas dans la liste');
    await harness.fill({'address.city': '-'});
    await harness.until(() => harness.control('address.city').localName === 'input');
  });

  it('K3 D2: a birth whose day is not known is kept as papers write it, with a doubt', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({...values, birthDate: '00/00/1984'});
    expect(harness.errorOf('birthDate')).to.equal(undefined);
    expect(harness.text).to.contain('Cette date n’a pas de jour ou de mois');
    expect(harness.text, 'the number says the same year').not.to.contain('Le numéro indique');
    await saved(harness);
    expect(sandbox.simulator.db.enrolments['adh-family']!.profile!.birthDate).to.equal('1984-00-00');
    expect(harness.control('birthDate').value).to.equal('00/00/1984');
  });

  it('W10, K8 D1: a date in words is read; a year of two digits is told as such', async () => {
    const {harness} = await open();
    await harness.fill({birthDate: '14 mars 1958'});
    expect(harness.control('birthDate').value).to.equal('14/03/1958');
    await harness.fill({birthDate: '14-3-78'});
    expect(harness.errorOf('birthDate')).to.contain('4 chiffres');
    await harness.fill({birthDate: '14/03/1850'});
    expect(harness.errorOf('birthDate')).to.contain('avant 1900');
  });

  it('W3: says how many digits a phone has too many', async () => {
    const {harness} = await open();
    await harness.fill({phone: '06 39 98 12 34 56'});
    expect(harness.errorOf('phone')).to.contain('Il y a 2 chiffres de trop. Un numéro français compte 10 chiffres');
  });

  it('shows nothing of one person to another, when the page names another enrolment', async () => {
    const {harness} = await open();
    await harness.fill({'address.line1': '12 rue des Tanneurs'});
    const other = createSandbox({persona: 'single', at: 'profile'});
    harness.element.backend = other;
    await harness.until(() => harness.shows('lastName') && harness.control('lastName').value === 'Benali');
    expect(harness.control('address.line1').value).to.equal('');
  });

  it('lets the commune be typed when the lookup fails', async () => {
    const {harness, sandbox} = await open();
    sandbox.fail('listCommunes', 'network', {times: Infinity});
    await harness.fill({'address.postalCode': '44000', 'address.city': 'Nantes'});
    expect(harness.control('address.city').value).to.equal('Nantes');
  });

  it('counts the digits that a phone lacks', async () => {
    const {harness} = await open();
    await harness.fill({phone: '06 39 98 1'});
    expect(harness.errorOf('phone')).to.contain('Il manque 3 chiffres');
  });

  it('opens with the answers that were being typed', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({'address.line1': '12 rue des'});
    // leaving the page saves at once
    window.dispatchEvent(new Event('pagehide'));
    await harness.until(() => sandbox.simulator.db.enrolments['adh-family']!.partial['profile']);
    const again = new ProfileFormHarness(
      await fixture<ProfileForm>(html`<mutuelle-profile-form .backend=${sandbox}></mutuelle-profile-form>`),
    );
    await again.ready();
    expect(again.control('address.line1').value).to.equal('12 rue des');
  });

  it('uses the tokens that browsers fill from', async () => {
    const {harness} = await open();
    const tokens = Object.fromEntries(
      [
        'lastName',
        'firstName',
        'birthDate',
        'address.line1',
        'address.line2',
        'address.postalCode',
        'address.city',
        'address.country',
        'phone',
      ].map((path) => [path, harness.control(path).getAttribute('autocomplete')]),
    );
    expect(tokens).to.deep.equal({
      lastName: 'family-name',
      firstName: 'given-name',
      birthDate: 'bday',
      'address.line1': 'address-line1',
      'address.line2': 'address-line2',
      'address.postalCode': 'postal-code',
      'address.city': 'address-level2',
      'address.country': 'country',
      phone: 'tel',
    });
  });

  it('names no token that HTML does not know', async () => {
    // https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill
    const known = new Set(
      (
        'on off name honorific-prefix given-name additional-name family-name honorific-suffix nickname ' +
        'username new-password current-password one-time-code organization-title organization ' +
        'street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 ' +
        'address-level1 country country-name postal-code bday bday-day bday-month bday-year sex tel email'
      ).split(' '),
    );
    const {harness} = await open({settings: {birthName: true}});
    await harness.fill({'teletransmission.enabled': true});
    const named = [...harness.root.querySelectorAll('[autocomplete]')].map((control) =>
      control.getAttribute('autocomplete')!,
    );
    expect(named.filter((token) => !known.has(token))).to.deep.equal([]);
    // a text field that says nothing is filled by a guess
    expect(
      [...harness.root.querySelectorAll('input:not([type=radio]):not([type=checkbox]), select')]
        .filter((control) => !control.hasAttribute('autocomplete'))
        .map(({id}) => id),
    ).to.deep.equal([]);
  });

  it('names the scheme of a code, and doubts one it does not know', async () => {
    const {harness} = await open();
    await harness.fill({'teletransmission.enabled': true, 'teletransmission.schemeCode': '02 440 0000'});
    expect(harness.root.querySelector('.found')!.textContent).to.contain('Régime agricole (MSA)');
    await harness.fill({'teletransmission.schemeCode': '00 491 3421'});
    expect(harness.text).to.contain('Nous ne connaissons pas ce régime');
    expect(harness.root.querySelectorAll('.found')).to.have.length(0);
  });

  it('keeps the social security number from spell checkers, translators and recorders', async () => {
    const {harness} = await open();
    await harness.fill({'teletransmission.enabled': true});
    const nirControl = harness.control('teletransmission.nir');
    expect(
      ['spellcheck', 'translate', 'autocapitalize', 'autocomplete', 'data-dd-privacy'].map((name) =>
        nirControl.getAttribute(name),
      ),
    ).to.deep.equal(['false', 'no', 'off', 'off', 'mask']);
    expect(nirControl.hasAttribute('data-sentry-mask')).to.equal(true);
  });

  describe('a saved social security number', () => {
    const masked = '2\u00a078\u00a003\u00a0**\u00a0***\u00a0***\u00a0**';
    const reveal = (harness: ProfileFormHarness) =>
      harness.root.querySelector<HTMLElement>('button[aria-label*="Numéro de sécurité sociale"]:not([id])')!;

    it('is masked, shown by a press that leads to it, and masked again', async () => {
      const {harness} = await open({at: 'beneficiaries'});
      const control = harness.control('teletransmission.nir');
      expect(control.value).to.equal(masked);
      expect(control.readOnly).to.equal(true);
      expect(harness.root.textContent).not.to.contain('278034410999186');
      expect(reveal(harness).getAttribute('aria-label')).to.equal('Afficher (Numéro de sécurité sociale)');
      await harness.press('Afficher');
      await harness.until(() => harness.root.activeElement === control);
      expect(control.value.replace(/\s/g, '')).to.equal('278034410999186');
      expect(control.readOnly).to.equal(false);
      await harness.press('Masquer');
      expect(control.value).to.equal(masked);
      expect(harness.root.activeElement?.localName).not.to.equal('body');
    });

    it('can be changed once shown, without losing the caret, and is masked when it is saved', async () => {
      const {harness, sandbox} = await open({at: 'beneficiaries'});
      await harness.press('Afficher');
      const control = harness.control('teletransmission.nir');
      await harness.fill({'teletransmission.nir': '184054008800744', civility: 'sir', birthDate: '17/05/1984'});
      expect(harness.control('teletransmission.nir')).to.equal(control);
      expect(reveal(harness), 'nothing to hide while it is typed').to.equal(null);
      await saved(harness);
      await harness.until(() => control.readOnly);
      expect(control.value).to.contain('1\u00a084\u00a005\u00a0**');
      expect(sandbox.simulator.db.enrolments['adh-family']!.profile!.teletransmission).to.include({
        nir: '184054008800744',
      });
    });

    it('is sent as it is when it was never shown', async () => {
      const {harness, sandbox} = await open({at: 'beneficiaries'});
      await harness.fill({phone: '06 39 98 00 01'});
      await saved(harness);
      expect(sandbox.simulator.db.enrolments['adh-family']!.profile!.teletransmission).to.include({
        nir: '278034410999186',
      });
    });
  });

  it('says both dates when the number says another birth, and « Conserver » puts the doubt away', async () => {
    const {harness} = await open();
    await harness.fill({...values, birthDate: '03/05/1986'});
    expect(harness.text).to.contain('Le numéro indique 05/84, vous avez saisi 05/1986');
    await harness.press('Conserver');
    expect(harness.text).not.to.contain('Le numéro indique');
  });

  it('asks for the key that was left out, and names it for comparison only', async () => {
    const {harness} = await open();
    await harness.fill({...values, 'teletransmission.nir': '1 84 05 40 088 007'});
    expect(harness.errorOf('teletransmission.nir')).to.contain('Il manque la clé').and.to.contain('vous lirez 44');
    expect(harness.control('teletransmission.nir').value).to.equal('1 84 05 40 088 007');
  });

  it('counts what is missing from the numbers, or in excess', async () => {
    const {harness} = await open();
    await harness.fill({...values, 'teletransmission.nir': '1 84 05', 'teletransmission.schemeCode': '01 491 34'});
    expect(harness.errorOf('teletransmission.nir')).to.contain('Il manque 10 caractères');
    expect(harness.errorOf('teletransmission.schemeCode')).to.contain('Il manque 2 chiffres');
    await harness.fill({'teletransmission.schemeCode': '01 491 3421 10'});
    expect(harness.errorOf('teletransmission.schemeCode'))
      .to.contain('2 chiffres de trop')
      .and.to.contain('code gestion');
  });

  it('says how much room an address line has left, and cuts nothing', async () => {
    const {harness} = await open();
    const note = () => harness.root.getElementById('f-address-line1-note')?.textContent;
    await harness.fill({'address.line1': '12 rue des Tanneurs'});
    expect(note()).to.equal(undefined);
    await harness.fill({'address.line1': 'a'.repeat(33)});
    expect(note()).to.equal('Encore 5 caractères sur 38');
    await harness.fill({'address.line1': 'a'.repeat(41)});
    expect(note()).to.contain('3 caractères de trop pour une enveloppe');
    expect(harness.errorOf('address.line1'), 'K3: never an error').to.equal(undefined);
    expect(harness.control('address.line1').value).to.have.length(41);
    expect(harness.control('address.line1').getAttribute('aria-describedby')).to.contain('f-address-line1-note');
  });

  it('warns about a member under 16, and about nobody older', async () => {
    const {harness} = await open();
    const year = new Date().getFullYear();
    await harness.fill({birthDate: `01/01/${year - 10}`});
    expect(harness.text).to.contain('moins de 16 ans');
    await harness.fill({birthDate: `01/01/${year - 30}`});
    expect(harness.text).not.to.contain('moins de 16 ans');
  });

  it('asks the birth name where the insurer wants it, and says when the card shortens a name', async () => {
    const {harness, sandbox} = await open({settings: {birthName: true}});
    await harness.fill({...values, birthName: 'Le Goff', firstName: 'Anne-Charlotte-Marie'});
    expect(harness.text).to.contain('Votre carte pourra l’abréger');
    await saved(harness);
    expect(sandbox.simulator.db.enrolments['adh-family']!.profile!.birthName).to.equal('Le Goff');
    expect((await open()).harness.shows('birthName')).to.equal(false);
  });

  it('takes any spelling with its label, and a postal code that fits its country', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({
      ...values,
      lastName: 'Nom : Vasseur',
      birthDate: 'Né(e) le 03/05/1984',
      'address.postalCode': 'CP 75-011',
      'teletransmission.schemeCode': 'Organisme : 01.441.0001',
    });
    await saved(harness);
    const profile = sandbox.simulator.db.enrolments['adh-family']!.profile!;
    expect(profile).to.deep.include({lastName: 'Vasseur', birthDate: '1984-05-03'});
    expect([profile.address.postalCode, (profile.teletransmission as {schemeCode: string}).schemeCode]).to.deep.equal([
      '75011',
      '014410001',
    ]);
  });
});
