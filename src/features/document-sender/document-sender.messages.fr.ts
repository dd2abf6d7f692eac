const fr = {
  title: 'Envoyer un document',
  kind: 'De quel document s’agit-il\u202f?',
  person: 'Pour qui\u202f?',
  act: 'Pour quel soin\u202f?',
  otherAct: 'Un autre soin',
  missing: {
    kind: 'Choisissez le document à envoyer.',
    person: 'Choisissez la personne concernée.',
    act: 'Choisissez le soin concerné, ou «\u00a0Un autre soin\u00a0».',
  },
  next: 'Continuer',
  anew: 'Commencer un autre envoi',
  leave: 'Fermer sans envoyer',
  none: {
    title: 'Aucun document à envoyer ici',
    text: 'Votre mutuelle ne reçoit pas de document par cette page. Appelez-la pour savoir comment faire.',
  },
  /** « Votre facture, pour Hélène, ostéopathie du 3 novembre » */
  forWhom: (firstName: string) => `pour ${firstName}`,
  begun: {
    title: 'Vous aviez commencé un envoi',
    pages: (count: number) => (count > 1 ? `${count} fichiers déjà choisis.` : '1 fichier déjà choisi.'),
    resume: 'Reprendre',
    abandon: 'Abandonner',
  },
  cancelled: {title: 'L’envoi est annulé', text: 'Rien n’a été transmis, rien n’est gardé.'},
  over: {
    title: 'Cet envoi n’est plus ouvert',
    text: 'Il a été abandonné dans une autre fenêtre, ou gardé trop longtemps. Recommencez-le ici.',
  },
};

export type SenderMessages = typeof fr;
export default fr;
