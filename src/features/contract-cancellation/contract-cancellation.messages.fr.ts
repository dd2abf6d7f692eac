const fr = {
  title: 'Résilier votre contrat',
  lead: 'Gratuit, en ligne, sans compte à créer.',
  contract: 'Contrat',
  since: 'Depuis le',
  earliest: ', fin possible à partir du',
  begin: 'Commencer',
  option: (name: string) => `Résilier\u00a0: ${name}`,
  byMessage: 'Vous pouvez aussi nous l’écrire, avec votre motif.',
  write: 'Écrire un message',
  backToStart: 'Avant de commencer',
  back: 'Revenir à mes demandes',
  backToTerms: 'Revenir au début',
  received: 'Votre demande est reçue',
  request: 'Votre demande de résiliation',
  takenBack: 'Votre demande est retirée',
  paper: 'Accusé de réception',
  papers: 'Ce qui prouve votre motif',
  takeBack: 'Retirer ma demande',
  takeBackByPhone: 'Pour retirer votre demande, appelez le',
  question: {
    title: 'Retirer votre demande\u202f?',
    text: 'Votre contrat continue. Vous pourrez demander à le résilier de nouveau.',
    yes: 'Retirer ma demande',
    no: 'Annuler',
  },
};

export type ContractCancellationMessages = typeof fr;
export default fr;
