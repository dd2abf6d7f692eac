/** Words of failures that speak of an enrolment; all others are those of every widget. */
const fr = {
  failures: {
    stale: {
      title: 'Cette adhésion a changé dans un autre onglet',
      text:
        'Rien n’est perdu\u00a0: vos réponses sont toujours sur cette page. Pour qu’elles remplacent les autres, ' +
        'appuyez de nouveau sur le bouton ci-dessous.',
    },
    signed: {
      title: 'Cette adhésion est déjà signée',
      text: 'Elle ne peut plus être modifiée ici. Appelez-nous pour tout changement.',
    },
    incomplete: {
      title: 'Il manque des réponses',
      text: 'Une étape n’est pas terminée. Revenez-y depuis la liste des étapes.',
    },
    missing: {title: 'Nous ne trouvons pas cette adhésion', text: 'Reconnectez-vous, ou appelez-nous.'},
  },
};

export type EnrolmentMessages = typeof fr;
export default fr;
