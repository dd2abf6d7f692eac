const fr = {
  title: 'Ce que vous voulez savoir',
  lead: 'Ce que vous décochez n’apparaît plus ici. Ce qui est déjà dans la liste y reste.',
  always: 'Ce que nous vous disons toujours',
  reason: 'Vous devez le savoir.',
  save: 'Enregistrer mes choix',
  saved: 'Vos choix sont enregistrés',
  close: 'Fermer',
};
export default fr;
export type ChoicesMessages = typeof fr;
