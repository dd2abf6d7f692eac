import {plural} from '../../element/plural.js';

const fr = {
  title: 'Mes documents',
  unread: (count: number) => plural('fr', count, `${count} nouveau document`, `${count} nouveaux documents`),
  filters: 'Trouver un document',
  search: 'Rechercher',
  kind: 'Type',
  year: 'Année',
  person: 'Personne',
  allKinds: 'Tous',
  all: 'Toutes',
  kinds: {
    card: 'Carte',
    statement: 'Décompte',
    contract: 'Contrat',
    notice: 'Notice',
    schedule: 'Échéancier',
    taxCertificate: 'Attestation fiscale',
    certificate: 'Attestation',
    prescription: 'Ordonnance',
    quote: 'Devis',
    hospital: 'Prise en charge',
    opinion: 'Avis médical',
    letter: 'Courrier',
    sent: 'Document envoyé',
  },
  otherKind: 'Autre document',
  isNew: 'Nouveau',
  statuses: {
    received: 'Reçu',
    inReview: 'En vérification',
    moreInfo: 'À compléter',
    accepted: 'Accepté',
    rejected: 'Refusé',
    cancelled: 'Annulé',
  },
  otherStatus: 'En cours',
  read: 'Lire',
  download: 'Télécharger',
  share: 'Partager',
  /** What is done, to which document: said where the button alone is not clear. */
  named: (act: string, title: string, day: string) => `${act} ${title}, ${day}`,
  several: 'Choisir plusieurs documents',
  more: 'Voir les années précédentes',
  shown: (count: number, total: string) =>
    plural('fr', count, `${count} document affiché sur ${total}`, `${count} documents affichés sur ${total}`),
  statements: {
    online: 'Vos décomptes arrivent en ligne, sans courrier.',
    post: 'Vos décomptes arrivent par courrier.',
  },
  preferences: 'Modifier mes préférences de contact',
};

export type LibraryMessages = typeof fr;
export default fr;
