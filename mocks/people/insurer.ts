/** The sample insurer: its settings, and what its documents print about it. */
import type {Settings} from '../../src/contract/settings.js';

/** The insurer of the demos. The phone number is one of those kept for fiction. */
export const sampleSettings: Settings = {
  insurer: {
    name: 'Mutuelle Exemple',
    portalName: 'Mon espace Exemple',
    address: '8 quai de la Fosse, 44000 Nantes',
  },
  help: {
    phone: '+33199001234',
    phoneText: '01\u00a099\u00a000\u00a012\u00a034',
    hours: 'Lundi à samedi, 8\u00a0h – 20\u00a0h',
  },
  links: {
    memberSpace: 'https://espace.example.org/',
    card: 'https://espace.example.org/carte',
    appStore: 'https://apps.example.org/ios',
    playStore: 'https://apps.example.org/android',
    personalData: 'https://www.example.org/donnees-personnelles',
    accessibility: 'https://www.example.org/accessibilite',
  },
  password: {minLength: 12, maxLength: 128, lower: true, upper: true, digit: true, special: true},
  access: {
    registration: true,
    passwordReset: true,
    memberNumber: {pattern: '\\d{10}', example: '7401\u00a0882\u00a0936'},
  },
  newLink: true,
  waiver: true,
  privacy: {
    summary:
      'Votre mutuelle utilise vos réponses pour gérer votre contrat, vous rembourser et échanger avec votre ' +
      'caisse d’assurance maladie.',
    points: [
      {
        heading: 'Qui est responsable',
        text:
          'Votre mutuelle, 8 quai de la Fosse, 44000 Nantes. Votre employeur ne reçoit ni vos numéros, ni vos ' +
          'remboursements.',
      },
      {
        heading: 'Pourquoi',
        text:
          'Pour exécuter votre contrat et respecter nos obligations légales. Le numéro de sécurité sociale ne ' +
          'sert qu’aux échanges avec votre caisse et à vos remboursements.',
      },
      {
        heading: 'Qui les reçoit',
        text:
          'Nos services, votre caisse, les professionnels de santé pour le tiers payant, et nos prestataires ' +
          'tenus au secret.',
      },
      {
        heading: 'Combien de temps',
        text: 'Toute la durée du contrat, puis 5 ans. Une adhésion abandonnée est effacée après 3 mois.',
      },
      {
        heading: 'Vos droits',
        text:
          'Vous pouvez consulter, corriger, effacer ou emporter vos données, et vous opposer à certains usages. ' +
          'Écrivez à dpo@example.org. Vous pouvez aussi saisir la CNIL.',
      },
    ],
  },
  bic: 'required',
  acceptProvisionalNir: false,
  birthName: false,
};

const siren = '123\u00a0456\u00a0789';
const legalForm = 'mutuelle soumise au livre II du Code de la mutualité';
const address = '8 quai de la Fosse, 44000 Nantes';

/** What the documents print about the insurer. The SIREN has a wrong check digit: it is nobody's. */
export const insurer = {
  address,
  /** As on an envelope. */
  postal: `${sampleSettings.insurer.name}, service Adhésions, ${address}`,
  legalForm,
  siren,
  supervisor:
    'Autorité de contrôle prudentiel et de résolution (ACPR), 4 place de Budapest, CS 92459, 75436 Paris Cedex 09',
  mediator: 'Médiateur de la Mutualité Française, FNMF, 255 rue de Vaugirard, 75719 Paris Cedex 15',
  /** One line, at the foot of each page. */
  identity:
    `${sampleSettings.insurer.name}, mutuelle du livre II du Code de la mutualité, SIREN ${siren}, ${address}. ` +
    'Contrôle\u00a0: ACPR.',
  ics: 'FR72ZZZ123456',
  contract: '2026-0417',
};
