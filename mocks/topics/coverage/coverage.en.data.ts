import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Le tarif de la Sécurité sociale, en entier': 'The whole of the Sécurité sociale rate',
  'Jusqu’à {} % du tarif de la Sécurité sociale, sa part comprise':
    'Up to {}% of the Sécurité sociale rate, its own part included',
  '{} séances par an, jusqu’à {} € chacune': '{} sessions a year, up to €{} each',
  'Tout ce qui reste à payer': 'All that is left to pay',
  'Non couvert': 'Not covered',
  'Jusqu’à {}': 'Up to {}',
  'Médecines douces': 'Gentle medicine',
  'Implants dentaires': 'Dental implants',
  Lunettes: 'Glasses',
  '{} € par séance': '€{} per session',
  'Une paire tous les 6 mois jusqu’à 6 ans': 'One pair every 6 months up to the age of 6',
  'Une paire par an avant 16 ans': 'One pair a year under 16',
  'Une paire tous les 2 ans. Avant, si votre vue change : parlez-en à votre opticien.':
    'One pair every 2 years. Earlier if your sight changes: ask your optician.',
  'Disponible, {} € par oreille': 'Available, €{} per ear',
  'Un équipement par oreille tous les 4 ans': 'One device per ear every 4 years',
  'Pris en charge dès le premier jour, sans limite de durée': 'Covered from the first day, however long',
  'Chambre particulière': 'Private room',
  '{} € par nuit': '€{} per night',
  'Demandez une prise en charge avant votre séjour': 'Ask for an agreement before your stay',
  'Complémentaire santé collective': 'Company health cover',
};
