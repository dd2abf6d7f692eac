const fr = {
  title: 'Mon compte',
  lead: (employer: string) => `${employer} vous fait bénéficier d’une complémentaire santé. Choisissez un mot de passe\u00a0: il ouvrira aussi votre espace personnel.`,
  email: 'Adresse e-mail',
  emailHint: 'Celle que votre employeur nous a donnée. Si ce n’est pas la bonne, appelez-nous.',
  password: 'Mot de passe',
  confirmation: 'Confirmer le mot de passe',
  rulesWords: {title: 'Il doit contenir\u00a0:', met: 'fait', unmet: 'à faire'},
  rules: {minLength: (count: number) => `${count} caractères au moins`, lower: 'une lettre minuscule', upper: 'une lettre majuscule', digit: 'un chiffre', special: 'un caractère spécial, par exemple - ou !'},
  rulesLeft: (count: number) => (count === 0 ? 'Le mot de passe convient.' : count === 1 ? 'Il manque 1 élément au mot de passe.' : `Il manque ${count} éléments au mot de passe.`),
  errors: {
    password: {required: 'Choisissez un mot de passe.', policy: 'Il manque un élément de la liste ci-dessus.', '*': 'Il manque un élément de la liste ci-dessus.'},
    confirmation: {required: 'Saisissez le mot de passe une deuxième fois.', different: 'Les deux mots de passe sont différents. Affichez-les pour les comparer.'},
  },
};

export type AccountMessages = typeof fr;
export default fr;
