/** The steps of an enrolment as a member does them, by the words they see. */
import type {BankDetails} from '../../src/contract/bank-details.js';
import type {Beneficiary} from '../../src/contract/beneficiaries.js';
import type {Profile} from '../../src/contract/profile.js';
import {personas, sampleAnswers, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import type {InputDevice} from './input-devices.js';
import type {Page, TestServer} from './journey.js';

export {sampleAnswers, samplePassword};

/** The intranet, opened by the link of the e-mail. */
export async function openIntranet(page: Page, server: TestServer, persona: PersonaId = 'family'): Promise<void> {
  await page.goto(
    `${server.origin}/demo/employer-intranet.html?backend=http&persona=${persona}#adhesion=${personas[persona].link}`,
  );
  await reach(page, 'Votre adhésion à la mutuelle de votre entreprise');
}

export async function reach(page: Page, title: string): Promise<void> {
  await page.find({role: 'heading', name: title});
}

export async function begin(page: Page, device: InputDevice): Promise<void> {
  await device.press('Commencer mon adhésion');
  await reach(page, 'Mon compte');
}

export async function createAccount(device: InputDevice): Promise<void> {
  await device.fill('Mot de passe', samplePassword);
  await device.fill('Confirmer le mot de passe', samplePassword);
}

async function numbers(
  device: InputDevice,
  {teletransmission, alsaceMoselle}: Pick<Profile, 'teletransmission' | 'alsaceMoselle'>,
): Promise<void> {
  await device.pick(/Activer la télétransmission/, teletransmission.enabled ? /^Oui/ : /^Non/);
  if (teletransmission.enabled) {
    await device.fill('Numéro de sécurité sociale', teletransmission.nir);
    await device.fill('Organisme de sécurité sociale', teletransmission.schemeCode);
  }
  await device.pick(/Alsace-Moselle/, alsaceMoselle ? /^Oui/ : /^Non/);
}

const civility = (person: {civility: string}) => (person.civility === 'madam' ? 'Madame' : 'Monsieur');

const maritalStatuses: Partial<Record<Profile['maritalStatus'], string>> = {
  single: 'Célibataire',
  married: 'Marié(e)',
  civilPartnership: 'Pacsé(e)',
};

export async function fillProfile(device: InputDevice, profile: Profile = sampleAnswers.profile): Promise<void> {
  await device.pick('Civilité', civility(profile));
  await device.fill('Nom', profile.lastName);
  await device.fill('Prénom', profile.firstName);
  await device.fill('Date de naissance', profile.birthDate);
  await device.choose('Situation familiale', maritalStatuses[profile.maritalStatus] ?? '');
  await device.fill('Numéro et libellé de la voie', profile.address.line1);
  if (profile.address.line2) await device.fill('Complément d’adresse', profile.address.line2);
  await device.fill('Code postal', profile.address.postalCode);
  await device.fill('Commune', profile.address.city);
  await device.fill('Téléphone', profile.phone);
  await numbers(device, profile);
}

const relations: Partial<Record<Beneficiary['type'], string>> = {spouse: 'Conjoint ou conjointe', child: 'Enfant'};

export async function fillBeneficiary(device: InputDevice, person: Beneficiary): Promise<void> {
  await device.choose('Lien avec vous', relations[person.type]!);
  await device.pick('Civilité', civility(person));
  await device.fill('Nom', person.lastName);
  await device.fill('Prénom', person.firstName);
  await device.fill('Date de naissance', person.birthDate);
  if (person.contact.kind === 'own') {
    await device.pick(/Où vit cette personne/, 'À une autre adresse');
    const {address, phone} = person.contact;
    await device.fill('Numéro et libellé de la voie', address.line1);
    await device.fill('Code postal', address.postalCode);
    await device.fill('Commune', address.city);
    await device.fill('Téléphone', phone ?? '');
  }
  await numbers(device, person);
}

export async function addBeneficiaries(
  page: Page,
  device: InputDevice,
  count = sampleAnswers.beneficiaries.length,
): Promise<void> {
  for (const {person} of sampleAnswers.beneficiaries.slice(0, count)) {
    await device.press('Ajouter un bénéficiaire');
    await reach(page, 'Ajouter un bénéficiaire');
    await fillBeneficiary(device, person);
    await device.press('Enregistrer');
    await reach(page, 'Mes bénéficiaires');
    await page.find({role: 'heading', name: `${person.firstName} ${person.lastName}`});
  }
}

export async function fillBankDetails(
  device: InputDevice,
  {account, sameForDebit, debitAccount}: BankDetails = sampleAnswers.bankDetails,
): Promise<void> {
  // the account to debit has the same three questions, until the box is ticked
  const fill = async ({holder, iban, bic}: BankDetails['account'], name: string) => {
    const region = {role: 'region', name};
    await device.fill('Titulaire du compte', holder, region);
    await device.fill('IBAN', iban, region);
    if (bic) await device.fill('BIC', bic, region);
  };
  await fill(account, 'Pour recevoir vos remboursements');
  if (sameForDebit) await device.tick(/Utiliser aussi ce compte/);
  else if (debitAccount) await fill(debitAccount, 'Pour payer vos cotisations');
}

export async function chooseGuarantees(page: Page, device: InputDevice): Promise<void> {
  await page.find({role: 'radio', name: /Option 1/});
  await device.pick(/niveau de garantie/, /Option 1/);
  await device.tick(/surcomplémentaire/i);
  await device.choose('Rythme des prélèvements', 'Chaque mois');
}

/** Reads, then ticks; there is a mandate where something is debited. */
export async function readAndAccept(page: Page, device: InputDevice, debit = true): Promise<void> {
  await page.find({role: 'button', name: 'Page suivante'});
  await device.press('Marquer comme lu');
  // one press that counts for every document, in the journeys by either device
  await device.press('Tout télécharger');
  await page.find({role: 'checkbox', name: /exactitude/});
  await page.find({text: 'Les cases à cocher sont maintenant disponibles.'});
  for (const label of [/exactitude/, /notice/, /signer/, ...(debit ? [/mandat/] : [])]) await device.tick(label);
}

export async function sign(page: Page, device: InputDevice, mobile?: string): Promise<void> {
  if (mobile) await device.fill('Numéro de mobile', mobile);
  await device.press('Recevoir le code');
  const {name} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
  await device.fill(name, '123456');
  await device.press('Signer mon adhésion');
  await reach(page, 'Votre adhésion est terminée');
}

/** From « Commencer » to the page where a code signs, as the family of the samples; `judge` sees each step. */
export async function answerAll(
  page: Page,
  device: InputDevice,
  judge: (where: string) => Promise<void>,
): Promise<void> {
  const next = async (title: string, button: string | RegExp = 'Suivant') => {
    await device.press(button);
    await reach(page, title);
    await judge(title);
  };
  await begin(page, device);
  await judge('Mon compte');
  await createAccount(device);
  await next('Mon profil');
  await fillProfile(device);
  await next('Mes bénéficiaires');
  await addBeneficiaries(page, device);
  await judge('three beneficiaries');
  await next('Mes coordonnées bancaires');
  await fillBankDetails(device);
  await next('Mes garanties');
  await chooseGuarantees(page, device);
  await next('Récapitulatif');
  await page.find({text: 'Base + Option 1 + Surcomplémentaire'});
  await next('Lire et accepter', 'Valider');
  await readAndAccept(page, device);
  await next('Signer avec un code', 'Continuer');
}
