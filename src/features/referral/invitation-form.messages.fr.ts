const days = (count: number): string => (count > 1 ? `${count}\u00a0jours` : `${count}\u00a0jour`);
const characters = (count: number): string => (count > 1 ? `${count}\u00a0caractères` : `${count}\u00a0caractère`);

const fr = {
  firstName: 'Son prénom',
  lastName: 'Son nom',
  email: 'Son e-mail',
  once: (kept: number | undefined) =>
    kept
      ? `Un seul message part. Nous oublions cette adresse après ${days(kept)} sans réponse.`
      : 'Un seul message part. Nous ne relançons personne.',
  note: 'Votre mot',
  noteHint: (most: number) => `Il sera joint tel quel. ${characters(most)} au plus, sans lien.`,
  /** Below zero: so many too many. */
  noteLeft: (count: number) => (count < 0 ? `${characters(-count)} de trop` : `Encore ${characters(count)}`),
  agreed: 'Cette personne est d’accord pour recevoir un message de ma part.',
  /** Among the answers to correct. */
  agreement: 'L’accord de cette personne',
  errors: {
    firstName: {
      required: 'Saisissez son prénom.',
      '*': 'Un prénom s’écrit en lettres. Retirez les chiffres, les signes et les liens.',
    },
    lastName: {'*': 'Un nom s’écrit en lettres. Retirez les chiffres, les signes et les liens.'},
    email: {
      required: 'Saisissez son adresse e-mail.',
      format: 'Une adresse e-mail s’écrit prenom.nom@exemple.fr. Vérifiez le signe @.',
      already_open:
        'Une invitation de votre part est déjà partie à cette adresse. Indiquez celle d’une autre personne.',
      own_address: 'C’est votre adresse. Indiquez celle de votre proche.',
      '*': 'Cette adresse n’a pas été acceptée. Indiquez-en une autre.',
    },
    note: {
      link: 'Un lien ne peut pas être joint. Retirez-le. Si ce n’en est pas un, laissez un espace après chaque point.',
      too_long: 'Votre mot est trop long. Raccourcissez-le.',
      '*': 'Ce mot n’a pas été accepté. Changez-le, ou effacez-le.',
    },
    agreed: {
      required: 'Demandez d’abord à cette personne si elle est d’accord, puis cochez cette case.',
    },
  },
  typo: {
    title: 'Cette adresse est peut-être mal écrite',
    text: (meant: string) => `Vouliez-vous écrire ${meant}\u202f? Si tout est exact, conservez-la.`,
  },
  preview: {
    title: 'Lire le message avant envoi',
    subject: 'Objet',
    /** In the place of a first name that is not typed yet. */
    friend: '[son prénom]',
  },
  send: 'Envoyer l’invitation',
  cancel: 'Annuler',
  see: 'Voir mes parrainages',
};

export type InvitationFormMessages = typeof fr;
export default fr;
