/** The steps of an enrolment as a member does them, by the words they see. */
import type {BankDetails} from '../../src/contract/bank-details.js';
import type {Beneficiary} from '../../src/contract/beneficiaries.js';
import type {Profile} from '../../src/contract/profile.js';
import {personas, sampleAnswers, samplePassword, type PersonaId} from '../../mocks/people/personas.js';
import type {InputDevice} from './input-devices.js';
import type {Page, TestServer} from './journey.js';

export {sampleAnswers, samplePassword};

export const titles = [
  'Mon compte',
  'Mon profil',
  'Mes bénéficiaires',
  'Mes coordonnées bancaires',
  'Mes garanties',
  'Récapitulatif',
  'Lire et accepter',
  'Signer avec un code',
  'Votre adhésion est terminée',
] as const;

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

export async function begin(page: Page, hands: InputDevice): Promise<void> {
  await hands.press('Commencer mon adhésion');
  await reach(page, 'Mon compte');
}

export async function createAccount(hands: InputDevice): Promise<void> {
  await hands.fill('Mot de passe', samplePassword);
  await hands.fill('Confirmer le mot de passe', samplePassword);
}

async function numbers(
  hands: InputDevice,
  {teletransmission, alsaceMoselle}: Pick<Profile, 'teletransmission' | 'alsaceMoselle'>,
): Promise<void> {
  await hands.pick(/Activer la télétransmission/, teletransmission.enabled ? /^Oui/ : /^Non/);
  if (teletransmission.enabled) {
    await hands.fill('Numéro de sécurité sociale', teletransmission.nir);
    await hands.fill('Organisme de sécurité sociale', teletransmission.schemeCode);
  }
  await hands.pick(/Alsace-Moselle/, alsaceMoselle ? /^Oui/ : /^Non/);
}

const civility = (person: {civility: string}) => (person.civility === 'madam' ? 'Madame' : 'Monsieur');

const maritalStatuses: Partial<Record<Profile['maritalStatus'], string>> = {
  single: 'Célibataire',
  married: 'Marié(e)',
  civilPartnership: 'Pacsé(e)',
};

export async function fillProfile(hands: InputDevice, profile: Profile = sampleAnswers.profile): Promise<void> {
  await hands.pick('Civilité', civility(profile));
  await hands.fill('Nom', profile.lastName);
  await hands.fill('Prénom', profile.firstName);
  await hands.fill('Date de naissance', profile.birthDate);
  await hands.choose('Situation familiale', maritalStatuses[profile.maritalStatus] ?? '');
  await hands.fill('Numéro et libellé de la voie', profile.address.line1);
  if (profile.address.line2) await hands.fill('Complément d’adresse', profile.address.line2);
  await hands.fill('Code postal', profile.address.postalCode);
  await hands.fill('Commune', profile.address.city);
  await hands.fill('Téléphone', profile.phone);
  await numbers(hands, profile);
}

const relations: Partial<Record<Beneficiary['type'], string>> = {spouse: 'Conjoint ou conjointe', child: 'Enfant'};

export async function fillBeneficiary(hands: InputDevice, person: Beneficiary): Promise<void> {
  await hands.choose('Lien avec vous', relations[person.type]!);
  await hands.pick('Civilité', civility(person));
  await hands.fill('Nom', person.lastName);
  await hands.fill('Prénom', person.firstName);
  await hands.fill('Date de naissance', person.birthDate);
  if (person.contact.kind === 'own') {
    await hands.pick(/Où vit cette personne/, 'À une autre adresse');
    const {address, phone} = person.contact;
    await hands.fill('Numéro et libellé de la voie', address.line1);
    await hands.fill('Code postal', address.postalCode);
    await hands.fill('Commune', address.city);
    await hands.fill('Téléphone', phone ?? '');
  }
  await numbers(hands, person);
}

export async function addBeneficiaries(
  page: Page,
  hands: InputDevice,
  count = sampleAnswers.beneficiaries.length,
): Promise<void> {
  for (const {person} of sampleAnswers.beneficiaries.slice(0, count)) {
    await hands.press('Ajouter un bénéficiaire');
    await reach(page, 'Ajouter un bénéficiaire');
    await fillBeneficiary(hands, person);
    await hands.press('Enregistrer');
    await reach(page, 'Mes bénéficiaires');
    await page.find({role: 'heading', name: `${person.firstName} ${person.lastName}`});
  }
}

export async function fillBankDetails(
  hands: InputDevice,
  {account, sameForDebit, debitAccount}: BankDetails = sampleAnswers.bankDetails,
): Promise<void> {
  // the account to debit has the same three questions, until the box is ticked
  const fill = async ({holder, iban, bic}: BankDetails['account'], name: string) => {
    const region = {role: 'region', name};
    await hands.fill('Titulaire du compte', holder, region);
    await hands.fill('IBAN', iban, region);
    if (bic) await hands.fill('BIC', bic, region);
  };
  await fill(account, 'Pour recevoir vos remboursements');
  if (sameForDebit) await hands.tick(/Utiliser aussi ce compte/);
  else if (debitAccount) await fill(debitAccount, 'Pour payer vos cotisations');
}

export async function chooseGuarantees(page: Page, hands: InputDevice): Promise<void> {
  await page.find({role: 'radio', name: /Option 1/});
  await hands.pick(/niveau de garantie/, /Option 1/);
  await hands.tick(/surcomplémentaire/i);
  await hands.choose('Rythme des prélèvements', 'Chaque mois');
}

/** Reads, then ticks; there is a mandate where something is debited. */
export async function readAndAccept(page: Page, hands: InputDevice, debit = true): Promise<void> {
  await page.find({role: 'button', name: 'Page suivante'});
  await hands.press('Marquer comme lu');
  for (const label of [/exactitude/, /notice/, /signer/, ...(debit ? [/mandat/] : [])]) await hands.tick(label);
}

export async function sign(page: Page, hands: InputDevice, mobile?: string): Promise<void> {
  if (mobile) await hands.fill('Numéro de mobile', mobile);
  await hands.press('Recevoir le code');
  await page.find({label: 'Code reçu par SMS'});
  await hands.fill('Code reçu par SMS', '123456');
  await hands.press('Signer mon adhésion');
  await reach(page, 'Votre adhésion est terminée');
}
