// A year of a member in one run: from the e-mail of the employer to the proof that a contract ends. The first weeks
// with the keyboard alone on a phone of 320 px, the rest with a mouse on a computer; the insurer's day, and with it the
// browser's, moves on between the visits.
import assert from 'node:assert/strict';
import type {Simulator} from '../mocks/engine/simulator.js';
import {memberIn} from '../mocks/people/every-member.js';
import {exampleBic, exampleIban} from '../mocks/people/example-numbers.js';
import {members} from '../mocks/people/members.js';
import {personas, sampleCodes, samplePassword} from '../mocks/people/personas.js';
import {journalChannel} from '../mocks/topics/member-changes/journal.js';
import {answerMessage} from '../mocks/topics/messages/message-events.js';
import {mailboxOf} from '../mocks/topics/messages/mailbox.js';
import {addReimbursement, advanceReimbursement} from '../mocks/topics/reimbursements/reimbursement-events.js';
import {storeOf} from '../mocks/topics/reimbursements/store.js';
import {addDays, formatCivilDate} from '../src/domain/index.js';
import {fits} from './support/discreet.js';
import {answerAll, reach, sampleAnswers, sign} from './support/enrolment.js';
import {inFolder, pdf} from './support/files.js';
import {keyboard, mouse, type InputDevice} from './support/input-devices.js';
import {journey, type JourneyContext, type Page} from './support/journey.js';
import {bellIsRight, isInOrder, signInHere, spaceAddress, turnTo} from './support/space.js';
import {listenTo, type Told} from './support/told.js';

const phone = {width: 320, height: 640};
const computer = {width: 1280, height: 800};
const {email} = personas.family;
const {number} = members.family;
const home = 'mutuelle-member-home';
const timeline = 'mutuelle-reimbursement-timeline';
const sender = 'mutuelle-document-sender';
const library = 'mutuelle-document-library';
const file = 'Facture avril.pdf';
const typed = 'Ma fille part étudier à Lille. Que faut-il faire ?';
const newIban = exampleIban(401);
const secrets = [email, samplePassword, sampleCodes.right, newIban, sampleAnswers.bankDetails.account.iban];

/** Kinds of care, and what an act or a request is about. */
const ofHealth =
  /ostéo|osteo|généralist|generalist|consultation|opti(c|que)|dent|pharma|chirurg|surg|matern|naissance|birth|clini/i;

interface Visit {
  page: Page;
  device: InputDevice;
  simulator: Simulator;
}

/** A day of the insurer's, by so many days, as a member types it. */
const day = (simulator: Simulator, days: number) => formatCivilDate(addDays(simulator.today(), days));
const member = ({db}: Simulator) => memberIn(db, 'family');
const acts = (simulator: Simulator) => storeOf(simulator.db, member(simulator), simulator.today()).acts;

/** Days later: the page is opened again, and the session of the last visit is over. */
async function comeBack({page, server}: JourneyContext, device: InputDevice, instant: string, route = 'accueil') {
  server.clock.moveTo(instant);
  await page.goto('about:blank');
  await page.goto(spaceAddress(server.origin, route));
  await signInHere(page, device, email, samplePassword);
}

async function enrol({page, server, simulator}: JourneyContext, device: InputDevice): Promise<void> {
  await page.goto(`${server.origin}/demo/email.html?backend=http&persona=family`);
  await reach(page, 'Votre nouvelle mutuelle d’entreprise');
  await fits(page);
  await device.follow('Adhérer au contrat d’entreprise');
  await reach(page, 'Votre adhésion à la mutuelle de votre entreprise');
  await answerAll(page, device, () => isInOrder(page, 'mutuelle-enrolment-wizard', samplePassword));
  await sign(page, device);
  await isInOrder(page, 'mutuelle-enrolment-wizard', ...secrets);
  assert.equal(simulator.db.memberships[personas.family.enrolmentId], number);
  await device.follow('Accéder à mon espace');
  await page.find({role: 'heading', name: 'Accueil'});
  assert.deepEqual(
    Object.values(simulator.db.sessions).map((session) => session.enrolmentId),
    // one of them renewed: nobody has signed in again
    [personas.family.enrolmentId, personas.family.enrolmentId],
  );
}

async function firstDay({page, device, simulator}: Visit): Promise<void> {
  await page.find({role: 'heading', name: 'Bienvenue Hélène'});
  await page.find({text: 'Votre couverture commence bientôt', within: {css: home}});
  assert.equal((await page.query({role: 'link', name: 'Montrer ma carte'})).length, 0);
  await isInOrder(page, home, ...secrets);
  await turnTo(page, device, 'Ma carte');
  await page.find({text: /1er avril 2025/});
  await isInOrder(page, 'mutuelle-digital-card-viewer', ...secrets);

  await turnTo(page, device, 'Préférences de contact');
  await page.find({text: 'Vos documents'});
  await isInOrder(page, 'mutuelle-contact-preferences', ...secrets);
  await device.press('Tout recevoir en ligne');
  await device.press('Enregistrer');
  await page.find({text: 'Vos préférences sont enregistrées'});
  assert.equal(simulator.db.contactPreferences[number]!.papers['statements'], 'online');
}

async function coverBegins({page, device}: Visit): Promise<void> {
  await page.find({role: 'heading', name: 'Bonjour Hélène'});
  await page.find({text: 'Télétransmission', within: {css: home}});
  await isInOrder(page, home, ...secrets);
  await device.follow('Montrer ma carte');
  await page.find({text: 'Valable jusqu’au'});
  await page.find({text: number});
  await isInOrder(page, 'mutuelle-digital-card-viewer', ...secrets);
  await turnTo(page, device, 'Mon profil');
  await page.find({text: 'Télétransmission active depuis le 1er avril'});
  await isInOrder(page, 'mutuelle-member-profile', ...secrets);
}

async function firstReimbursement({page, device, simulator}: Visit): Promise<void> {
  await turnTo(page, device, 'Mes remboursements');
  await page.find({text: 'Pas de remboursement ces 12 derniers mois'});
  await page.waitFor(() => simulator.live.listening(journalChannel('family')) > 0, {message: 'the page to listen'});
  const {id} = addReimbursement(simulator, 'family', 'generalist');
  await page.find({text: '1 nouveau remboursement'});
  await isInOrder(page, timeline, ...secrets);
  await device.press('L’afficher');
  await page.find({text: 'Consultation, généraliste'});
  for (const _ of ['in hand', 'paid']) advanceReimbursement(simulator, 'family', id);
  await page.find({text: /^Payé/, within: {css: timeline}});
  assert.deepEqual(
    acts(simulator).map(({status}) => status),
    ['paid'],
  );
  await isInOrder(page, timeline, ...secrets);
}

/** What was paid is told on the first page too, and in as many words as the insurer counts. */
async function toldAtHome({page, device, simulator}: Visit): Promise<void> {
  await turnTo(page, device, 'Accueil');
  await page.find({text: 'Consultation, généraliste', within: {css: home}});
  await page.find({text: /^Un remboursement est versé/, within: {css: home}});
  const unread = await bellIsRight(page, simulator, number);
  await page.find({text: unread === 1 ? '1 non lue' : `${unread} non lues`, within: {css: home}});
  await isInOrder(page, home, ...secrets);
}

async function paperAsked({page, device, simulator}: Visit): Promise<void> {
  const wanted = {role: 'heading', name: 'Envoyer : Facture acquittée', within: {css: home}};
  const asked = {id: 'piece-facture', label: 'Facture acquittée'};
  const {id} = addReimbursement(simulator, 'family', 'osteopathy', {
    ...{status: 'waitingDocument', origin: 'document', request: asked},
  });
  await page.find(wanted);
  await isInOrder(page, home, ...secrets);
  await page.click({role: 'link', name: 'Envoyer le document', within: {css: home}, nth: 0});
  await reach(page, 'Votre facture');
  await isInOrder(page, sender, ...secrets);
  await inFolder(async (folder) => {
    await page.upload({css: '#add-file + input'}, await pdf(folder, file));
    await page.find({text: /PDF de 2 pages, Lisible/});
  });
  await device.press('Envoyer 1 fichier');
  await reach(page, 'Nous avons reçu votre facture');
  await isInOrder(page, sender, ...secrets, file);
  assert.equal(acts(simulator).find((each) => each.id === id)?.status, 'processing');
  await turnTo(page, device, 'Accueil');
  await page.find({role: 'heading', name: 'Bonjour Hélène'});
  await page.gone(wanted);
}

/** It was read in two days: the member is told, and finds it among their papers. */
async function paperAccepted({page, device, simulator}: Visit): Promise<void> {
  await page.find({text: 'Votre demande est acceptée : « Facture acquittée »', within: {css: home}});
  await turnTo(page, device, 'Mes documents');
  await page.find({text: 'Facture acquittée', within: {css: library}});
  await page.find({text: 'Accepté', within: {css: library}});
  await isInOrder(page, library, ...secrets, file);
  const [request] = Object.values(simulator.db.requests).filter(({owner}) => owner.memberNumber === number);
  assert.equal(request?.request.files?.[0]?.name, file);
}

async function askedAndAnswered({page, device, simulator}: Visit): Promise<void> {
  await turnTo(page, device, /^Mes messages/);
  await device.press('Écrire un message');
  await device.choose('Sujet', 'Personnes couvertes');
  await device.fill('Votre message', typed);
  await isInOrder(page, 'mutuelle-messages', ...secrets, typed);
  await device.press('Envoyer');
  await page.find({text: 'Votre message est envoyé', within: {css: 'mutuelle-messages'}});
  const [sent] = mailboxOf(simulator.db, member(simulator), simulator.today()).threads;
  assert.deepEqual(
    sent!.messages.map(({from, text}) => [from, text]),
    [['member', typed]],
  );
  await page.waitFor(() => simulator.live.listening(journalChannel('family')) > 0, {message: 'the page to listen'});
  answerMessage(simulator, 'family', sent!.thread.id, {text: 'Envoyez-nous son certificat de scolarité.'});
  await page.find({text: 'Envoyez-nous son certificat', within: {css: '.thread'}});
  assert.ok(!simulator.db.outbox.at(-1)!.text.includes('certificat'), 'an e-mail says that, not what, is answered');
  await isInOrder(page, 'mutuelle-messages', ...secrets, typed);
}

async function childIsBorn({page, device, simulator}: Visit): Promise<void> {
  const tag = 'mutuelle-beneficiary-request';
  await turnTo(page, device, 'Mes bénéficiaires');
  await device.press('Ajouter une personne');
  await reach(page, 'Ajouter une personne');
  await device.pick('Qu’est-ce qui change ?', 'Naissance');
  await device.fill('La date de naissance', day(simulator, -4));
  await device.press('Suivant');
  await reach(page, 'Votre enfant');
  await device.pick('Civilité', 'Madame');
  await device.fill('Nom', 'Vasseur');
  await device.fill('Prénom', 'Léonie');
  await device.pick(/^Activer la télétransmission/, /^Oui/);
  await device.press('Reprendre les numéros d’Hélène Vasseur');
  await device.pick(/Alsace-Moselle/, 'Non');
  await isInOrder(page, tag, ...secrets, 'Léonie');
  await device.press('Suivant');
  await reach(page, 'Les pièces à joindre');
  await device.press('Suivant');
  await reach(page, 'Votre nouvelle cotisation');
  await device.press('Confirmer l’ajout');
  await reach(page, 'Votre demande est enregistrée');
  await isInOrder(page, tag, ...secrets);
  const [asked] = Object.values(simulator.db.beneficiaryChanges).filter((each) => each.memberNumber === number);
  assert.equal(asked?.name, 'Léonie Vasseur');
}

async function stayInHospital({page, device, simulator}: Visit): Promise<void> {
  const tag = 'mutuelle-hospital-request';
  await turnTo(page, device, 'Prise en charge à l’hôpital');
  await device.press('Demander une prise en charge');
  await reach(page, 'Un séjour prévu');
  await device.pick('Pour qui ?', 'Hélène');
  await device.fill('Établissement', 'louise adelaide');
  await page.find({text: '1 établissement'});
  await page.press('ArrowDown');
  await page.press('Enter');
  await page.find({text: /^Reconnu : Finess/});
  await device.fill('Date d’entrée', day(simulator, 20));
  await device.fill('Nombre de nuits', '2');
  await device.choose('Type de séjour', 'Chirurgie');
  await device.pick(/chambre particulière/, /^Oui/);
  await isInOrder(page, tag, ...secrets, 'louise');
  await device.press('Vérifier ma demande');
  await reach(page, 'Vérifiez avant d’envoyer');
  await device.press('Envoyer la demande');
  await reach(page, 'Votre demande est envoyée');
  await isInOrder(page, tag, ...secrets, 'louise');
  const stays = Object.values(simulator.db.hospitalStays).filter((each) => each.memberNumber === number);
  assert.equal(stays.length, 1);
}

async function moves({page, device, simulator}: Visit): Promise<void> {
  const street = '3 quai de Versailles';
  await turnTo(page, device, 'Mon profil');
  await device.press('Modifier l’adresse');
  await device.fill('Numéro et libellé de la voie', street);
  await device.fill('Code postal', '44000');
  await device.fill('À partir du', day(simulator, 30));
  await device.tick('Marc Vasseur');
  await device.press('Enregistrer');
  await page.find({text: 'Votre changement d’adresse est enregistré'});
  await isInOrder(page, 'mutuelle-member-profile', ...secrets, street);
  assert.equal(simulator.db.memberProfiles[number]?.move?.address.line1, street);
}

async function otherAccount({page, device, simulator}: Visit): Promise<void> {
  const tag = 'mutuelle-bank-change';
  await turnTo(page, device, 'Compte bancaire');
  await reach(page, 'Changer de compte bancaire');
  await device.fill('Titulaire du compte', 'Mme Hélène Vasseur');
  await device.fill('IBAN', newIban);
  await device.fill('BIC', exampleBic);
  await device.press('Continuer');
  await page.find({text: 'Choisissez à quoi servira ce compte.', within: {css: tag}});
  await device.pick('À quoi servira ce compte ?', 'À mes remboursements et à ma cotisation');
  await device.tick('J’accepte ce mandat. Mon code de sécurité le signe.');
  await device.press('Continuer');
  await reach(page, 'Confirmez que c’est vous');
  await isInOrder(page, tag, ...secrets);
  const code = /\b\d{6}\b/.exec(simulator.db.outbox.at(-1)!.text)![0];
  const {name} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
  await device.fill(name, code);
  await device.press('Changer de compte');
  await reach(page, 'Votre compte est changé');
  await isInOrder(page, tag, ...secrets, code);
  assert.equal(
    simulator.db.bankFiles[number]?.changes.at(-1)?.account.iban.replaceAll(' ', ''),
    newIban.replaceAll(' ', ''),
  );
}

async function papersOfTheYear({page}: Visit): Promise<void> {
  await page.find({text: 'Attestation de couverture santé', within: {css: library}});
  await isInOrder(page, library, ...secrets, file);
}

async function optionEnds({page, device, simulator}: Visit): Promise<void> {
  const tag = 'mutuelle-contract-cancellation';
  await turnTo(page, device, 'Résilier votre contrat');
  await page.find({text: 'Ce contrat dépend de votre employeur', within: {css: tag}});
  await isInOrder(page, tag, ...secrets);
  await device.press(/^Résilier votre option|^Résilier :/);
  await reach(page, 'Votre demande');
  await device.choose('Motif', 'Après un an, sans motif');
  await device.press('Vérifier');
  await reach(page, 'Relisez avant de confirmer');
  await isInOrder(page, tag, ...secrets);
  await device.press('Confirmer ma demande de résiliation');
  await reach(page, 'Votre demande est reçue');
  const asked = Object.values(simulator.db.endings).filter(({owner}) => owner?.memberNumber === number);
  assert.equal(asked.length, 1);
  await isInOrder(page, tag, ...secrets, asked[0]!.ticket);
  assert.deepEqual(
    simulator.db.outbox.slice(-1).map(({kind, to}) => [kind, to]),
    [['ending-receipt', email]],
  );
  await turnTo(page, device, 'Accueil');
  await device.press(/^Voir l.autre/);
  await page.find({text: 'Votre contrat prend fin le 3 mai 2026', within: {css: home}});
  await isInOrder(page, home, ...secrets);
}

/** To the host and its page, facts and ids; to those who read along, nothing of anybody's health. */
function saysNothing(told: readonly Told[]): void {
  const events = told.filter(({what}) => what !== 'console');
  for (const wanted of ['mutuelle-enrolment-completed', 'mutuelle-document-sent', 'mutuelle-notifications-unread'])
    assert.ok(
      events.some(({what}) => what === wanted),
      wanted,
    );
  assert.deepEqual(
    told.filter(({what}) => what === 'console').map(({detail}) => detail),
    [],
  );
  assert.deepEqual(
    events.filter(({detail, address, title}) => ofHealth.test(`${detail} ${address} ${title}`)),
    [],
  );
  for (const secret of [...secrets, file, typed, 'Léonie'])
    assert.ok(!JSON.stringify(told).includes(secret), `${secret} is told`);
}

journey(
  'MEM-08: a year of a member, from the e-mail of the employer to the end of a contract',
  async (context) => {
    const {page, server, simulator} = context;
    const told = listenTo(server);
    let device = keyboard(page);
    const visit = () => ({page, device, simulator});
    await enrol(context, device);
    await firstDay(visit());
    await comeBack(context, device, '2025-04-02T09:00:00+02:00');
    await coverBegins(visit());
    await firstReimbursement(visit());

    await page.resize(computer);
    device = mouse(page);
    await toldAtHome(visit());
    await paperAsked(visit());
    await comeBack(context, device, '2025-04-06T09:00:00+02:00');
    await paperAccepted(visit());
    await comeBack(context, device, '2025-06-14T09:00:00+02:00', 'messages');
    await askedAndAnswered(visit());
    await stayInHospital(visit());
    await childIsBorn(visit());
    await moves(visit());
    await otherAccount(visit());
    await comeBack(context, device, '2026-04-03T09:00:00+02:00', 'documents');
    await papersOfTheYear(visit());
    await optionEnds(visit());
    saysNothing(told);
  },
  {everyEngine: true, size: phone, at: '2025-03-10T10:00:00+01:00'},
);
