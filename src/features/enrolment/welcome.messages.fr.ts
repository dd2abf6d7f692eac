const fr = {
  title: 'Votre adhésion à la mutuelle de votre entreprise',
  lead: (insurer: string) =>
    `Votre complémentaire santé est assurée par ${insurer}. L’adhésion prend dix minutes. Vous pouvez vous ` +
    'arrêter et reprendre plus tard.',
  papers: {
    title: 'À garder à portée de main\u00a0:',
    brief: 'votre attestation de droits, un RIB, votre mobile.',
    heading: 'Ce qui vous sera demandé',
    certificate:
      'Votre attestation de droits à l’assurance maladie, et celle de vos proches qui ont leur propre numéro',
    bank: 'Un ou plusieurs RIB, pour vos remboursements et, s’il y en a, vos cotisations',
    mobile: 'Votre mobile, pour signer avec un code reçu par SMS',
  },
  certificate: {
    title: 'Où trouver votre attestation\u202f?',
    general: 'Sur ameli.fr, dans votre compte',
    farm: 'Sur msa.fr, si vous dépendez du régime agricole',
    terminal: 'À une borne de l’Assurance Maladie, avec votre carte Vitale',
    newTab: '(nouvel onglet)',
  },
  course: {
    title: 'Comment cela se passe',
    steps: [
      'Vous choisissez un mot de passe.',
      'Vous complétez votre profil, les proches à couvrir et vos comptes bancaires.',
      'Vous choisissez vos garanties, si votre entreprise en propose plusieurs.',
      'Vous relisez tout, puis vous signez avec un code reçu par SMS.',
    ],
  },
  once: {
    title: 'Ce lien ne sert qu’une fois',
    text:
      'Il s’ouvre quand vous appuyez sur «\u00a0Commencer\u00a0». Vos réponses sont ensuite enregistrées à ' +
      'mesure\u00a0: pour y revenir, votre adresse e-mail et votre mot de passe suffisent.',
  },
  waiver: {
    question: 'Vous avez déjà une couverture santé\u202f? Vous pouvez demander à ne pas adhérer',
    text:
      'La loi prévoit des cas, par exemple la mutuelle obligatoire de votre conjoint. La demande est à votre ' +
      'nom\u00a0: choisissez d’abord un mot de passe, elle vient juste après. Ni numéro de sécurité sociale, ni RIB.',
    ask: 'Demander à ne pas adhérer',
  },
  start: 'Commencer mon adhésion',
  login: 'J’ai déjà commencé\u00a0: me connecter',
  refused: {
    'link-used': {
      title: 'Ce lien a déjà servi',
      text:
        'Le lien reçu par e-mail ne fonctionne qu’une fois. Pour reprendre votre adhésion où vous en étiez, ' +
        'connectez-vous. Si vous n’aviez pas encore choisi de mot de passe, il vous faut un nouveau lien.',
    },
    'link-expired': {
      title: 'Ce lien n’est plus valable',
      text:
        'Le délai est passé. Il vous faut un nouveau lien. Si vous aviez commencé, connectez-vous\u00a0: vos ' +
        'réponses sont gardées.',
    },
    'link-unknown': {
      title: 'Nous ne reconnaissons pas ce lien',
      text: 'Il est peut-être incomplet. Ouvrez-le de nouveau depuis l’e-mail, en entier.',
    },
    'link-other-person': {
      title: 'Ce lien est celui d’une autre personne',
      text: 'Chaque lien ne sert qu’à la personne qui l’a reçu. Si c’est bien le vôtre, appelez-nous.',
    },
    'signed-in': {
      title: 'Ce lien est celui d’une autre personne',
      text:
        'Une adhésion est ouverte ici avec un autre compte. Si le lien est à vous, fermez d’abord l’autre ' +
        'adhésion\u00a0: ses réponses restent enregistrées.',
    },
    'no-password': {
      title: 'Votre session est terminée',
      text:
        'Par sécurité, nous l’avons fermée avant que vous n’ayez choisi un mot de passe. Il vous faut un nouveau ' +
        'lien pour recommencer.',
    },
  },
  space: 'Accéder à mon espace',
  newLink: 'Recevoir un nouveau lien',
  newLinkSent: {
    title: 'Un nouveau lien est en route',
    text:
      'Il arrive par e-mail, à l’adresse que votre employeur nous a donnée. Si vous ne le voyez pas, regardez ' +
      'dans les courriers indésirables.',
  },
  call: 'Pour recevoir un nouveau lien, appelez-nous.',
  stay: 'Continuer l’adhésion ouverte',
  switch: 'La fermer et ouvrir mon lien',
};

export type WelcomeMessages = typeof fr;
export default fr;
