const fr = {
  title: 'Confirmez avec un code',
  lead: 'Nous venons de vous l’envoyer. Rien ne change avant.',
  again: 'Un autre code est nécessaire. Nous venons de vous l’envoyer.',
  given: {title: 'Votre code est accepté', text: 'Il reste à enregistrer ce changement.'},
  confirm: 'Valider',
  save: 'Enregistrer',
  cancel: 'Annuler',
};

export type StepUpMessages = typeof fr;
export default fr;
