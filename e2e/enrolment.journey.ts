// The main job: a member enrols inside an employer's intranet page, from the one-time link to the signed dossier.
import assert from 'node:assert/strict';
import {answerAll, openIntranet, sampleAnswers, sign} from './support/enrolment.js';
import {keyboard, mouse, type InputDevice} from './support/input-devices.js';
import {journey, NotSupported, type JourneyContext, type Page} from './support/journey.js';

/** No rule is switched off: the intranet page has its own landmarks and headings. */
async function accessible(page: Page, where: string): Promise<void> {
  assert.deepEqual(
    (await page.axe()).map(({id, nodes}) => `${where}: ${id} ${nodes.map(({target}) => target).join(' | ')}`),
    [],
  );
}

async function fits(page: Page, where: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(excess <= 0, `${where}: ${excess} px to scroll sideways`);
}

async function walk(
  {browser, page, server, simulator, note}: JourneyContext,
  device: InputDevice,
  judge: (where: string) => Promise<void>,
): Promise<void> {
  await openIntranet(page, server);
  assert.ok(!(await page.url()).includes('adhesion='), 'the secret leaves the address at once');
  await judge('welcome');
  await answerAll(page, device, judge);
  const {accessToken} = await page.evaluate(
    () => JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage)[0]!)!) as Record<string, string>,
  );
  await sign(page, device);
  await judge('signed');
  assert.equal(await page.evaluate(() => sessionStorage.length), 0, 'nothing stays in the tab once it is finished');

  const enrolment = simulator.db.enrolments['adh-family']!;
  assert.ok(enrolment.signed);
  assert.deepEqual(
    enrolment.beneficiaries.map(({person}) => person.firstName),
    ['Marc', 'Inès', 'Louis'],
  );
  assert.deepEqual(enrolment.guarantees, sampleAnswers.guarantees);

  await device.press('Télécharger mon dossier');
  await page.waitFor(() => server.requests.some(({url}) => url.endsWith('/dossier')), {
    message: 'the dossier to be asked for',
  });
  try {
    await browser.downloaded();
    await page.waitFor(async () => (await browser.downloaded()).some((name) => /\.pdf$/.test(name)), {
      message: 'the dossier among the downloaded files',
    });
  } catch (error) {
    if (!(error instanceof NotSupported)) throw error;
    note(`${error.message}; the bytes behind the button are looked at instead`);
  }
  const start = await page.evaluate(async (token: string) => {
    const answer = await fetch('/api/enrolments/adh-family/dossier', {headers: {authorization: `Bearer ${token}`}});
    return `${answer.headers.get('content-type')} ${(await answer.text()).slice(0, 5)}`;
  }, accessToken!);
  assert.equal(start, 'application/pdf %PDF-');
}

journey(
  'ENR-00 to ENR-19: a family enrols from the link to the dossier, with real keys',
  async (context) => {
    await walk(context, mouse(context.page), (where) => accessible(context.page, where));
  },
  {everyEngine: true},
);

journey(
  'ENR-00 to ENR-19: the same with the keyboard alone, at 320 × 640',
  async (context) => {
    await walk(context, keyboard(context.page), (where) => fits(context.page, where));
  },
  {everyEngine: true, size: {width: 320, height: 640}},
);
