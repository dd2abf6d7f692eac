import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/otp-signature-pad.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/sandbox.js';
import {runWidgetSuite} from '../../../e2e/support/widget-suite.js';
import {OtpSignaturePadHarness} from './otp-signature-pad.harness.js';
import type {OtpSignaturePad} from './otp-signature-pad.js';

runWidgetSuite<OtpSignaturePad>({
  tag: 'mutuelle-otp-signature-pad', harness: OtpSignaturePadHarness, at: 'signature', loads: 'getEnrolment',
  title: {fr: 'Signer avec un code', en: 'Sign with a code'},
});

describe('<mutuelle-otp-signature-pad> ENR-18', () => {
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'signature', ...options});
    const harness = new OtpSignaturePadHarness(await fixture<OtpSignaturePad>(html`<mutuelle-otp-signature-pad .backend=${sandbox}></mutuelle-otp-signature-pad>`));
    await harness.ready();
    return {harness, sandbox};
  };
  const send = async (options: SandboxOptions = {}) => {
    const opened = await open(options);
    await opened.harness.fill({phone: '06 39 98 12 34'});
    await opened.harness.submit();
    await opened.harness.until(() => opened.harness.shows('code'));
    return opened;
  };
  const tryCode = async (harness: OtpSignaturePadHarness, code: string) => {
    await harness.fill({code});
    await harness.submit();
  };

  it('refuses a landline: a code comes by SMS', async () => {
    const {harness} = await open();
    await harness.fill({phone: '01 99 00 12 34'});
    await harness.submit();
    expect(harness.errorOf('phone')).to.contain('Il faut un mobile');
  });

  it('shows where the code went, masked, and moves to its field', async () => {
    const {harness} = await send();
    expect(harness.text).to.contain('06 •• •• •• 34');
    expect(harness.root.activeElement).to.equal(harness.control('code'));
  });

  it('is one input that phones fill and that takes a whole message', async () => {
    const {harness} = await send();
    const control = harness.control('code');
    expect(control.getAttribute('autocomplete')).to.equal('one-time-code');
    expect(control.hasAttribute('maxlength')).to.equal(false);
    await harness.fill({code: 'Votre code est 123 456 ! Ne le donnez à personne.'});
    expect(control.value).to.equal('123456');
  });

  it('signs with the right code, once, and tells the page', async () => {
    const {harness, sandbox} = await send();
    const told: unknown[] = [];
    harness.element.addEventListener('mutuelle-enrolment-completed', (event) => told.push((event as CustomEvent).detail));
    await tryCode(harness, '123456');
    await harness.until(() => told.length);
    expect(told).to.have.length(1);
    await harness.until(() => harness.text.includes('Votre adhésion est signée'));
    expect(harness.shows('code')).to.equal(false);
    await expect(harness.element).to.be.accessible();
    expect(sandbox.play.db.enrolments['adh-family']!.signed).to.be.an('object');
  });

  it('signs once when the answer is lost and the press repeated', async () => {
    const {harness, sandbox} = await send();
    sandbox.fail('sign', 'network', {times: 1, after: 'effect'});
    await tryCode(harness, '123456');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    const first = sandbox.play.db.enrolments['adh-family']!.signed;
    expect(first).to.be.an('object');
    let done = false;
    harness.element.addEventListener('mutuelle-enrolment-completed', () => (done = true));
    await harness.submit();
    await harness.until(() => done);
    expect(sandbox.play.db.enrolments['adh-family']!.signed).to.deep.equal(first);
  });

  it('counts the tries the server leaves, then stops everything and says how to go on', async () => {
    const {harness} = await send();
    await tryCode(harness, '111111');
    await harness.until(() => harness.errorOf('code'));
    expect(harness.errorOf('code')).to.contain('Il vous reste 2 essais');
    await tryCode(harness, '222222');
    await harness.until(() => harness.errorOf('code')?.includes('1 essai'));
    await tryCode(harness, '333333');
    await harness.until(() => harness.text.includes('Trop de codes faux'));
    expect(harness.shows('code')).to.equal(false);
  });

  it('explains an expired code', async () => {
    const {harness} = await send();
    await tryCode(harness, '000000');
    await harness.until(() => harness.errorOf('code'));
    expect(harness.errorOf('code')).to.contain('n’est plus valable');
  });

  it('keeps the code out of the answers that are saved as drafts', async () => {
    const {harness, sandbox} = await send();
    await harness.fill({code: '123456'});
    window.dispatchEvent(new Event('pagehide'));
    await harness.settled();
    expect(JSON.stringify(sandbox.play.db.enrolments['adh-family']!.partial)).not.to.contain('123456');
  });

  it('finds the code on its way after a reload', async () => {
    const {sandbox} = await send();
    const again = new OtpSignaturePadHarness(await fixture<OtpSignaturePad>(html`<mutuelle-otp-signature-pad .backend=${sandbox}></mutuelle-otp-signature-pad>`));
    await again.until(() => again.shows('code'));
    expect(again.text).to.contain('06 •• •• •• 34');
  });
});
