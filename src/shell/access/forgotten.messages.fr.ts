import signIn from './sign-in.messages.fr.js';

const fr = {
  title: 'Mot de passe oublié',
  back: 'Se connecter',
  email: 'Adresse e-mail',
  emailHint: 'Celle qui vous sert à vous connecter',
  submit: 'Recevoir un lien',
  lost: 'Je n’ai plus cette adresse',
  lostText: 'Nous la remplacerons avec vous, par téléphone. Appelez le',
  /** The same for an address that nobody has. */
  sent: (email: string, lasts: string) =>
    `Si ${email} est connue chez nous, un lien vient d’y partir. Il sert une fois${lasts ? `, pendant ${lasts}` : ''}.`,
  other: 'Essayer une autre adresse',
  errors: signIn.errors.email,
};

export type ForgottenMessages = typeof fr;
export default fr;
