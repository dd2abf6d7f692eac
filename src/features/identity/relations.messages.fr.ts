/** What somebody covered is to the member. */
const fr = {
  spouse: 'Conjoint ou conjointe',
  civilPartner: 'Partenaire de PACS',
  cohabitant: 'Concubin ou concubine',
  child: 'Enfant',
  partnerChild: 'Enfant du conjoint ou partenaire',
  ascendant: 'Ascendant à charge',
  otherDependant: 'Autre personne à charge',
};

export type RelationMessages = typeof fr;
export default fr;
