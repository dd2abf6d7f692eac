/** What stands on each page of the member's space: an element, loaded when its page is first opened. */
import type {SpacePage} from '../../src/contract/space-pages.js';
import type {Place} from './space-pages.js';

export type Lang = 'fr' | 'en';
export type Words = Readonly<Record<Lang, string>>;

export interface SpaceView {
  tag: `mutuelle-${string}`;
  define: () => Promise<unknown>;
  /** In the menu, and heading of the page. */
  name: Words;
  /** In tabs, histories and shared screens, where others read along: no word of health. */
  title?: Words;
  /** What the element is told of what its page is about. */
  attributes?: (place: Place) => Readonly<Record<string, string | undefined>>;
}

/** Of the messages of this insurer; whatever else a message is about is a thread. */
const subjects = ['reimbursement', 'hospital', 'contract', 'people', 'card', 'cancellation', 'complaint', 'other'];

const help = {
  tag: 'mutuelle-help-centre',
  define: () => import('../../src/define/help-centre.js'),
} as const;

export const views: Readonly<Record<SpacePage, SpaceView>> = {
  home: {
    tag: 'mutuelle-member-home',
    define: () => import('../../src/define/member-home.js'),
    name: {fr: 'Accueil', en: 'Home'},
    title: {fr: 'Mon espace', en: 'My space'},
  },
  notifications: {
    tag: 'mutuelle-notification-centre',
    define: () => import('../../src/define/notification-centre.js'),
    name: {fr: 'Notifications', en: 'Notifications'},
  },
  reimbursements: {
    tag: 'mutuelle-reimbursement-timeline',
    define: () => import('../../src/define/reimbursement-timeline.js'),
    name: {fr: 'Mes remboursements', en: 'My reimbursements'},
    attributes: () => ({'filters-in-url': ''}),
  },
  coverage: {
    tag: 'mutuelle-coverage-overview',
    define: () => import('../../src/define/coverage-overview.js'),
    name: {fr: 'Ma couverture', en: 'My cover'},
    attributes: ({subject}) => ({'person-id': subject}),
  },
  card: {
    tag: 'mutuelle-digital-card-viewer',
    define: () => import('../../src/define/digital-card-viewer.js'),
    name: {fr: 'Ma carte', en: 'My card'},
  },
  network: {
    tag: 'mutuelle-network-locator',
    define: () => import('../../src/define/network-locator.js'),
    name: {fr: 'Trouver un professionnel', en: 'Find a professional'},
    attributes: () => ({'with-map': ''}),
  },
  documents: {
    tag: 'mutuelle-document-library',
    define: () => import('../../src/define/document-library.js'),
    name: {fr: 'Mes documents', en: 'My documents'},
  },
  documentSending: {
    tag: 'mutuelle-document-sender',
    define: () => import('../../src/define/document-sender.js'),
    name: {fr: 'Envoyer un document', en: 'Send a document'},
    attributes: ({request, subject}) => ({request, paper: subject}),
  },
  profile: {
    tag: 'mutuelle-member-profile',
    define: () => import('../../src/define/member-profile.js'),
    name: {fr: 'Mon profil', en: 'My profile'},
  },
  bankAccount: {
    tag: 'mutuelle-bank-change',
    define: () => import('../../src/define/bank-change.js'),
    name: {fr: 'Compte bancaire', en: 'Bank account'},
  },
  beneficiaries: {
    tag: 'mutuelle-beneficiary-request',
    define: () => import('../../src/define/beneficiary-request.js'),
    name: {fr: 'Mes bénéficiaires', en: 'People covered'},
  },
  preferences: {
    tag: 'mutuelle-contact-preferences',
    define: () => import('../../src/define/contact-preferences.js'),
    name: {fr: 'Préférences de contact', en: 'Contact preferences'},
  },
  security: {
    tag: 'mutuelle-security-settings',
    define: () => import('../../src/define/security-settings.js'),
    name: {fr: 'Connexion et appareils', en: 'Sign-in and devices'},
  },
  teleconsultation: {
    tag: 'mutuelle-teleconsultation',
    define: () => import('../../src/define/teleconsultation.js'),
    name: {fr: 'Parler à un médecin', en: 'Talk to a doctor'},
    title: {fr: 'Mes rendez-vous', en: 'My appointments'},
  },
  services: {
    tag: 'mutuelle-health-services',
    define: () => import('../../src/define/health-services.js'),
    name: {fr: 'Mes services', en: 'My services'},
  },
  coaching: {
    tag: 'mutuelle-coaching',
    define: () => import('../../src/define/coaching.js'),
    name: {fr: 'Programmes santé', en: 'Health programmes'},
    title: {fr: 'Mes programmes', en: 'My programmes'},
  },
  hospital: {
    tag: 'mutuelle-hospital-request',
    define: () => import('../../src/define/hospital-request.js'),
    name: {fr: 'Prise en charge à l’hôpital', en: 'Hospital agreement'},
    title: {fr: 'Mes demandes', en: 'My requests'},
  },
  referral: {
    tag: 'mutuelle-referral',
    define: () => import('../../src/define/referral.js'),
    name: {fr: 'Parrainer un proche', en: 'Refer a friend'},
  },
  cancellation: {
    tag: 'mutuelle-contract-cancellation',
    define: () => import('../../src/define/contract-cancellation.js'),
    name: {fr: 'Résilier votre contrat', en: 'Cancel your contract'},
  },
  withdrawal: {
    tag: 'mutuelle-contract-withdrawal',
    define: () => import('../../src/define/contract-withdrawal.js'),
    name: {fr: 'Renoncer au contrat', en: 'Withdraw from the contract'},
  },
  help: {
    ...help,
    name: {fr: 'Aide et contact', en: 'Help and contact'},
    attributes: ({subject}) => ({question: subject}),
  },
  complaint: {
    ...help,
    name: {fr: 'Faire une réclamation', en: 'Make a complaint'},
    attributes: () => ({complaint: ''}),
  },
  messages: {
    tag: 'mutuelle-messages',
    define: () => import('../../src/define/messages.js'),
    name: {fr: 'Mes messages', en: 'My messages'},
    attributes: ({subject = ''}) => ({[subjects.includes(subject) ? 'subject' : 'thread']: subject || undefined}),
  },
};

/** Always in sight where there is room. */
export const mainPages: readonly SpacePage[] = ['home', 'reimbursements', 'coverage', 'card', 'documents', 'messages'];

/** The menu, by what the member is there for. */
export const groups: readonly {name: Words; pages: readonly SpacePage[]}[] = [
  {name: {fr: 'Mon espace', en: 'My space'}, pages: ['home', 'notifications', 'messages', 'help']},
  {name: {fr: 'Mes soins', en: 'My care'}, pages: ['reimbursements', 'coverage', 'card', 'network', 'hospital']},
  {
    name: {fr: 'Mes démarches', en: 'My requests'},
    pages: ['documentSending', 'documents', 'beneficiaries', 'bankAccount', 'cancellation', 'withdrawal'],
  },
  {name: {fr: 'Mes services', en: 'My services'}, pages: ['teleconsultation', 'services', 'coaching', 'referral']},
  {name: {fr: 'Mon compte', en: 'My account'}, pages: ['profile', 'preferences', 'security']},
];
