import type {Dictionary} from '../../engine/english.js';

/** The messages go to a telephone and a mailbox; the page shows how the one with the code begins. */
export const english: Dictionary = {
  'Changer votre compte bancaire (finit par {})': 'Change your bank account (ends with {})',
  'Changer votre compte bancaire (finit par {}) : {} est votre code. Ne le donnez à personne.':
    'Change your bank account (ends with {}): {} is your code. Give it to nobody.',
};
