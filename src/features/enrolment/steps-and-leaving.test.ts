import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import type {Backend} from '../../backend/backend.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {accessible} from '../../testing/accessible.js';
import {wizardPage} from './wizard-page.harness.js';

describe('ENR-22 the steps in a narrow column', () => {
  const page = wizardPage();
  const steps = () => [...page.harness.root.querySelectorAll<HTMLElement>('.steps-list .step')];
  const opener = () => page.harness.root.querySelector<HTMLButtonElement>('.steps-open')!;
  const visible = (element: Element) => element.getClientRects().length > 0;

  for (const width of [320, 700]) {
    it(`by one press at ${width} px: done ones lead back, the present one is said, others are text`, async () => {
      await page.at('bankDetails', 'Mes coordonnées bancaires');
      await page.column(width);
      expect(opener().textContent!.replace(/\s+/g, ' ').trim()).to.equal('Étape 4 sur 7 : mes coordonnées bancaires');
      expect(opener().getAttribute('aria-expanded')).to.equal('false');
      expect(steps().filter(visible)).to.have.length(0);
      opener().click();
      await page.harness.settled();
      expect(opener().getAttribute('aria-expanded')).to.equal('true');
      expect(page.harness.root.getElementById(opener().getAttribute('aria-controls')!)!.localName).to.equal('ol');
      expect(steps().filter(visible)).to.have.length(7);
      expect(
        steps()
          .filter((step) => step.querySelector('button'))
          .map((step) => step.textContent!.replace(/\s+/g, ' ').trim()),
      ).to.deep.equal(['Mon profil (étape terminée, modifier)', 'Mes bénéficiaires (étape terminée, modifier)']);
      expect(steps().map((step) => step.getAttribute('aria-current'))).to.deep.equal([
        null,
        null,
        null,
        'step',
        null,
        null,
        null,
      ]);
      const {scrollWidth, clientWidth} = page.harness.element;
      expect(scrollWidth).to.be.at.most(clientWidth);
      await accessible(page.harness.element);
    });
  }

  it('a press in the list leads there, closes it, and takes the focus to the heading', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires');
    await page.column(390);
    opener().focus();
    opener().click();
    await page.harness.settled();
    expect(page.harness.root.activeElement?.className, 'the focus stays on what was pressed').to.equal('steps-open');
    await page.harness.press('Mon profil');
    await page.harness.reach('Mon profil');
    await page.harness.until(() => page.harness.root.activeElement?.textContent?.includes('Mon profil'));
    expect(opener().getAttribute('aria-expanded')).to.equal('false');
    expect(steps().filter(visible)).to.have.length(0);
  });

  it('stand beside the form where there is room, without anything to press', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires');
    await page.column(1200);
    expect(visible(opener())).to.equal(false);
    expect(steps().filter(visible)).to.have.length(7);
  });
});

describe('« Continuer plus tard » (ENR-00, ENR-02)', () => {
  const page = wizardPage();

  /** The enrolment, with what the server says of coming back. */
  async function leave(resume: EnrolmentDraft['resume'], call?: Backend['call']): Promise<void> {
    page.sandbox = createSandbox({at: 'profile'});
    const {sandbox} = page;
    const backend = {
      volatile: true,
      call: (async (operation, input, options) => {
        if (operation.id === 'sendResumeEmail' && call) return call(operation, input, options);
        const answer = await sandbox.call(operation, input, options);
        return operation.id === 'getEnrolment' ? {...(answer as EnrolmentDraft), resume} : answer;
      }) as Backend['call'],
    };
    await page.show(backend, {enrolmentId: 'adh-family'});
    await page.harness.reach('Mon profil');
    await page.harness.press('Continuer plus tard');
    await page.harness.reach('Votre adhésion est enregistrée');
    await page.harness.until(() => page.harness.text.includes('Où revenir'));
  }
  const address = () => page.harness.root.querySelector<HTMLAnchorElement>('.way-back a')!.href;

  it('says where, until when, and sends an e-mail that the insurer knows of', async () => {
    await page.at('profile', 'Mon profil');
    const {keptUntil} = page.draft();
    await page.harness.press('Continuer plus tard');
    await page.harness.until(() => page.harness.text.includes('Où revenir'));
    expect(page.harness.text).to.contain('Vos réponses sont gardées jusqu’au').and.to.contain(keptUntil.slice(0, 4));
    expect(page.harness.text, 'on a shared computer').not.to.contain('helene.vasseur@example.org');
    await page.harness.press('Recevoir cette adresse par e-mail');
    expect(page.harness.text).to.contain('L’e-mail est en route');
    expect(page.draft().resumeEmailAt).to.be.a('string');
    await accessible(page.harness.element);
  });

  it('names the address of the server, else that of the page, without the secret of a link', async () => {
    await leave({url: 'https://intranet.example.org/mutuelle'});
    expect(address()).to.equal('https://intranet.example.org/mutuelle');
    history.replaceState(null, '', '?persona=x#page=2');
    await leave({});
    expect(address()).to.equal(location.href.replace('#page=2', ''));
    expect(page.harness.text).not.to.contain('gardées jusqu’au').and.not.to.contain('par e-mail');
    await leave({url: 'javascript:alert(1)'});
    expect(address()).to.equal(location.href.replace('#page=2', ''));
  });

  it('an e-mail that does not leave: a sentence, the address still there, and one press that tries again', async () => {
    await page.at('profile', 'Mon profil');
    await page.harness.press('Continuer plus tard');
    await page.harness.until(() => page.harness.text.includes('Où revenir'));
    page.sandbox.simulator.fail('sendResumeEmail', 'network');
    await page.harness.press('Recevoir cette adresse par e-mail');
    await page.harness.until(() => page.harness.text.includes('L’e-mail n’est pas parti'));
    expect(page.harness.text).to.contain('Vos réponses, elles, sont bien enregistrées');
    await page.harness.press('Réessayer');
    await page.harness.until(() => page.harness.text.includes('L’e-mail est en route'));
    expect(page.harness.text).not.to.contain('n’est pas parti');
  });

  it('a slow server: said, and a second press sends nothing more', async () => {
    let asked = 0;
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await leave({ticket: 't'}, (async (_operation, _input, options) => {
      asked++;
      options?.onSlow?.();
      await arrived;
      return undefined;
    }) as Backend['call']);
    const button = [...page.harness.root.querySelectorAll<HTMLButtonElement>('.way-back button')].at(0)!;
    button.click();
    await page.harness.until(() => page.harness.text.includes('C’est plus long que d’habitude'));
    button.click();
    arrive();
    await page.harness.until(() => page.harness.text.includes('L’e-mail est en route'));
    expect(asked).to.equal(1);
  });

  it('speaks English', async () => {
    page.sandbox = createSandbox({at: 'profile'});
    await page.show({call: page.sandbox.call, volatile: true}, {enrolmentId: 'adh-family', locale: 'en'});
    await page.harness.reach('My profile');
    await page.harness.press('Continue later');
    await page.harness.until(() => page.harness.text.includes('Where to come back'));
    expect(page.harness.text).to.contain('Your answers are kept until');
  });

  it('comes back by password, at the same step', async () => {
    await page.invited({persona: 'resume'});
    await page.harness.press('J’ai déjà commencé');
    await page.harness.reach('Reprendre mon adhésion');
    expect(page.harness.text).not.to.contain('Où revenir');
  });
});
