const fr = {
  title: 'Votre session est ouverte',
  lead: (name: string) => `Compte\u00a0: ${name}`,
  goOn: 'Continuer vers mon espace',
  leave: 'Se déconnecter',
  link: {
    title: 'Vous avez ouvert un lien reçu par e-mail',
    text: 'Il peut concerner un autre compte. Rien n’est encore fait\u00a0: choisissez.',
    open: 'Fermer cette session et ouvrir le lien',
    stay: 'Garder cette session',
  },
};

export type SignInElementMessages = typeof fr;
export default fr;
