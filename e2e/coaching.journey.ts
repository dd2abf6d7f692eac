// MEM-75: a programme for one's health, over real HTTP: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-coaching';
const size = {width: 320, height: 800};
const programmes = (origin: string, persona = 'family') =>
  `${origin}/demo/coaching.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const isAccessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-75: a programme is begun by consent, answered, ended module by module; a cut line loses nothing',
  async ({page, server, simulator}) => {
    const {number} = members.single;
    const record = () => simulator.db.coaching[number]?.['nutrition'];
    await page.goto(programmes(server.origin, 'single'));
    await reach(page, 'Programmes santé');
    await fits(page);
    const device = keyboard(page);
    await device.press('Découvrir : Manger sans se priver');
    // the list has a heading of that name too
    await page.find({role: 'button', name: 'Commencer le programme'});
    await fits(page);
    await isAccessible(page);
    await device.press('Commencer le programme');
    await page.find({text: 'Cochez la case pour commencer le programme.', within: {css: tag}});
    assert.equal(record(), undefined);
    await device.tick('J’accepte que mes réponses soient gardées dans ce programme');
    simulator.fail('joinProgramme', 'unavailable', {after: 'effect', times: 9});
    await device.press('Commencer le programme');
    await page.find({css: '.alert.danger', within: {css: tag}});
    const {joinedAt} = record()!;
    simulator.heal();
    await device.press('Commencer le programme');
    await page.find({text: 'Le programme est commencé', within: {css: tag}});
    assert.equal(record()!.joinedAt, joinedAt);

    await device.press('Commencer : 1. Vos repas');
    await reach(page, '1. Vos repas aujourd’hui');
    await page.find({text: 'Avant de changer quoi que ce soit', within: {css: tag}});
    await device.pick(/^Où mangez-vous le plus souvent/, 'À la maison');
    await device.fill('Combien de portions de fruits et de légumes avez-vous mangées hier ?', '2,5');
    await page.find({text: 'Vous y êtes presque.', within: {css: tag}});
    await page.find({text: 'Enregistré à', within: {css: tag}});
    assert.deepEqual(record()!.modules['repas'], {answers: {midi: 'maison', legumes: 2.5}, done: false});
    await fits(page);
    await isAccessible(page);
    await nothingLeaks(page, '2,5');
    await page.reload();
    await device.press('Reprendre : Manger sans se priver');
    await device.press('Continuer : 1. Vos repas');
    await reach(page, '1. Vos repas aujourd’hui');
    await page.find({text: 'Vous y êtes presque.', within: {css: tag}});
    await device.press('Terminer ce module');
    await page.find({text: 'Module terminé : Vos repas aujourd’hui', within: {css: tag}});
    await isAccessible(page);
    assert.equal(record()!.modules['repas']!.done, true);
  },
  {size},
);

journey(
  'MEM-75, SPACE-50: a programme rests, goes on and is left, with every answer; what a page does not know is told',
  async ({page, server, simulator}) => {
    const mine = () => simulator.db.coaching[members.family.number]!;
    await page.goto(programmes(server.origin));
    const device = keyboard(page);
    await device.press('Reprendre : Mieux dormir');
    await page.find({role: 'button', name: 'Mettre en pause'});
    await device.press('Mettre en pause');
    await page.find({text: 'Ce programme est en pause', within: {css: tag}});
    await isAccessible(page);
    await device.press('Reprendre le programme');
    await page.find({text: 'Le programme reprend', within: {css: tag}});
    await device.press('Quitter le programme');
    await reach(page, 'Quitter « Mieux dormir » ?');
    await fits(page);
    await device.press('Quitter et effacer');
    await page.find({text: 'Toutes vos réponses sont effacées.', within: {css: tag}});
    assert.deepEqual(mine(), {});

    await device.press('Programmes santé');
    await device.press('Découvrir : Bouger un peu chaque jour');
    await device.tick('J’accepte que mes réponses soient gardées dans ce programme');
    await device.press('Commencer le programme');
    await device.press('Commencer : 1. Marcher');
    await page.find({text: 'Une partie de ce module n’est pas montrée', within: {css: tag}});
    await fits(page);
    await isAccessible(page);
  },
  {size},
);
