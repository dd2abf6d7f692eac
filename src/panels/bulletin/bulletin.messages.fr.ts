const fr = {
  title: 'Lire et accepter',
  lead: 'Parcourez votre bulletin jusqu’à la dernière page. Les cases à cocher s’ouvrent ensuite.',
  submit: 'Continuer',
  loading: 'Chargement de votre bulletin…',
  page: (page: number, of: number) => `Page ${page} sur ${of}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  toEnd: 'Aller à la fin',
  markRead: 'Marquer comme lu',
  toConsents: 'Aller aux cases à cocher',
  openFile: (size: string) => `Ouvrir le bulletin (PDF, ${size})`,
  openingFile: 'Préparation du PDF',
  documents: 'Les documents à lire avant d’accepter',
  newTab: '(nouvel onglet)',
  version: (version: string) => `version ${version}`,
  consents: 'Vos accords',
  /** « Lisez encore **2 pages** pour pouvoir cocher ces cases. » */
  unread: {before: 'Lisez encore', pages: (count: number) => (count > 1 ? `${count} pages` : '1 page'), after: 'pour pouvoir cocher ces cases.'},
  resume: 'Reprendre la lecture',
  open: 'Les cases à cocher sont maintenant disponibles.',
  optional: 'Au choix, sans effet sur votre adhésion',
  changed: {title: 'Votre bulletin a changé', text: 'Une réponse ou un document n’est plus le même depuis votre lecture. Relisez le bulletin, puis cochez de nouveau les cases.'},
  errors: {required: 'Cochez cette case pour continuer.'},
};

export type BulletinMessages = typeof fr;
export default fr;
