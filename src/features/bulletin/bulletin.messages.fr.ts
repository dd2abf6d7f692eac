const fr = {
  title: 'Lire et accepter',
  lead: 'Parcourez votre bulletin jusqu’à la fin et ouvrez vos documents. Les cases à cocher s’ouvrent ensuite.',
  submit: 'Continuer',
  loading: 'Chargement de votre bulletin…',
  page: (page: number, of: number) => `Page ${page} sur ${of}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  toEnd: 'Aller à la fin',
  markRead: 'Marquer comme lu',
  toConsents: 'Aller aux cases à cocher',
  download: (size: string) => `Télécharger le bulletin (PDF, ${size})`,
  downloading: 'Préparation du PDF',
  downloadFor: 'pour l’imprimer ou le garder',
  asText: 'Lire en texte',
  asPdf: 'Voir le PDF',
  opening: 'Préparation du PDF…',
  zoom: {
    label: 'Taille des pages',
    larger: 'Agrandir les pages',
    smaller: 'Réduire les pages',
    now: (percent: string) => `Pages à ${percent}`,
  },
  /** Without the PDF, the text is there; `download` where there is not even that. */
  pdf: {
    missing: {
      title: 'Le PDF n’arrive pas',
      text: 'Lisez le bulletin en texte, ci-dessous. Le PDF peut être demandé de nouveau quand le réseau passe.',
    },
    unreadable: {
      title: 'Le PDF ne s’affiche pas ici',
      text: 'Lisez le bulletin en texte, ci-dessous. Vous pouvez aussi télécharger le PDF.',
    },
    otherFile: {
      title: 'Ce PDF n’est pas celui qui est annoncé',
      text:
        'Par sécurité, nous ne l’affichons pas et ne le donnons pas. Réessayez. Si cela se répète, appelez-nous ' +
        'avant de signer.',
    },
    download: 'Le bulletin ne s’affiche pas ici. Téléchargez-le, lisez-le, puis choisissez « Marquer comme lu ».',
  },
  documents: 'Vos documents',
  documentsText:
    'Ils sont à vous. Ouvrez au moins ceux qui sont marqués «\u00a0à ouvrir\u00a0», ou téléchargez-les tous.',
  toOpen: 'À ouvrir',
  opened: 'Ouvert',
  mark: 'Marquer comme reçu',
  all: 'Tout télécharger',
  allBusy: 'Préparation des documents',
  allFor: 'un seul PDF, qui compte pour tous',
  newTab: '(nouvel onglet)',
  version: (version: string) => `version ${version}`,
  consents: 'Vos accords',
  /** « Lisez encore **2 pages** pour pouvoir cocher ces cases. » */
  unread: {
    before: 'Lisez encore',
    pages: (count: number) => (count > 1 ? `${count} pages` : '1 page'),
    after: 'pour pouvoir cocher ces cases.',
  },
  /** « Ouvrez encore : **Notice d’information**. » */
  unopened: {before: 'Avant de cocher ces cases, ouvrez encore\u00a0:', after: '.'},
  toDocuments: 'Aller aux documents',
  resume: 'Reprendre la lecture',
  open: 'Les cases à cocher sont maintenant disponibles.',
  optional: 'Au choix, sans effet sur votre adhésion',
  changed: {
    title: 'Votre bulletin a changé',
    text:
      'Une réponse ou un document n’est plus le même depuis votre lecture. Relisez le bulletin, puis cochez de ' +
      'nouveau les cases.',
  },
  errors: {
    required: 'Cochez cette case pour continuer.',
    unread: 'Ouvrez ce document, ou téléchargez-les tous.',
    mark: 'Marquez ce document comme reçu, ou téléchargez-les tous.',
  },
};

export type BulletinMessages = typeof fr;
export default fr;
