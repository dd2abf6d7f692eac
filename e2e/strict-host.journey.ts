// The built files on a host that allows next to nothing: the whole enrolment, from the sandbox, without one report
// (RELIABILITY T1 to T3). Other hosts are pages of the lab (demo/lab), as far as the first press.
import assert from 'node:assert/strict';
import {
  addBeneficiaries,
  begin,
  chooseGuarantees,
  createAccount,
  fillBankDetails,
  fillProfile,
  reach,
  readAndAccept,
  sign,
} from './support/enrolment.js';
import {mouse} from './support/input-devices.js';
import {hostPage, underPolicy} from './support/host.js';
import {journey, type Page} from './support/journey.js';

const host = hostPage({
  title: 'Un hôte',
  modules: ['/cdn/autoloader.js'],
  body: '<mutuelle-backend sandbox="family"><mutuelle-enrolment-wizard></mutuelle-enrolment-wizard></mutuelle-backend>',
});

async function enrol(page: Page): Promise<void> {
  const device = mouse(page);
  const next = async (title: string, button = 'Suivant') => {
    await device.press(button);
    await reach(page, title);
  };
  await begin(page, device);
  await createAccount(device);
  await next('Mon profil');
  await fillProfile(device);
  await next('Mes bénéficiaires');
  await addBeneficiaries(page, device, 1);
  await next('Mes coordonnées bancaires');
  await fillBankDetails(device);
  await next('Mes garanties');
  await chooseGuarantees(page, device);
  await next('Récapitulatif');
  await next('Lire et accepter', 'Valider');
  await readAndAccept(page, device);
  await next('Signer avec un code', 'Continuer');
  await sign(page, device);
}

journey(
  'T1-T3: the whole enrolment from cdn/ under the strictest policy, without one violation',
  async ({page, server}) => {
    server.page('/hote', host, underPolicy());
    await page.goto(`${server.origin}/hote`);
    await reach(page, 'Votre adhésion à la mutuelle de votre entreprise');
    await enrol(page);
    assert.deepEqual(await page.violations(), []);
    const asked = server.requests.map(({url}) => url).filter((url) => !/^\/(cdn\/|hote|__watch\.js)/.test(url));
    assert.deepEqual(asked, [], 'the sandbox asks nothing of anybody');
  },
  {everyEngine: true},
);
