// MEM-30, MEM-31: a doctor by video or by phone, over real HTTP: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type JourneyContext, type Page} from './support/journey.js';

const tag = 'mutuelle-teleconsultation';
const size = {width: 320, height: 800};
const doctor = (origin: string, persona = 'family') =>
  `${origin}/demo/teleconsultation.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const isAccessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
/** The page is looked at again. */
const lookAgain = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('online')));
/** From another tab, to the page as it was left. */
const comeBack = (page: Page, heading: string) => page.click({role: 'heading', name: heading});
/** The last consultation of the member, and the queue that goes on. */
const last = ({db}: JourneyContext['simulator'], memberNumber: string) =>
  Object.values(db.consultations)
    .filter((each) => each.memberNumber === memberNumber)
    .at(-1)!;

journey(
  'MEM-30, SPACE-44: a video: the window is blocked, the line is cut, and the same person comes back',
  async ({page, browser, server, simulator}) => {
    const {number} = members.family;
    await page.goto(doctor(server.origin));
    await reach(page, 'Parler à un médecin');
    await page.find({text: 'À avancer', within: {css: tag}});
    await page.find({role: 'link', name: '15', within: {css: tag}});
    await fits(page);
    const device = keyboard(page);
    await device.press('Continuer');
    await page.find({text: 'Choisissez la vidéo ou le téléphone.', within: {css: tag}});
    await isAccessible(page);
    await device.pick('Comment ?', /^Par vidéo/);
    await device.pick('Pour qui ?', /^Louis/);
    await page.find({text: 'Un parent reste à côté de l’enfant'});
    await device.tick('J’accepte que le médecin');
    await device.press('Continuer');

    await reach(page, 'Vérifions que tout marche');
    await fits(page);
    await isAccessible(page);
    await device.press('Rejoindre la salle d’attente');
    await reach(page, 'Vous êtes dans la salle d’attente');
    await fits(page);
    await isAccessible(page);

    last(simulator, number).since -= 4 * 60_000;
    await lookAgain(page);
    await reach(page, 'Le médecin vous attend');
    await page.evaluate(() => void Object.assign(window, {open: () => null}));
    await device.press('Entrer dans la consultation');
    const link = await page.find({role: 'link', name: /Ouvrir la consultation/});
    await fits(page);
    await isAccessible(page);
    assert.ok(link.focused, 'the focus is on the link');
    const [ticket] = Object.keys(simulator.db.roomTickets);

    const room = await browser.newPage();
    await room.goto(`${server.origin}/demo/consultation-room.html?backend=http#${ticket}`);
    await keyboard(room).press('La ligne a coupé');
    await room.find({text: 'La ligne a coupé. Revenez à votre espace.'});
    await room.goto(`${server.origin}/demo/elsewhere.html`);
    await room.goto(`${server.origin}/demo/consultation-room.html?backend=http#${ticket}`);
    await room.find({text: 'Ce lien ne sert plus.'});

    await comeBack(page, 'Le médecin vous attend');
    await reach(page, 'L’appel a été coupé');
    await fits(page);
    await isAccessible(page);
    await nothingLeaks(page, ticket, members.family.phone);
    await device.press('Revenir dans la consultation');
    await page.find({role: 'link', name: /Ouvrir la consultation/});
    const again = Object.keys(simulator.db.roomTickets).at(-1)!;
    assert.notEqual(again, ticket);
    await room.goto(`${server.origin}/demo/elsewhere.html`);
    await room.goto(`${server.origin}/demo/consultation-room.html?backend=http#${again}`);
    await keyboard(room).press('Terminer');
    await room.find({text: 'La consultation est terminée.'});

    await comeBack(page, 'L’appel a été coupé');
    await reach(page, 'Votre téléconsultation est terminée');
    await page.find({text: '2 médicaments, valable 3 mois.'});
    await fits(page);
    await isAccessible(page);
    await device.press(/^Voir dans mes documents/);
    await page.find({text: 'Ordonnance de téléconsultation'});
  },
  {everyEngine: true, size},
);

journey(
  'MEM-30, SPACE-36: by phone: an answer that is lost is one call only, and it can be given up',
  async ({page, server, simulator}) => {
    const {number} = members.single;
    await page.goto(doctor(server.origin, 'single'));
    await page.find({text: 'À avancer', within: {css: tag}});
    const device = keyboard(page);
    await device.pick('Comment ?', /^Par téléphone/);
    await device.tick('J’accepte que le médecin');
    simulator.fail('startConsultation', 'unavailable', {after: 'effect', times: 9});
    await device.press('Demander à être appelé');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Demander à être appelé');
    await reach(page, 'Le médecin va vous appeler');
    await fits(page);
    assert.equal(Object.values(simulator.db.consultations).filter((each) => each.memberNumber === number).length, 1);
    await page.reload();
    await reach(page, 'Le médecin va vous appeler');
    await device.press('Ne plus attendre');
    await reach(page, 'Ne plus attendre ?');
    await fits(page);
    await device.press('Quitter la file');
    await reach(page, 'Parler à un médecin');
    assert.equal(last(simulator, number).state, 'cancelled');
  },
  {size},
);
