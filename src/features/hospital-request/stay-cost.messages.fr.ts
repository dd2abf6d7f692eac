/** Who pays what of a stay: of the page before it is sent, and of its follow-up. */
const fr = {
  socialSecurity: 'Sécu',
  insurer: 'Mutuelle',
  left: 'Il vous restera',
  estimated: 'C’est une estimation. La facture de l’hôpital peut être différente.',
  details: 'Voir le détail',
  line: (socialSecurity: string, insurer: string, left: string) =>
    `Sécu ${socialSecurity}, mutuelle ${insurer}, à votre charge ${left}`,
};

export type StayCostMessages = typeof fr;
export default fr;
