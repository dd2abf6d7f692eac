const fr = {
  title: (time: string) => (time ? `Votre espace se rouvre à ${time}` : 'Votre espace est fermé pour un temps'),
  text: {
    password:
      'Après plusieurs mots de passe refusés, nous fermons l’accès un moment. Vos données sont à l’abri et rien ' +
      'n’est perdu. Un nouveau mot de passe rouvre votre espace tout de suite.',
    code:
      'Après plusieurs codes refusés, nous fermons l’accès un moment. Vos données sont à l’abri et rien n’est ' +
      'perdu.',
    registration:
      'Après plusieurs essais, nous fermons cette page un moment. Vérifiez d’ici là votre numéro d’adhérent\u00a0: ' +
      'il est sur votre carte de tiers payant.',
  },
  again: 'Vous pouvez réessayer',
  againText: 'Vérifiez l’adresse et le mot de passe avant de vous connecter.',
  newPassword: 'Choisir un nouveau mot de passe',
  signIn: 'Se connecter',
  other: 'Se connecter avec une autre adresse',
  notYou: 'Ces essais ne viennent pas de vous\u202f? Appelez le',
};

export type LockedMessages = typeof fr;
export default fr;
