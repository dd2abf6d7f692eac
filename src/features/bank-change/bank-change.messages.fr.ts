const fr = {
  title: 'Changer de compte bancaire',
  current: 'Compte actuel',
  /** What an account is for: `people` is « Hélène, Marc et Louis ». */
  reimbursementsOf: (people: string) => (people ? `Remboursements (${people})` : 'Remboursements'),
  bothOf: (people: string) => (people ? `Remboursements (${people}) et cotisation` : 'Remboursements et cotisation'),
  contributions: 'Cotisation',
  last: {
    title: (day: string) => (day ? `Vous avez changé de compte le ${day}` : 'Vous avez changé de compte'),
    show: 'Voir le reçu',
  },
  newAccount: 'Le nouveau compte',
  uses: {
    label: 'À quoi servira ce compte\u202f?',
    both: 'À mes remboursements et à ma cotisation',
    reimbursements: 'À mes remboursements seulement',
    contributions: 'À ma cotisation seulement',
    errors: {
      required: 'Choisissez à quoi servira ce compte.',
      '*': 'Ce choix n’est pas possible. Choisissez-en un autre.',
    },
  },
  people: {
    label: 'Qui sera remboursé sur ce compte\u202f?',
    errors: {
      required: 'Cochez au moins une personne.',
      '*': 'Le compte d’une de ces personnes ne se change pas ici. Décochez-la.',
    },
  },
  changes: {
    title: 'Ce qui change',
    reimbursements: 'Vos remboursements',
    contributions: 'Votre cotisation',
    from: 'à partir du',
    payer: (name: string) => `sur le compte actuel, jusqu’à la signature du mandat par ${name}`,
    still: (day: string) => `Le prélèvement du ${day} passe encore sur le compte actuel.`,
    kept: 'Les personnes et les prélèvements que vous ne choisissez pas gardent leur compte.',
  },
  moment: (day: string, time: string) => `${day} à ${time}`,
  next: 'Continuer',
  cancel: 'Annuler',
  locked: {
    title: (time: string) => `Aucun code ne peut être demandé ${time ? `avant ${time}` : 'pour l’instant'}`,
    text: 'Après plusieurs codes refusés, nous attendons un moment. Votre compte n’a pas changé.',
  },
  held: {
    from: (moment: string) => `Changement possible à partir du ${moment}`,
    later: 'Changement possible un peu plus tard',
    reasons: {
      phone: (day: string) => `Votre numéro de téléphone a été modifié${day ? ` le ${day}` : ''}.`,
      email: (day: string) => `Votre adresse e-mail a été modifiée${day ? ` le ${day}` : ''}.`,
      other: () => 'Vos coordonnées ont été modifiées il y a peu.',
    },
    wait: (hours: number | undefined) =>
      `Pour vous protéger, nous attendons ${hours ? `${hours}\u00a0h` : 'un peu'} avant d’envoyer un code qui ` +
      'touche à votre compte bancaire.',
    notMine: 'Ce changement n’est pas de moi',
    urgent: 'C’est urgent\u202f? Appelez-nous\u00a0: un conseiller fait le changement avec vous.',
    blocked: {
      title: 'Le changement de compte est bloqué',
      text: (day: string) =>
        `Vous l’avez demandé${day ? ` le ${day}` : ''}. Appelez-nous\u00a0: un conseiller vérifie avec vous, puis le ` +
        'permet de nouveau.',
    },
  },
};

export type BankChangeMessages = typeof fr;
export default fr;
