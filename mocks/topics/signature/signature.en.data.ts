import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Signature de votre adhésion': 'Signature of your enrolment',
};
