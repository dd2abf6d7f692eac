// MEM-51, SUP-03: another bank account, over real HTTP: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {exampleBic, exampleIban} from '../mocks/people/example-numbers.js';
import {members} from '../mocks/people/members.js';
import {sampleCodes} from '../mocks/people/personas.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-bank-change';
const iban = exampleIban(401);
const size = {width: 320, height: 800};
const accounts = (origin: string, persona = 'family') =>
  `${origin}/demo/bank-change.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const isAccessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-51, SPACE-34: an account is changed by a code of its own, told to both channels, then blocked',
  async ({page, server, simulator}) => {
    const {number} = members.family;
    await page.goto(accounts(server.origin));
    await reach(page, 'Changer de compte bancaire');
    const device = keyboard(page);
    await device.fill('Titulaire du compte', 'Mme Hélène Vasseur');
    await device.fill('IBAN', iban);
    await device.fill('BIC', exampleBic);
    await device.press('Continuer');
    await page.find({text: 'Choisissez à quoi servira ce compte.', within: {css: tag}});
    await isAccessible(page);
    await device.pick('À quoi servira ce compte ?', 'À mes remboursements et à ma cotisation');
    await device.tick('J’accepte ce mandat. Mon code de sécurité le signe.');
    await fits(page);
    await device.press('Continuer');

    await reach(page, 'Confirmez que c’est vous');
    await page.find({text: 'Ne donnez ce code à personne'});
    await fits(page);
    await isAccessible(page);
    assert.match(simulator.db.outbox.at(-1)!.text, /^Changer votre compte bancaire/);
    assert.equal(simulator.db.bankFiles[number], undefined);
    const {name} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
    await device.fill(name, sampleCodes.right);
    simulator.fail('changeBankAccount', 'unavailable', {after: 'effect', times: 9});
    await device.press('Changer de compte');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Enregistrer');

    await reach(page, 'Votre compte est changé');
    await fits(page);
    await isAccessible(page);
    await nothingLeaks(page, iban, sampleCodes.right);
    assert.equal(simulator.db.bankFiles[number]!.changes.length, 1);
    assert.deepEqual(
      simulator.db.outbox.slice(-2).map(({kind, channel}) => `${kind} ${channel}`),
      ['bank-account-changed email', 'bank-account-changed sms'],
    );

    await device.press('Bloquer ce changement');
    await reach(page, 'Bloquer ce changement ?');
    await fits(page);
    await device.press('Bloquer ce changement');
    await reach(page, 'C’est bloqué');
    await page.reload();
    await reach(page, 'Le changement de compte est bloqué');
  },
  {size},
);

journey(
  'SUP-03, SPACE-34: after a new phone no account is changed for a while; who did not change it blocks all',
  async ({page, server, simulator}) => {
    await page.goto(accounts(server.origin, 'resume'));
    await page.find({text: 'Pour vous protéger, nous attendons 72 h', within: {css: tag}});
    await page.gone({role: 'button', name: 'Continuer'});
    await isAccessible(page);
    await fits(page);
    const device = keyboard(page);
    await device.press('Ce changement n’est pas de moi');
    await device.press('Bloquer');
    await reach(page, 'C’est bloqué');
    assert.ok(simulator.db.bankFiles[members.resume.number]!.blockedAt);
  },
  {size},
);
