import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Un généraliste, sans rendez-vous, pour ce qui ne demande pas d’examen : un rhume, une allergie, une ordonnance à renouveler.':
    'A general practitioner, without appointment, for what needs no examination: a cold, an allergy, a prescription.',
  'Jour et nuit, dimanches et jours fériés compris': 'Day and night, Sundays and bank holidays included',
  'J’accepte que le médecin lise les réponses que je lui donne pour cette consultation.':
    'I agree that the doctor reads the answers I give for this consultation.',
  'Nous donnons au service le prénom, l’âge et le numéro à appeler. Votre mutuelle ne voit ni vos échanges ni le motif.':
    'We give the service the first name, the age and the number to call. Your insurer sees neither what ' +
    'you say nor why.',
  'La Sécurité sociale et votre mutuelle paient le médecin.':
    'The state health insurance and your mutuelle pay the doctor.',
  'Tous les médecins sont en consultation.': 'All the doctors are with somebody.',
  'La nuit, les médecins répondent par téléphone.': 'At night, the doctors answer by phone.',
  Ordonnance: 'Prescription',
  '2 médicaments, valable 3 mois. À montrer à la pharmacie avec votre carte.':
    '2 medicines, valid for 3 months. Show it at the pharmacy with your card.',
  'Rien à avancer : nous payons le médecin.': 'Nothing to pay in advance: we pay the doctor.',
  'L’ordonnance est dans l’espace de {}.': 'The prescription is in the space of {}.',
  'L’ordonnance est dans l’espace d’{}.': 'The prescription is in the space of {}.',
  'La consultation apparaît dans vos remboursements.': 'The consultation appears in your reimbursements.',
  'Si cela ne va pas mieux sous 3 jours, voyez votre médecin traitant. En cas d’urgence, appelez le 15.':
    'If it gets no better within 3 days, see your regular doctor. In an emergency, call 15.',
};
