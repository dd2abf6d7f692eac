import {plural} from '../../element/plural.js';
import actRow from '../../ui/blocks/act-row.messages.fr.js';
import ceiling from '../../ui/blocks/ceiling.messages.fr.js';
import notice from '../../ui/blocks/notice.messages.fr.js';

const counted = (count: number, one: string, other: string) => `${count}\u00a0${plural('fr', count, one, other)}`;

const fr = {
  act: actRow,
  ceiling,
  notice,
  reimbursements: {
    title: 'Derniers remboursements',
    all: 'Tous mes remboursements',
    none: 'Aucun remboursement pour l’instant. Ils apparaissent ici dès que nous les recevons.',
  },
  ceilings: {title: 'Ce qu’il vous reste à utiliser', all: 'Tous mes forfaits'},
  notifications: {
    title: 'Notifications',
    all: 'Tout voir',
    allName: 'Tout voir, les notifications',
    none: 'Rien de nouveau pour l’instant.',
    unread: (count: number) => counted(count, 'non lue', 'non lues'),
    read: 'Tout marquer comme lu',
    allRead: 'Tout est lu.',
    news: (count: number) => counted(count, 'nouvelle notification', 'nouvelles notifications'),
  },
  teletransmission: {
    title: 'Télétransmission',
    states: {
      notRequested: 'Non demandée',
      requested: 'Demandée',
      active: 'Active',
      rejected: 'Refusée',
      conflict: 'À débloquer',
      stopped: 'Arrêtée',
    },
    /** What an insurer calls otherwise. */
    other: 'En cours',
    conflict: 'Une autre mutuelle est encore reliée à sa caisse.',
    rejected: 'Sa caisse n’a pas accepté la liaison.',
    what: 'Que faire\u202f?',
    whatFor: (name: string) => `Que faire\u202f? Télétransmission, ${name}`,
  },
  menu: {
    title: 'Mon espace',
    care: 'Mes soins',
    steps: 'Mes démarches',
    services: 'Mes services',
    account: 'Mon compte',
    reimbursements: 'Remboursements',
    coverage: 'Forfaits et garanties',
    card: 'Carte de tiers payant',
    network: 'Opticiens et audioprothésistes',
    documentSending: 'Envoyer un document',
    hospital: 'Prise en charge à l’hôpital',
    beneficiaries: 'Ajouter un bénéficiaire',
    bankAccount: 'Changer de compte bancaire',
    cancellation: 'Résilier votre contrat',
    teleconsultation: 'Téléconsultation',
    opinion: 'Deuxième avis médical',
    assistance: 'Assistance',
    coaching: 'Programmes santé',
    referral: 'Parrainage',
    help: 'Aide et réclamations',
    profile: 'Mon profil',
    documents: 'Mes documents',
    messages: 'Messages',
    unread: (count: number) => `Messages, ${counted(count, 'non lu', 'non lus')}`,
    preferences: 'Préférences de contact',
    security: 'Connexion et appareils',
    leave: 'Se déconnecter',
  },
  accessibility: 'Accessibilité\u00a0: notre déclaration',
};

export type HomeMoreMessages = typeof fr;
export default fr;
