const fr = {
  line1: 'Numéro et libellé de la voie',
  line2: 'Complément d’adresse',
  line2Hint: 'Bâtiment, étage, appartement',
  postalCode: 'Code postal',
  city: 'Commune',
  noCommune: 'Nous ne connaissons aucune commune à ce code postal. Vérifiez-le, ou saisissez la commune.',
  communes: (names: readonly string[]) => `Communes de ce code postal\u00a0: ${names.join(', ')}.`,
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
      ? `${-left} caractère${left < -1 ? 's' : ''} de trop pour une enveloppe\u00a0: la ligne y sera abrégée.`
      : `Encore ${left} caractère${left > 1 ? 's' : ''} sur 38`,
  errors: {
    country: {required: 'Choisissez le pays.'},
    line: {
      required: 'Saisissez le numéro et le nom de la voie.',
      too_long: 'Cette ligne est trop longue. Mettez la fin dans le complément d’adresse.',
    },
    postalCode: {
      required: 'Saisissez le code postal.',
      format: 'Un code postal français compte 5 chiffres, par exemple 44000.',
      abroad: 'Ce code postal ne convient pas au pays choisi. Vérifiez l’un et l’autre.',
    },
    city: {required: 'Saisissez la commune.'},
  },
};

export type AddressMessages = typeof fr;
export default fr;
