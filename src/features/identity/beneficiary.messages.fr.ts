import relations from './relations.messages.fr.js';
import person from './person.messages.fr.js';
const fr = {
  title: 'Bénéficiaire',
  save: 'Enregistrer',
  identity: 'Informations personnelles',
  type: 'Lien avec vous',
  types: relations,
  onePartner: (name: string) =>
    `Vous avez déjà déclaré ${name}\u00a0: conjoint, partenaire et concubin ne sont plus proposés.`,
  typeFull: (types: string, max: number) => `${types}\u00a0: ${max} au plus, déjà sur votre liste.`,
  alreadyCovered: 'Cette personne est déjà couverte\u00a0: mêmes nom, prénom et date de naissance.',
  civility: 'Civilité',
  madam: 'Madame',
  sir: 'Monsieur',
  lastName: 'Nom',
  firstName: 'Prénom',
  birthName: 'Nom de naissance',
  birthNameHint: 'S’il est différent\u00a0: celui de l’attestation',
  shortened: 'La carte pourra l’abréger.',
  birthDate: 'Date de naissance',
  birthDateHint: 'Jour, mois, année. Exemple\u00a0: 14/03/2010',
  birthRank: 'Rang de naissance',
  birthRankHint:
    'Le chiffre imprimé à droite de la date de naissance, qui distingue des jumeaux. C’est 1 dans la plupart des cas.',
  contact: 'Coordonnées',
  contactKind: 'Où vit cette personne\u202f?',
  same: 'À une adresse déjà indiquée',
  own: 'À une autre adresse',
  sameAs: 'Mêmes coordonnées que',
  member: 'Moi',
  phone: 'Téléphone',
  warnings: {
    incomplete_date: person.incompleteDate,
    under_16: {
      title: 'Cette date donne moins de 16 ans',
      text: 'Vérifiez l’année et le lien avec vous. Si tout est exact, conservez-la\u00a0: cela n’empêche rien.',
    },
    over_110: {
      title: 'Cette date donne plus de 110 ans',
      text: 'Vérifiez l’année. Si elle est exacte, conservez-la\u00a0: cela n’empêche rien.',
    },
    child_age_gap: {
      title: 'Cette date semble trop proche de la vôtre pour un enfant',
      text: 'Vérifiez l’année et le lien avec vous. Si tout est exact, conservez-la\u00a0: cela n’empêche rien.',
    },
    ascendant_age_gap: {
      title: 'Cette date semble trop proche de la vôtre pour un parent',
      text: 'Vérifiez l’année et le lien avec vous. Si tout est exact, conservez-la\u00a0: cela n’empêche rien.',
    },
    status_mismatch: {
      title: 'Ce lien ne correspond pas à votre situation familiale',
      text:
        'Vous en avez indiqué une autre dans votre profil. Si tout est exact, conservez ce lien\u00a0: cela ' +
        'n’empêche rien.',
    },
  },
  errors: {
    choice: {
      required: 'Choisissez une réponse.',
      one_partner: 'Vous avez déjà déclaré un conjoint ou partenaire.',
      not_allowed: 'Votre contrat ne couvre pas ce lien. Choisissez-en un autre.',
      type_limit: 'Vous avez déjà déclaré toutes les personnes que votre contrat permet pour ce lien.',
      circular: 'Cette personne a déjà les mêmes coordonnées que celle-ci. Choisissez-en une autre.',
      unknown_person: 'Cette personne n’est plus sur votre liste. Choisissez-en une autre.',
      '*': 'Choisissez une réponse.',
    },
    lastName: {
      required: 'Saisissez le nom.',
      format: 'Un nom s’écrit avec des lettres, sans chiffre.',
      too_long: 'Le nom compte 150 caractères au plus.',
    },
    firstName: {
      required: 'Saisissez le prénom.',
      duplicate_person:
        'Cette personne est déjà déclarée\u00a0: mêmes nom, prénom et date de naissance. Modifiez-la depuis la liste.',
      format: 'Un prénom s’écrit avec des lettres, sans chiffre.',
      too_long: 'Le prénom compte 150 caractères au plus.',
    },
    birthDate: {
      required: 'Saisissez la date de naissance.',
      format: 'Écrivez le jour, le mois et l’année, par exemple 14/03/2010.',
      ...person.birthDate,
    },
    birthRank: {
      required: 'Saisissez le rang, un chiffre de 1 à 9.',
      format: 'Le rang est un seul chiffre, de 1 à 9.',
      duplicate_rank: 'Une autre personne a déjà ce numéro, cette date et ce rang. Vérifiez le rang sur l’attestation.',
    },
    phone: person.phone,
  },
};

export type BeneficiaryMessages = typeof fr;
export default fr;
