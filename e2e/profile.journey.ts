// MEM-50, SUP-03, MEM-74: the profile over real HTTP, in every engine: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {sampleCodes} from '../mocks/people/personas.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-member-profile';
const profile = (origin: string) => `${origin}/demo/profile.html?backend=http`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const axe = (page: Page) => page.axe({include: tag, disable: ['page-has-heading-one']});
const newEmail = 'helene.nouvelle@example.org';
const narrow = {size: {width: 320, height: 800}};

journey(
  'SUP-03, SPACE-33, SPACE-34: an e-mail with a typo, a reload, a correction; both channels are told',
  async ({page, server, simulator}) => {
    const {email, phone, number} = members.family;
    await page.goto(profile(server.origin));
    await reach(page, 'Mon profil');
    const device = keyboard(page);
    await device.press('Modifier l’e-mail');
    await device.fill('Nouvel e-mail', 'helene.nouvelle@exmaple.org');
    assert.deepEqual(await axe(page), []);
    await device.press('Recevoir le code');
    await page.find({text: 'Confirmez avec un code'});
    const {name: old} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
    await device.fill(old, sampleCodes.right);
    await device.press('Valider');
    await page.find({text: 'Confirmez le nouvel e-mail'});
    await fits(page);
    await page.reload();
    await reach(page, 'Mon profil');
    await page.find({text: 'Nouvel e-mail à confirmer'});
    assert.ok(simulator.db.accounts[email], 'the old one serves');
    await device.press('Corriger l’e-mail');
    await device.fill('Nouvel e-mail', newEmail);
    await device.press('Recevoir le code');
    await page.find({text: 'Confirmez le nouvel e-mail'});
    const {name} = await page.find({role: 'textbox', label: /^Code envoyé par e-mail à h/});
    await device.fill(name, '654321');
    await device.press('Confirmer');
    await page.find({text: 'Ce code n’est pas le bon.', within: {css: tag}});
    await device.fill(name, sampleCodes.right);
    await device.press('Confirmer');
    await page.find({text: 'Votre nouvel e-mail est enregistré'});
    assert.deepEqual(await axe(page), []);
    await fits(page);
    await nothingLeaks(page, newEmail, email, sampleCodes.right);
    assert.deepEqual(
      simulator.db.outbox.slice(-2).map(({kind, to}) => `${kind} ${to}`),
      [`contact-changed ${phone}`, `contact-changed ${email}`],
    );
    assert.equal(simulator.db.accounts[newEmail]?.memberNumber, number);
  },
  narrow,
);

journey(
  'MEM-50: a move is announced with who comes along, over a line that fails, then cancelled',
  async ({page, server, simulator}) => {
    await page.goto(profile(server.origin));
    await reach(page, 'Mon profil');
    const device = keyboard(page);
    await device.press('Modifier l’adresse');
    await device.fill('Numéro et libellé de la voie', '3 quai de Versailles');
    await device.fill('Code postal', '44000');
    await device.fill('À partir du', '01/12/2099');
    await device.tick('Marc Vasseur');
    simulator.fail('changeAddress', 'unavailable', {times: 9});
    await device.press('Enregistrer');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Enregistrer');
    await page.find({text: 'Votre changement d’adresse est enregistré'});
    await fits(page);
    const record = simulator.db.memberProfiles[members.family.number]!;
    assert.deepEqual([record.move?.address.city, record.move?.personIds], ['Nantes', ['marc']]);
    await device.press('Annuler ce changement');
    await page.find({text: 'Le changement d’adresse est annulé'});
    assert.equal(record.move, undefined);
  },
  narrow,
);

journey(
  'MEM-74: papers come online at one press, and what is saved says what comes next',
  async ({page, server, simulator}) => {
    await page.goto(profile(server.origin));
    await reach(page, 'Mon profil');
    const device = keyboard(page);
    await device.press('Voir mes préférences');
    await page.find({text: 'Vos documents'});
    assert.deepEqual(await axe(page), []);
    await fits(page);
    await device.press('Tout recevoir en ligne');
    await device.press('Enregistrer');
    await page.find({text: 'Vos préférences sont enregistrées'});
    const {papers} = simulator.db.contactPreferences[members.family.number]!;
    assert.deepEqual(papers, {statements: 'online', contract: 'online'});
  },
  narrow,
);
