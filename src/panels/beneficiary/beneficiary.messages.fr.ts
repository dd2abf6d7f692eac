const fr = {
  title: 'Bénéficiaire',
  save: 'Enregistrer',
  identity: 'Informations personnelles',
  type: 'Lien avec vous',
  types: {spouse: 'Conjoint ou conjointe', civilPartner: 'Partenaire de PACS', cohabitant: 'Concubin ou concubine', child: 'Enfant', partnerChild: 'Enfant du conjoint ou partenaire', ascendant: 'Ascendant à charge', otherDependant: 'Autre personne à charge'},
  civility: 'Civilité',
  madam: 'Madame',
  sir: 'Monsieur',
  lastName: 'Nom',
  firstName: 'Prénom',
  birthDate: 'Date de naissance',
  birthDateHint: 'Jour, mois, année. Exemple\u00a0: 14/03/2010',
  birthRank: 'Rang de naissance',
  birthRankHint: 'Le chiffre imprimé à droite de la date de naissance. C’est 1 dans la plupart des cas.',
  contact: 'Coordonnées',
  contactKind: 'Où vit cette personne\u202f?',
  same: 'À une adresse déjà indiquée',
  own: 'À une autre adresse',
  sameAs: 'Mêmes coordonnées que',
  member: 'Moi',
  phone: 'Téléphone',
  errors: {
    choice: {required: 'Choisissez une réponse.', one_partner: 'Vous avez déjà déclaré un conjoint ou partenaire.', not_allowed: 'Votre contrat ne couvre pas ce lien. Choisissez-en un autre.', limit: 'Votre contrat ne permet pas d’ajouter une personne de plus.', '*': 'Choisissez une réponse.'},
    lastName: {required: 'Saisissez le nom.', format: 'Un nom s’écrit avec des lettres, sans chiffre.', too_long: 'Le nom compte 60 caractères au plus.'},
    firstName: {required: 'Saisissez le prénom.', format: 'Un prénom s’écrit avec des lettres, sans chiffre.', too_long: 'Le prénom compte 60 caractères au plus.'},
    birthDate: {required: 'Saisissez la date de naissance.', format: 'Écrivez le jour, le mois et l’année, par exemple 14/03/2010.', nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.', future: 'Cette date est dans le futur. Vérifiez l’année.', too_old: 'Vérifiez l’année de naissance.'},
    birthRank: {required: 'Saisissez le rang, un chiffre de 1 à 9.', format: 'Le rang est un seul chiffre, de 1 à 9.', duplicate_rank: 'Une autre personne a déjà ce numéro, cette date et ce rang. Vérifiez le rang sur l’attestation.'},
    phone: {length: 'Un numéro compte 10 chiffres, par exemple 06\u00a039\u00a098\u00a000\u00a000.', format: 'Ce numéro ne se lit pas. Exemple\u00a0: 06\u00a039\u00a098\u00a000\u00a000.'},
  },
};

export type BeneficiaryMessages = typeof fr;
export default fr;
