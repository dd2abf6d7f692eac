// The card on a host that allows next to nothing, its files and our service worker served as published. MEM-21 with the
// network really cut: the server is stopped and the page opened again; the worker gives the page, the vault gives the
// card.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {members} from '../mocks/people/members.js';
import {samplePassword} from '../mocks/people/personas.js';
import {keyboard, mouse} from './support/input-devices.js';
import {hostPage, underPolicy} from './support/host.js';
import {journey, NotSupported, type JourneyContext, type Page} from './support/journey.js';

/** The host names its page and its own script; the last one is this test's. */
const register = `import {registerOffline} from '/cdn/offline.js';
const shell = ['/carte', '/inscription.js', '/__watch.js'];
document.documentElement.dataset.offline = String(await registerOffline({shell}));`;
const viewer = '<mutuelle-digital-card-viewer></mutuelle-digital-card-viewer>';
const host = ({script = '/inscription.js', around = ''} = {}) =>
  hostPage({
    title: 'Mon espace',
    modules: ['/cdn/autoloader.js', ...(script ? [script] : [])],
    body: `${around}<mutuelle-backend base-url="/api">${viewer}</mutuelle-backend>`,
  });

async function openSite({page, server}: Pick<JourneyContext, 'page' | 'server'>, html = host()): Promise<void> {
  server.handle((request) => {
    const {pathname} = new URL(request.url);
    const script =
      pathname === '/inscription.js'
        ? register
        : pathname === '/mutuelle-offline.js'
          ? readFileSync('cdn/mutuelle-offline.js')
          : undefined;
    return script === undefined ? undefined : new Response(script, {headers: {'content-type': 'text/javascript'}});
  });
  server.page('/carte', html, underPolicy());
  await page.goto(`${server.origin}/carte`);
}

async function signIn(page: Page): Promise<void> {
  const device = mouse(page);
  await page.find({label: 'Adresse e-mail'});
  await device.fill('Adresse e-mail', members.family.email);
  await device.fill('Mot de passe', samplePassword);
  await device.press('Se connecter');
  await page.find({text: 'Valable jusqu’au'});
}

const offlineReady = (page: Page) =>
  page.waitFor(() => page.evaluate(() => document.documentElement.dataset['offline'] === 'true'), {
    message: 'the service worker to work',
  });

/** Everything the browser stores for this site, as text; only what a person could read in it matters. */
const dump = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [JSON.stringify({...localStorage}), document.cookie];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request))!.text());
    }
    for (const {name} of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const values = await new Promise<unknown[]>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        texts.push(
          store,
          JSON.stringify(values, (_, value: unknown) =>
            value instanceof ArrayBuffer || value instanceof Uint8Array
              ? String.fromCharCode(...new Uint8Array(value as ArrayBuffer))
              : value,
          ),
        );
      }
      database.close();
    }
    return texts.join('\n');
  });

journey(
  'MEM-21: kept on the phone, the card opens with the server stopped, and is renewed when it is back',
  async ({page, server}) => {
    await openSite({page, server});
    await signIn(page);
    await offlineReady(page);
    const device = mouse(page);
    await device.tick('Enregistrer sur ce téléphone, pour l’avoir sans réseau');
    await page.find({text: 'Sans réseau, rouvrez cette page'});

    const stored = await dump(page);
    for (const canary of ['Vasseur', members.family.number, members.family.people[0]!.nir!, '00123456;EX'])
      assert.ok(!stored.includes(canary), `${canary} is stored in clear`);
    assert.match(stored, /mutuelle-digital-card-viewer\.js/, 'our files are kept');
    assert.ok(!/\/api\//.test(stored), 'no call to the API is kept');

    assert.deepEqual(await page.violations(), []);

    await server.stop();
    await page.reload();
    await page.find({text: 'Copie enregistrée sur ce téléphone'});
    await page.find({text: 'Mise à jour aujourd’hui'});
    await page.find({text: members.family.number});
    await device.press('Montrer à la pharmacie');
    await page.find({role: 'img', name: /Code à faire lire/});
    await page.find({text: 'Valable aujourd’hui'});
    await page.press('Escape');

    await server.start();
    await page.reload();
    await page.find({text: 'Télécharger en PDF'});
    await page.gone({text: 'Copie enregistrée sur ce téléphone'});
  },
  {everyEngine: true},
);

journey('MEM-21: without a service worker the page says that it does not open again', async ({page, server}) => {
  await openSite({page, server}, host({script: ''}));
  await signIn(page);
  await mouse(page).tick('Enregistrer sur ce téléphone, pour l’avoir sans réseau');
  await page.find({text: 'la page ne se rouvre pas'});
});

journey(
  'MEM-21: signing out erases the copy; the page then opens without network, and without a card',
  async ({page, server}) => {
    await openSite({page, server}, host({around: '<button type="button" id="leave">Quitter</button>'}));
    await signIn(page);
    await offlineReady(page);
    await mouse(page).tick('Enregistrer sur ce téléphone, pour l’avoir sans réseau');
    await page.find({text: 'Sans réseau, rouvrez cette page'});
    await page.evaluate(async () => {
      const {eraseSavedCards} = (await import('/cdn/offline.js' as string)) as {eraseSavedCards(): void};
      eraseSavedCards();
      sessionStorage.clear();
    });
    await server.stop();
    await page.reload();
    await page.find({text: 'La connexion ne passe pas'});
    assert.equal((await page.query({text: members.family.number})).length, 0);
  },
  {everyEngine: true},
);

journey(
  'MEM-20, MEM-22: by keyboard alone: the counter and back, a number shown and hidden, a copy, the file',
  async ({page, server, browser, note}) => {
    await openSite({page, server}, host({script: ''}));
    const device = keyboard(page);
    await page.find({label: 'Adresse e-mail'});
    await device.fill('Adresse e-mail', members.family.email);
    await device.fill('Mot de passe', samplePassword);
    await device.press('Se connecter');
    await page.find({text: 'Valable jusqu’au'});

    await device.press('Montrer à la pharmacie');
    await page.find({text: 'Valable aujourd’hui'});
    await page.press('Escape');
    await page.gone({text: 'Valable aujourd’hui'});
    assert.equal((await page.focused())?.name, 'Montrer à la pharmacie', 'the focus is back where it was');

    await device.press(/Télécharger en PDF/);
    try {
      await browser.downloaded();
      await page.waitFor(
        async () => (await browser.downloaded()).some((name) => name.startsWith('carte-tiers-payant-')),
        {message: 'the PDF to arrive'},
      );
    } catch (error) {
      if (!(error instanceof NotSupported)) throw error;
      note(error.message);
    }
    await device.tick(/Enregistrer sur ce téléphone/);
    await page.find({text: 'la page ne se rouvre pas'});

    const whole = members.family.people[0]!.nir!.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
    await device.press(/Afficher le numéro de sécurité sociale d.Hélène/);
    await page.find({text: whole});
    await page.press('Enter');
    await page.gone({text: whole});
    assert.deepEqual(await page.axe(), []);
  },
);

journey(
  'MEM-22: with forced colours the code stays black on white, and everything keeps its edge',
  async ({page, server, browser, note}) => {
    if (!browser.can.media) return note(`${browser.engine}: cannot pretend forced colours`);
    await openSite({page, server}, host({script: ''}));
    await signIn(page);
    await page.emulate({'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    await page.find({role: 'img', name: /Code à faire lire/});
    const seen = await page.evaluate(() => {
      const root = document.querySelector('mutuelle-digital-card-viewer')!.shadowRoot!;
      const style = (selector: string) => getComputedStyle(root.querySelector(selector)!);
      return {
        ground: style('.tp .matrix').backgroundColor,
        ink: style('.tp .matrix-svg').fill,
        card: style('.tp').borderTopWidth,
        pill: root.querySelector('.pill') ? style('.pill[aria-pressed=true]').outlineStyle : 'solid',
        badge: style('.card-head .badge').borderTopWidth,
      };
    });
    assert.deepEqual(seen, {
      ground: 'rgb(255, 255, 255)',
      ink: 'rgb(0, 0, 0)',
      card: '1px',
      pill: 'solid',
      badge: '1px',
    });
    // axe reads the colours the page asked for, not those that were forced
    assert.deepEqual(await page.axe({disable: ['color-contrast']}), []);
  },
);
