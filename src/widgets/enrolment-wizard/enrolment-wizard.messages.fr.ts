const fr = {
  steps: {account: 'Mon compte', profile: 'Mon profil', beneficiaries: 'Mes bénéficiaires', bankDetails: 'Mes coordonnées bancaires', guarantees: 'Mes garanties', recap: 'Récapitulatif', signature: 'Signature'},
  stepsLabel: 'Étapes de votre adhésion',
  stepOf: (step: number, count: number) => `Étape ${step} sur ${count}`,
  next: (step: string) => `Ensuite\u00a0: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  last: 'Dernière étape',
  stepDone: '(étape terminée, modifier)',
  forward: 'Suivant',
  back: 'Précédent',
  backToRecap: 'Revenir au récapitulatif',
  leave: 'Continuer plus tard',
  left: {title: 'Votre adhésion est enregistrée', text: 'Vous pouvez fermer cette page. Pour continuer, connectez-vous avec votre adresse e-mail et votre mot de passe.'},
  saving: 'Enregistrement…',
  saved: (time: string) => `Enregistré à ${time}`,
  waiting: 'Vos réponses sont gardées sur cette page. Elles seront enregistrées dès que le réseau reviendra.',
  welcome: {
    title: 'Votre adhésion à la mutuelle de votre entreprise',
    lead: 'Comptez une dizaine de minutes. Vos réponses sont enregistrées à mesure\u00a0: vous pouvez vous arrêter et reprendre plus tard.',
    papers: 'À garder à portée de main',
    bank: 'Un ou plusieurs RIB, pour vos remboursements et, s’il y en a, vos cotisations',
    certificate: 'Votre attestation de droits à l’assurance maladie, et celle de vos proches qui ont leur propre numéro',
    mobile: 'Votre mobile, pour signer avec un code reçu par SMS',
    where: 'L’attestation se télécharge sur ameli.fr ou msa.fr, ou s’imprime à une borne de l’Assurance Maladie.',
    once: 'Ce lien ne sert qu’une fois. Ensuite, vous vous connecterez avec votre adresse e-mail et votre mot de passe.',
    start: 'Commencer mon adhésion',
    login: 'J’ai déjà commencé\u00a0: me connecter',
  },
  links: {
    'link-used': {title: 'Ce lien a déjà servi', text: 'Le lien reçu par e-mail ne fonctionne qu’une fois. Pour reprendre votre adhésion où vous en étiez, connectez-vous.'},
    'link-expired': {title: 'Ce lien n’est plus valable', text: 'Le délai est passé. Appelez-nous pour recevoir un nouveau lien, ou connectez-vous si vous aviez commencé.'},
    'link-unknown': {title: 'Nous ne reconnaissons pas ce lien', text: 'Il est peut-être incomplet. Ouvrez-le de nouveau depuis l’e-mail, en entier.'},
    'link-other-person': {title: 'Ce lien est celui d’une autre personne', text: 'Vous êtes connecté avec un autre compte. Chaque lien ne sert qu’à la personne qui l’a reçu.'},
  },
  memberSpace: 'Accéder à mon espace',
};

export type WizardMessages = typeof fr;
export default fr;
