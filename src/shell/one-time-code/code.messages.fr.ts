const fr = {
  label: {
    sms: (target: string) => `Code envoyé par SMS au ${target}`,
    voice: (target: string) => `Code dicté par appel au ${target}`,
    email: (target: string) => `Code envoyé par e-mail à ${target}`,
    other: (target: string) => `Code envoyé à ${target}`,
  },
  hint: (sent: string, until: string) =>
    `6 chiffres${sent ? `, envoyés à ${sent}` : ''}${until ? `, valables jusqu’à ${until}` : ''}. ` +
    'Vous pouvez coller le message entier.',
  begins: (words: string) => `Le message commence par «\u00a0${words}\u00a0».`,
  attempts: (count: number) => (count > 1 ? `Il vous reste ${count} essais.` : 'Il vous reste 1 essai.'),
  resendIn: 'Pas reçu\u202f? Vous pourrez demander un nouveau code dans',
  notReceived: 'Pas reçu\u202f?',
  resend: 'Recevoir un nouveau code',
  by: {
    sms: (target: string) => `Recevoir le code par SMS au ${target}`,
    voice: (target: string) => `Recevoir le code par appel au ${target}`,
    email: (target: string) => `Recevoir le code par e-mail à ${target}`,
  },
  several: {title: 'Ce message contient plusieurs numéros', text: 'Lequel est votre code\u202f?'},
  changed: 'Mon numéro a changé',
  changedText: 'Demandez le code par un autre moyen, s’il y en a un ci-dessus. Sinon, nous le corrigerons avec vous au',
  errors: {
    required: 'Saisissez le code que vous avez reçu.',
    format: 'Le code compte 6 chiffres.',
    'code-wrong': 'Ce code n’est pas le bon.',
    'code-expired': 'Ce code n’est plus valable. Demandez-en un nouveau.',
    'code-superseded': 'Ce code vient d’un message plus ancien. Saisissez celui du dernier message.',
  },
};

export type CodeMessages = typeof fr;
export default fr;
