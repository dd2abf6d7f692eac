// MEM-72, MEM-73: the papers of a member, over real HTTP, in every engine: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, NotSupported, type Browser, type Page} from './support/journey.js';

const tag = 'mutuelle-document-library';
const axe = {include: tag, disable: ['page-has-heading-one']};
const phone = {size: {width: 320, height: 800}};
const library = (origin: string, query = '') => `${origin}/demo/documents.html?backend=http${query}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});

/** The name of a file, once it has arrived; undefined where the engine saves none. */
async function arrived(page: Page, browser: Browser, form: RegExp): Promise<string | undefined> {
  let name: string | undefined;
  try {
    await browser.downloaded();
    await page.waitFor(
      async () => (name = (await browser.downloaded()).find((each) => form.test(each.normalize('NFC')))) !== undefined,
      {message: `a file ${form}`},
    );
  } catch (error) {
    if (!(error instanceof NotSupported)) throw error;
  }
  return name;
}

journey(
  'MEM-73: a paper is found, read above the page, and no longer new; what was looked for is nowhere',
  async ({page, server}) => {
    await page.goto(library(server.origin));
    await reach(page, 'Mes documents');
    await page.find({text: '3 nouveaux documents'});
    await fits(page);
    assert.deepEqual(await page.axe(axe), []);
    const device = keyboard(page);
    await device.fill('Rechercher', 'teleconsultation');
    await page.press('Enter');
    await page.find({text: '20 documents affichés sur 20'});
    await nothingLeaks(page, 'teleconsultation');

    await device.fill('Rechercher', 'decompte octobre');
    await page.press('Enter');
    await page.find({text: '10 documents affichés sur 10'});
    await device.press(/^Lire Décompte d.octobre 2026/);
    await page.find({css: '.pdf-page canvas'});
    await fits(page);
    assert.deepEqual(await page.axe(axe), []);
    await page.press('Escape');
    await page.gone({css: '.pdf-page'});
    assert.match((await page.focused())?.name ?? '', /^Lire Décompte/, 'the focus is back where it was');
    await page.find({text: '2 nouveaux documents'});
  },
  phone,
);

journey(
  'MEM-73, SPACE-31: a file comes by a link, where windows are blocked and the answer came late',
  async ({page, browser, server, note}) => {
    await page.goto(library(server.origin));
    await reach(page, 'Mes documents');
    await page.evaluate(() => {
      window.open = () => null;
      // the press no longer counts as one when the answer comes
      Object.defineProperty(navigator, 'userActivation', {value: {isActive: false}});
    });
    const device = keyboard(page);
    await device.press(/^Télécharger Décompte d.octobre 2026/);
    await page.find({text: 'Votre fichier est prêt.'});
    assert.deepEqual(await page.axe(axe), []);
    await fits(page);
    const href = await page.evaluate(
      (name) => document.querySelector(name)!.shadowRoot!.querySelector<HTMLAnchorElement>('.file-link a')!.href,
      tag,
    );
    await device.follow('Enregistrer le fichier');
    const name = await arrived(page, browser, /^Décompte d.octobre 2026.*\.pdf$/);
    if (name === undefined) return note('this engine saves no file');
    assert.equal((await browser.readDownload(name)).subarray(0, 5).toString(), '%PDF-');
    await reach(page, 'Mes documents');
    assert.equal((await fetch(href)).status, 410, 'the link is good once');
  },
  phone,
);

journey(
  'MEM-73, SPACE-32: several papers come as one ZIP, whose names are in UTF-8',
  async ({page, browser, server, note}) => {
    await page.goto(library(server.origin));
    await reach(page, 'Mes documents');
    const device = keyboard(page);
    await device.choose('Type', 'Décompte');
    await page.gone({text: 'Facture acquittée', within: {css: tag}});
    await device.press('Choisir plusieurs documents');
    await reach(page, 'Choisissez les documents à télécharger ensemble');
    await device.tick(/Décompte de septembre 2026/);
    await device.tick(/Décompte d.août 2026/);
    await page.find({text: '2 documents choisis'});
    await fits(page);
    assert.deepEqual(await page.axe(axe), []);
    await device.press('Télécharger le ZIP');
    await page.find({css: '.file-link', within: {css: tag}});
    const name = await arrived(page, browser, /^documents-.*\.zip$/);
    if (name === undefined) return note('this engine saves no file');
    const bytes = await browser.readDownload(name);
    assert.equal(bytes.readUInt16LE(bytes.length - 12), 2, 'files in it');
    assert.equal(bytes.readUInt16LE(6) & 0x0800, 0x0800, 'bit 11');
    assert.match(bytes.subarray(30, 30 + bytes.readUInt16LE(26)).toString(), /^Décompte de septembre 2026\.pdf$/);
    await device.press('Annuler');
    assert.equal((await page.focused())?.name, 'Choisir plusieurs documents');
  },
  phone,
);

journey(
  'MEM-72, SPACE-30: the certificate of the self-employed; a paper that was refused is replaced by the page’s own way',
  async ({page, server}) => {
    await page.goto(library(server.origin, '&persona=used'));
    await reach(page, 'Mes documents');
    const device = keyboard(page);
    await device.choose('Type', 'Attestation fiscale');
    await reach(page, 'Attestation Madelin');
    await page.find({text: /1 140,00/});
    await fits(page);
    assert.deepEqual(await page.axe(axe), []);

    await page.goto(library(server.origin, '&persona=family'));
    await page.find({text: 'À compléter'});
    await device.press(/^Remplacer Facture acquittée/);
    await page.find({text: 'Ici s’ouvre la page où le portail laisse envoyer un document.'});
  },
  phone,
);
