const fr = {
  title: 'Vérifions que c’est vous',
  lead: 'C’est votre première connexion sur cet appareil.',
  submit: 'Valider',
  back: 'Revenir à la connexion',
  remember: (days: number) =>
    `Se souvenir de cet appareil pendant ${days} jour${days > 1 ? 's' : ''}. À éviter sur un ordinateur partagé.`,
};

export type CodePageMessages = typeof fr;
export default fr;
