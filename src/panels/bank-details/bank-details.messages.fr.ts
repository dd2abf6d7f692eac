const checksum = 'Un chiffre de l’IBAN n’est pas le bon. Recopiez-le depuis votre RIB.';

const fr = {
  title: 'Mes coordonnées bancaires',
  lead: 'Prenez votre RIB. Il sert à vous rembourser.',
  leadDebit: 'Prenez votre RIB. Il sert à vous rembourser et, si vous le souhaitez, à payer vos cotisations.',
  benefits: 'Pour recevoir vos remboursements',
  holder: 'Titulaire du compte',
  holderHint: 'Prénom et nom, comme sur le RIB. Votre banque compare les deux.',
  iban: 'IBAN',
  ibanHint: '27 caractères pour un compte en France. Vous pouvez le coller.',
  ibanFound: 'IBAN valide',
  bic: 'BIC',
  bicHint: '8 ou 11 caractères, à côté de l’IBAN',
  sameForDebit: 'Utiliser aussi ce compte pour payer mes cotisations',
  debit: 'Pour payer vos cotisations',
  debitText: 'Votre employeur règle sa part de son côté. Seule la vôtre est prélevée.',
  debitAccount: 'Compte à débiter',
  mandateLater: 'Vous accepterez le mandat de prélèvement à la dernière étape, au moment de signer. Rien n’est prélevé avant.',
  accountOf: (name: string) => `Coordonnées bancaires de ${name}`,
  paidOn: (firstName: string) => `Où rembourser les soins de ${firstName}\u202f?`,
  memberAccount: 'Sur un compte déjà indiqué',
  ownAccount: 'Sur un autre compte',
  whose: 'Quel compte\u202f?',
  mine: 'Mon compte',
  chooseAccount: 'Choisissez le compte.',
  errors: {
    holder: {required: 'Saisissez le nom du titulaire, comme sur le RIB.', too_long: 'Le nom compte 70 caractères au plus.'},
    iban: {
      required: 'Saisissez l’IBAN.',
      format: 'Un IBAN commence par deux lettres et deux chiffres, par exemple FR76. Vérifiez qu’un O n’est pas mis pour un zéro.',
      country: 'Les deux premières lettres ne sont pas celles d’un pays qui utilise l’IBAN.',
      not_sepa: 'Ce compte est hors de la zone SEPA. Indiquez un compte en France ou dans un pays de la zone.',
      length: 'L’IBAN n’a pas le bon nombre de caractères. Il en compte 27 pour un compte en France.',
      checksum,
      rib_key: checksum,
    },
    bic: {
      required: 'Saisissez le BIC. Il est à côté de l’IBAN.',
      format: 'Un BIC compte 8 ou 11 lettres et chiffres, par exemple ABCDFRPP.',
      length: 'Un BIC compte 8 ou 11 lettres et chiffres, par exemple ABCDFRPP.',
      test: 'Ce BIC est un code d’essai. Recopiez celui de votre RIB.',
      bic_country_mismatch: 'Le BIC et l’IBAN ne sont pas du même pays. Vérifiez les deux.',
    },
  },
  warnings: {
    pacific_account: {title: 'Ce compte est dans le Pacifique', text: 'Il est hors de la zone SEPA\u00a0: le virement peut prendre plus de temps. Si tout est exact, conservez-le.'},
    monaco_french_bic: {title: 'L’IBAN est de Monaco et le BIC de France', text: 'Vérifiez les deux sur votre RIB. Si tout est exact, conservez-les.'},
  },
};

export type BankDetailsMessages = typeof fr;
export default fr;
