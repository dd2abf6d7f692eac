import {plural} from '../../element/plural.js';

const fr = {
  files: {
    started: 'Le téléchargement commence.',
    again: 'Rien ne se passe\u202f? Préparer un autre lien',
    ready: 'Votre fichier est prêt.',
    save: 'Enregistrer le fichier',
    shareNow: 'Partager maintenant',
    shareFailed: {
      title: 'Le partage n’a pas été possible',
      text: 'Téléchargez le document, puis partagez-le depuis votre appareil.',
    },
  },
  several: {
    title: 'Choisissez les documents à télécharger ensemble',
    text: 'Ils arrivent dans un seul fichier ZIP.',
    chosen: (count: number) => plural('fr', count, `${count} document choisi`, `${count} documents choisis`),
    all: 'Choisir tous ceux affichés',
    download: 'Télécharger le ZIP',
    none: 'Choisissez au moins un document.',
    tooMany: (most: number) => `Pas plus de ${most} à la fois.`,
    cancel: 'Annuler',
  },
  viewer: {
    pages: (count: number) => plural('fr', count, `${count} page`, `${count} pages`),
    page: (page: number, total: number) => `Page ${page} sur ${total}`,
    zoom: {label: 'Taille', smaller: 'Réduire', larger: 'Agrandir'},
    unreadable: {
      title: 'Ce document ne peut pas s’afficher ici',
      text: 'Téléchargez-le pour le lire.',
    },
  },
  sent: {
    moreInfo: 'Il nous manque quelque chose',
    rejected: 'Ce document est refusé',
    follow: 'Suivre ce document',
    reference: 'Référence à donner au téléphone\u00a0:',
    ways: {replaceFile: 'Remplacer', sendPaper: 'Compléter'},
  },
  tax: {
    title: 'Attestation Madelin',
    lead:
      'Pour déduire vos cotisations santé de votre revenu professionnel, si vous êtes à votre compte hors ' +
      'micro-entreprise.',
    year: 'Année',
    upToDate: 'À jour de cotisations',
    late: 'Cotisations à régler',
    paid: 'Cotisations versées',
    contract: 'Contrat',
    available: 'Disponible depuis le',
    download: (year: string) => `Télécharger l’attestation ${year}`,
    read: (year: string) => `Lire l’attestation ${year}`,
    next: (year: string) => `L’attestation ${year} n’est pas encore prête.`,
    about: (year: string, day: string) => `L’attestation ${year} arrivera vers le ${day}.`,
    other: 'Demander une autre attestation',
    notConcerned: 'Votre contrat n’est pas concerné',
    reasons: {
      employer:
        'L’attestation Madelin est réservée aux indépendants. Votre contrat passe par votre employeur\u00a0: vos ' +
        'cotisations figurent sur votre fiche de paie.',
      individual:
        'L’attestation Madelin est réservée aux contrats des indépendants. Vous avez souscrit le vôtre à titre ' +
        'personnel.',
      microEntrepreneur:
        'L’attestation Madelin est réservée aux indépendants hors micro-entreprise. En micro-entreprise, les ' +
        'cotisations ne se déduisent pas.',
    },
    noReason: 'L’attestation Madelin est réservée à certains contrats des indépendants.',
  },
  empty: {
    title: 'Vos documents arriveront ici',
    text: 'Votre carte, vos décomptes et vos courriers s’ajoutent ici dès qu’ils sont prêts.',
  },
  nothing: {
    before: 'Aucun document ne correspond à',
    title: 'Aucun document ne correspond à ces choix',
    kept: (years: number) =>
      plural(
        'fr',
        years,
        `Nous gardons vos documents ${years} an en ligne.`,
        `Nous gardons vos documents ${years} ans en ligne.`,
      ),
    write: 'Pour un document plus ancien, écrivez-nous\u00a0: nous le cherchons pour vous.',
    call: 'Pour un document plus ancien, appelez-nous\u00a0: nous le cherchons pour vous.',
    clear: 'Effacer la recherche',
    message: 'Écrire un message',
  },
};

export type MoreMessages = typeof fr;
export default fr;
