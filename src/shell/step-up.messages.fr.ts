const fr = {
  title: 'Confirmez avec un code',
  lead: 'Nous venons de vous l’envoyer. Rien ne change avant.',
  secret: {
    title: 'Ne donnez ce code à personne',
    text: 'Pas même à un conseiller\u00a0: nous ne le demandons jamais au téléphone.',
  },
  again: 'Un autre code est nécessaire. Nous venons de vous l’envoyer.',
  given: {title: 'Votre code est accepté', text: 'Il reste à enregistrer ce changement.'},
  confirm: 'Valider',
  save: 'Enregistrer',
  cancel: 'Annuler',
};

export type StepUpMessages = typeof fr;
export default fr;
