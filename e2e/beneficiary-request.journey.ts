// MEM-52, SUP-05: somebody joins or leaves, over real HTTP, by keyboard alone at 320 pixels.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {sampleCodes} from '../mocks/people/personas.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {inFolder, pdf} from './support/files.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-beneficiary-request';
const page320 = {size: {width: 320, height: 800}};
const beneficiaries = (origin: string, persona: string) =>
  `${origin}/demo/beneficiaries.html?backend=http&persona=${persona}`;
const reach = (page: Page, name: string | RegExp) => page.find({role: 'heading', name});
const ago = (days: number) => formatCivilDate(addDays(todayIn(), -days));
const accessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

journey(
  'MEM-52: a child is born; the page is reloaded in the middle, and the price is seen before it is confirmed',
  async ({page, server, simulator}) => {
    const {db} = simulator;
    await page.goto(beneficiaries(server.origin, 'family'));
    await reach(page, 'Mes bénéficiaires');
    const device = keyboard(page);
    await device.press('Ajouter une personne');
    await reach(page, 'Ajouter une personne');
    await device.pick('Qu’est-ce qui change ?', 'Naissance');
    await device.fill('La date de naissance', ago(4));
    await accessible(page);
    await fits(page);
    await device.press('Suivant');
    await reach(page, 'Votre enfant');
    await device.fill('Prénom', 'Léonie');
    await page.find({text: /^Enregistré à/});
    await nothingLeaks(page, 'Léonie', members.family.email);

    await page.reload();
    await page.find({text: 'Vous aviez commencé l’ajout de Léonie'});
    await device.press('Reprendre');
    await reach(page, 'Votre enfant');
    await device.pick('Civilité', 'Madame');
    await device.fill('Nom', 'Vasseur');
    await device.pick(/^Activer la télétransmission/, /^Oui/);
    await device.press('Reprendre les numéros d’Hélène Vasseur');
    await device.pick(/Alsace-Moselle/, 'Non');
    await accessible(page);
    await fits(page);
    await device.press('Suivant');
    await reach(page, 'Les pièces à joindre');
    await page.find({text: 'Attestation de droits où Léonie apparaît'});
    await accessible(page);
    await fits(page);
    await device.press('Suivant');
    await reach(page, 'Votre nouvelle cotisation');
    assert.deepEqual(
      Object.values(db.beneficiaryChanges).filter(({firstName}) => firstName === 'Léonie'),
      [],
    );
    await accessible(page);
    await fits(page);
    simulator.fail('confirmBeneficiaryAddition', 'unavailable', {after: 'effect', times: 9});
    await device.press('Confirmer l’ajout');
    await page.find({css: '.alert.danger', within: {css: tag}});
    simulator.heal();
    await device.press('Confirmer l’ajout');
    await reach(page, 'Votre demande est enregistrée');
    await accessible(page);
    await fits(page);
    const added = Object.values(db.beneficiaryChanges).filter(({firstName}) => firstName === 'Léonie');
    assert.equal(added.length, 1, 'done once');
    await nothingLeaks(page, 'Léonie', '278034410999186');
    await device.press('Revenir à mes bénéficiaires');
    await reach(page, 'Mes demandes');
  },
  page320,
);

journey(
  'MEM-52: a wedding is confirmed by a code, and the employer must agree',
  async ({page, server, simulator}) => {
    await page.goto(beneficiaries(server.origin, 'single'));
    await reach(page, 'Mes bénéficiaires');
    const device = keyboard(page);
    await device.press('Ajouter une personne');
    await reach(page, 'Ajouter une personne');
    await device.pick('Qu’est-ce qui change ?', 'Mariage');
    await device.fill('La date du mariage', ago(10));
    await device.press('Suivant');
    await reach(page, 'La personne à ajouter');
    await device.choose('Lien avec vous', 'Conjoint ou conjointe');
    await device.pick('Civilité', 'Madame');
    await device.fill('Nom', 'Haddad');
    await device.fill('Prénom', 'Nour');
    await device.fill('Date de naissance', '02/05/1992');
    await device.pick(/^Activer la télétransmission/, /^Non/);
    await device.pick(/Alsace-Moselle/, 'Non');
    await device.press('Suivant');
    await reach(page, 'Les pièces à joindre');
    await device.press('Suivant');
    await page.find({text: /^Votre employeur doit donner son accord/});
    await device.press('Confirmer l’ajout');
    await page.find({text: 'Confirmez avec un code'});
    await fits(page);
    const {name} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
    await device.fill(name, sampleCodes.right);
    await device.press('Valider');
    await reach(page, 'Votre demande est enregistrée');
    await page.find({text: 'Votre employeur donne son accord.'});
    assert.equal(Object.values(simulator.db.beneficiaryChanges).at(-1)?.name, 'Nour Haddad');
  },
  page320,
);

journey(
  'MEM-52, SUP-05: a certificate is sent where it is asked for, and somebody leaves',
  async ({page, server, simulator}) => {
    await page.goto(beneficiaries(server.origin, 'family'));
    await reach(page, 'Mes bénéficiaires');
    const device = keyboard(page);
    await device.press('Envoyer le certificat d’Inès');
    await reach(page, 'Votre justificatif');
    await accessible(page);
    await fits(page);
    await inFolder(async (folder) => {
      await page.upload({css: '#add-file + input'}, await pdf(folder, 'Certificat.pdf'));
      await page.find({text: /PDF de 2 pages, Lisible/});
    });
    await device.press('Envoyer 1 fichier');
    await reach(page, 'Nous avons reçu votre justificatif');
    await nothingLeaks(page, 'Certificat.pdf');
    await device.press('Terminer');
    await page.find({text: 'Reçu'});
    assert.equal(simulator.db.beneficiaryPapers['certificat-ines']?.state, 'received');
    await fits(page);
    await device.press('Signaler un changement pour Marc Vasseur');
    await reach(page, 'La couverture de Marc');
    await device.pick('Que se passe-t-il ?', 'Décès');
    await device.fill('À quelle date ?', ago(3));
    await accessible(page);
    await device.press('Suivant');
    await reach(page, 'Vérifiez avant d’envoyer');
    await accessible(page);
    await fits(page);
    await device.press('Envoyer la demande');
    await reach(page, 'Votre demande est enregistrée');
    assert.deepEqual(Object.values(simulator.db.beneficiaryChanges).at(-1)?.leaves?.personId, 'marc');
  },
  page320,
);
