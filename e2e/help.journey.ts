// MEM-60, MEM-61: the help, over real HTTP: by keyboard alone at 320 pixels, signed in and not.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-help-centre';
const size = {width: 320, height: 800};
const help = (origin: string, query = '') => `${origin}/demo/help.html?backend=http${query}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const isAccessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-61, SPACE-45: who is not signed in finds an answer as they type, says that it did not help, and is called back',
  async ({page, server, simulator}) => {
    await page.goto(help(server.origin, '&persona=nobody'));
    await reach(page, 'Nous appeler');
    await page.gone({text: 'Votre code, à donner au téléphone'});
    const device = keyboard(page);
    await device.fill('Chercher une réponse', 'oeil');
    await page.find({text: '1 réponse', within: {css: tag}});
    await fits(page);
    await page.find({text: 'Quand puis-je changer de lunettes'});
    const {requests} = server;
    assert.ok(!requests.some(({url}) => url.includes('oeil')), 'what is looked for stays in the page');
    await device.press(/^Quand puis-je changer de lunettes/);
    await device.press(/^Non, cela ne m.a pas aidé/);
    await page.find({text: 'Un message nous permet de vous répondre', within: {css: tag}});
    assert.deepEqual(simulator.db.ratings, {glasses: {yes: 0, no: 1}});

    await device.press(/^Être rappelé.*Votre contrat/);
    await device.fill('Votre numéro', '06 39 98 12 34');
    simulator.fail('requestCallback', 'unavailable', {after: 'effect', times: 9});
    await device.press('Demander un rappel');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Demander un rappel');
    await page.find({text: 'Nous vous rappelons', within: {css: tag}});
    await isAccessible(page);
    await fits(page);
    assert.equal(simulator.db.callbacks.length, 1);
    await nothingLeaks(page, '0639981234', '+33639981234', '06 39 98 12 34');
  },
  {size},
);

journey(
  'MEM-60, SPACE-36: a complaint is sent once, whatever becomes of the answer, and followed in the help',
  async ({page, server, simulator}) => {
    const {number} = members.family;
    await page.goto(help(server.origin));
    await page.find({text: 'K7M2-4QPD', within: {css: tag}});
    const device = keyboard(page);
    await device.press('Faire une réclamation');
    await reach(page, 'Faire une réclamation');
    await device.press('Envoyer ma réclamation');
    await page.find({text: 'Choisissez un sujet.', within: {css: tag}});
    await isAccessible(page);
    await fits(page);
    await device.choose('Sujet', 'Un délai');
    await device.fill('Ce qui ne va pas', 'J’attends depuis octobre.');
    simulator.fail('complain', 'unavailable', {after: 'effect', times: 9});
    await device.press('Envoyer ma réclamation');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Envoyer ma réclamation');
    await reach(page, 'Votre réclamation est enregistrée');
    await isAccessible(page);
    await fits(page);
    await nothingLeaks(page, 'J’attends depuis octobre.');
    const made = Object.values(simulator.db.complaints).filter(({memberNumber}) => memberNumber === number);
    assert.equal(made.length, 1);

    await page.reload();
    await reach(page, 'Vos réclamations');
    await page.find({text: made[0]!.request.reference, within: {css: tag}});
    await device.press('Voir les étapes');
    await page.find({text: 'Nous vous envoyons un accusé de réception.'});
  },
  {size},
);
