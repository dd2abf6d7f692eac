import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Bulletin d’adhésion': 'Enrolment form (in French)',
  'Mandat de prélèvement SEPA': 'SEPA direct debit mandate (in French)',
};
