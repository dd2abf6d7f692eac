// MEM-77, LAW-02, LAW-01: a contract is ended, or withdrawn from, over real HTTP: by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {fits, nothingLeaks} from './support/discreet.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const size = {width: 320, height: 800};
const pageOf = (origin: string, page: 'cancellation' | 'withdrawal', persona: string) =>
  `${origin}/demo/${page}.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const isAccessible = async (page: Page, tag: string) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

const cancelling = 'mutuelle-contract-cancellation';
const withdrawing = 'mutuelle-contract-withdrawal';

journey(
  'LAW-02, MEM-77, SPACE-36: the three steps, signed in; the answer is lost, it is one request, and taken back',
  async ({page, server, simulator}) => {
    await page.goto(pageOf(server.origin, 'cancellation', 'otherPerson'));
    await reach(page, 'Résilier votre contrat');
    await isAccessible(page, cancelling);
    await fits(page);
    const device = keyboard(page);
    await device.press('Commencer');
    await reach(page, 'Votre demande');
    await device.choose('Motif', 'Après un an, sans motif');
    await fits(page);
    await isAccessible(page, cancelling);
    await device.press('Vérifier');
    await reach(page, 'Relisez avant de confirmer');
    await fits(page);
    await isAccessible(page, cancelling);
    simulator.fail('requestCancellation', 'unavailable', {after: 'effect', times: 9});
    await device.press('Confirmer ma demande de résiliation');
    await page.find({css: '.alert.danger, .alert.warning', within: {css: cancelling}});
    simulator.heal();
    await device.press('Confirmer ma demande de résiliation');

    await reach(page, 'Votre demande est reçue');
    await fits(page);
    await isAccessible(page, cancelling);
    const asked = Object.values(simulator.db.endings).filter(({contractId}) => contractId === 'contrat-garnier');
    assert.equal(asked.length, 1);
    const mails = simulator.db.outbox.filter(({kind}) => kind === 'ending-receipt');
    assert.deepEqual(
      mails.map(({to}) => to),
      ['luc.garnier.membre@example.org'],
    );
    await nothingLeaks(page, asked[0]!.ticket, asked[0]!.email);
    await page.reload();
    await page.find({text: 'Vos demandes', within: {css: cancelling}});
    await device.press(/^Voir la preuve/);
    await reach(page, 'Votre demande de résiliation');
    await device.press('Retirer ma demande');
    await reach(page, 'Retirer votre demande ?');
    await fits(page);
    await device.press('Retirer ma demande');
    await reach(page, 'Votre demande est retirée');
    assert.ok(asked[0]!.takenBackAt);
  },
  {size},
);

journey(
  'LAW-02, SPACE-46: without an account: a number that is written, a proof by e-mail',
  async ({page, server, simulator}) => {
    await page.goto(pageOf(server.origin, 'cancellation', 'nobody'));
    await reach(page, 'Résilier votre contrat');
    const device = keyboard(page);
    await device.press('Commencer');
    await device.press('Vérifier');
    await page.find({text: 'Saisissez le numéro du contrat.', within: {css: cancelling}});
    await device.fill('Prénom', 'Luc');
    await device.fill('Nom', 'Garnier');
    await device.fill('E-mail pour recevoir la preuve', 'luc@example.org');
    await device.fill('Numéro du contrat', '55 021 884');
    await device.choose('Motif', 'Résiliation à l’échéance');
    await device.press('Vérifier');
    await reach(page, 'Relisez avant de confirmer');
    await device.press('Confirmer ma demande de résiliation');
    await reach(page, 'Votre demande est reçue');
    await fits(page);
    await isAccessible(page, cancelling);
    assert.equal(simulator.db.outbox.at(-1)!.to, 'luc@example.org');
  },
  {size},
);

journey(
  'LAW-01, SPACE-47: within the period: the statement, a second press of its own words, the proof with its hour',
  async ({page, server, simulator}) => {
    await page.goto(pageOf(server.origin, 'withdrawal', 'used'));
    await reach(page, 'Renoncer au contrat ici');
    await isAccessible(page, withdrawing);
    await fits(page);
    const device = keyboard(page);
    await device.press('Continuer');
    await reach(page, 'Confirmez votre renonciation');
    await fits(page);
    await isAccessible(page, withdrawing);
    await device.press('Confirmer ma renonciation');
    await reach(page, 'Votre renonciation est enregistrée');
    await fits(page);
    await isAccessible(page, withdrawing);
    const [mail] = simulator.db.outbox.filter(({kind}) => kind === 'ending-receipt');
    assert.match(mail!.text, /^Moi, Paul Lefèvre, je renonce à l’option Confort .* Reçu le .* à \d\d:\d\d/);
  },
  {size},
);

journey(
  'LAW-01: after the period: since when, and the way to the cancellation',
  async ({page, server}) => {
    await page.goto(pageOf(server.origin, 'withdrawal', 'alsace'));
    await page.find({text: 'Il s’est terminé le', within: {css: withdrawing}});
    await fits(page);
    await keyboard(page).press('Résilier votre contrat');
    await page.find({css: cancelling});
    await page.find({text: 'Ce contrat dépend de votre employeur', within: {css: cancelling}});
  },
  {size},
);
