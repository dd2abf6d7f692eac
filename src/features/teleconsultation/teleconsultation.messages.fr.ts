const fr = {
  title: 'Parler à un médecin',
  lead: 'Un médecin vous répond, sans rendez-vous.',
  ways: {video: 'Par vidéo', phone: 'Par téléphone'},
  /** Where we have no word for it. */
  otherWay: 'Autrement',
  closed: 'Fermé pour le moment.',
  opensAt: (time: string) => `Ouvre à ${time}.`,
  opensOn: (moment: string) => `Ouverture\u00a0: ${moment}.`,
  moment: (day: string, time: string) => `${day} à ${time}`,
  allClosed: {
    title: 'Aucun médecin n’est libre pour le moment',
    text: 'Revenez à l’heure indiquée, ou voyez votre médecin traitant.',
    again: 'Vérifier de nouveau',
  },
  forward: 'Continuer',
  call: 'Demander à être appelé',
  cancelled: 'Vous n’attendez plus de médecin',
};

export type TeleconsultationMessages = typeof fr;
export default fr;
