import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Deuxième avis médical': 'Second medical opinion',
  'Un spécialiste relit votre dossier et répond par écrit.': 'A specialist reads your file and answers in writing.',
  'Réponse en 7 jours en moyenne, après le dernier document reçu.':
    'An answer in 7 days on average, after the last document received.',
  'Pris en charge par votre contrat : 0 € à payer, 1 avis par an et par personne.':
    'Covered by your contract: €0 to pay, 1 opinion a year for each person.',
  'Votre mutuelle ne voit ni vos documents ni la réponse.': 'Your insurer sees neither your documents nor the answer.',
  'Conditions du deuxième avis (PDF)': 'Conditions of the second opinion (PDF)',
  Assistance: 'Assistance',
  'Jour et nuit, après un accident, une hospitalisation ou un décès.':
    'Day and night, after an accident, a stay in hospital or a death.',
  'Depuis la France': 'From France',
  'Depuis l’étranger': 'From abroad',
  'Prix d’un appel local': 'Price of a local call',
  'Prix d’un appel international. Nous pouvons vous rappeler.': 'Price of an international call. We can call you back.',
  '24 h sur 24': '24 hours a day',
  'Aide à domicile': 'Help at home',
  '10 h après une hospitalisation de 2 nuits': '10 hours after a stay in hospital of 2 nights',
  'À demander dans les 8 jours du retour': 'To be asked for within 8 days of coming home',
  'Garde d’enfants ou d’animaux': 'Care of children or animals',
  '20 h, ou transport d’un proche': '20 hours, or the travel of a relative',
  Rapatriement: 'Repatriation',
  'Depuis le monde entier': 'From anywhere in the world',
  'Depuis le monde entier, pour les {} personnes couvertes': 'From anywhere in the world, for the {} people covered',
  'Conditions d’assistance (PDF)': 'Conditions of assistance (PDF)',
  Téléconsultation: 'Remote consultation',
  'Un médecin par vidéo ou par téléphone, jour et nuit, sans rendez-vous.':
    'A doctor by video or by phone, day and night, without an appointment.',
  'Programmes santé': 'Health programmes',
  'Des guides courts sur le sommeil, l’alimentation ou le dos, à votre rythme.':
    'Short guides about sleep, food or your back, at your own pace.',
  'Réseau de soins': 'Care network',
  'Des opticiens et des audioprothésistes à prix négociés, près de chez vous.':
    'Opticians and hearing-aid specialists at agreed prices, near your home.',
  'Soutien aux aidants': 'Support for carers',
  'Des conseils pour qui aide un proche au quotidien.': 'Advice for whoever helps a relative every day.',
  'Ouvrir le site Proches Ensemble': 'Open the site of Proches Ensemble',
  'Ce site n’est pas le nôtre. Nous lui transmettons votre nom et votre numéro d’adhérent, rien d’autre.':
    'This site is not ours. We tell it your name and your member number, and nothing else.',
  'Votre contrat « {} » ne le comprend pas.': 'Your contract “{}” does not include it.',
  'Un autre adulte fait sa demande depuis son propre espace.': 'Another adult asks from their own space.',
  'Compte rendu du médecin': 'Report of the doctor',
  'Résultats des examens': 'Results of the tests',
  'La page 2 est floue : on ne lit pas la conclusion.': 'Page 2 is blurred: the conclusion cannot be read.',
  'Le spécialiste attend vos documents.': 'The specialist is waiting for your documents.',
  'Votre question est partie au service.': 'Your question went to the service.',
  'Vous envoyez vos documents.': 'You send your documents.',
  'Vos documents sont complets.': 'Your documents are complete.',
  'Un spécialiste relit votre dossier.': 'A specialist reads your file.',
  'La réponse écrite arrive dans vos documents.': 'The written answer comes among your documents.',
};
