// MEM-71: a stay in hospital is asked for, followed and given up, over real HTTP, by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {inFolder, pdf} from './support/files.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-hospital-request';
const page320 = {size: {width: 320, height: 800}};
const stays = (origin: string, persona: string) => `${origin}/demo/hospital.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string | RegExp) => page.find({role: 'heading', name});
const ahead = (days: number) => formatCivilDate(addDays(todayIn(), days));
const accessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-71, SPACE-36, SPACE-48: a planned stay; the answer is lost, the request is made once, and then given up',
  async ({page, server, simulator}) => {
    const {db} = simulator;
    const asked = () =>
      Object.values(db.hospitalStays).filter(({memberNumber}) => memberNumber === members.family.number);
    await page.goto(stays(server.origin, 'family'));
    await reach(page, 'Prise en charge à l’hôpital');
    await page.find({text: /^Une urgence/});
    await accessible(page);
    await fits(page);
    const device = keyboard(page);
    await device.press('Demander une prise en charge');
    await reach(page, 'Un séjour prévu');
    await device.pick('Pour qui ?', 'Inès');
    await device.fill('Établissement', 'louise adelaide');
    await page.find({text: '1 établissement'});
    await page.press('ArrowDown');
    await page.press('Enter');
    await page.find({text: /^Reconnu : Finess/});
    await device.fill('Date d’entrée', ahead(20));
    await device.fill('Nombre de nuits', '2');
    await device.choose('Type de séjour', 'Chirurgie');
    assert.deepEqual(
      (await page.query({role: 'radio', within: {role: 'radiogroup', name: /chambre particulière/}})).map(
        ({checked}) => checked,
      ),
      [false, false],
    );
    await accessible(page);
    await fits(page);
    await device.press('Vérifier ma demande');
    await page.find({css: '[data-summary]', within: {css: tag}});
    await accessible(page);
    await device.pick(/chambre particulière/, /^Oui/);
    await device.press('Vérifier ma demande');
    await reach(page, 'Vérifiez avant d’envoyer');
    await page.find({text: 'Il vous restera'});
    await accessible(page);
    await fits(page);
    assert.deepEqual(asked(), []);
    simulator.fail('requestStay', 'unavailable', {after: 'effect', times: 9});
    await device.press('Envoyer la demande');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Envoyer la demande');
    await reach(page, 'Votre demande est envoyée');
    assert.equal(asked().length, 1, 'done once');
    assert.equal(asked()[0]?.asked.privateRoom, true);
    await accessible(page);
    await fits(page);
    await nothingLeaks(page, 'Louise', 'louise', '990001007', members.family.email);
    await device.press('Annuler ma demande');
    await accessible(page);
    await device.press('Annuler la demande');
    await reach(page, 'Demande annulée');
    assert.ok(asked()[0]?.cancelledAt);
    await device.press('Revenir à mes séjours');
    await page.find({text: 'Annulée'});
    await fits(page);
  },
  page320,
);

journey(
  'MEM-71: a stay waits for a paper; it is sent there, and the stay is agreed to',
  async ({page, server}) => {
    await page.goto(stays(server.origin, 'resume'));
    await reach(page, 'Prise en charge à l’hôpital');
    const device = keyboard(page);
    await device.press(/^Voir la demande/);
    await page.find({text: 'Votre demande attend une réponse de vous'});
    await accessible(page);
    await fits(page);
    await device.press(/^Ajouter : Accord/);
    await reach(page, 'Votre justificatif');
    await inFolder(async (folder) => {
      await page.upload({css: '#add-file + input'}, await pdf(folder, 'Accord.pdf'));
      await page.find({text: /PDF de 2 pages, Lisible/});
    });
    await device.press('Envoyer 1 fichier');
    await reach(page, 'Nous avons reçu votre justificatif');
    await nothingLeaks(page, 'Accord.pdf');
    await device.press('Terminer');
    await reach(page, 'Prise en charge accordée');
    await page.find({role: 'button', name: 'Télécharger l’accord'});
    await accessible(page);
    await fits(page);
  },
  page320,
);

journey(
  'MEM-71: a stay is refused: why, and what else can be done',
  async ({page, server}) => {
    await page.goto(stays(server.origin, 'used'));
    await reach(page, 'Prise en charge à l’hôpital');
    const device = keyboard(page);
    await device.press(/^Voir la demande/);
    await reach(page, 'Prise en charge refusée');
    await reach(page, 'Ce que vous pouvez faire');
    await accessible(page);
    await fits(page);
    await device.press('Demander à un conseiller de relire');
    await reach(page, 'Mes messages');
  },
  page320,
);
