const fr = {
  title: 'Prise en charge à l’hôpital',
  lead: (days: number | undefined) =>
    `À faire ${days === undefined ? '' : `${days > 1 ? `${days} jours` : `${days} jour`} `}avant un séjour prévu. ` +
    'L’hôpital nous envoie la facture\u00a0: vous n’avancez pas les frais couverts.',
  emergency: {
    title: 'Une urgence\u202f? Rien à demander\u00a0: allez à l’hôpital et montrez votre carte.',
    text: 'La demande se fait ensuite, par l’hôpital.',
    card: 'Montrer ma carte',
  },
  ask: 'Demander une prise en charge',
  back: 'Revenir à mes séjours',
  stays: {
    title: 'Mes demandes',
    see: 'Voir',
    which: (establishment: string) => `la demande pour ${establishment}`,
    statuses: {
      received: 'Reçue',
      inReview: 'En cours d’examen',
      moreInfo: 'À compléter',
      accepted: 'Accordée',
      rejected: 'Refusée',
      cancelled: 'Annulée',
    },
  },
  /** The day follows. */
  entry: 'Entrée le',
  nights: (count: number) => (count === 0 ? 'dans la journée' : count === 1 ? '1\u00a0nuit' : `${count}\u00a0nuits`),
  already: {
    title: 'Une demande existe déjà pour ces jours',
    text: 'Rien n’a été envoyé une deuxième fois. Voici où en est la première.',
    elsewhere: 'Rien n’a été envoyé une deuxième fois. Vous la trouvez dans vos demandes.',
  },
};

export type HospitalMessages = typeof fr;
export default fr;
