// MEM-72, MEM-73: the papers of a member, over real HTTP, in every engine: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import type {Simulator} from '../mocks/engine/simulator.js';
import {documentOf, papersOf} from '../mocks/topics/documents/papers.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, NotSupported, type Browser, type Page} from './support/journey.js';

const tag = 'mutuelle-document-library';
const axe = {include: tag, disable: ['page-has-heading-one']};
const phone = {size: {width: 320, height: 800}};
const library = (origin: string, query = '') => `${origin}/demo/documents.html?backend=http${query}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});

/** What the insurer has today, newest first: more papers come with the days. */
function papersOfToday(simulator: Simulator) {
  const today = simulator.today();
  const insurer = {db: simulator.db, today: () => today, now: () => new Date()};
  const papers = papersOf(insurer, members.family).map((paper) => documentOf(insurer, members.family, paper));
  const statements = papers.filter(({kind}) => kind === 'statement').map(({title}) => title);
  return {papers, statements, fresh: papers.filter(({isNew}) => isNew).length};
}

/** As somebody types it: « decompte octobre ». */
const typed = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ (de |d’)| \d+/g, ' ')
    .trim();
/** Whatever the apostrophe has become. */
const like = (title: string, verb = '') => new RegExp(`${verb}${title.replace('’', '.')}`);

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
  async ({page, server, simulator}) => {
    const {papers, statements, fresh} = papersOfToday(simulator);
    const [statement = ''] = statements;
    const found = (words: RegExp) => {
      const count = papers.filter(({title}) => words.test(title)).length;
      return page.find({text: `${count} documents affichés sur ${count}`});
    };
    await page.goto(library(server.origin));
    await reach(page, 'Mes documents');
    await page.find({text: `${fresh} nouveaux documents`});
    await fits(page);
    assert.deepEqual(await page.axe(axe), []);
    const device = keyboard(page);
    await device.fill('Rechercher', 'teleconsultation');
    await page.press('Enter');
    await found(/téléconsultation/);
    await nothingLeaks(page, 'teleconsultation');

    await device.fill('Rechercher', typed(statement));
    await page.press('Enter');
    await found(like(statement.replace(/\d+$/, '')));
    await device.press(like(statement, '^Lire '));
    await page.find({css: '.pdf-page canvas'});
    await fits(page);
    assert.deepEqual(await page.axe(axe), []);
    await page.press('Escape');
    await page.gone({css: '.pdf-page'});
    assert.match((await page.focused())?.name ?? '', /^Lire Décompte/, 'the focus is back where it was');
    assert.equal(papersOfToday(simulator).fresh, fresh - 1);
    await page.find({text: new RegExp(`^${fresh - 1} nouveaux? documents?$`)});
  },
  phone,
);

journey(
  'MEM-73, SPACE-31: a file comes by a link, where windows are blocked and the answer came late',
  async ({page, browser, server, note, simulator}) => {
    const [statement = ''] = papersOfToday(simulator).statements;
    await page.goto(library(server.origin));
    await reach(page, 'Mes documents');
    await page.evaluate(() => {
      window.open = () => null;
      // the press no longer counts as one when the answer comes
      Object.defineProperty(navigator, 'userActivation', {value: {isActive: false}});
    });
    const device = keyboard(page);
    await device.press(like(statement, '^Télécharger '));
    await page.find({text: 'Votre fichier est prêt.'});
    assert.deepEqual(await page.axe(axe), []);
    await fits(page);
    const href = await page.evaluate(
      (name) => document.querySelector(name)!.shadowRoot!.querySelector<HTMLAnchorElement>('.file-link a')!.href,
      tag,
    );
    await device.follow('Enregistrer le fichier');
    const name = await arrived(page, browser, new RegExp(`^${like(statement).source}.*\\.pdf$`));
    if (name === undefined) return note('this engine saves no file');
    assert.equal((await browser.readDownload(name)).subarray(0, 5).toString(), '%PDF-');
    await reach(page, 'Mes documents');
    assert.equal((await fetch(href)).status, 410, 'the link is good once');
  },
  {...phone, everyEngine: true},
);

journey(
  'MEM-73, SPACE-32: several papers come as one ZIP, whose names are in UTF-8',
  async ({page, browser, server, note, simulator}) => {
    const [, second = '', third = ''] = papersOfToday(simulator).statements;
    await page.goto(library(server.origin));
    await reach(page, 'Mes documents');
    const device = keyboard(page);
    await device.choose('Type', 'Décompte');
    await page.gone({text: 'Facture acquittée', within: {css: tag}});
    await device.press('Choisir plusieurs documents');
    await reach(page, 'Choisissez les documents à télécharger ensemble');
    await device.tick(like(second));
    await device.tick(like(third));
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
    assert.match(
      bytes.subarray(30, 30 + bytes.readUInt16LE(26)).toString(),
      new RegExp(`^${like(second).source}\\.pdf$`),
    );
    await device.press('Annuler');
    assert.equal((await page.focused())?.name, 'Choisir plusieurs documents');
  },
  {...phone, everyEngine: true},
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
