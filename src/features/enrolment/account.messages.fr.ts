const characters = (count: number) => `${count} caractère${count > 1 ? 's' : ''}`;

const fr = {
  title: 'Mon compte',
  lead: (employer: string) =>
    `${employer} vous fait bénéficier d’une complémentaire santé. Choisissez un mot de passe\u00a0: il ouvrira ` +
    'aussi votre espace personnel.',
  email: 'Adresse e-mail',
  emailHint: 'Celle que votre employeur nous a donnée. Elle vous servira à vous connecter.',
  notMine: 'Ce n’est pas mon adresse',
  notMineText:
    'N’allez pas plus loin\u00a0: nous la corrigerons avec vous et vous enverrons un nouveau lien. Appelez le',
  password: 'Mot de passe',
  confirmation: 'Confirmer le mot de passe',
  rulesWords: {title: 'Il doit contenir\u00a0:', met: 'fait', unmet: 'à faire'},
  rules: {
    minLength: (count: number) => `${characters(count)} au moins`,
    maxLength: (count: number) => `${characters(count)} au plus`,
    lower: 'une lettre minuscule',
    upper: 'une lettre majuscule',
    digit: 'un chiffre',
    special: 'un caractère spécial, par exemple - ou #',
  },
  missing: (rules: string) => `Il manque encore\u00a0: ${rules}.`,
  fine: 'Le mot de passe convient.',
  errors: {
    password: {
      required: 'Choisissez un mot de passe.',
      policy: 'Il manque un élément de la liste ci-dessus.',
      common: 'Ce mot de passe est trop courant\u00a0: il serait vite deviné. Choisissez-en un autre.',
      '*': 'Il manque un élément de la liste ci-dessus.',
    },
    confirmation: {
      required: 'Saisissez le mot de passe une deuxième fois.',
      different: 'Les deux mots de passe sont différents. Affichez-les pour les comparer.',
    },
  },
};

export type AccountMessages = typeof fr;
export default fr;
