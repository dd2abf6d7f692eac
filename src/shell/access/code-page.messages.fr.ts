const fr = {
  title: 'Vérifions que c’est vous',
  lead: 'C’est votre première connexion sur cet appareil.',
  submit: 'Valider',
  back: 'Revenir à la connexion',
  remember: (days: number) =>
    `Se souvenir de cet appareil pendant ${days} jour${days > 1 ? 's' : ''}. À éviter sur un ordinateur partagé.`,
  changed: 'Mon numéro a changé',
  changedText: 'Demandez le code par un autre moyen, s’il y en a un ci-dessus. Sinon, nous le corrigerons avec vous au',
};

export type CodePageMessages = typeof fr;
export default fr;
