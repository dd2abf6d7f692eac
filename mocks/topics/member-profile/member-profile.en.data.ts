import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Votre caisse ne connaît pas ce numéro de sécurité sociale avec cette date de naissance.':
    'Your health-insurance office does not know this social security number with this date of birth.',
};
