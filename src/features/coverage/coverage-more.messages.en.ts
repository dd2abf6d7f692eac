import type {CoverageMoreMessages} from './coverage-more.messages.fr.js';

const en: CoverageMoreMessages = {
  remind: 'Add to my calendar',
  remindSummary: (name) => `End of the health cover of ${name}`,
  remindFile: 'end-of-cover',
  family: 'The whole family',
  right: 'Right',
  examples: 'How much will I have to pay?',
  examplesNote: 'Examples from the insurer at your level of cover. This is not a quote.',
  care: 'Care',
  price: 'Price',
  amo: 'Sécurité sociale',
  amoShort: 'Sécu',
  amc: 'Mutuelle',
  remaining: 'Left for you to pay',
  remainingColumn: 'Left to pay',
  remainingShort: 'Left',
};

export default en;
