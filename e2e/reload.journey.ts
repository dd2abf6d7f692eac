// ENR-02, F21, F22: nothing that was typed is lost when the page is reloaded in the middle of a step.
import assert from 'node:assert/strict';
import {
  addBeneficiaries,
  begin,
  chooseGuarantees,
  createAccount,
  fillBankDetails,
  fillProfile,
  openIntranet,
  reach,
  readAndAccept,
  sampleAnswers,
} from './support/enrolment.js';
import {mouse} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

async function valueOf(page: Page, label: string): Promise<string | undefined> {
  return (await page.find({label})).value?.replace(/[\u00a0\u202f]/g, ' ');
}

journey(
  'a reload in the middle of every step loses nothing',
  async ({page, server}) => {
    const device = mouse(page);
    const reload = async (title: string) => {
      await page.reload();
      await reach(page, title);
    };
    const next = async (title: string, button = 'Suivant') => {
      await device.press(button);
      await reach(page, title);
    };
    await openIntranet(page, server);
    await begin(page, device);
    await reload('Mon compte');
    await createAccount(device);
    await next('Mon profil');

    await fillProfile(device);
    await device.fill('Nom', 'Vasseur-Lenoir');
    await reload('Mon profil');
    assert.equal(await valueOf(page, 'Nom'), 'Vasseur-Lenoir');
    assert.equal(await valueOf(page, 'Numéro et libellé de la voie'), sampleAnswers.profile.address.line1);
    assert.equal((await page.find({role: 'radio', name: 'Madame'})).checked, true);
    const {nir} = sampleAnswers.profile.teletransmission as {nir: string};
    assert.equal(await valueOf(page, 'Numéro de sécurité sociale'), nir);
    await next('Mes bénéficiaires');

    await device.press('Ajouter un bénéficiaire');
    await device.fill('Prénom', 'Marc');
    await device.choose('Lien avec vous', 'Enfant');
    await reload('Ajouter un bénéficiaire');
    assert.equal(await valueOf(page, 'Prénom'), 'Marc');
    await device.press('Annuler');
    await reach(page, 'Mes bénéficiaires');
    await reload('Mes bénéficiaires');
    await addBeneficiaries(page, device, 1);
    await reload('Mes bénéficiaires');
    await page.find({role: 'heading', name: 'Marc Vasseur'});
    await next('Mes coordonnées bancaires');

    await fillBankDetails(device);
    await reload('Mes coordonnées bancaires');
    assert.equal(await valueOf(page, 'IBAN'), sampleAnswers.bankDetails.account.iban);
    await next('Mes garanties');

    await chooseGuarantees(page, device);
    await reload('Mes garanties');
    assert.equal((await page.find({role: 'radio', name: /Option 1/})).checked, true);
    assert.equal((await page.find({role: 'checkbox', name: /surcomplémentaire/i})).checked, true);
    await next('Récapitulatif');
    await reload('Récapitulatif');
    await next('Lire et accepter', 'Valider');
    await reload('Lire et accepter');
    await readAndAccept(page, device);
    await next('Signer avec un code', 'Continuer');
    await reload('Signer avec un code');
    await device.press('Recevoir le code');
    const code = {role: 'textbox', label: /^Code envoyé par SMS au 06 •• •• •• 34/} as const;
    await page.find(code);
    await reload('Signer avec un code');
    const {name} = await page.find(code);
    await device.fill(name, '123456');
    await next('Votre adhésion est terminée', 'Signer mon adhésion');
    // finished: the tab keeps nothing, and the way back is the member space
    await reload('Reprendre mon adhésion');
  },
  {everyEngine: true},
);

journey(
  'ENR-02: another browser goes on after logging in, where the first one stopped',
  async ({browser, page, server}) => {
    const device = mouse(page);
    await openIntranet(page, server);
    await begin(page, device);
    await createAccount(device);
    await device.press('Suivant');
    await reach(page, 'Mon profil');
    await device.fill('Nom', 'Vasseur');
    await page.find({text: /Enregistré à/});
    await browser.fresh();
    const other = await browser.newPage({width: 390, height: 844});
    await other.goto(`${server.origin}/demo/employer-intranet.html?backend=http`);
    await reach(other, 'Reprendre mon adhésion');
    const otherHands = mouse(other);
    await otherHands.fill('Adresse e-mail', 'helene.vasseur@example.org');
    await otherHands.fill('Mot de passe', 'Exemple-2026!');
    await otherHands.press('Se connecter');
    await reach(other, 'Mon profil');
    assert.equal(await valueOf(other, 'Nom'), 'Vasseur');
  },
);
