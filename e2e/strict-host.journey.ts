// The built files on hosts that allow next to nothing: the whole enrolment, from the sandbox, without one report
// (RELIABILITY T1 to T3).
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
import {hostPage, strictPolicy, underPolicy} from './support/host.js';
import {journey, type Page} from './support/journey.js';

const wizard = '<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>';
const host = (...modules: string[]) =>
  hostPage({
    title: 'Un hôte',
    modules,
    body: `<p id="theirs"></p><mutuelle-backend sandbox="family">${wizard}</mutuelle-backend>`,
  });

const welcome = 'Votre adhésion à la mutuelle de votre entreprise';

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
    server.page('/hote', host('/cdn/autoloader.js'), underPolicy());
    await page.goto(`${server.origin}/hote`);
    await reach(page, welcome);
    await enrol(page);
    assert.deepEqual(await page.violations(), []);
    const asked = server.requests.map(({url}) => url).filter((url) => !/^\/(cdn\/|hote|__watch\.js)/.test(url));
    assert.deepEqual(asked, [], 'the sandbox asks nothing of anybody');
  },
  {everyEngine: true},
);

journey(
  'T1: a page that has its own Lit, under the same policy with lit-html added',
  async ({page, server}) => {
    server.page(
      '/hote',
      host('/demo/cdn/second-lit.js', '/cdn/autoloader.js'),
      underPolicy(strictPolicy({'trusted-types': 'mutuelle-lit mutuelle lit-html'})),
    );
    await page.goto(`${server.origin}/hote`);
    await reach(page, welcome);
    await page.find({text: 'rendu par le Lit de la page'});
    await begin(page, mouse(page));
    await createAccount(mouse(page));
    await mouse(page).press('Suivant');
    await reach(page, 'Mon profil');
    assert.deepEqual(await page.violations(), []);
  },
  {everyEngine: true},
);

journey('A23: two copies on one page: nothing throws, the first stays and works', async ({page, server}) => {
  server.folder('/autre/', 'cdn');
  server.page('/hote', host('/cdn/all.js', '/autre/all.js'), underPolicy());
  await page.goto(`${server.origin}/hote`);
  await reach(page, welcome);
  await begin(page, mouse(page));
  await createAccount(mouse(page));
  await mouse(page).press('Suivant');
  await reach(page, 'Mon profil');
  assert.deepEqual(await page.violations(), []);
});

const hosts: [string, {head?: string; body?: string; headers?: Record<string, string>}, string][] = [
  [
    'I2: Trusted Types enforced without our name: what stands in a backend says that it cannot be shown',
    {headers: underPolicy(strictPolicy({'trusted-types': 'mutuelle'}))},
    'appelez votre mutuelle',
  ],
  [
    'I6: an enumerable key on all objects: the member reads a sentence',
    {head: '<script>Object.prototype.extend = 1;</script>'},
    'n’a pas pu s’afficher',
  ],
  [
    'I7: Array.from of an old library: a sentence, not a wrong answer',
    {head: '<script>Array.from = (given) => Array.prototype.slice.call(given);</script>'},
    'ne peut pas s’afficher sur cette page',
  ],
];
for (const [name, {head = '', headers = {}}, sentence] of hosts)
  journey(name, async ({page, server}) => {
    const body = `<mutuelle-backend sandbox="family">${wizard}</mutuelle-backend>`;
    server.page('/hote', hostPage({title: 'Un hôte', head, modules: ['/cdn/autoloader.js'], body}), headers);
    await page.goto(`${server.origin}/hote`);
    await page.find({text: sentence});
    // each element of the page reports by itself
    let quiet = 0;
    await page.waitFor(async () => (quiet = (await page.violations()).length ? 0 : quiet + 1) > 5, {
      message: 'the reports to end',
    });
  });

journey('I8: a frame that may send no forms: the buttons work all the same', async ({page, server}) => {
  const sandboxed = {'content-security-policy': 'sandbox allow-scripts allow-same-origin'};
  server.page('/hote', host('/cdn/autoloader.js'), sandboxed);
  await page.goto(`${server.origin}/hote`);
  await reach(page, welcome);
  await begin(page, mouse(page));
  await createAccount(mouse(page));
  await mouse(page).press('Suivant');
  await reach(page, 'Mon profil');
});
