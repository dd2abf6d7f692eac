const fr = {
  line1: 'Numéro et libellé de la voie',
  line2: 'Complément d’adresse',
  line2Hint: 'Bâtiment, étage, appartement',
  postalCode: 'Code postal',
  city: 'Commune',
  otherCity: 'Ma commune n’est pas dans la liste',
  country: 'Pays',
  countries: {
    FR: 'France',
    MC: 'Monaco',
    BE: 'Belgique',
    CH: 'Suisse',
    LU: 'Luxembourg',
    DE: 'Allemagne',
    ES: 'Espagne',
    IT: 'Italie',
    PT: 'Portugal',
    GB: 'Royaume-Uni',
    NL: 'Pays-Bas',
  },
  room: (left: number) =>
    left < 0
      ? `${-left} caractère${left < -1 ? 's' : ''} de trop`
      : `Encore ${left} caractère${left > 1 ? 's' : ''} sur 38`,
  errors: {
    country: {required: 'Choisissez le pays.'},
    line: {
      required: 'Saisissez le numéro et le nom de la voie.',
      too_long: 'Une ligne d’adresse compte 38 caractères au plus. Mettez le reste dans le complément.',
    },
    postalCode: {
      required: 'Saisissez le code postal.',
      format: 'Un code postal français compte 5 chiffres, par exemple 44000.',
      abroad: 'Ce code postal ne convient pas au pays choisi. Vérifiez l’un et l’autre.',
    },
    city: {required: 'Saisissez la commune.', too_long: 'Le nom de la commune compte 38 caractères au plus.'},
  },
};

export type AddressMessages = typeof fr;
export default fr;
