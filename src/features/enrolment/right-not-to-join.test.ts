import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import type {Backend} from '../../backend/backend.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import type {Settings} from '../../contract/settings.js';
import {accessible} from '../../testing/accessible.js';
import {account, wizardPage} from './wizard-page.harness.js';

const question = 'Vous avez déjà une couverture santé';
const door = 'Vous pouvez demander à ne pas adhérer';

describe('D6 the right not to join is said before anything is asked', () => {
  const page = wizardPage();

  /** The insurer, with some answers changed on their way. */
  function altered(change: (id: string, answer: never) => unknown): Backend {
    const {sandbox} = page;
    return {
      ...sandbox,
      call: (async (operation, input, options) =>
        change(operation.id, (await sandbox.call(operation, input, options)) as never)) as Backend['call'],
    };
  }
  const withoutRight = (id: string, answer: object | undefined) =>
    id === 'getSettings'
      ? ({...answer, waiver: false} as Settings)
      : answer && 'rules' in answer
        ? {...answer, rules: {...(answer as EnrolmentDraft).rules, waiver: undefined}}
        : answer;
  const told = () => page.told('mutuelle-step-saved').map(({detail}) => (detail as {step: string}).step);

  it('on the first page: what it is, and the way there by the account alone, without a number', async () => {
    await page.invited();
    await page.harness.press(question);
    expect(page.harness.text).to.contain('Ni numéro de sécurité sociale, ni RIB');
    await page.harness.press('Demander à ne pas adhérer');
    await page.harness.reach('Mon compte');
    expect(page.harness.text).to.contain('la demande vient juste après');
    await page.harness.fill(account);
    await page.harness.next('Ne pas adhérer');
    await page.harness.until(() => page.harness.text.includes('Ce que vous perdez'));
    expect(page.harness.root.querySelectorAll('.steps')).to.have.length(0);
    await page.harness.fill({caseId: 'dependant', statement: true});
    await page.harness.submit();
    await page.harness.reach('Votre demande de ne pas adhérer');
    expect(page.draft().waiver?.caseId).to.equal('dependant');
    expect(page.draft().profile, 'nothing was asked of them').to.equal(undefined);
    expect(told()).to.deep.equal(['account']);
    expect(page.noise).to.deep.equal([]);
  });

  it('the other button of the first page leads to the steps, even after a press that failed', async () => {
    await page.invited();
    page.sandbox.simulator.fail('redeemLink', 'network');
    await page.harness.press(question);
    await page.harness.press('Demander à ne pas adhérer');
    await page.harness.until(() => page.harness.text.includes('La connexion ne passe pas'));
    await page.harness.press('Commencer mon adhésion');
    await page.harness.reach('Mon compte');
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
  });

  for (const [step, title] of [
    ['profile', 'Mon profil'],
    ['beneficiaries', 'Mes bénéficiaires'],
    ['bankDetails', 'Mes coordonnées bancaires'],
  ] as const) {
    it(`at « ${title} »: one press away, and one press back, with what was typed`, async () => {
      await page.at(step, title);
      if (step === 'profile') await page.harness.fill({'address.line1': '12 rue'});
      await page.harness.press(door);
      await page.harness.reach('Ne pas adhérer');
      await page.harness.until(() => page.harness.root.activeElement?.textContent?.includes('Ne pas adhérer'));
      await page.harness.press('Revenir à mon adhésion');
      await page.harness.reach(title);
      if (step === 'profile') expect(page.harness.control('address.line1').value).to.equal('12 rue');
    });
  }

  it('a request is found again by who comes back, and taken up again where the enrolment was', async () => {
    await page.at('profile', 'Mon profil');
    await page.harness.press(door);
    await page.harness.until(() => page.harness.text.includes('Ce que vous perdez'));
    await page.harness.fill({caseId: 'dependant', statement: true});
    await page.harness.submit();
    await page.harness.reach('Votre demande de ne pas adhérer');
    const again = await page.show({call: page.sandbox.call, volatile: true}, {enrolmentId: 'adh-family'});
    await again.reach('Votre demande de ne pas adhérer');
    await accessible(again.element);
    await again.press('Reprendre mon adhésion');
    await again.reach('Mon profil');
    expect(again.text).to.contain('Votre demande est annulée. Vous reprenez votre adhésion');
    expect(page.draft().waiver).to.equal(undefined);
  });

  it('is not said where the server knows of no such right', async () => {
    page.sandbox = createSandbox();
    await page.show(altered(withoutRight));
    await page.harness.reach('Votre adhésion');
    expect(page.harness.text).not.to.contain(question);
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
    expect(page.harness.text).not.to.contain(question);
  });

  it('is not promised: where this contract has no such right, the account says whom to call', async () => {
    page.sandbox = createSandbox();
    await page.show(altered((id, answer) => (id === 'getSettings' ? answer : withoutRight(id, answer))));
    await page.harness.reach('Votre adhésion');
    await page.harness.press(question);
    await page.harness.press('Demander à ne pas adhérer');
    await page.harness.reach('Mon compte');
    expect(page.harness.text).to.contain('Appelez-nous avant de continuer');
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
  });

  it('says it in English', async () => {
    page.sandbox = createSandbox();
    await page.show(page.sandbox, {locale: 'en'});
    await page.harness.reach('Your enrolment');
    await page.harness.press('You already have health cover?');
    await page.harness.press('Ask not to join');
    await page.harness.reach('My account');
    expect(page.harness.text).to.contain('the request comes right after');
  });
});
