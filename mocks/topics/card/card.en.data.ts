import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  Pharmacie: 'Pharmacy',
  Généraliste: 'GP',
  Spécialiste: 'Specialist',
  'Labo, radio, auxiliaires': 'Laboratory, radiology, paramedical',
  Hôpital: 'Hospital',
  Audition: 'Hearing',
  'prise en charge, le professionnel demande d’abord notre accord': 'agreement first: the professional asks us before',
  'dans le réseau de soins': 'in the care network',
};
