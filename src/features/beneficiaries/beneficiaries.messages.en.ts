import type {BeneficiariesMessages} from './beneficiaries.messages.fr.js';

const en: BeneficiariesMessages = {
  title: 'My beneficiaries',
  lead: 'Add your spouse, your children or those who depend on you. You can also do it later.',
  add: 'Add a beneficiary',
  edit: 'Edit a beneficiary',
  addPerson: 'Add a beneficiary',
  nobody: 'Nobody but you for now.',
  full: 'You have added everybody your contract allows.',
  editPerson: 'Edit',
  remove: 'Remove',
  samePrice: 'Your contribution does not depend on how many people are covered.',
  countedFor: (people, tier, share) =>
    `Your contribution is counted for ${people} ${people === 1 ? 'person' : 'people'}` +
    `${tier ? `, ${tier} rate` : ''}${share ? `: ${share} per month for you` : ''}.`,
  removeQuestion: (name) => `Remove ${name} from your contract?`,
  removeYes: 'Remove',
  removeNo: 'Keep',
  removed: (firstName) => `${firstName} is no longer on the list.`,
  undo: 'Undo',
  cancel: 'Cancel',
  save: 'Save',
  nir: 'Social security number',
  insuredNir: (firstName) => `Number of the insured person (${firstName})`,
  teletransmission: 'Electronic transmission',
  noTeletransmission: 'Not turned on',
  rank: 'Birth rank',
  paidOn: 'Reimbursement account',
  yourAccount: 'Yours',
  ownAccount: 'Their own',
  accountOf: (firstName) => `That of ${firstName}`,
  born: (_woman, date) => `, born ${date}`,
  relations: {
    spouse: ['Husband', 'Wife'],
    civilPartner: ['Civil partner', 'Civil partner'],
    cohabitant: ['Partner', 'Partner'],
    child: ['Child', 'Child'],
    partnerChild: ['Child of your spouse or partner', 'Child of your spouse or partner'],
    ascendant: ['Dependent parent', 'Dependent parent'],
    otherDependant: ['Dependent person', 'Dependent person'],
  },
};

export default en;
