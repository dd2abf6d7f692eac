import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/otp-signature-pad.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {OtpSignaturePadHarness} from './otp-signature-pad.harness.js';
import type {OtpSignaturePad} from './otp-signature-pad.js';
import {SignaturePanel} from './signature.panel.js';

/** What asks for the code is a file of its own, which a new version or a line that fell may take away. */
describe('<mutuelle-otp-signature-pad> ENR-18, the file that asks for the code', () => {
  const {codeStep} = SignaturePanel;
  let isThere = false;
  beforeEach(() => {
    isThere = false;
    SignaturePanel.codeStep = () => (isThere ? codeStep() : Promise.reject(new Error('not there')));
  });
  afterEach(() => {
    SignaturePanel.codeStep = codeStep;
  });

  const open = async (sandbox: Sandbox) =>
    new OtpSignaturePadHarness(
      await fixture<OtpSignaturePad>(
        html`<mutuelle-otp-signature-pad .backend=${sandbox}></mutuelle-otp-signature-pad>`,
      ),
    );

  it('does not come: no code is sent, and pressing again asks again', async () => {
    const sandbox = createSandbox({at: 'signature'});
    const harness = await open(sandbox);
    await harness.ready();
    await harness.fill({phone: '06 39 98 12 34'});
    await harness.submit();
    await harness.until(() => harness.text.includes('La connexion ne passe pas'));
    const {db} = sandbox.simulator;
    expect([db.outbox.length, harness.control('phone').value]).to.deep.equal([0, '06 39 98 12 34']);
    isThere = true;
    await harness.submit();
    await harness.until(() => harness.shows('code'));
    expect(db.outbox).to.have.length(1);
    expect(harness.root.querySelectorAll('.alert.danger').length, harness.text).to.equal(0);
  });

  it('does not come after a reload: says so, with a way to ask again and nothing to sign with before', async () => {
    const sandbox = createSandbox({at: 'signature'});
    isThere = true;
    const first = await open(sandbox);
    await first.ready();
    await first.submit();
    await first.until(() => first.shows('code'));
    isThere = false;
    const harness = await open(sandbox);
    await harness.until(() => harness.text.includes('La connexion ne passe pas'));
    expect(harness.root.querySelector('button[type=submit]')).to.equal(null);
    isThere = true;
    await harness.press('Réessayer');
    await harness.until(() => harness.shows('code'));
    await harness.fill({code: '123456'});
    await harness.submit();
    await harness.until(() => harness.text.includes('Votre adhésion est signée'));
  });
});
