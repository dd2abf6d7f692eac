import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {personas, type PersonaId} from '../../../mocks/people/personas.js';
import {account, wizardPage} from './wizard-page.harness.js';

/** A phone, and the column of an intranet on a laptop; the wizard alone, at the top of the page. */
const screens = [
  {width: 390, height: 844},
  {width: 700, height: 600},
] as const;

describe('the first screen shows what to press without scrolling', () => {
  const page = wizardPage();

  const expectInSight = async (words: string) => {
    const {element, root} = page.harness;
    for (const {width, height} of screens) {
      await page.column(width);
      const button = [...root.querySelectorAll<HTMLElement>('.button')].find((each) =>
        each.textContent?.replace(/\s+/g, ' ').includes(words),
      );
      const bottom = button!.getBoundingClientRect().bottom - element.getBoundingClientRect().top;
      expect(bottom, `« ${words} » at ${width} px`).to.be.within(1, height);
    }
  };

  it('the welcome', async () => {
    await page.invited();
    await expectInSight('Commencer mon adhésion');
    await expectInSight('J’ai déjà commencé');
  });

  it('the welcome, in English', async () => {
    page.sandbox = createSandbox();
    await page.show(page.sandbox, {locale: 'en'});
    await page.harness.reach('Your enrolment');
    await expectInSight('Start my enrolment');
    await expectInSight('I have already started');
  });

  it('the welcome, where starting failed', async () => {
    await page.invited();
    page.sandbox.simulator.fail('redeemLink', 'network');
    await page.harness.press('Commencer mon adhésion');
    await page.harness.until(() => page.harness.text.includes('La connexion ne passe pas'));
    await page.column(390);
    await page.harness.until(() => page.harness.root.querySelectorAll('.alert.danger').length);
    const bottom = page.harness.root.querySelector('.button.primary')!.getBoundingClientRect().bottom;
    expect(bottom - page.harness.element.getBoundingClientRect().top).to.be.within(1, 844);
  });

  it('coming back by password', async () => {
    await page.invited({persona: 'resume'});
    await page.harness.press('J’ai déjà commencé');
    await page.harness.reach('Reprendre mon adhésion');
    await expectInSight('Se connecter');
  });

  for (const [persona, words] of [
    ['used', 'Accéder à mon espace'],
    ['expired', 'Recevoir un nouveau lien'],
    ['otherPerson', 'Accéder à mon espace'],
  ] as const satisfies readonly (readonly [PersonaId, string])[]) {
    it(`a link that is refused (${persona})`, async () => {
      await page.invited({persona});
      await page.harness.press('Commencer');
      await page.harness.until(() => page.harness.root.querySelectorAll('.blank').length);
      await expectInSight(words);
    });
  }

  it('a link that nobody knows', async () => {
    history.replaceState(null, '', '#adhesion=made-up');
    page.sandbox = createSandbox();
    const {invitation: _none, ...rest} = page.sandbox;
    await page.show(rest);
    await page.harness.reach('Votre adhésion');
    await page.harness.press('Commencer');
    await page.harness.reach('Nous ne reconnaissons pas ce lien');
    await expectInSight('Accéder à mon espace');
  });

  it('a link of somebody else, while an enrolment is open here', async () => {
    await page.invited();
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    await page.harness.fill(account);
    await page.harness.next('Mon profil');
    page.harness.element.linkSecret = personas.single.link;
    await page.harness.reach('Votre adhésion');
    await page.harness.press('Commencer');
    await page.harness.reach('Ce lien est celui d’une autre personne');
    await expectInSight('La fermer et ouvrir mon lien');
  });
});
