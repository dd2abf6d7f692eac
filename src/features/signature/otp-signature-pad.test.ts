import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/otp-signature-pad.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {accessible} from '../../testing/accessible.js';
import {OtpSignaturePadHarness} from './otp-signature-pad.harness.js';
import type {OtpSignaturePad} from './otp-signature-pad.js';

runWidgetSuite<OtpSignaturePad>({
  tag: 'mutuelle-otp-signature-pad',
  harness: OtpSignaturePadHarness,
  at: 'signature',
  loads: 'getEnrolment',
  title: {fr: 'Signer avec un code', en: 'Sign with a code'},
});

describe('<mutuelle-otp-signature-pad> ENR-18', () => {
  /** The page once more: after a reload, or in another tab. */
  const another = async (sandbox: Sandbox) =>
    new OtpSignaturePadHarness(
      await fixture<OtpSignaturePad>(
        html`<mutuelle-otp-signature-pad .backend=${sandbox}></mutuelle-otp-signature-pad>`,
      ),
    );
  const open = async (options: SandboxOptions = {}) => {
    const sandbox = createSandbox({at: 'signature', ...options});
    const harness = await another(sandbox);
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

  /** How often the simulator was asked to do it. */
  const counted = (sandbox: {simulator: {perform: (...asked: never[]) => Promise<unknown>}}, id: string) => {
    let times = 0;
    const {simulator} = sandbox;
    const perform = simulator.perform.bind(simulator) as (
      operation: {id: string},
      ...more: unknown[]
    ) => Promise<unknown>;
    simulator.perform = ((operation: {id: string}, ...more: unknown[]) => {
      if (operation.id === id) times++;
      return perform(operation, ...more);
    }) as never;
    return () => times;
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
    expect(harness.root.activeElement?.id).to.equal(harness.control('code').id);
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
    harness.element.addEventListener('mutuelle-enrolment-completed', (event) =>
      told.push((event as CustomEvent).detail),
    );
    await tryCode(harness, '123456');
    await harness.until(() => told.length);
    expect(told).to.have.length(1);
    await harness.until(() => harness.text.includes('Votre adhésion est signée'));
    expect(harness.shows('code')).to.equal(false);
    await accessible(harness.element);
    expect(sandbox.simulator.db.enrolments['adh-family']!.signed).to.be.an('object');
  });

  it('signs once when the answer is lost and the press repeated', async () => {
    const {harness, sandbox} = await send();
    sandbox.fail('sign', 'network', {times: 1, after: 'effect'});
    await tryCode(harness, '123456');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    const first = sandbox.simulator.db.enrolments['adh-family']!.signed;
    expect(first).to.be.an('object');
    let done = false;
    harness.element.addEventListener('mutuelle-enrolment-completed', () => (done = true));
    await harness.submit();
    await harness.until(() => done);
    expect(sandbox.simulator.db.enrolments['adh-family']!.signed).to.deep.equal(first);
  });

  it('signs once when the button is pressed twice, and by Enter and a click together', async () => {
    for (const twice of [
      (button: HTMLElement) => {
        button.click();
        button.click();
      },
      (button: HTMLElement) => {
        button.closest('form')!.requestSubmit();
        button.click();
      },
    ]) {
      const {harness, sandbox} = await send();
      const signs = counted(sandbox, 'sign');
      await harness.fill({code: '123456'});
      twice(harness.root.querySelector<HTMLElement>('.button.primary')!);
      await harness.until(() => harness.text.includes('Votre adhésion est signée'));
      expect(signs()).to.equal(1);
    }
  });

  it('signs once from two tabs: the second finds it signed', async () => {
    const {harness, sandbox} = await send();
    const other = await another(sandbox);
    await other.until(() => other.shows('code'));
    let told = 0;
    other.element.addEventListener('mutuelle-enrolment-completed', () => told++);
    await tryCode(harness, '123456');
    await harness.until(() => harness.text.includes('Votre adhésion est signée'));
    const first = sandbox.simulator.db.enrolments['adh-family']!.signed;
    await tryCode(other, '123456');
    await other.until(() => other.text.includes('Votre adhésion est signée'));
    expect(sandbox.simulator.db.enrolments['adh-family']!.signed).to.deep.equal(first);
    expect(told).to.equal(1);
    expect(other.root.querySelectorAll('.alert.danger').length, other.text).to.equal(0);
  });

  it('signs once from two tabs at the same time', async () => {
    const {harness, sandbox} = await send();
    const other = await another(sandbox);
    await other.until(() => other.shows('code'));
    for (const each of [harness, other]) await each.fill({code: '123456'});
    await Promise.all([harness.submit(), other.submit()]);
    for (const each of [harness, other]) await each.until(() => each.text.includes('Votre adhésion est signée'));
    expect(
      sandbox.simulator.db.sequence,
      'one signature: ids of the challenge, of its message and of the signature',
    ).to.equal(3);
  });

  it('finds the signature after a lost answer and a reload', async () => {
    const {harness, sandbox} = await send();
    sandbox.fail('sign', 'network', {after: 'effect'});
    await tryCode(harness, '123456');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    const again = await another(sandbox);
    await again.until(() => again.text.includes('Votre adhésion est signée'));
  });

  it('sends one code when its answer is lost and the press repeated', async () => {
    const {harness, sandbox} = await open();
    sandbox.fail('sendSignatureCode', 'network', {after: 'effect'});
    await harness.fill({phone: '06 39 98 12 34'});
    await harness.submit();
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    const sent = sandbox.simulator.db.enrolments['adh-family']!.challengeId;
    expect(sent).to.be.a('string');
    await harness.submit();
    await harness.until(() => harness.shows('code'));
    expect(sandbox.simulator.db.enrolments['adh-family']!.challengeId).to.equal(sent);
    expect(sandbox.simulator.db.outbox, 'one press, one message').to.have.length(1);
  });

  it('finds the code that another tab asked for, instead of « trop d’essais »', async () => {
    const {harness, sandbox} = await open();
    const other = await another(sandbox);
    await other.ready();
    for (const each of [other, harness]) {
      await each.fill({phone: '06 39 98 12 34'});
      await each.submit();
      await each.until(() => each.shows('code'));
    }
    expect(harness.root.querySelectorAll('.alert.danger').length, harness.text).to.equal(0);
    expect(harness.root.activeElement?.id).to.equal(harness.control('code').id);
  });

  it('says what the message is for, and which document is signed', async () => {
    const {harness, sandbox} = await send();
    expect(harness.text).to.contain('Le message commence par « Signature de votre adhésion ».');
    const {sha256} = sandbox.simulator.db.enrolments['adh-family']!.acceptance!;
    expect(harness.text.replaceAll(' ', '')).to.contain(sha256.slice(0, 16));
    await tryCode(harness, '123456');
    await harness.until(() => harness.text.includes('Votre adhésion est signée'));
    expect(sandbox.simulator.db.enrolments['adh-family']!.signed!.sha256).to.equal(sha256);
  });

  it('does not sign a document that was accepted elsewhere since', async () => {
    const {harness, sandbox} = await send();
    const enrolment = sandbox.simulator.db.enrolments['adh-family']!;
    enrolment.acceptance = {...enrolment.acceptance!, sha256: 'f'.repeat(64)};
    sandbox.simulator.db.challenges[enrolment.challengeId!]!.signature!.sha256 = 'f'.repeat(64);
    await tryCode(harness, '123456');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    expect(enrolment.signed).to.equal(undefined);
  });

  const buttonOf = (harness: OtpSignaturePadHarness, words: string) =>
    [...harness.root.querySelectorAll('button')].find((each) => each.textContent!.includes(words));
  const lastCode = ({simulator}: {simulator: {db: {outbox: {code?: string}[]}}}) => simulator.db.outbox.at(-1)!.code!;

  it('offers the other ways the server has at once, and the same way after its seconds', async () => {
    let ahead = 0;
    const realNow = Date.now;
    Date.now = () => realNow() + ahead;
    try {
      const {harness, sandbox} = await send({now: () => new Date(Date.now())});
      const asked = counted(sandbox, 'sendSignatureCode');
      const told: string[] = [];
      harness.element.addEventListener('mutuelle-signature-code-sent', ({detail}) => told.push(detail.enrolmentId));
      expect(harness.text).to.match(/dans 0:(30|29)/);
      expect(Boolean(buttonOf(harness, 'Recevoir un nouveau code'))).to.equal(false);
      expect(Boolean(buttonOf(harness, 'Recevoir le code par appel')), harness.text).to.equal(true);
      await harness.press('Recevoir le code par e-mail');
      await harness.until(() => harness.text.includes('h•••••@example.org'));
      expect(harness.text).to.contain('Code envoyé par e-mail à h').and.not.to.contain('Code envoyé par SMS');
      const {challenges, enrolments} = sandbox.simulator.db;
      expect(challenges[enrolments['adh-family']!.challengeId!]!.channel).to.equal('email');
      await accessible(harness.element);
      ahead += 31_000;
      harness.element.requestUpdate();
      await harness.until(() => buttonOf(harness, 'Recevoir un nouveau code'));
      await harness.press('Recevoir le code par SMS');
      await harness.until(() => harness.text.includes('Code envoyé par SMS au 06 •• •• •• 34'));
      expect(harness.root.activeElement?.id).to.equal(harness.control('code').id);
      expect([asked(), told], 'the number is asked once').to.deep.equal([0, ['adh-family', 'adh-family']]);
      await tryCode(harness, lastCode(sandbox));
      await harness.until(() => harness.text.includes('Votre adhésion est signée'));
    } finally {
      Date.now = realNow;
    }
  });

  it('sends it again after a reload too, without asking for the number', async () => {
    const {sandbox} = await send();
    const again = await another(sandbox);
    await again.until(() => again.shows('code'));
    await again.press('Recevoir le code par appel');
    await again.until(() => again.text.includes('Code dicté par appel au 06 •• •• •• 34'));
    expect(again.shows('phone')).to.equal(false);
    await tryCode(again, '123456');
    expect(again.errorOf('code'), 'FIELD-17').to.contain('Ce code vient d’un message plus ancien.');
    expect(again.text).to.contain('Il vous reste 3 essais.');
    await tryCode(again, lastCode(sandbox));
    await again.until(() => again.text.includes('Votre adhésion est signée'));
  });

  it('sends one message again when its answer is lost and the press repeated', async () => {
    const {harness, sandbox} = await send();
    sandbox.fail('sendCode', 'network', {after: 'effect'});
    await harness.press('Recevoir le code par appel');
    await harness.until(() => harness.root.querySelector('.alert.danger'));
    await harness.press('Recevoir le code par appel');
    await harness.until(() => harness.text.includes('Code dicté par appel'));
    expect(sandbox.simulator.db.outbox.map(({channel}) => channel)).to.deep.equal(['sms', 'voice']);
    expect(harness.root.querySelectorAll('.alert.danger').length, harness.text).to.equal(0);
  });

  it('asks for the number where the code can be had no more, and says why', async () => {
    const {harness, sandbox} = await send();
    delete sandbox.simulator.db.enrolments['adh-family']!.challengeId;
    await harness.press('Recevoir le code par appel');
    await harness.until(() => harness.text.includes('Le code précédent n’est plus valable'));
    expect(harness.control('phone').value).to.equal('06 39 98 12 34');
    expect(harness.root.activeElement?.hasAttribute('data-heading')).to.equal(true);
    expect(harness.root.querySelectorAll('.alert.danger').length, harness.text).to.equal(0);
    await harness.submit();
    await harness.until(() => harness.shows('code'));
    expect(harness.text).not.to.contain('n’est plus valable');
  });

  it('takes the code, the lock or the signature of another tab where its own code is over', async () => {
    const first = await send();
    const {sandbox} = first;
    const other = await another(sandbox);
    await other.until(() => other.shows('code'));
    await other.press('Modifier le numéro');
    expect(other.root.activeElement?.id).to.equal(other.control('phone').id);
    await other.fill({phone: '07 39 98 00 56'});
    await other.submit();
    await other.until(() => other.text.includes('•• 56'));
    await first.harness.press('Recevoir le code par appel');
    await first.harness.until(() => first.harness.text.includes('•• 56'));
    expect(first.harness.root.activeElement?.id).to.equal(first.harness.control('code').id);
    for (const code of ['111111', '222222', '333333']) await tryCode(other, code);
    await other.until(() => other.text.includes('Trop de codes faux'));
    await first.harness.press('Recevoir le code par appel');
    await first.harness.until(() => first.harness.text.includes('Trop de codes faux'));
    expect(first.harness.root.querySelectorAll('.alert.danger').length, first.harness.text).to.equal(1);
    const enrolment = sandbox.simulator.db.enrolments['adh-family']!;
    const {harness, sandbox: signed} = await send();
    const second = await another(signed);
    await second.until(() => second.shows('code'));
    await tryCode(second, '123456');
    await second.until(() => second.text.includes('Votre adhésion est signée'));
    await harness.press('Recevoir le code par appel');
    await harness.until(() => harness.text.includes('Votre adhésion est signée'));
    expect([enrolment.signed, harness.root.querySelectorAll('.alert.danger').length]).to.deep.equal([undefined, 0]);
  });

  it('asks for the code alone, with nothing that a manager would take for a password', async () => {
    const {harness} = await send();
    expect(
      [...harness.root.querySelectorAll('input')].map((each) => `${each.type} ${each.getAttribute('autocomplete')}`),
      'FIELD-4',
    ).to.deep.equal(['text one-time-code']);
    expect(harness.text).to.contain('Ce code vaut signature : ne le donnez à personne, pas même à un conseiller.');
  });

  it('takes another number, and says until when all is locked', async () => {
    const {harness, sandbox} = await send();
    [...harness.root.querySelectorAll('button')]
      .find((each) => each.textContent!.includes('Modifier le numéro'))!
      .click();
    await harness.until(() => harness.shows('phone'));
    await harness.fill({phone: '07 39 98 00 56'});
    await harness.submit();
    await harness.until(() => harness.text.includes('•• 56'));
    for (const code of ['111111', '222222', '333333']) await tryCode(harness, code);
    await harness.until(() => harness.text.includes('Trop de codes faux'));
    expect(harness.text).to.match(/demander un nouveau code à partir de \d\d:\d\d/);
    const button = harness.root.querySelector<HTMLButtonElement>('button[type=submit]')!;
    const reason = harness.root.querySelector(`#${button.getAttribute('aria-describedby')}`)!;
    expect(button.getAttribute('aria-disabled'), 'W13').to.equal('true');
    expect(reason.textContent).to.contain('Trop de codes faux');
    const asked = counted(sandbox, 'sendSignatureCode');
    button.click();
    await harness.submit();
    await harness.settled();
    expect(asked(), 'nothing is sent that will be refused').to.equal(0);
    expect(harness.root.querySelectorAll('.alert.danger').length, 'one message, the same').to.equal(1);
    expect(harness.text).to.contain('Trop de codes faux');
  });

  it('counts the tries the server leaves, then stops everything and says how to go on', async () => {
    const {harness} = await send();
    await tryCode(harness, '111111');
    await harness.until(() => harness.errorOf('code'));
    const left = () => harness.text.replace(/[\s\u00a0]+/g, ' ').match(/Il vous reste \d essais?/g);
    expect(left(), 'W13: said once').to.deep.equal(['Il vous reste 2 essais']);
    await tryCode(harness, '222222');
    await harness.until(() => left()?.[0] === 'Il vous reste 1 essai');
    expect(left()).to.have.length(1);
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
    expect(JSON.stringify(sandbox.simulator.db.enrolments['adh-family']!.partial)).not.to.contain('123456');
  });

  it('finds the code on its way after a reload', async () => {
    const {sandbox} = await send();
    const again = await another(sandbox);
    await again.until(() => again.shows('code'));
    expect(again.text).to.contain('06 •• •• •• 34');
  });
});
