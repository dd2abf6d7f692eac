import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Signature de votre adhésion': 'Signature of your enrolment',
  'Signature de votre adhésion : {} est votre code. Ne le donnez à personne.':
    'Signature of your enrolment: {} is your code. Give it to nobody.',
};
