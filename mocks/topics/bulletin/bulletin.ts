/** The bulletin d'adhésion, written from the answers: as text, as a file, and with what the member must agree to. */
import {ofName} from '../../../src/domain/elision.js';
import {formatCivilDate, formatPhone, maskIban, maskNir, maskPhone} from '../../../src/domain/index.js';
import type {BankAccount, BankDetails} from '../../../src/contract/bank-details.js';
import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {Bulletin, Consent} from '../../../src/contract/bulletin.js';
import type {FileAnswer} from '../../../src/contract/operation.js';
import type {Address} from '../../../src/contract/person.js';
import {Problem} from '../../../src/contract/problem.js';
import type {Profile} from '../../../src/contract/profile.js';
import {documentsVersion} from '../../engine/documents.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {chosenCombination} from '../enrolment/enrolment.js';
import {mandateText, needsMandate, referenceOf} from '../enrolment/mandate.js';
import {printPdf, type PrintedPage} from '../../engine/pdf.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import {sha256} from '../../engine/sha256.js';
import {euros, longDate, longInstant} from '../../engine/formats.js';

export interface BulletinDocument {
  title: string;
  reference: string;
  pages: Bulletin['pages'];
  file: FileAnswer;
}

type Fact = {label: string; value: string};
const author = sampleSettings.insurer.name;

const types: Record<string, readonly [sir: string, madam: string]> = {
  spouse: ['conjoint', 'conjointe'],
  civilPartner: ['partenaire de PACS', 'partenaire de PACS'],
  cohabitant: ['concubin', 'concubine'],
  child: ['enfant', 'enfant'],
  partnerChild: ['enfant du conjoint', 'enfant du conjoint'],
  ascendant: ['ascendant à charge', 'ascendante à charge'],
  otherDependant: ['autre personne à charge', 'autre personne à charge'],
};
const maritalStatus: Record<string, string> = {
  single: 'Célibataire',
  married: 'Marié(e)',
  civilPartnership: 'Pacsé(e)',
  cohabiting: 'En concubinage',
  separated: 'Séparé(e)',
  divorced: 'Divorcé(e)',
  widowed: 'Veuf ou veuve',
};
const frequencies: Record<string, string> = {
  monthly: 'Chaque mois',
  quarterly: 'Chaque trimestre',
  halfYearly: 'Chaque semestre',
  yearly: 'Chaque année',
};

/** Boxes to tick. One purpose each; the last one is free and apart. */
export function consentsOf(enrolment: EnrolmentRecord): Consent[] {
  const consent = (id: string, label: string, required = true): Consent => ({
    id,
    version: documentsVersion,
    label,
    required,
  });
  return [
    consent('accuracy', 'J’atteste l’exactitude des informations du bulletin.'),
    consent(
      'documents',
      'J’ai reçu et lu la notice d’information et le document d’information sur le produit (version de novembre 2026).',
    ),
    consent('membership', 'J’adhère au contrat et j’accepte de signer électroniquement.'),
    ...(needsMandate(enrolment) ? [consent('sepaMandate', 'J’accepte le mandat de prélèvement SEPA.')] : []),
    consent('marketing', 'Je souhaite recevoir les conseils santé et les offres de la mutuelle.', false),
  ];
}

export function bulletinOf(enrolment: EnrolmentRecord): Promise<BulletinDocument> {
  return remembered(enrolment, 'bulletin-adhesion.pdf', 'Bulletin d’adhésion', pagesOf(enrolment));
}

/** The signed bulletin and the proof of its signature. */
export async function dossierOf(enrolment: EnrolmentRecord): Promise<FileAnswer> {
  return (
    await remembered(enrolment, 'dossier-adhesion.pdf', 'Dossier d’adhésion', [
      ...pagesOf(enrolment),
      proofPage(enrolment),
    ])
  ).file;
}

/** The proof alone. */
export async function proofOf(enrolment: EnrolmentRecord): Promise<FileAnswer> {
  return (await remembered(enrolment, 'attestation-de-preuve.pdf', 'Attestation de preuve', [proofPage(enrolment)]))
    .file;
}

function proofPage(enrolment: EnrolmentRecord): PrintedPage {
  const {signed, acceptance, acceptedAt} = enrolment;
  if (!signed) throw new Problem('incomplete');
  const agreed = new Set(acceptance?.consents.filter(({given}) => given).map(({id}) => id));
  return {
    sections: [
      {
        heading: 'Preuve de la signature',
        facts: [
          {label: 'Signataire', value: `${enrolment.invitation.firstName} ${enrolment.invitation.lastName}`},
          {label: 'Numéro d’adhérent', value: signed.memberNumber},
          {label: 'Accords donnés le', value: longInstant(acceptedAt ?? signed.signedAt)},
          {label: 'Signé le', value: longInstant(signed.signedAt)},
          {label: 'Code envoyé au', value: maskPhone(signed.phone)},
          {label: 'Identifiant de la signature', value: signed.signatureId},
          {label: 'Empreinte SHA-256 du bulletin', value: signed.sha256.replace(/.{16}(?=.)/g, '$& ')},
        ],
      },
      {
        heading: 'Accords donnés',
        facts: [],
        text: consentsOf(enrolment)
          .filter(({id}) => agreed.has(id))
          .map(({label}) => `• ${label}`),
      },
    ],
  };
}

/** The mandate alone, as it stands. */
export async function mandateFileOf(enrolment: EnrolmentRecord): Promise<FileAnswer> {
  const {rules, profile, bankDetails, signed} = enrolment;
  if (!rules.debit || !profile || !bankDetails) throw new Problem('incomplete');
  const state = {
    label: 'Signature',
    value: signed
      ? `Signé électroniquement le ${longInstant(signed.signedAt)}`
      : 'Projet, sans effet avant la signature',
  };
  const section = {
    heading: 'Mandat de prélèvement SEPA',
    facts: [...mandateFacts(enrolment, profile, bankDetails), state],
    text: mandateText,
  };
  return (await remembered(enrolment, 'mandat-sepa.pdf', 'Mandat de prélèvement SEPA', [{sections: [section]}])).file;
}

/** The last documents made: the same content is asked several times in a row (text, file, acceptance). */
const made = new Map<string, Promise<BulletinDocument>>();

function remembered(
  {id, invitedOn}: EnrolmentRecord,
  name: string,
  title: string,
  pages: PrintedPage[],
): Promise<BulletinDocument> {
  const reference = `Contrat collectif n° ${insurer.contract} · dossier ${id}`;
  const key = JSON.stringify([reference, title, invitedOn, pages]);
  let document = made.get(key);
  if (!document) {
    document = printPdf({title, reference, author, date: invitedOn, pages}).then((bytes) => ({
      title,
      reference,
      pages,
      file: {bytes, type: 'application/pdf', name, sha256: sha256(bytes)},
    }));
    document.catch(() => made.delete(key));
    made.set(key, document);
    const oldest = made.size > 8 ? made.keys().next().value : undefined;
    if (oldest !== undefined) made.delete(oldest);
  }
  return document;
}

/**
 * Four pages. Numbers that open other doors (NIR, IBAN) are masked: the file travels by e-mail and lies in downloads.
 */
function pagesOf(enrolment: EnrolmentRecord): PrintedPage[] {
  const {profile, bankDetails, beneficiaries, invitation, effectiveDate} = enrolment;
  const chosen = chosenCombination(enrolment);
  if (!profile || !bankDetails || !chosen) throw new Problem('incomplete');
  const names = new Map([
    ['member', 'le compte de l’adhérent'],
    ...beneficiaries.map(({id, person}): [string, string] => [
      id,
      `le compte ${ofName(`${person.firstName} ${person.lastName}`)}`,
    ]),
  ]);

  return [
    {sections: [{heading: '1. Vous', facts: memberFacts(profile, invitation)}]},
    {
      sections: [
        {
          heading: '2. Vos garanties',
          facts: [
            {label: 'Niveau choisi', value: chosen.label},
            {label: 'Date d’effet', value: longDate(effectiveDate)},
            {label: 'Votre cotisation', value: `${euros(chosen.memberShare)} par mois`},
            {label: 'Part de l’employeur', value: `${euros(chosen.employerShare)} par mois`},
          ],
        },
        {
          heading: '3. Vos bénéficiaires',
          facts: [],
          text: beneficiaries.length
            ? beneficiaries.map(({person}) => beneficiaryWords(person))
            : ['Aucun bénéficiaire.'],
        },
        {
          heading: '4. Vos coordonnées bancaires',
          facts: [
            {label: 'Remboursements', value: accountWords(bankDetails.account)},
            ...beneficiaries.map(({id, person}): Fact => {
              const account = bankDetails.perBeneficiary?.[id] ?? {kind: 'same', sameAs: 'member'};
              return {
                label: `${person.firstName} ${person.lastName}`,
                value: account.kind === 'own' ? accountWords(account.account) : (names.get(account.sameAs) ?? ''),
              };
            }),
          ],
        },
      ],
    },
    {
      sections: [
        needsMandate(enrolment)
          ? {
              heading: '5. Mandat de prélèvement SEPA',
              facts: mandateFacts(enrolment, profile, bankDetails),
              text: mandateText,
            }
          : {
              heading: '5. Votre cotisation',
              facts: [],
              text: [
                chosen.memberShare === 0
                  ? 'Votre employeur paie toute la cotisation. Rien n’est prélevé sur votre compte.'
                  : 'Votre part est retenue sur votre salaire. Rien n’est prélevé sur votre compte.',
              ],
            },
      ],
    },
    {
      sections: [
        {
          heading: '6. Documents remis',
          facts: [],
          text: [
            'Notice d’information, document d’information sur le produit, règlement mutualiste, tableau de ' +
              'garanties, notice sur les données personnelles (version de novembre 2026).',
          ],
        },
        {
          heading: '7. Vos données personnelles',
          facts: [],
          text: [
            `La ${author} utilise ces informations pour gérer votre contrat et pour les échanges avec votre ` +
              'caisse. Vous pouvez les consulter, les corriger et vous opposer à certains usages.',
          ],
        },
        {
          heading: '8. Votre signature',
          facts: [],
          text: [
            'Le code reçu par SMS vaut signature de ce bulletin. Le contrat de base de votre entreprise est ' +
              'obligatoire. Vous pouvez renoncer dans les 14 jours à une option que vous avez choisie, sans ' +
              'frais et sans motif.',
          ],
        },
      ],
    },
  ];
}

function mandateFacts(
  {supportCode, guarantees}: EnrolmentRecord,
  {address}: Profile,
  {account, debitAccount = account}: BankDetails,
): Fact[] {
  return [
    {label: 'Créancier', value: `${author}, ${insurer.address}`},
    {label: 'Identifiant du créancier (ICS)', value: insurer.ics},
    {label: 'Référence unique du mandat', value: referenceOf(supportCode)},
    {label: 'Débiteur', value: `${debitAccount.holder}, ${addressWords(address)}`},
    {label: 'Compte à débiter', value: maskIban(debitAccount.iban)},
    {label: 'Type', value: 'Prélèvement récurrent'},
    ...(guarantees?.debitFrequency
      ? [{label: 'Fréquence', value: frequencies[guarantees.debitFrequency] ?? guarantees.debitFrequency}]
      : []),
  ];
}

function memberFacts(
  {
    civility,
    firstName,
    lastName,
    birthDate,
    maritalStatus: status,
    address,
    phone,
    teletransmission,
    alsaceMoselle,
  }: Profile,
  {email, employer}: EnrolmentRecord['invitation'],
): Fact[] {
  return [
    {label: 'Adhérent', value: `${civility === 'madam' ? 'Madame' : 'Monsieur'} ${firstName} ${lastName}`},
    {label: civility === 'madam' ? 'Née le' : 'Né le', value: formatCivilDate(birthDate)},
    {label: 'Situation familiale', value: maritalStatus[status] ?? ''},
    {label: 'Adresse', value: addressWords(address)},
    {label: 'Téléphone', value: formatPhone(phone)},
    {label: 'E-mail', value: email},
    {label: 'Employeur', value: employer},
    {label: 'Télétransmission', value: teletransmission.enabled ? 'Oui' : 'Non'},
    ...(teletransmission.enabled ? [{label: 'Numéro de sécurité sociale', value: maskNir(teletransmission.nir)}] : []),
    {label: 'Régime d’Alsace-Moselle', value: alsaceMoselle ? 'Oui' : 'Non'},
  ];
}

function beneficiaryWords({firstName, lastName, type, civility, birthDate, birthRank}: Beneficiary): string {
  const madam = civility === 'madam';
  return (
    `${firstName} ${lastName}, ${types[type]?.[madam ? 1 : 0] ?? ''}, ${madam ? 'née' : 'né'} le ` +
    `${longDate(birthDate)}, rang ${birthRank}.`
  );
}

function addressWords({line1, line2, postalCode, city, country}: Address): string {
  return [line1, line2, `${postalCode} ${city}`, country === 'FR' ? undefined : country].filter(Boolean).join(', ');
}

function accountWords({holder, iban}: BankAccount): string {
  return `Compte ${ofName(holder)}, ${maskIban(iban)}`;
}
