// MEM-70: a passkey from its offer to its end, with a device that a person touches, over real HTTP.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {samplePassword} from '../mocks/people/personas.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-sign-in';
const door = (origin: string) => `${origin}/demo/sign-in.html?backend=http`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const inSpace = (page: Page) =>
  page.waitFor(async () => page.evaluate(() => location.pathname.endsWith('/member-space.html')));

journey(
  'MEM-70, FIELD-15: by keyboard alone at 320 pixels: a passkey is offered, made, opens the space without a ' +
    'password, and is forgotten once it was removed',
  async ({page, server, simulator}) => {
    Object.assign(simulator.settings, {access: {...simulator.settings.access, passkeys: true}});
    const device = keyboard(page);
    const phone = await page.authenticator();
    await page.goto(door(server.origin));
    await device.fill('Adresse e-mail', members.single.email);
    await device.fill('Mot de passe', samplePassword);
    await device.press('Se connecter');
    await reach(page, 'La prochaine fois, sans mot de passe');
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, 'no sideways scroll');
    await phone.touched(true);
    await device.press('Activer');
    await inSpace(page);
    assert.equal(await phone.keys(), 1);
    await phone.touched(false);

    const leave = async () => {
      await page.goto(door(server.origin));
      await reach(page, 'Votre session est ouverte');
      await device.press('Se déconnecter');
    };
    await leave();
    await phone.touchedAfter(() => device.press('Utiliser une clé d’accès'));
    await inSpace(page);
    await phone.touched(false);

    await leave();
    simulator.db.passkeys = {};
    await phone.touchedAfter(() => device.press('Utiliser une clé d’accès'));
    await page.find({text: 'Cette clé d’accès n’ouvre plus votre espace'});
    await page.waitFor(async () => (await phone.keys()) === 0, {message: 'the browser to forget the key'});
    await phone.touched(false);
    await device.fill('Adresse e-mail', members.single.email);
    await device.fill('Mot de passe', samplePassword);
    await device.press('Se connecter');
    await reach(page, 'La prochaine fois, sans mot de passe');
    await device.press('Pas maintenant');
    await inSpace(page);
  },
  {only: {engines: ['chromium'], because: 'its driver has no virtual authenticator'}, size: {width: 320, height: 800}},
);
