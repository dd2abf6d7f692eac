// The facade's own test: a page of nested shadow roots under a strict CSP, driven in every engine. If this fails, no
// other journey of that engine means anything.
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {hostPage, strictPolicy, underPolicy} from './host.js';
import {keyboard} from './input-devices.js';
import {journey, NotSupported, type TestServer} from './journey.js';

const CSP = strictPolicy({'worker-src': undefined, 'trusted-types': "'none'"});

const PAGE = hostPage({
  title: 'Essai de la façade',
  modules: ['/smoke.js'],
  body: '<smoke-outer><p>Texte placé</p></smoke-outer>',
});

/** Runs in the page: two custom elements, one inside the other, built without any markup string. */
function definePage() {
  const make = (tag: string, attributes: Record<string, string> = {}, ...inside: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  customElements.define(
    'smoke-inner',
    class extends HTMLElement {
      connectedCallback() {
        const said = make('p', {role: 'status'});
        const form = make(
          'form',
          {},
          make('label', {for: 'name'}, 'Nom de famille'),
          make('p', {id: 'hint'}, 'Comme sur l’attestation'),
          make('input', {id: 'name', 'aria-describedby': 'hint', autocomplete: 'off'}),
          make('label', {for: 'first'}, 'Prénom (facultatif)'),
          make('input', {id: 'first'}),
          make('label', {for: 'scheme'}, 'Régime'),
          make(
            'select',
            {id: 'scheme'},
            make('option', {value: '01'}, 'Régime général'),
            make('option', {value: '02'}, 'Régime agricole'),
            make('option', {value: '03'}, 'Alsace-Moselle'),
          ),
          make('label', {for: 'agree'}, 'J’accepte'),
          make('input', {id: 'agree', type: 'checkbox'}),
          make('label', {for: 'file'}, 'Attestation de droits'),
          make('input', {id: 'file', type: 'file'}),
          make('button', {type: 'submit'}, 'Suivant'),
          said,
        );
        const keys: string[] = [];
        form.addEventListener('keydown', (event) => keys.push(event.key));
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          const root = this.shadowRoot!;
          const value = (id: string) => (root.getElementById(id) as HTMLInputElement).value;
          const file = (root.getElementById('file') as HTMLInputElement).files?.[0];
          said.textContent =
            `Reçu : ${value('name')}, ${value('first')}, ${value('scheme')}, ` +
            `${(root.getElementById('agree') as HTMLInputElement).checked}, ${file?.name} ${file?.size}, ` +
            `${keys.filter((key) => key === 'é' || key === 'Œ').join('')}`;
        });
        this.attachShadow({mode: 'open'}).append(form);
      }
    },
  );
  customElements.define(
    'smoke-outer',
    class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({mode: 'open'}).append(
          make(
            'section',
            {'aria-label': 'Adhésion'},
            make('h2', {}, 'Vos informations'),
            make('smoke-inner'),
            make('slot'),
          ),
        );
      }
    },
  );
}

function serve(server: TestServer, script = definePage) {
  server.page('/', PAGE, underPolicy(CSP));
  server.handle((request) =>
    new URL(request.url).pathname === '/smoke.js'
      ? new Response(`const __name = (value) => value; (${script})();`, {headers: {'content-type': 'text/javascript'}})
      : undefined,
  );
}

journey('facade: real keys through nested shadow roots, under a strict CSP', async ({page, server}) => {
  serve(server);
  await page.goto(`${server.origin}/`);
  const field = await page.find({label: 'Nom de famille'});
  assert.equal(field.role, 'textbox');
  assert.equal(field.description, "Comme sur l'attestation");
  await page.fill('Nom de famille', 'Lœuf');
  await page.fill('Nom de famille', 'Œuf');
  await page.press('Tab');
  assert.equal((await page.focused())?.name, 'Prénom (facultatif)');
  await page.type('Zoé');
  assert.equal((await page.find({label: 'Prénom'})).value, 'Zoé');
  await page.choose('Régime', 'Alsace-Moselle');
  await page.choose('Régime', 'Régime agricole');
  await page.click({label: "J'accepte"});
  assert.equal((await page.find({role: 'checkbox', name: /accepte/})).checked, true);
  await page.press('Shift+Tab');
  assert.equal((await page.focused())?.name, 'Régime');
  const folder = await mkdtemp(join(tmpdir(), 'smoke-'));
  try {
    await writeFile(join(folder, 'droits.txt'), 'bonjour');
    await page.upload('Attestation de droits', join(folder, 'droits.txt'));
    await page.click({role: 'button', name: 'Suivant', within: {role: 'region', name: 'Adhésion'}});
    const said = await page.find({role: 'status', text: 'Reçu'});
    assert.equal(said.text, 'Reçu : Œuf, Zoé, 02, true, droits.txt 7, Œé');
    await page.click({label: 'Nom de famille'});
    await page.press('Control+a');
    await page.press('Backspace');
    await page.press('Enter');
    await page.find({text: 'Reçu : , Zoé'});
    await page.screenshot(join(folder, 'shot.png'));
    assert.equal((await readFile(join(folder, 'shot.png'))).subarray(1, 4).toString(), 'PNG');
  } finally {
    await rm(folder, {recursive: true});
  }
  assert.match(await page.text(), /Essai de la façade.*Vos informations.*Texte placé/);
  assert.equal((await page.query({text: 'Texte placé'}))[0]?.tag, 'p');
  assert.deepEqual(await page.violations(), []);
});

journey('facade: axe sees what is wrong inside of shadow roots', async ({page, server}) => {
  serve(server);
  await page.goto(`${server.origin}/`);
  await page.find({role: 'button', name: 'Suivant'});
  assert.deepEqual(
    (await page.axe({everywhere: true})).map(({id}) => id),
    [],
  );
  await page.evaluate(() => {
    const inner = document.querySelector('smoke-outer')!.shadowRoot!.querySelector('smoke-inner')!.shadowRoot!;
    inner.querySelector('label[for=first]')!.remove();
  });
  const [violation] = await page.axe({everywhere: true});
  assert.equal(violation?.id, 'label');
  await page.violations(); // axe may try things that the CSP forbids: not the page's fault
});

journey('facade: trouble is recorded from the first script on', async ({page, server}) => {
  serve(server, () => {
    console.error('dit', {a: 1});
    void Promise.reject(new Error('refusé'));
    const paragraph = document.createElement('p');
    paragraph.setAttribute('style', 'color: red');
    document.body.append(paragraph);
    try {
      paragraph.innerHTML = '<b>x</b>';
    } catch {
      /* Trusted Types: the report is what is looked at */
    }
    setTimeout(() => {
      throw new Error('lancé');
    });
  });
  await page.goto(`${server.origin}/`);
  const seen: {kind: string; text: string}[] = [];
  await page.waitFor(
    async () => {
      seen.push(...(await page.violations()));
      return ['console', 'rejection', 'csp', 'error'].every((kind) => seen.some((one) => one.kind === kind));
    },
    {message: 'one of each kind'},
  );
  assert.match(seen.find(({kind}) => kind === 'console')!.text, /dit \{"a":1\}/);
  assert.ok(
    seen.some(({text}) => text.startsWith('style-src-attr')),
    JSON.stringify(seen),
  );
  assert.ok(
    seen.some(({text}) => text.startsWith('require-trusted-types-for')),
    JSON.stringify(seen),
  );
});

journey(
  'facade: pages of one person share storage, the next person starts empty',
  async ({browser, page, server, note}) => {
    serve(server);
    await page.goto(`${server.origin}/`);
    await page.evaluate(() => localStorage.setItem('who', 'moi'));
    const second = await browser.newPage({width: 320, height: 640});
    await second.goto(`${server.origin}/`);
    assert.equal(await second.evaluate(() => localStorage.getItem('who')), 'moi');
    assert.equal(await second.evaluate(() => innerWidth), 320);
    await second.fill('Nom de famille', 'Deux');
    await page.fill('Nom de famille', 'Un');
    assert.equal((await second.find({label: 'Nom de famille'})).value, 'Deux');
    await browser.fresh();
    const third = await browser.newPage();
    await third.goto(`${server.origin}/`);
    assert.equal(await third.evaluate(() => localStorage.getItem('who')), null);
    try {
      await third.emulate({'prefers-color-scheme': 'dark'});
      assert.equal(await third.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
    } catch (error) {
      if (!(error instanceof NotSupported)) throw error;
      note(error.message);
    }
  },
);

journey('facade: reload, back, and a server that goes away and comes back', async ({page, server, note}) => {
  serve(server);
  server.page('/autre', '<!doctype html><html lang="fr"><title>Autre</title><h1>Autre page</h1>');
  server.handle((request) =>
    new URL(request.url).pathname === '/fichier'
      ? new Response(new Uint8Array([37, 80, 68, 70]), {headers: {'content-type': 'application/pdf'}})
      : undefined,
  );
  await page.goto(`${server.origin}/`);
  await page.reload();
  await page.find({role: 'heading', name: 'Essai de la façade'});
  await page.goto(`${server.origin}/autre`);
  await page.back();
  await page.find({role: 'heading', name: 'Essai de la façade'});
  await page.forward();
  await page.find({role: 'heading', name: 'Autre page'});
  const file = await page.download('/fichier');
  assert.equal(file.type, 'application/pdf');
  assert.deepEqual(file.bytes, Buffer.from('%PDF'));
  const answered = () =>
    page.evaluate(() =>
      fetch('/autre', {cache: 'no-store'}).then(
        ({ok}) => ok,
        () => false,
      ),
    );
  assert.equal(await answered(), true);
  await server.stop();
  assert.equal(await answered(), false);
  await server.start();
  assert.equal(await answered(), true);
  try {
    await page.setOffline(true);
    assert.equal(await page.evaluate(() => navigator.onLine), false);
    assert.equal(await answered(), false);
    await page.setOffline(false);
    assert.equal(await answered(), true);
  } catch (error) {
    if (!(error instanceof NotSupported)) throw error;
    note(error.message);
  }
  assert.ok(server.requests.some(({url}) => url === '/autre'));
});

journey('facade: a missing thing is named in the failure, with what is there instead', async ({page, server}) => {
  serve(server);
  await page.goto(`${server.origin}/`);
  await assert.rejects(
    page.find({role: 'button', name: 'Précédent'}, {timeout: 300}),
    /“?Précédent.*button “Suivant”/s,
  );
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.className = 'voile';
    Object.assign(cover.style, {position: 'fixed', inset: '0'});
    document.body.append(cover);
    setTimeout(() => cover.remove(), 400);
  });
  await page.click({role: 'button', name: 'Suivant'}); // waits until nothing covers it
  await page.find({role: 'status', text: 'Reçu'});
});

journey(
  'facade: a key that is told and not carried out is pressed once more, and that is an accident',
  async ({page, server}) => {
    serve(server);
    await page.goto(`${server.origin}/`);
    await page.evaluate(() =>
      addEventListener('keypress', (event) => event.preventDefault(), {capture: true, once: true}),
    );
    await keyboard(page).press('Suivant');
    await page.find({role: 'status', text: 'Reçu'});
    assert.deepEqual(page.accidents.splice(0), ['Enter was not carried out']);
  },
  {only: {engines: ['firefox'], because: 'no key was lost in it'}},
);
