import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/profile-form.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/sandbox.js';
import {runWidgetSuite} from '../../../e2e/support/widget-suite.js';
import {ProfileFormHarness} from './profile-form.harness.js';
import type {ProfileForm} from './profile-form.js';

const nir = '1 84 05 40 088 007 44';
const values = {
  civility: 'sir', lastName: 'Vasseur', firstName: 'Hugo', birthDate: '03/05/1984', maritalStatus: 'married',
  'address.line1': '12 rue des Tanneurs', 'address.postalCode': '75011', 'address.city': 'Paris', phone: '06 39 98 12 34',
  'teletransmission.enabled': true, 'teletransmission.nir': nir, 'teletransmission.schemeCode': '01 441 0001', alsaceMoselle: false,
};

runWidgetSuite<ProfileForm>({
  tag: 'mutuelle-profile-form', harness: ProfileFormHarness, at: 'profile', loads: 'getEnrolment',
  title: {fr: 'Mon profil', en: 'My profile'},
  save: {values, operation: 'saveProfile', event: 'mutuelle-profile-saved'},
  secrets: [nir],
});

describe('<mutuelle-profile-form> ENR-04 ENR-05', () => {
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'profile', ...options});
    const harness = new ProfileFormHarness(await fixture<ProfileForm>(html`<mutuelle-profile-form .backend=${sandbox}></mutuelle-profile-form>`));
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
    expect(sandbox.play.db.enrolments['adh-family']!.profile!.teletransmission).to.deep.equal({enabled: false});
  });

  it('stores one spelling of what was typed', async () => {
    const {harness, sandbox} = await open();
    await harness.fill({...values, birthDate: '3.5.1984', phone: '+33 (0)6 39 98 12 34', 'teletransmission.nir': 'N° 184.05.40.088.007-44'});
    await saved(harness);
    const profile = sandbox.play.db.enrolments['adh-family']!.profile!;
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
    await harness.until(() => sandbox.play.db.enrolments['adh-family']!.partial['profile']);
    const again = new ProfileFormHarness(await fixture<ProfileForm>(html`<mutuelle-profile-form .backend=${sandbox}></mutuelle-profile-form>`));
    await again.ready();
    expect(again.control('address.line1').value).to.equal('12 rue des');
  });

  it('uses the tokens that browsers fill from', async () => {
    const {harness} = await open();
    const tokens = Object.fromEntries(['lastName', 'firstName', 'birthDate', 'address.line1', 'address.line2', 'address.postalCode', 'address.city', 'address.country', 'phone'].map((path) => [path, harness.control(path).getAttribute('autocomplete')]));
    expect(tokens).to.deep.equal({lastName: 'family-name', firstName: 'given-name', birthDate: 'bday', 'address.line1': 'address-line1', 'address.line2': 'address-line2', 'address.postalCode': 'postal-code', 'address.city': 'address-level2', 'address.country': 'country', phone: 'tel'});
  });

  it('keeps the social security number from spell checkers, translators and recorders', async () => {
    const {harness} = await open();
    await harness.fill({'teletransmission.enabled': true});
    const nirControl = harness.control('teletransmission.nir');
    expect(['spellcheck', 'translate', 'autocapitalize', 'autocomplete', 'data-dd-privacy'].map((name) => nirControl.getAttribute(name))).to.deep.equal(['false', 'no', 'off', 'off', 'mask']);
    expect(nirControl.hasAttribute('data-sentry-mask')).to.equal(true);
  });
});
