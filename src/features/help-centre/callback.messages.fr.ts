const fr = {
  title: 'Être rappelé',
  phone: {
    label: 'Votre numéro',
    errors: {
      required: 'Saisissez le numéro où vous rappeler.',
      length: 'Vérifiez le nombre de chiffres. Un numéro en compte 10, par exemple 06\u00a039\u00a098\u00a000\u00a000.',
      format: 'Ce n’est pas un numéro de téléphone. Par exemple\u00a0: 06\u00a039\u00a098\u00a000\u00a000.',
      '*': 'Nous ne pouvons pas appeler ce numéro. Donnez-en un autre.',
    },
  },
  send: 'Demander un rappel',
  cancel: 'Annuler',
  /** « demain à 9 h »; « 3 décembre ». */
  at: (when: string) => `Nous vous rappelons ${when}, à peu de chose près.`,
  by: (day: string) => `Nous vous rappelons d’ici au ${day}.`,
  soon: 'Nous vous rappelons dès que possible.',
  limit: {
    title: 'Un rappel est déjà prévu à ce numéro',
    text: 'Vous pouvez aussi nous appeler au',
  },
};

export type CallbackMessages = typeof fr;
export default fr;
