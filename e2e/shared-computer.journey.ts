// RELIABILITY T4, A8: a computer that others use. The browser keeps whole pages to go back to (its memory of pages is
// left on here, which drivers switch off): whoever presses Back after a member must read nothing of them.
import assert from 'node:assert/strict';
import {begin, createAccount, fillProfile, openIntranet, reach, sampleAnswers} from './support/enrolment.js';
import {mouse} from './support/input-devices.js';
import {journey, type JourneyContext, type Page} from './support/journey.js';

const digits = (text: string) => text.replace(/\D/g, '');
const nir = digits((sampleAnswers.profile.teletransmission as {nir: string}).nir);

/** Everything that can be read in the page: words, values of fields, through shadow roots. */
const everything = (page: Page) =>
  page.evaluate(() => {
    const read = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map(
          (element) =>
            `${element instanceof HTMLInputElement ? element.value : ''} ` +
            `${[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ')} ` +
            `${element.shadowRoot ? read(element.shadowRoot) : ''}`,
        )
        .join(' ');
    return read(document);
  });

async function typeProfile({page, server}: JourneyContext): Promise<void> {
  const device = mouse(page);
  await openIntranet(page, server);
  await begin(page, device);
  await createAccount(device);
  await device.press('Suivant');
  await reach(page, 'Mon profil');
  await fillProfile(device);
  assert.ok(digits(await everything(page)).includes(nir), 'it was typed');
}

async function leaveAndComeBack(page: Page, origin: string): Promise<boolean> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({persisted}) => {
      document.documentElement.dataset['kept'] = String(persisted);
    }),
  );
  await page.goto(`${origin}/demo/index.html`);
  await page.back();
  await page.find({role: 'heading', name: /./});
  return page.evaluate(() => document.documentElement.dataset['kept'] === 'true');
}

journey(
  'T4: left by « Continuer plus tard », Back shows nothing of the member',
  async (context) => {
    const {page, server, note} = context;
    await typeProfile(context);
    await mouse(page).press('Continuer plus tard');
    await reach(page, 'Votre adhésion est enregistrée');
    note(
      (await leaveAndComeBack(page, server.origin))
        ? 'the browser kept the page whole'
        : 'the browser opened the page anew',
    );
    const left = await everything(page);
    assert.ok(!digits(left).includes(nir), 'no number');
    assert.ok(!left.includes(sampleAnswers.profile.address.line1), 'no address');
  },
  {everyEngine: true},
);

journey(
  'T4: the session ended elsewhere while the page was kept: Back asks to sign in before anything is shown',
  async (context) => {
    const {page, server, simulator, note} = context;
    await typeProfile(context);
    await page.evaluate(() =>
      addEventListener('pageshow', ({persisted}) => {
        document.documentElement.dataset['kept'] = String(persisted);
      }),
    );
    await page.goto(`${server.origin}/demo/index.html`);
    simulator.expireSessions();
    await page.evaluate(() => sessionStorage.clear());
    await page.back();
    await page.find({label: 'Mot de passe'});
    note(
      (await page.evaluate(() => document.documentElement.dataset['kept'] === 'true'))
        ? 'the browser kept the page whole'
        : 'the browser opened the page anew',
    );
    assert.ok(!digits(await everything(page)).includes(nir), 'no number');
    await page.violations();
  },
  {everyEngine: true},
);
