import maritalStatuses from '../identity/marital-statuses.messages.fr.js';
import person from '../identity/person.messages.fr.js';

const fr = {
  title: 'Mon profil',
  lead: 'Gardez votre attestation de droits à portée de main. Comptez trois minutes.',
  identity: 'Mes informations personnelles',
  allNeeded: 'Toutes les réponses sont nécessaires, sauf celles marquées «\u00a0facultatif\u00a0».',
  civility: 'Civilité',
  madam: 'Madame',
  sir: 'Monsieur',
  lastName: 'Nom',
  firstName: 'Prénom',
  birthName: 'Nom de naissance',
  birthNameHint: 'S’il est différent\u00a0: celui de votre attestation',
  shortened: 'Votre carte pourra l’abréger.',
  birthDate: 'Date de naissance',
  birthDateHint: 'Jour, mois, année. Exemple\u00a0: 14/03/1958',
  maritalStatus: 'Situation familiale',
  maritalStatusHint: 'Telle qu’elle est aujourd’hui',
  maritalStatuses,
  contact: 'Mes coordonnées',
  phone: 'Téléphone',
  warnings: {
    incomplete_date: person.incompleteDate,
    under_16: {
      title: 'Cette date donne moins de 16 ans',
      text: 'Vérifiez l’année. Si elle est exacte, conservez-la\u00a0: cela n’empêche rien.',
    },
    over_110: {
      title: 'Cette date donne plus de 110 ans',
      text: 'Vérifiez l’année. Si elle est exacte, conservez-la\u00a0: cela n’empêche rien.',
    },
  },
  errors: {
    choice: {required: 'Choisissez une réponse.'},
    lastName: {
      required: 'Saisissez votre nom.',
      format: 'Un nom s’écrit avec des lettres, sans chiffre.',
      too_long: 'Le nom compte 150 caractères au plus.',
    },
    firstName: {
      required: 'Saisissez votre prénom.',
      duplicate_person:
        'Cette personne est déjà sur la liste de vos bénéficiaires\u00a0: mêmes nom, prénom et date de naissance.',
      format: 'Un prénom s’écrit avec des lettres, sans chiffre.',
      too_long: 'Le prénom compte 150 caractères au plus.',
    },
    birthDate: {
      required: 'Saisissez votre date de naissance.',
      format: 'Écrivez le jour, le mois et l’année, par exemple 14/03/1958.',
      ...person.birthDate,
    },
    phone: person.phone,
  },
};

export type ProfileMessages = typeof fr;
export default fr;
