// Our elements before a server that we did not write: whatever it knows of us stands in openapi.json.
import assert from 'node:assert/strict';
import {
  begin,
  chooseGuarantees,
  createAccount,
  fillBankDetails,
  fillProfile,
  reach,
  readAndAccept,
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
    const method = sent[1]?.method ?? 'GET';
    answers.push({call: method + ' ' + new URL(url).pathname, status, violations: headers.get('sl-violations')});
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
  assert.deepEqual([...asked].sort(), [...expected].sort());
  await page.evaluate(async (address) => {
    const headers = {'content-type': 'application/json'};
    await fetch(`${address}/network/partners/search`, {method: 'POST', headers, body: '{"kind":"optician"}'});
  }, api);
  const last = (await answersOf(page)).at(-1);
  assert.equal(last?.status, 422);
  assert.match(last?.violations ?? '', /must have required property 'lat'/);
}

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
    await allAllowed(page, api, [
      'GET /settings',
      'GET /network',
      'POST /network/places/search',
      'POST /network/partners/search',
    ]);
  },
  {at},
);

journey(
  'openapi.json: the wizard on a server that we did not write, from the link to the code that signs',
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
    await next('Mes coordonnées bancaires');
    await fillBankDetails(device);
    await next('Mes garanties');
    await chooseGuarantees(page, device);
    await next('Récapitulatif');
    await next('Lire et accepter', 'Valider');
    await readAndAccept(page, device);
    await next('Signer avec un code', 'Continuer');
    await allAllowed(page, api, []);
  },
  {at},
);
