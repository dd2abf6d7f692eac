const fr = {
  save: 'Enregistrer',
  saved: 'Vos réponses sont enregistrées.',
  signedOut: {
    title: 'Connectez-vous pour continuer',
    text: 'Cette page a besoin de savoir qui vous êtes. Connectez-vous à votre espace, puis réessayez.',
  },
};

export type EnrolmentElementMessages = typeof fr;
export default fr;
