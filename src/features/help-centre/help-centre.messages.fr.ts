import opening from '../../ui/blocks/opening.messages.fr.js';

const fr = {
  ...opening,
  title: 'Aide',
  search: 'Chercher une réponse',
  searchHint: 'Un mot suffit, par exemple\u00a0: lunettes',
  /** Say nothing of what is looked for. */
  smallWords:
    'a ai au aux avec avez c ce ces cette comment d dans de des dois du elle en est et etre faire fait il ' +
    'j je l la le les leur m ma mais me mes moi mon n ne nos notre nous ou où par pas peut peux plus pour ' +
    'pourquoi puis qu quand que quel quelle qui quoi s sa se ses si son sont suis sur t un une vos votre ' +
    'vous y',
  questions: 'Questions fréquentes',
  all: 'Voir toutes les questions',
  found: (count: number) => (count > 1 ? `${count} réponses` : '1 réponse'),
  none: 'Aucune réponse',
  noneText: 'Essayez un autre mot, écrivez-nous ou appelez-nous.',
  write: 'Écrire un message',
  rate: {
    question: 'Cela vous a aidé\u202f?',
    yes: 'Oui',
    no: 'Non',
    /** After « Oui » and « Non », for who does not see the question. */
    about: (question: string) => `, cela m’a aidé\u00a0: ${question}`,
    aboutNo: (question: string) => `, cela ne m’a pas aidé\u00a0: ${question}`,
    thanks: 'Merci, c’est noté.',
    sorry: 'Merci, c’est noté. Un message nous permet de vous répondre.',
  },
  call: {
    title: 'Nous appeler',
    paris: 'Les heures sont celles de Paris.',
    code: 'Votre code, à donner au téléphone\u00a0:',
    relay: 'Personnes sourdes ou malentendantes\u00a0:',
    callback: 'Être rappelé',
    callbackFor: (line: string) => `\u00a0: ${line}`,
  },
  writing: 'Nous écrire',
  complaint: {
    title: 'Une réponse ne vous convient pas',
    make: 'Faire une réclamation',
    signIn: 'Me connecter pour faire une réclamation',
    how: 'Sans vous connecter\u00a0: par courrier à l’adresse ci-dessus, ou par téléphone.',
    visit: 'Aller sur le site',
  },
  accessibility: 'Accessibilité\u00a0: notre déclaration',
  back: 'Aide',
};

export type HelpCentreMessages = typeof fr;
export default fr;
