/** What the bulletin says, from the answers: the same sections as text and on paper. */
import {formatCivilDate, formatPhone, formatSchemeCode, schemeCodeParts} from '../../../src/domain/index.js';
import {ofName} from '../../../src/domain/elision.js';
import {formatIban, maskIban} from '../../../src/domain/iban-text.js';
import {formatNir, maskNir} from '../../../src/domain/nir.js';
import type {BankAccount} from '../../../src/contract/bank-details.js';
import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import type {Bulletin, BulletinFact} from '../../../src/contract/bulletin.js';
import type {Address} from '../../../src/contract/person.js';
import type {Profile} from '../../../src/contract/profile.js';
import {Problem} from '../../../src/contract/problem.js';
import {documentsMonth, documentTitles} from '../../engine/documents.js';
import {euros, longDate, typeset} from '../../engine/formats.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import {addressLines, addressOf} from '../enrolment/addresses.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {chosenCombination} from '../enrolment/enrolment.js';
import {firstDebitOf, mandateText, needsMandate, payerOf, referenceOf} from '../enrolment/mandate.js';
import {withdrawalOf} from '../enrolment/withdrawal.js';
import {documentsOf} from './documents-of.js';

export type Section = Bulletin['pages'][number]['sections'][number];
type Fact = BulletinFact;

const {name: author} = sampleSettings.insurer;
const {phoneText = ''} = sampleSettings.help;

const types: Record<string, readonly [sir: string, madam: string]> = {
  spouse: ['Conjoint', 'Conjointe'],
  civilPartner: ['Partenaire de PACS', 'Partenaire de PACS'],
  cohabitant: ['Concubin', 'Concubine'],
  child: ['Enfant', 'Enfant'],
  partnerChild: ['Enfant du conjoint', 'Enfant du conjoint'],
  ascendant: ['Ascendant à charge', 'Ascendante à charge'],
  otherDependant: ['Autre personne à charge', 'Autre personne à charge'],
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
export const frequencies: Record<string, string> = {
  monthly: 'Chaque mois',
  quarterly: 'Chaque trimestre',
  halfYearly: 'Chaque semestre',
  yearly: 'Chaque année',
};
const schemes: Record<string, string> = {'01': 'Régime général', '02': 'Régime agricole'};
const funds: Record<string, string> = {
  201: 'CPAM de la Corse-du-Sud',
  351: 'CPAM d’Ille-et-Vilaine',
  441: 'CPAM de la Loire-Atlantique',
  591: 'CPAM de Lille-Douai',
  671: 'CPAM du Bas-Rhin',
  681: 'CPAM du Haut-Rhin',
  691: 'CPAM du Rhône',
};

export function bulletinSections(enrolment: EnrolmentRecord, now: Date): Section[] {
  const {profile, bankDetails, beneficiaries, invitation} = enrolment;
  const chosen = chosenCombination(enrolment);
  if (!profile || !bankDetails || !chosen) throw new Problem('incomplete');
  const names = new Map([
    ['member', 'Sur le compte de l’adhérent'],
    ...beneficiaries.map(({id, person}) => [id, `Sur le compte ${ofName(person.firstName)}`] as const),
  ]);
  const frequency = enrolment.guarantees?.debitFrequency;
  const sections: Section[] = [
    {heading: 'Vous', facts: memberFacts(profile, invitation)},
    {
      heading: 'Vos garanties et leur prix',
      facts: [
        {label: 'Contrat', value: `Contrat collectif n° ${insurer.contract} souscrit par ${invitation.employer}`},
        {label: 'Niveau choisi', value: chosen.label},
        {label: 'Date d’effet', value: longDate(enrolment.effectiveDate)},
        {label: 'Cotisation totale', value: `${euros(chosen.price)} par mois`},
        {label: 'Payée par votre employeur', value: `${euros(chosen.employerShare)} par mois`},
        {label: 'Payée par vous', value: `${euros(chosen.memberShare)} par mois`},
        {label: 'Comment', value: howItIsPaid(enrolment)},
        ...(needsMandate(enrolment)
          ? [{label: 'Rythme des prélèvements', value: frequencies[frequency ?? 'monthly'] ?? frequency!}]
          : []),
      ],
    },
    ...(beneficiaries.length
      ? beneficiaries.map(({id, person}, index) => ({
          heading: `Bénéficiaire ${index + 1} · ${person.firstName} ${person.lastName}`,
          facts: beneficiaryFacts(enrolment, id, person),
        }))
      : [{heading: 'Vos bénéficiaires', facts: [], text: ['Aucun bénéficiaire : vous adhérez seul(e).']}]),
    {
      heading: 'Vos coordonnées bancaires',
      facts: [
        ...accountFacts('Vos remboursements', bankDetails.account),
        ...beneficiaries.flatMap(({id, person}): Fact[] => {
          const account = bankDetails.perBeneficiary?.[id] ?? {kind: 'same', sameAs: 'member'};
          const label = `Remboursements ${ofName(person.firstName)}`;
          return account.kind === 'own'
            ? accountFacts(label, account.account)
            : [{label, value: names.get(account.sameAs) ?? ''}];
        }),
      ],
    },
    ...(needsMandate(enrolment)
      ? [
          {
            heading: 'Mandat de prélèvement SEPA',
            facts: mandateFacts(enrolment, now),
            text: [...mandateText, ...payerText(enrolment)],
          },
        ]
      : []),
    {
      heading: 'Documents remis avec ce bulletin',
      facts: [],
      text: [
        ...documentsOf(enrolment).map((id) => `• ${documentTitles[id]} (version ${ofName(documentsMonth)})`),
        'Ils sont joints au dossier que vous téléchargez après la signature.',
      ],
    },
    {
      heading: 'Votre assureur',
      facts: [
        {label: 'Nom et forme', value: `${author}, ${insurer.legalForm}`},
        {label: 'SIREN', value: insurer.siren},
        {label: 'Adresse', value: insurer.address},
        {label: 'Autorité de contrôle', value: insurer.supervisor},
        {label: 'Médiateur', value: insurer.mediator},
      ],
    },
    {heading: 'Si vous changez d’avis', facts: [], text: withdrawalText(enrolment)},
    {
      heading: 'Vos données personnelles',
      facts: [],
      text: [
        `La ${author} utilise ces informations pour gérer votre contrat et pour les échanges avec votre ` +
          'caisse. Vous pouvez les consulter, les corriger et vous opposer à certains usages : écrivez à ' +
          'dpo@example.org.',
      ],
    },
    {
      heading: 'Votre signature',
      facts: [],
      text: [
        'Le code reçu par SMS vaut signature de ce bulletin. Vos accords, la date et l’heure sont dans l’attestation ' +
          'de preuve, jointe au dossier.',
      ],
    },
  ];
  return sections.map((section, index) => ({
    heading: typeset(`${index + 1}. ${section.heading}`),
    facts: section.facts.map((fact) => ({...fact, value: typeset(fact.value)})),
    ...(section.text && {text: section.text.map(typeset)}),
  }));
}

/** The sections of sheets as the contract has them: without tables. */
export const plainSections = (pages: readonly (readonly Section[])[]): Section[][] =>
  pages.map((sections) => sections.map(({heading, facts, text}) => ({heading, facts, ...(text && {text})})));

function howItIsPaid(enrolment: EnrolmentRecord): string {
  if (needsMandate(enrolment)) return 'Prélèvement sur votre compte (mandat ci-dessous)';
  return chosenCombination(enrolment)!.memberShare === 0
    ? 'Votre employeur paie toute la cotisation : rien n’est prélevé sur votre compte'
    : 'Retenue sur votre salaire : rien n’est prélevé sur votre compte';
}

/** Nobody accepts a mandate in somebody else's name. */
export function payerText(enrolment: EnrolmentRecord): string[] {
  const payer = payerOf(enrolment);
  if (!payer) return [];
  return [
    `Ce compte est celui ${ofName(payer.name)}. Votre signature ne vaut pas accord à sa place : ce mandat lui est ` +
      `envoyé par courrier (${payer.sentTo}), à signer et à renvoyer. Rien n’est prélevé avant.`,
  ];
}

function withdrawalText(enrolment: EnrolmentRecord): string[] {
  const {applies, from} = withdrawalOf(enrolment);
  const base = 'La base que votre employeur a rendue obligatoire ne se quitte pas par renonciation.';
  if (!applies) return [base];
  return [
    `${base} Vous pouvez renoncer à ${from}, dans les 14 jours qui suivent votre signature, sans frais et sans motif.`,
    'Où : sur la page de fin d’adhésion et dans votre espace, à « Vous changez d’avis ? Renoncer au contrat ici » ; ' +
      `par téléphone au ${phoneText} ; ou par lettre à ${insurer.postal}.`,
  ];
}

/** The mandate's facts: the same in the bulletin and in the mandate of its own. Numbers are whole: it is signed. */
export function mandateFacts(enrolment: EnrolmentRecord, now: Date): Fact[] {
  const {supportCode, guarantees, bankDetails, profile} = enrolment;
  const account = bankDetails!.debitAccount ?? bankDetails!.account;
  const payer = payerOf(enrolment);
  const first = firstDebitOf(enrolment, now);
  const address = payer ? payer.address?.join(', ') : addressWords(profile!.address);
  return [
    {label: 'Créancier', value: `${author}, ${insurer.address}`},
    {label: 'Identifiant du créancier (ICS)', value: insurer.ics},
    {label: 'Référence unique du mandat (RUM)', value: referenceOf(supportCode)},
    {label: 'Débiteur', value: account.holder},
    {label: 'Adresse du débiteur', value: address ?? 'À compléter par le débiteur'},
    iban('IBAN à débiter', account.iban),
    ...(account.bic ? [{label: 'BIC', value: account.bic}] : []),
    {label: 'Type', value: 'Prélèvement récurrent'},
    {label: 'Rythme', value: frequencies[guarantees?.debitFrequency ?? 'monthly'] ?? guarantees!.debitFrequency!},
    ...(first ? [{label: 'Premier prélèvement', value: `${euros(first.amount)} le ${longDate(first.on)}`}] : []),
  ];
}

function memberFacts(profile: Profile, {email, employer}: EnrolmentRecord['invitation']): Fact[] {
  const {civility, firstName, lastName, birthName, birthDate, maritalStatus: status, address, phone} = profile;
  return [
    {label: 'Adhérent', value: `${civility === 'madam' ? 'Madame' : 'Monsieur'} ${firstName} ${lastName}`},
    ...(birthName ? [{label: 'Nom de naissance', value: birthName}] : []),
    {label: civility === 'madam' ? 'Née le' : 'Né le', value: formatCivilDate(birthDate)},
    {label: 'Situation familiale', value: maritalStatus[status] ?? ''},
    {label: 'Adresse', value: addressWords(address)},
    {label: 'Téléphone', value: formatPhone(phone)},
    {label: 'E-mail', value: email},
    {label: 'Employeur', value: employer},
    ...schemeFacts(profile),
  ];
}

function beneficiaryFacts(enrolment: EnrolmentRecord, id: string, person: Beneficiary): Fact[] {
  const {type, civility, birthName, birthDate, birthRank} = person;
  const {profile} = enrolment;
  const madam = civility === 'madam' ? 1 : 0;
  return [
    {label: 'Lien avec l’adhérent', value: types[type]?.[madam] ?? ''},
    ...(birthName ? [{label: 'Nom de naissance', value: birthName}] : []),
    {label: madam ? 'Née le' : 'Né le', value: `${formatCivilDate(birthDate)}, rang de naissance ${birthRank}`},
    {label: 'Adresse', value: addressWords(addressOf(enrolment, id)!)},
    ...(person.contact.kind === 'own' ? [{label: 'Téléphone', value: formatPhone(person.contact.phone)}] : []),
    ...schemeFacts(person, profile),
  ];
}

/** Régime, caisse, NIR, télétransmission; of the other parent too where a child has both. */
function schemeFacts(
  {teletransmission: tele, alsaceMoselle}: Pick<Profile, 'teletransmission' | 'alsaceMoselle'>,
  member?: Profile,
): Fact[] {
  const local = alsaceMoselle ? ', régime local d’Alsace-Moselle' : '';
  if (!tele.enabled || !('nir' in tele))
    return [
      {label: 'Régime d’Alsace-Moselle', value: alsaceMoselle ? 'Oui' : 'Non'},
      {label: 'Télétransmission', value: 'Non'},
    ];
  const insured = member?.teletransmission;
  const isMembers = insured?.enabled && 'nir' in insured && insured.nir === tele.nir;
  const number = (label: string, nir: string): Fact => ({label, value: formatNir(nir), hidden: maskNir(nir)});
  const scheme = (code: string): Fact[] => {
    const {scheme: regime = '', fund = ''} = schemeCodeParts(code) ?? {};
    return [
      {label: 'Régime', value: `${schemes[regime] ?? `Régime ${regime}`}${local}`},
      {label: 'Organisme (caisse)', value: `${funds[fund] ?? `Caisse ${fund}`}, code ${formatSchemeCode(code)}`},
    ];
  };
  const {other} = tele;
  return [
    number(isMembers ? `N° de sécurité sociale (${member!.firstName})` : 'Numéro de sécurité sociale', tele.nir),
    ...scheme(tele.schemeCode),
    ...(other ? [number('N° de sécurité sociale, second parent', other.nir), ...scheme(other.schemeCode)] : []),
    {label: 'Télétransmission', value: 'Oui'},
  ];
}

const addressWords = (address: Address) => addressLines(address).join(', ');

const iban = (label: string, number: string): Fact => ({label, value: formatIban(number), hidden: maskIban(number)});

function accountFacts(label: string, {holder, iban: number, bic}: BankAccount): Fact[] {
  return [
    {label, value: `Compte ${ofName(holder)}`},
    iban('IBAN', number),
    ...(bic ? [{label: 'BIC', value: bic}] : []),
  ];
}
