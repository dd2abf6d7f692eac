// Our elements before a server that we did not write: whatever it knows of us stands in openapi.json.
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
} from '../support/enrolment.js';
import {personas} from '../../mocks/people/personas.js';
import {hostPage, strictPolicy, underPolicy} from '../support/host.js';
import {mouse} from '../support/input-devices.js';
import {journey, type JourneyContext, type Page} from '../support/journey.js';
import {prism} from './prism.js';

/** The day of the examples, a little later. */
const at = '2026-11-22T09:05:00Z';

interface Answer {
  call: string;
  /** As it was sent. */
  body: string | null;
  status: number;
  /** What the server found wrong in the request. */
  violations: string | null;
}

/** Before any script of the page: notes what comes back. */
const listen = `(() => {
  const {fetch} = globalThis;
  const answers = (globalThis.answers = []);
  globalThis.fetch = async (...sent) => {
    const response = await fetch(...sent);
    const {status, headers, url} = response;
    const {method = 'GET', body = null} = sent[1] ?? {};
    const call = method + ' ' + new URL(url).pathname;
    answers.push({call, body, status, violations: headers.get('sl-violations')});
    return response;
  };
})()`;

const answersOf = (page: Page): Promise<Answer[]> =>
  page.evaluate(() => (globalThis as unknown as {answers: Answer[]}).answers);

/** A page of ours whose API is of another origin. */
async function open(
  {page, server}: Pick<JourneyContext, 'page' | 'server'>,
  body: string,
  fragment = '',
): Promise<string> {
  const api = await prism();
  const html = hostPage({
    title: 'Un hôte',
    modules: ['/cdn/autoloader.js'],
    body: `<mutuelle-backend base-url="${api}">${body}</mutuelle-backend>`,
  });
  server.first(listen);
  server.page('/hote', html, underPolicy(strictPolicy({'connect-src': `'self' ${api}`})));
  await page.goto(`${server.origin}/hote${fragment}`);
  return api;
}

/** Every request was one that the document allows; and what is not would have been seen. */
async function allAllowed(page: Page, api: string, expected: readonly string[]): Promise<void> {
  const answers = await answersOf(page);
  assert.deepEqual(
    answers.filter(({status, violations}) => violations !== null || status > 299),
    [],
  );
  const asked = new Set(answers.map(({call}) => call));
  assert.deepEqual(
    expected.filter((call) => !asked.has(call)),
    [],
    'all of this was asked',
  );
  await page.evaluate(async (address) => {
    const headers = {'content-type': 'application/json'};
    await fetch(`${address}/network/partners/search`, {method: 'POST', headers, body: '{"kind":"optician"}'});
  }, api);
  const last = (await answersOf(page)).at(-1);
  assert.equal(last?.status, 422);
  assert.match(last?.violations ?? '', /must have required property 'lat'/);
}

const enrolment = `/enrolments/${personas.family.enrolmentId}`;
const search = 'POST /network/partners/search';

journey(
  'openapi.json: the locator on a server that we did not write shows places, and asks it to filter',
  async (context) => {
    const {page} = context;
    const api = await open(context, '<mutuelle-network-locator></mutuelle-network-locator>');
    const device = mouse(page);
    await device.fill('Où ?', 'Nantes');
    await page.find({role: 'option', name: 'Nantes (44)'});
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.find({text: /opticiens?.* à moins de \d+ km/});
    await page.find({text: 'Optique de la Fontaine'});
    await device.tick('Se déplace à domicile');
    const searched = async () => (await answersOf(page)).filter(({call}) => call === search);
    await page.waitFor(async () => (await searched()).length > 1, {message: 'a search that filters'});
    assert.deepEqual(JSON.parse((await searched()).at(-1)?.body ?? '').services, ['home']);
    await allAllowed(page, api, ['GET /network', 'POST /network/places/search', search]);
  },
  {at},
);

journey(
  'openapi.json: the wizard on a server that we did not write, from the link to the end',
  async (context) => {
    const {page} = context;
    const wizard = '<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>';
    const api = await open(context, wizard, `#adhesion=${personas.family.link}`);
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
    const saved = ['account', 'profile', 'beneficiaries', 'bank-details', 'guarantees', 'recap', 'acceptance'];
    await allAllowed(page, api, [
      'GET /settings',
      'POST /enrolment-links/redemptions',
      ...['', '/offer', '/bulletin', '/bulletin/documents/all'].map((path) => `GET ${enrolment}${path}`),
      ...saved.map((path) => `PUT ${enrolment}/${path}`),
      ...['proof-events', 'signature/codes', 'signature'].map((path) => `POST ${enrolment}/${path}`),
    ]);
  },
  {at},
);
