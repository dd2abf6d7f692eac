const fr = {
  title: 'Mon compte',
  lead: (employer: string) =>
    `${employer} vous fait bénéficier d’une complémentaire santé. Choisissez un mot de passe\u00a0: il ouvrira ` +
    'aussi votre espace personnel.',
  email: 'Adresse e-mail',
  emailHint: 'Celle que votre employeur nous a donnée. Elle vous servira à vous connecter.',
  notMine: 'Ce n’est pas mon adresse',
  notMineText:
    'N’allez pas plus loin\u00a0: nous la corrigerons avec vous et vous enverrons un nouveau lien. Appelez le',
};

export type AccountMessages = typeof fr;
export default fr;
