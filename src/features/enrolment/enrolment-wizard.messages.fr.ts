import stepByStep from '../../ui/blocks/step-by-step.messages.fr.js';

const fr = {
  ...stepByStep,
  steps: {
    account: 'Mon compte',
    profile: 'Mon profil',
    beneficiaries: 'Mes bénéficiaires',
    bankDetails: 'Mes coordonnées bancaires',
    guarantees: 'Mes garanties',
    recap: 'Récapitulatif',
    signature: 'Signature',
  },
  stepsLabel: 'Étapes de votre adhésion',
  stepNamed: (step: number, count: number, name: string) =>
    `Étape ${step} sur ${count}\u00a0: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  stepDone: '(étape terminée, modifier)',
  backToRecap: 'Revenir au récapitulatif',
  leave: 'Continuer plus tard',
  left: {
    title: 'Votre adhésion est enregistrée',
    text:
      'Vous pouvez fermer cette page. Pour continuer, connectez-vous avec votre adresse e-mail et votre mot de ' +
      'passe.',
  },
  leaving: {
    title: 'Nous enregistrons vos dernières réponses',
    text: 'Cela prend quelques secondes. Votre session se terminera ensuite.',
    now: 'Quitter sans attendre',
  },
  unsaved: {
    title: 'Vos dernières réponses ne sont pas encore enregistrées',
    text: 'Cela n’a pas marché pour l’instant. Revenez à vos réponses pour ne pas les perdre, ou quittez quand même.',
    stay: 'Revenir à mes réponses',
    now: 'Quitter quand même',
  },
  logIn: 'Me connecter',
  outdated: {
    title: 'Votre navigateur est ancien',
    text:
      'Cette page peut mal s’y afficher. Mettez-le à jour, ou ouvrez la page dans une version récente de Chrome, ' +
      'Edge, Firefox ou Safari. Faites-le avant de commencer\u00a0: le lien ne sert qu’une fois.',
  },
  elsewhere: {
    title: 'Cette adhésion a changé dans un autre onglet',
    text: (steps: string) => `Tout est gardé\u00a0: ce que vous avez saisi ici, et ce qui a changé là-bas (${steps}).`,
  },
  waiver: {
    question: 'Vous avez déjà une couverture santé\u202f?',
    ask: 'Vous pouvez demander à ne pas adhérer',
    after: {
      title: 'Vous voulez demander à ne pas adhérer',
      text: 'Choisissez d’abord un mot de passe\u00a0: la demande vient juste après.',
    },
    none: {
      title: 'Votre contrat ne prévoit pas cette demande en ligne',
      text: 'Appelez-nous avant de continuer\u00a0: nous regarderons votre situation ensemble.',
    },
  },
  theirs: {title: 'Voici ce qui a été enregistré dans l’autre onglet', back: 'Revenir à mes réponses'},
  legal: {personalData: 'Vos données personnelles', accessibility: 'Accessibilité', newTab: '(nouvel onglet)'},
};

export type WizardMessages = typeof fr;
export default fr;
