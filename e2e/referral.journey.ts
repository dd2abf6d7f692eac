// MEM-76: a friend is invited, over real HTTP: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-referral';
const size = {width: 320, height: 800};
const referrals = (origin: string, persona = 'family') =>
  `${origin}/demo/referral.html?backend=http&persona=${persona}`;
const isAccessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-76, SPACE-49: a friend gets one message, without a link, though the answer is lost; a second one is refused',
  async ({page, server, simulator}) => {
    await page.goto(referrals(server.origin));
    await page.find({role: 'heading', name: 'Parrainer un proche'});
    await page.find({text: 'Awa Diallo', within: {css: tag}});
    await fits(page);
    const device = keyboard(page);
    await device.press('Inviter un proche');
    await device.fill('Son prénom', 'Salomé');
    await device.fill('Son e-mail', 'salome@example.org');
    await device.fill('Votre mot', 'Regarde exemple.fr');
    await device.press('Envoyer l’invitation');
    await page.find({text: 'Un lien ne peut pas être joint.', within: {css: '#f-note-error'}});
    await page.find({text: 'Demandez d’abord à cette personne', within: {css: '#f-agreed-error'}});
    await isAccessible(page);
    await fits(page);
    assert.equal(simulator.db.outbox.length, 0);

    await device.fill('Votre mot', 'Comme promis.');
    await device.tick('Cette personne est d’accord');
    simulator.fail('inviteFriend', 'unavailable', {after: 'effect', times: 9});
    await device.press('Envoyer l’invitation');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Envoyer l’invitation');
    await page.find({text: 'Votre invitation est partie', within: {css: tag}});
    await page.find({text: 'Salomé', within: {css: '.lines'}});
    await isAccessible(page);
    await fits(page);
    await nothingLeaks(page, 'salome@example.org', 'Comme promis.');
    assert.deepEqual(
      simulator.db.outbox.map(({kind, to}) => `${kind} ${to}`),
      ['referral salome@example.org'],
    );
    assert.match(simulator.db.outbox[0]!.text, /Bonjour Salomé,[^]*Comme promis\.[^]*nous a donné votre adresse/);

    await page.reload();
    await page.find({text: 'Salomé', within: {css: '.lines'}});
    await device.press('Inviter un proche');
    await device.fill('Son prénom', 'Salomé');
    await device.fill('Son e-mail', 'Salome@example.org');
    await device.tick('Cette personne est d’accord');
    await device.press('Envoyer l’invitation');
    await page.find({text: 'est déjà partie à cette adresse', within: {css: '#f-email-error'}});
    await device.press('Voir mes parrainages');
    assert.equal(simulator.db.outbox.length, 1);
  },
  {size},
);

journey('MEM-76: whose year is used up is told when it begins anew', async ({page, server}) => {
  await page.goto(referrals(server.origin, 'alsace'));
  await page.find({text: 'Vous avez utilisé toutes vos invitations de l’année', within: {css: tag}});
  await page.gone({role: 'button', name: /Inviter|Envoyer/});
  await isAccessible(page);
});
