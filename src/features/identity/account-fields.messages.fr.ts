const fr = {
  holder: 'Titulaire du compte',
  holderHint: 'Prénom et nom, comme sur le RIB. Votre banque compare les deux.',
  holderMore: {
    open: 'Pourquoi le nom compte',
    text: [
      'Avant chaque virement, les banques comparent le nom du titulaire et l’IBAN. Un nom abrégé ou différent ' +
        'peut retarder vos remboursements.',
      'Pour un compte joint, recopiez les deux noms, par exemple «\u00a0Mme Claire Morel ou M. Jean Morel\u00a0».',
    ],
  },
  iban: 'IBAN',
  ibanHint: '27 caractères pour un compte en France. Vous pouvez le coller.',
  bic: 'BIC',
  bicHint: 'Le code de votre banque\u00a0: 8 ou 11 caractères, à côté de l’IBAN',
  bicOptionalHint:
    'Le code de votre banque\u00a0: 8 ou 11 caractères, à côté de l’IBAN. Indiquez-le si votre ' +
    'compte est dans le Pacifique ou hors de l’Union européenne.',
};

export type AccountFieldsMessages = typeof fr;
export default fr;
