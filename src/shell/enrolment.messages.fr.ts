/** Words of failures that speak of an enrolment; all others are those of every widget. */
const fr = {
  failures: {
    stale: {title: 'Cette adhésion a changé dans un autre onglet'},
    signed: {
      title: 'Cette adhésion est déjà signée',
      text: 'Elle ne peut plus être modifiée ici.',
    },
    incomplete: {
      title: 'Il manque des réponses',
      text: 'Une étape n’est pas terminée. Revenez-y depuis la liste des étapes.',
    },
    missing: {title: 'Nous ne trouvons pas cette adhésion'},
  },
};

export type EnrolmentMessages = typeof fr;
export default fr;
