import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  Téléphone: 'Phone',
  'Cet appareil': 'This device',
  'Clé de sécurité ou autre appareil': 'Security key or another device',
};
