const fr = {
  title: 'Mes coordonnées bancaires',
  lead: 'Prenez votre RIB. Il sert à vous rembourser.',
  leadDebit: 'Prenez votre RIB. Il sert à vous rembourser et à payer vos cotisations.',
  benefits: 'Pour recevoir vos remboursements',
  holder: 'Titulaire du compte',
  holderHint: 'Prénom et nom, comme sur le RIB. Votre banque compare les deux.',
  holderMore: {
    open: 'Pourquoi le nom compte',
    text: [
      'Avant chaque virement, les banques comparent le nom du titulaire et l’IBAN. Un nom abrégé ou différent ' +
        'peut retarder vos remboursements.',
      'Pour un compte joint, recopiez les deux noms, par exemple «\u00a0Mme Hélène Vasseur ou M. Marc Vasseur\u00a0».',
    ],
  },
  iban: 'IBAN',
  ibanHint: '27 caractères pour un compte en France. Vous pouvez le coller.',
  bic: 'BIC',
  bicHint: '8 ou 11 caractères, à côté de l’IBAN',
  bicOptionalHint:
    '8 ou 11 caractères, à côté de l’IBAN. Indiquez-le si votre compte est dans le Pacifique ou hors de ' +
    'l’Union européenne.',
  sameForDebit: 'Utiliser aussi ce compte pour payer mes cotisations',
  debit: 'Pour payer vos cotisations',
  debitText: 'Votre employeur règle sa part de son côté. Seule la vôtre est prélevée.',
  accountOf: (name: string) => `Coordonnées bancaires de ${name}`,
  paidOn: (firstName: string) => `Où rembourser les soins de ${firstName}\u202f?`,
  memberAccount: 'Sur un compte déjà indiqué',
  ownAccount: 'Sur un autre compte',
  whose: 'Quel compte\u202f?',
  mine: 'Mon compte',
  chooseAccount: 'Choisissez le compte.',
};

export type BankDetailsMessages = typeof fr;
export default fr;
