const characters = (count: number) => `${count} caractère${count > 1 ? 's' : ''}`;

const fr = {
  password: 'Mot de passe',
  confirmation: 'Confirmer le mot de passe',
  rulesWords: {title: 'Il doit contenir\u00a0:', met: 'fait', unmet: 'à faire'},
  rules: {
    minLength: (count: number) => `${characters(count)} au moins`,
    maxLength: (count: number) => `${characters(count)} au plus`,
    maxBytes: 'moins de caractères\u00a0: nos services n’en gardent pas autant',
    lower: 'une lettre minuscule',
    upper: 'une lettre majuscule',
    digit: 'un chiffre',
    special: 'un caractère spécial, par exemple - ou #',
  },
  missing: (rules: string) => `Il manque encore\u00a0: ${rules}.`,
  tooLong: {
    maxLength: (count: number) => `Il est trop long\u00a0: ${characters(count)} au plus.`,
    maxBytes: 'Il est trop long pour nos services. Raccourcissez-le\u00a0: une lettre accentuée compte double.',
  },
  fine: 'Le mot de passe convient.',
  errors: {
    password: {
      required: 'Choisissez un mot de passe.',
      policy: 'Il manque un élément de la liste ci-dessus.',
      common: 'Ce mot de passe est trop courant\u00a0: il serait vite deviné. Choisissez-en un autre.',
      '*': 'Ce mot de passe n’est pas accepté. Choisissez-en un autre.',
    },
    confirmation: {
      required: 'Saisissez le mot de passe une deuxième fois.',
      different: 'Les deux mots de passe sont différents. Affichez-les pour les comparer.',
    },
  },
};

export type NewPasswordMessages = typeof fr;
export default fr;
