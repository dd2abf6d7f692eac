// MEM-79: services of the contract and a second opinion, over real HTTP, by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {fits, nothingLeaks} from './support/discreet.js';
import {inFolder, pdf} from './support/files.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-health-services';
const page320 = {size: {width: 320, height: 800}};
const services = (origin: string, persona: string) => `${origin}/demo/services.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const accessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
const question = 'Faut-il opérer ce genou maintenant ?';

journey(
  'MEM-79, SPACE-36: a question is checked, corrected, sent once though its answer is lost, and there after a reload',
  async ({page, server, simulator}) => {
    await page.goto(services(server.origin, 'family'));
    await reach(page, 'Assistance');
    await fits(page);
    await accessible(page);
    const device = keyboard(page);
    await device.press('Demander un avis');
    await reach(page, 'Demander un deuxième avis');
    await device.pick('Pour qui ?', 'Louis');
    await device.fill('Votre question', 'Faut-il opérer ?');
    await fits(page);
    await accessible(page);
    await device.press('Vérifier');
    await reach(page, 'Vérifiez avant d’envoyer');
    await fits(page);
    await accessible(page);
    await device.press('Corriger');
    await device.fill('Votre question', question);
    await device.press('Vérifier');
    await page.find({text: question, within: {css: tag}});
    const before = Object.keys(simulator.db.opinions).length;
    simulator.fail('askSecondOpinion', 'unavailable', {after: 'effect', times: 9});
    await device.press('Envoyer la demande');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await nothingLeaks(page, 'genou');
    await device.press('Envoyer la demande');
    await reach(page, 'Votre demande est envoyée');
    assert.equal(Object.keys(simulator.db.opinions).length, before + 1, 'asked once');
    await page.find({text: 'Compte rendu du médecin', within: {css: tag}});
    await fits(page);
    await accessible(page);
    await page.reload();
    await reach(page, 'Mes demandes d’avis');
    await nothingLeaks(page, 'genou');
    assert.ok(!JSON.stringify(simulator.db).includes('genou'), 'the insurer keeps nothing of the question');
  },
  page320,
);

journey(
  'MEM-79, SPACE-30: a paper that could not be read is sent again where it is asked for',
  async ({page, server, simulator}) => {
    await page.goto(services(server.origin, 'resume'));
    await reach(page, 'Mes demandes d’avis');
    const device = keyboard(page);
    await device.press(/^Envoyer les documents/);
    await page.find({text: 'À renvoyer', within: {css: tag}});
    await fits(page);
    await accessible(page);
    await device.press('Ajouter : Compte rendu du médecin');
    await inFolder(async (folder) => {
      await page.upload({css: '#add-file + input'}, await pdf(folder, 'Compte rendu.pdf'));
      await page.find({text: /PDF de 2 pages, Lisible/});
    });
    await fits(page);
    await device.press('Envoyer 1 fichier');
    await device.press('Terminer');
    await page.find({text: 'Reçu', within: {css: tag}});
    await nothingLeaks(page, 'Compte rendu.pdf');
    const {papers, files} = simulator.db.opinions['avis-sofia']!;
    assert.equal(papers['avis-sofia-compte-rendu']?.state, 'received');
    assert.deepEqual(
      files.map(({name}) => name),
      ['Compte rendu.pdf'],
      'the other one is gone',
    );
  },
  page320,
);

journey(
  'MEM-79: an answer is among the documents',
  async ({page, server}) => {
    await page.goto(services(server.origin, 'alsace'));
    await reach(page, 'Mes demandes d’avis');
    const device = keyboard(page);
    await device.press(/^Voir le suivi/);
    await page.find({text: 'La réponse est arrivée', within: {css: tag}});
    await fits(page);
    await device.press('Ouvrir mes documents');
    await page.find({text: 'Deuxième avis médical', within: {css: 'mutuelle-document-library'}});
  },
  page320,
);
