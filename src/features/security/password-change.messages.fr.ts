const fr = {
  title: 'Nouveau mot de passe',
  email: 'Adresse e-mail',
  current: 'Mot de passe actuel',
  currentErrors: {
    required: 'Saisissez votre mot de passe actuel.',
    wrong: 'Ce mot de passe n’est pas le bon. Vous pouvez aussi recevoir un code.',
  },
  byCode: 'Recevoir un code à la place',
  byPassword: 'Utiliser mon mot de passe actuel',
  codeText: 'Un code vous sera envoyé, pour vérifier que c’est bien vous.',
  password: 'Nouveau mot de passe',
  effect: 'Vos autres appareils seront déconnectés. Un e-mail vous prévient de ce changement.',
  save: 'Enregistrer',
  send: 'Recevoir un code',
  cancel: 'Annuler',
  locked: {
    title: (time: string) =>
      `Votre mot de passe actuel ne peut plus être essayé ${time ? `avant ${time}` : 'pour l’instant'}`,
    text: 'Après plusieurs essais refusés, nous attendons un moment. Vous pouvez recevoir un code à la place.',
  },
  lockedCode: {
    title: (time: string) => `Aucun code ne peut être demandé ${time ? `avant ${time}` : 'pour l’instant'}`,
    text: 'Après plusieurs codes refusés, nous attendons un moment. Votre mot de passe actuel fonctionne toujours.',
  },
};

export type PasswordChangeMessages = typeof fr;
export default fr;
