import type {RelationMessages} from './relations.messages.fr.js';

const en: RelationMessages = {
  spouse: 'Husband or wife',
  civilPartner: 'Civil partner',
  cohabitant: 'Partner living with you',
  child: 'Child',
  partnerChild: 'Child of your spouse or partner',
  ascendant: 'Dependent parent',
  otherDependant: 'Other dependent person',
};

export default en;
