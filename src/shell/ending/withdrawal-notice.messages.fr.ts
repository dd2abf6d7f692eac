const fr = {
  title: 'Vous changez d’avis\u202f?',
  from: (what: string) => `Vous pouvez renoncer à ${what}`,
  can: 'Vous pouvez renoncer',
  until: 'jusqu’au',
  days: 'pendant 14 jours',
  free: ', sans frais et sans motif.',
  here: 'Renoncer au contrat ici',
};

export type WithdrawalNoticeMessages = typeof fr;
export default fr;
