/** The insurer's documents that are the same for everybody under a contract (LAW-03). A model, not legal advice. */
import type {Printed, PrintedSection} from '../../engine/pdf.js';
import {documentsDate, documentsMonth, documentTitles, type DocumentId} from '../../engine/documents.js';
import {euros} from '../../engine/formats.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import type {OfferId} from '../../people/personas.js';
import {offerFor, offerIds} from '../guarantees/offers.js';
import {alone} from '../guarantees/prices.js';

/** Documents without anybody's answers in them: a public address may give them. */
export type GeneralDocumentId = Exclude<DocumentId, 'advice' | 'mandate'>;

const {name} = sampleSettings.insurer;
const {phoneText = '', hours} = sampleSettings.help;
const section = (heading: string, ...text: string[]): PrintedSection => ({heading, facts: [], text});

const identity = (): PrintedSection => ({
  heading: 'Qui vous assure',
  facts: [
    {label: 'Assureur', value: `${name}, ${insurer.legalForm}`},
    {label: 'SIREN', value: insurer.siren},
    {label: 'Adresse', value: insurer.address},
    {label: 'Autorité de contrôle', value: insurer.supervisor},
    {label: 'Téléphone', value: `${phoneText} (${hours.replace(/^L/, 'l')})`},
  ],
});

const complaints = section(
  'Réclamation et médiation',
  `Écrivez d’abord à ${name}, service Réclamations, ${insurer.address}. Vous recevez un accusé de réception sous 10 ` +
    'jours ouvrables et une réponse sous 2 mois.',
  `Si la réponse ne vous convient pas, ou après 2 mois, vous pouvez saisir gratuitement le médiateur : ` +
    `${insurer.mediator}.`,
);

const withdrawal = section(
  'Renoncer',
  'La base que votre employeur a rendue obligatoire ne se quitte pas par renonciation. Ce que vous avez choisi ' +
    'librement et à distance (une option, la surcomplémentaire) se quitte dans les 14 jours calendaires qui suivent ' +
    'la signature, sans frais et sans motif.',
  `Vous renoncez depuis la page de fin d’adhésion et depuis votre espace (« Renoncer au contrat ici »), par ` +
    `téléphone au ${phoneText}, ou par lettre : ${insurer.postal}.`,
);

const notice = (): PrintedSection[] => [
  section(
    'L’essentiel',
    'Cette notice est rédigée par l’assureur et remise par votre employeur (articles L221-6 du Code de la ' +
      'mutualité). Elle décrit vos garanties, leur entrée en vigueur et les formalités à remplir en cas de soins.',
    'Le contrat est responsable (articles L871-1, R871-1 et R871-2 du Code de la sécurité sociale) et solidaire : ' +
      'aucun questionnaire de santé n’est demandé et le tarif ne dépend pas de votre état de santé.',
  ),
  section(
    'Qui est couvert',
    '• Vous, salarié de l’entreprise, dès la date d’effet de votre adhésion.',
    '• Votre conjoint, partenaire de PACS ou concubin, si vous le déclarez.',
    '• Vos enfants à charge jusqu’à 21 ans ; jusqu’à 28 ans s’ils sont étudiants, apprentis ou demandeurs d’emploi ; ' +
      'sans limite d’âge s’ils sont handicapés.',
    '• Vos ascendants à charge, dans la limite de deux.',
    'Chaque personne est couverte au plus tôt à la date d’effet, et jusqu’à la fin du mois où elle cesse de remplir ' +
      'ces conditions.',
  ),
  section(
    'Ce qui est remboursé',
    'Les niveaux sont dans le « Tableau de garanties et exemples de remboursements ». Ils s’ajoutent, sauf mention ' +
      'contraire, à ce que rembourse la Sécurité sociale. Le total ne dépasse jamais vos dépenses réelles.',
    'Les paniers 100 % Santé (optique, dentaire, aides auditives) sont remboursés en totalité, dans la limite des ' +
      'prix fixés par la loi.',
    'Ne sont jamais remboursés : la participation forfaitaire, les franchises médicales, les majorations pour ' +
      'consultation hors parcours de soins.',
  ),
  section(
    'Être remboursé',
    '• Avec la télétransmission, votre caisse nous envoie vos décomptes : vous n’avez rien à faire.',
    '• Sans elle, envoyez-nous le décompte de votre caisse, et la facture acquittée si elle est demandée.',
    '• Chez les professionnels qui l’acceptent, la carte de tiers payant vous évite l’avance des frais.',
    'Les remboursements sont versés sur le compte que vous avez donné, sous 48 heures ouvrées après réception du ' +
      'décompte. Toute demande se prescrit par 2 ans (article L221-11 du Code de la mutualité).',
  ),
  section(
    'Ne pas adhérer',
    'Dans les cas prévus par la loi ou par l’accord de l’entreprise (couverture par le conjoint, contrat court, ' +
      'complémentaire santé solidaire…), vous pouvez demander une dispense, avec un justificatif.',
  ),
  section(
    'Quand la couverture s’arrête',
    'Elle cesse à la fin de votre contrat de travail, ou si votre employeur résilie. Si vous êtes indemnisé par ' +
      'l’assurance chômage, elle est maintenue sans cotisation pendant une durée égale à celle de votre dernier ' +
      'contrat, 12 mois au plus (article L911-8 du Code de la sécurité sociale).',
    'Ensuite, ou si vous partez à la retraite, vous pouvez demander un contrat individuel dans les 6 mois ' +
      '(article 4 de la loi Évin).',
  ),
  withdrawal,
  complaints,
  identity(),
];

const ipid = (): PrintedSection[] => [
  section(
    'De quel type d’assurance s’agit-il ?',
    'D’une complémentaire santé collective. Elle rembourse tout ou partie des frais de santé qui restent à votre ' +
      'charge après la Sécurité sociale. Ce document résume le produit ; l’information complète est dans les autres ' +
      'documents. Le produit respecte les conditions des contrats responsables et solidaires.',
  ),
  section(
    'Qu’est-ce qui est assuré ?',
    '• Hospitalisation : honoraires, forfait journalier, chambre particulière.',
    '• Soins courants : consultations, analyses, médicaments, auxiliaires médicaux.',
    '• Dentaire : soins, prothèses 100 % Santé et autres, orthodontie.',
    '• Optique : équipement 100 % Santé et autres.',
    '• Aides auditives : équipement 100 % Santé et autres.',
    '• Selon le niveau choisi : médecines douces, implants, dépassements d’honoraires.',
    'Les services prévus : tiers payant, réseau de professionnels, espace en ligne.',
  ),
  section(
    'Qu’est-ce qui n’est pas assuré ?',
    '• Les soins reçus avant la date d’effet ou après la fin de la couverture.',
    '• Les soins à visée esthétique que la Sécurité sociale ne rembourse pas.',
    '• Les indemnités de perte de revenu en cas d’arrêt de travail.',
  ),
  section(
    'Y a-t-il des exclusions à la couverture ?',
    '• La participation forfaitaire et les franchises.',
    '• La majoration du ticket modérateur et les dépassements hors parcours de soins.',
    '• Optique : un équipement tous les 2 ans, sauf évolution de la vue ou enfant de moins de 16 ans.',
    '• Aide auditive : une par oreille tous les 4 ans.',
  ),
  section('Où suis-je couvert ?', '• En France et, sur la base de la Sécurité sociale française, à l’étranger.'),
  section(
    'Quelles sont mes obligations ?',
    '• À l’adhésion : répondre exactement et fournir les pièces demandées.',
    '• Pendant le contrat : dire tout changement (adresse, famille, caisse, compte) et fournir les justificatifs.',
    '• En cas de soins : envoyer les demandes dans les 2 ans.',
  ),
  section(
    'Quand et comment effectuer les paiements ?',
    'Votre employeur paie sa part. La vôtre est prélevée sur votre compte, au rythme que vous avez choisi, ou ' +
      'retenue sur votre salaire, selon le contrat.',
  ),
  section(
    'Quand commence et finit la couverture ?',
    'Elle commence à la date écrite dans votre bulletin. Elle dure jusqu’au 31 décembre et se renouvelle chaque ' +
      'année. Ce que vous avez choisi librement se quitte dans les 14 jours (renonciation).',
  ),
  section(
    'Comment puis-je résilier le contrat ?',
    'La base obligatoire suit le contrat de votre employeur. Une option ou la surcomplémentaire se résilie à tout ' +
      'moment, sans frais, après un an ; la résiliation prend effet un mois après.',
  ),
];

const conditions = (): PrintedSection[] => [
  section(
    'Règlement mutualiste · Article 1. Objet',
    `Le présent règlement définit le contenu et la durée des engagements entre ${name} et ses membres participants, ` +
      'en ce qui concerne les prestations et les cotisations.',
  ),
  section(
    'Article 2. Adhésion',
    'L’adhésion résulte de la signature du bulletin. Elle emporte acceptation des statuts et du règlement. Elle ' +
      'prend effet à la date qui y est écrite.',
  ),
  section(
    'Article 3. Obligations des membres',
    'Le membre participant déclare tout changement de situation dans les 30 jours. Une fausse déclaration ' +
      'intentionnelle entraîne la nullité de la garantie (article L221-14 du Code de la mutualité).',
  ),
  section(
    'Article 4. Cotisations',
    'Les cotisations sont fixées par l’assemblée générale. À défaut de paiement dans les 10 jours de l’échéance, une ' +
      'mise en demeure est envoyée ; la garantie peut être suspendue 30 jours plus tard (article L221-7).',
  ),
  section(
    'Article 5. Prestations',
    'Les prestations sont celles du tableau de garanties, dans la limite des frais réels. Elles respectent à tout ' +
      'moment les obligations des contrats responsables.',
  ),
  section(
    'Article 6. Recours',
    `${name} est subrogée de plein droit au bénéficiaire victime d’un accident, dans la limite de ce qu’elle a payé.`,
  ),
  section(
    'Article 7. Prescription',
    'Toute action dérivant des opérations du présent règlement est prescrite par 2 ans à compter de l’événement qui ' +
      'y donne naissance.',
  ),
  section(
    'Statuts · Article 1. Dénomination et siège',
    `${name} est une ${insurer.legalForm}. Son siège est au ${insurer.address}. Elle est immatriculée au répertoire ` +
      `Sirene sous le numéro ${insurer.siren}.`,
  ),
  section(
    'Article 2. Membres',
    'La mutuelle se compose de membres participants, qui bénéficient des prestations, et de membres honoraires, qui ' +
      'contribuent sans en bénéficier.',
  ),
  section(
    'Article 3. Assemblée générale',
    'Elle réunit les délégués élus par les membres. Elle fixe les cotisations, les prestations et approuve les ' +
      'comptes. Chaque délégué dispose d’une voix.',
  ),
  section(
    'Article 4. Conseil d’administration',
    'Il est élu par l’assemblée générale pour 6 ans, renouvelable par tiers. Il détermine les orientations de la ' +
      'mutuelle et veille à leur application.',
  ),
  complaints,
];

const data = (): PrintedSection[] => [
  ...(sampleSettings.privacy
    ? [
        section('En une phrase', sampleSettings.privacy.summary),
        ...sampleSettings.privacy.points.map(({heading, text}) => section(heading, text)),
      ]
    : []),
  section(
    'Bases légales',
    'L’exécution du contrat pour l’adhésion et les remboursements ; une obligation légale pour le numéro de sécurité ' +
      'sociale (décret n° 2019-341) et la lutte contre la fraude ; votre accord, que vous pouvez retirer, pour les ' +
      'conseils et les offres.',
  ),
];

const costs = (): PrintedSection[] => [
  {
    heading: 'Part des cotisations versée en prestations',
    facts: [{label: 'Ratio de redistribution 2025', value: '79,3 %'}],
    text: [
      'Ce ratio représente la part des cotisations ou primes collectées, hors taxes, par l’organisme assureur au ' +
        'titre de l’ensemble des garanties couvrant le remboursement ou l’indemnisation des frais occasionnés par ' +
        'une maladie, une maternité ou un accident, qui est utilisée pour le versement des prestations correspondant ' +
        'à ces garanties.',
    ],
  },
  {
    heading: 'Frais de gestion',
    facts: [{label: 'Part des cotisations hors taxes, 2025', value: '18,6 %'}],
    text: [
      'Ces frais recouvrent l’ensemble des sommes engagées pour concevoir les contrats, les commercialiser (dont le ' +
        'réseau commercial, le marketing, les commissions des intermédiaires), les souscrire (dont l’encaissement ' +
        'des cotisations, la gestion des résiliations, le suivi comptable et juridique), les gérer (dont le ' +
        'remboursement, la gestion du tiers payant, l’information client, l’assistance, les services, les ' +
        'prestations complémentaires), les réassurer, c’est-à-dire accomplir toutes les tâches incombant à ' +
        'l’organisme assureur dans le respect des garanties contractuelles.',
    ],
  },
  section(
    'Pourquoi cette notice',
    'La loi demande aux complémentaires santé de communiquer ces deux chiffres avant l’adhésion, puis chaque année ' +
      '(article L871-1 du Code de la sécurité sociale, arrêté du 6 mai 2020).',
  ),
];

/** The table of the offer, then an example per line: as the federations agreed in 2019. */
function guarantees(offerId: OfferId): PrintedSection[] {
  const {combinations, comparison, examples, topUp} = offerFor(offerId, alone);
  const widths = [2.6, ...combinations.map(() => 1)];
  return [
    section(
      'Comment lire ce tableau',
      'Les pourcentages s’appliquent à la base de remboursement de la Sécurité sociale (BR) et comprennent ce ' +
        'qu’elle rembourse. OPTAM : médecin qui s’est engagé à modérer ses dépassements. Frais réels : tout est ' +
        'remboursé.',
      ...(topUp ? [`${topUp.name} : ${topUp.pitch}`] : []),
    ),
    ...comparison.map(({heading, rows}) => ({
      heading,
      facts: [],
      table: {
        head: ['Soin', ...combinations.map(({label}) => label)],
        rows: rows.map(({label, levels}) => [label, ...combinations.map(({id}) => levels[id] ?? '')]),
        widths,
      },
    })),
    ...examples.map(({combinationId, rows}) => ({
      heading: `Exemples de remboursements, ${combinations.find(({id}) => id === combinationId)?.label ?? ''}`,
      facts: [],
      table: {
        head: ['Soin', 'Prix', 'Sécurité sociale', 'Mutuelle', 'Reste à payer'],
        rows: rows.map(({care, price, amo, amc, remaining}) => [care, ...[price, amo, amc, remaining].map(euros)]),
        widths: [2.6, 1, 1.2, 1, 1.1],
      },
    })),
  ];
}

const texts: Readonly<Record<GeneralDocumentId, (offer: OfferId) => PrintedSection[]>> = {
  notice,
  ipid,
  conditions,
  guarantees,
  data,
  costs,
};

export function generalPaper(id: GeneralDocumentId, offer: OfferId): Printed {
  return {
    title: documentTitles[id],
    subtitle: `Contrat collectif n° ${insurer.contract}, version de ${documentsMonth}`,
    author: name,
    identity: insurer.identity,
    reference: `${documentTitles[id]}, version de ${documentsMonth}`,
    date: documentsDate,
    pages: [{sections: texts[id](offer)}],
  };
}

/** `notice`, or `guarantees-alsace`: the name of a file at the public address. */
export function publicPaper(name: string): Printed | undefined {
  const [id = '', offer = 'standard'] = name.split('-');
  return Object.hasOwn(texts, id) && (offerIds as readonly string[]).includes(offer)
    ? generalPaper(id as GeneralDocumentId, offer as OfferId)
    : undefined;
}
