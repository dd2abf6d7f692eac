import type {Dictionary} from '../../engine/english.js';

const room = 'The hospital asks for {} a {} for the room, your contract covers {}.';
const bed = 'The bed for who stays with you is covered in part only.';
const all = 'The stay and the daily hospital charge are covered.';
const stay = 'The stay is covered.';
const frenchRoom = 'L’établissement demande {} par {} pour la chambre, votre contrat en couvre {}.';
const frenchBed = 'Le lit d’accompagnant n’est couvert qu’en partie.';
const frenchAll = 'Les frais de séjour et le forfait journalier sont couverts.';
const frenchStay = 'Les frais de séjour sont couverts.';

export const english: Dictionary = {
  nuit: 'night',
  jour: 'day',
  'Frais de séjour': 'The stay',
  'Forfait journalier': 'Daily hospital charge (forfait journalier)',
  'Lit d’accompagnant': 'Bed for who stays with you',
  [frenchAll]: all,
  [frenchStay]: stay,
  [`${frenchRoom} ${frenchAll}`]: `${room} ${all}`,
  [`${frenchRoom} ${frenchStay}`]: `${room} ${stay}`,
  [`${frenchBed} ${frenchAll}`]: `${bed} ${all}`,
  [`${frenchBed} ${frenchStay}`]: `${bed} ${stay}`,
  [`${frenchRoom} ${frenchBed} ${frenchAll}`]: `${room} ${bed} ${all}`,
  [`${frenchRoom} ${frenchBed} ${frenchStay}`]: `${room} ${bed} ${stay}`,
  'Prise en charge à l’hôpital': 'Stay in hospital',
  'Il manque une pièce.': 'A paper is missing.',
  'Les séjours de cure sans accord de la Sécu ne sont pas couverts.':
    'Cures that the Sécurité sociale has not agreed to are not covered.',
  'Accord de la Sécurité sociale': 'Agreement of the Sécurité sociale',
  'Si vous l’avez reçu.': 'If you have received it.',
  'Votre médecin le demande à votre caisse.': 'Your doctor asks your fund for it.',
  'Demande reçue.': 'Request received.',
  'Vous avez annulé la demande.': 'You cancelled the request.',
  'Nous répondons à l’établissement et à vous, le même jour.': 'We answer the hospital and you, the same day.',
  'Nous avons répondu à l’établissement et à vous.': 'We answered the hospital and you.',
  'Le jour de l’entrée, présentez votre carte.': 'On the day you go in, show your card.',
  'Envoyez : {}.': 'Send: {}.',
};
