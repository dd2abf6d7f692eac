import signIn from './sign-in.messages.fr.js';

const fr = {
  member: {
    title: 'Créer mon espace',
    lead: 'Deux informations suffisent pour vous retrouver.',
    submit: 'Continuer',
    number: 'Numéro d’adhérent',
    numberHint: 'Imprimé sur votre carte de tiers payant. Les espaces ne comptent pas.',
    birthDate: 'Date de naissance',
    birthDateHint: 'Jour, mois, année. Exemple\u00a0: 14/03/1958',
    hasSpace: 'Déjà un espace\u202f?',
    signIn: 'Se connecter',
  },
  /** Never which of the two is not right. */
  notFound: {
    title: 'Nous ne vous retrouvons pas avec ces informations',
    check: 'Vérifiez le numéro et la date.',
    left: (count: number) => (count > 1 ? `Il vous reste ${count} essais.` : 'Il vous reste 1 essai.'),
    call: 'Sans carte sous la main, appelez le',
  },
  startAgain: {
    title: 'Reprenons au début',
    text:
      'Par sécurité, une demande ne reste ouverte qu’un moment. Rien n’est perdu\u00a0: donnez de nouveau votre ' +
      'numéro et votre date de naissance.',
  },
  identifiers: {
    title: 'Vos identifiants',
    lead: (firstName: string) =>
      `${firstName ? `Bonjour ${firstName}. ` : ''}Ils serviront sur le web et dans l’application.`,
    email: 'Adresse e-mail',
    emailHint: 'Un lien y arrive tout de suite pour la confirmer.',
    submit: 'Créer mon espace',
    back: 'Revenir',
  },
  sent: {
    title: 'Ouvrez votre boîte mail',
    text: (email: string, ends: string, lasts: string) =>
      `Un lien est parti à ${email || 'votre adresse'}.` +
      (ends ? ` Il fonctionne jusqu’à ${ends}.` : lasts ? ` Il fonctionne pendant ${lasts}.` : ''),
    correct: 'Corriger l’adresse',
  },
  /** The account is there, and no mail was asked for here. */
  waiting: {
    title: 'Il reste à confirmer votre adresse',
    text: (email: string) =>
      `Votre espace s’ouvrira avec le lien que nous envoyons à ${email || 'votre adresse'}. ` +
      'Si vous l’avez déjà reçu, ouvrez-le.',
    send: 'Recevoir le lien',
    call: 'Le lien n’est pas arrivé\u202f? Appelez le',
  },
  address: {
    title: 'Corriger l’adresse',
    lead: 'Le lien partira à cette adresse. Votre mot de passe reste le même.',
    submit: 'Envoyer le lien',
    back: 'Annuler',
  },
  errors: {
    memberNumber: {
      required: 'Saisissez votre numéro d’adhérent.',
      '*': 'Ce numéro n’a pas la forme attendue. Recopiez celui de votre carte.',
      example: (number: string) =>
        `Ce numéro n’a pas la forme attendue. Recopiez celui de votre carte, par exemple ${number}.`,
    },
    birthDate: {
      required: 'Saisissez votre date de naissance.',
      format: 'Écrivez le jour, le mois et l’année, par exemple 14/03/1958.',
      short_year: 'Écrivez l’année avec 4 chiffres, par exemple 1958.',
      nonexistent:
        'Cette date n’existe pas. Vérifiez le jour et le mois. S’ils sont inconnus sur vos papiers, écrivez 00.',
      future: 'Cette date est dans le futur. Vérifiez l’année.',
      too_old: 'Cette année est avant 1900. Vérifiez l’année de naissance, par exemple 1958.',
    },
    email: signIn.errors.email,
  },
};

export type RegistrationMessages = typeof fr;
export default fr;
