import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {Backend} from '../../backend/backend.js';
import {sampleAnswers} from '../../../mocks/index.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {personas, samplePassword} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {EnrolmentWizard} from './enrolment-wizard.js';
import {LinkFlow} from './link-flow.js';
import {ordered, typed, wizardPage} from './wizard-page.harness.js';

const held = () => new Promise<never>(() => undefined);
const endings: Record<string, () => Promise<unknown>> = {
  'never answers': held,
  'is slow': () => new Promise((resolve) => void setTimeout(resolve, 50)),
  'answers 500': () => Promise.reject(new BackendError('unexpected')),
  'is cut': () => Promise.reject(new BackendError('network')),
};

describe('leaving an enrolment A1', () => {
  const page = wizardPage();
  const address = sampleAnswers.profile.address.line1;
  const {addController} = EnrolmentWizard.prototype;
  /** The process of the wizard. */
  let flow: LinkFlow;
  before(() => {
    EnrolmentWizard.prototype.addController = function (controller) {
      if (controller instanceof LinkFlow) flow = controller;
      addController.call(this, controller);
    };
  });
  after(() => (EnrolmentWizard.prototype.addController = addController));
  afterEach(() => sessionStorage.clear());

  /** The profile, signed in with an address on the screen; `meddle` answers some calls in the insurer's place. */
  async function open(
    meddle: (id: string) => Promise<unknown> | undefined,
    {at = 'profile', settings = {}, title = 'Mon profil'}: SandboxOptions & {title?: string} = {},
  ): Promise<Backend> {
    page.sandbox = createSandbox({at, settings});
    const {call} = page.sandbox;
    const backend = {
      id: `https://enrolment-${Math.random()}.example`,
      call: ((operation, input, options) => meddle(operation.id) ?? call(operation, input, options)) as Backend['call'],
    };
    await signIn(sessionOf(backend), {email: personas.family.email, password: samplePassword});
    await page.show(backend, {enrolmentId: 'adh-family'});
    await page.harness.reach(title);
    return backend;
  }
  const values = () =>
    [...page.harness.root.querySelectorAll('input')].map(({value}) => value).join(' ') + page.harness.text;
  const press = (words: string) =>
    [...page.harness.root.querySelectorAll('button')].find(({textContent}) => textContent!.includes(words))!.click();
  for (const [how, ending] of Object.entries(endings)) {
    it(`« Continuer plus tard »: at once, with a server that ${how}`, async () => {
      const backend = await open((id) => (id === 'logOut' ? ending() : undefined));
      expect(values()).to.contain('Vasseur');
      press('Continuer plus tard');
      expect([sessionOf(backend).token(), sessionStorage.length]).to.deep.equal([undefined, 0]);
      await page.harness.element.updateComplete;
      expect(values()).not.to.contain('Vasseur');
      await page.harness.reach('Votre adhésion est enregistrée');
    });

    it(`somebody else’s link, and nobody who answers: at once, with a server that ${how}`, async () => {
      for (const way of ['switchPerson', 'ended'] as const) {
        const backend = await open((id) => (id === 'logOut' ? ending() : id === 'redeemLink' ? held() : undefined));
        await page.harness.fill({'address.line1': address});
        if (way === 'ended') flow.watching.ended();
        else void flow.switchPerson();
        expect([sessionOf(backend).token(), sessionStorage.length]).to.deep.equal([undefined, 0]);
        await page.harness.element.updateComplete;
        expect(values()).not.to.contain(address);
        await page.harness.until(() => page.draft().partial['profile']?.['address.line1'] === address);
      }
    });
  }

  it('ENR-25: who has signed enters a space of this site as who they are; for any other nothing stays', async () => {
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('click', stay);
    try {
      for (const [memberSpace, kept] of [
        ['https://espace.example.org/', 0],
        [new URL('/espace', location.href).href, 1],
      ] as const) {
        const settings = {links: {...sampleSettings.links, memberSpace}};
        await open(() => undefined, {at: 'completed', settings, title: 'Votre adhésion est terminée'});
        await page.harness.until(() => sessionStorage.length === 0);
        await page.harness.press('Accéder à mon espace');
        expect(sessionStorage.length).to.equal(kept);
      }
    } finally {
      document.removeEventListener('click', stay);
    }
  });

  it('hides what was typed while it is saved; a reload is nobody’s; the member may leave without waiting', async () => {
    const backend = await open((id) => (id === 'saveDraft' || id === 'logOut' ? held() : undefined));
    await page.harness.fill(ordered(typed(sampleAnswers.profile)));
    press('Continuer plus tard');
    expect(sessionStorage.length).to.equal(0);
    await page.harness.element.updateComplete;
    expect(page.harness.title).to.equal('Nous enregistrons vos dernières réponses');
    expect(values()).not.to.contain(address);
    press('Quitter sans attendre');
    expect(sessionOf(backend).token()).to.equal(undefined);
    await page.harness.reach('Votre adhésion est enregistrée');
  });

  it('asks what becomes of what could not be saved: back with every answer, or out', async () => {
    let broken = true;
    const backend = await open((id) =>
      id === 'saveDraft' && broken ? Promise.reject(new BackendError('unexpected')) : undefined,
    );
    await page.harness.fill({'address.line1': address});
    press('Continuer plus tard');
    await page.harness.reach('Vos dernières réponses ne sont pas encore enregistrées');
    expect(values()).not.to.contain(address);
    press('Revenir à mes réponses');
    await page.harness.reach('Mon profil');
    expect([page.harness.control('address.line1').value, sessionStorage.length]).to.deep.equal([address, 1]);
    press('Continuer plus tard');
    await page.harness.reach('Vos dernières réponses ne sont pas encore enregistrées');
    broken = false;
    press('Quitter quand même');
    expect([sessionOf(backend).token(), sessionStorage.length]).to.deep.equal([undefined, 0]);
    await page.harness.reach('Votre adhésion est enregistrée');
    await page.harness.until(() => page.draft().partial['profile']?.['address.line1'] === address);
  });

  it('asks after five seconds without an answer', async () => {
    await open((id) => (id === 'saveDraft' ? held() : undefined));
    let over!: () => void;
    flow.wait = (ms) => new Promise((resolve) => ms === 5_000 && (over = resolve));
    await page.harness.fill({'address.line1': address});
    press('Continuer plus tard');
    over();
    await page.harness.reach('Vos dernières réponses ne sont pas encore enregistrées');
  });
});
