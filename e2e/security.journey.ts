// MEM-02, MEM-06: how a space is protected, over real HTTP, in every engine: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {sampleCodes} from '../mocks/people/personas.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-security-settings';
const newPassword = 'Quai-des-Antilles-9';
const settings = (origin: string) => `${origin}/demo/security.html?backend=http`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});

journey(
  'MEM-06, FIELD-3, FIELD-4, FIELD-38: a password changed by a code; every other session ends, this one goes on',
  async ({page, browser, server, simulator}) => {
    const {email} = members.family;
    await page.goto(settings(server.origin));
    await reach(page, 'Connexion et appareils');
    const [here] = Object.keys(simulator.db.sessions);
    const computer = await browser.newPage({width: 1280, height: 800});
    await computer.goto(settings(server.origin));
    await reach(computer, 'Connexion et appareils');
    assert.equal(Object.keys(simulator.db.sessions).length, 2, 'each tab has its session');

    const device = keyboard(page);
    await device.press('Modifier le mot de passe');
    await device.press('Recevoir un code à la place');
    await device.fill('Nouveau mot de passe', newPassword);
    await device.fill('Confirmer le mot de passe', newPassword);
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    await device.press('Recevoir un code');
    await page.find({text: 'Confirmez avec un code'});
    await fits(page);
    const {name} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
    await device.fill(name, '654321');
    await device.press('Valider');
    await page.find({text: 'Ce code n’est pas le bon.', within: {css: tag}});
    await device.fill(name, sampleCodes.right);
    await device.press('Valider');
    await page.find({text: 'Votre mot de passe est changé'});
    await nothingLeaks(page, newPassword, sampleCodes.right, email);
    assert.deepEqual(Object.keys(simulator.db.sessions), [here]);
    assert.equal(simulator.db.outbox.at(-1)?.kind, 'password-changed');

    await computer.reload();
    const other = keyboard(computer);
    await computer.find({role: 'button', name: 'Se connecter'});
    await other.fill('Adresse e-mail', email);
    await other.fill('Mot de passe', newPassword);
    await other.press('Se connecter');
    await computer.find({text: 'Appareils reconnus'});
  },
  {size: {width: 320, height: 800}},
);

journey(
  'MEM-02: a tablet is forgotten, then every other device: a code is asked there again',
  async ({page, server, simulator}) => {
    const {email} = members.family;
    const remembered = () => Object.values(simulator.db.devices).filter((accounts) => email in accounts).length;
    await page.goto(settings(server.origin));
    await reach(page, 'Connexion et appareils');
    const before = remembered();
    const device = keyboard(page);
    await device.press('Oublier la tablette, Safari');
    await reach(page, 'Oublier la tablette ?');
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    await fits(page);
    await device.press('Oublier la tablette');
    await page.find({text: 'La tablette est oubliée'});
    assert.equal(remembered(), before - 1);

    simulator.fail('forgetOtherDevices', 'unavailable', {times: 9});
    await device.press('Déconnecter tous les autres appareils');
    await device.press('Déconnecter les autres');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Déconnecter les autres');
    await page.find({text: 'Vos autres appareils sont déconnectés'});
    assert.equal(remembered(), 0);
    await page.gone({role: 'button', name: 'Oublier l’ordinateur, Firefox'});
  },
  {size: {width: 320, height: 800}},
);
