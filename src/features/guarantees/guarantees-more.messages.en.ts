import type {MoreMessages} from './guarantees-more.messages.fr.js';

const en: MoreMessages = {
  tiers: {
    byTier: {
      title: 'Prices by size of the family',
      note: 'What you pay each month. Add or remove somebody at the step of beneficiaries.',
      column: 'Rate',
    },
    perPerson: {
      title: 'The price of each person',
      note: 'What you pay each month for each person. The prices above are their sum.',
      column: 'Person',
    },
    yours: 'yours',
    withTopUp: (name) => `With ${name}.`,
  },
  compare: 'Compare the levels',
  compareNote: 'Percentages apply to the reimbursement base of the Sécurité sociale. They include its share.',
  onlyChanges: 'Only what differs',
  noChange: 'All levels reimburse the same.',
  insteadOf: (level) => `instead of ${level}`,
  care: 'Care',
  yourChoice: 'your choice',
  examples: 'Examples of reimbursement',
  examplesWith: (plan) => `Examples with ${plan}`,
  examplesFrom: 'Examples from the insurer',
  examplesOn: ', on',
  noQuote: 'This is not a quote.',
  examplesLater: 'Choose a level to see what it reimburses.',
  amo: 'Sécurité sociale',
  amc: 'Mutuelle',
  remaining: 'Left for you to pay',
  price: 'Price',
  amoShort: 'Sécu',
  remainingColumn: 'Left to pay',
  remainingShort: 'Left',
};

export default en;
