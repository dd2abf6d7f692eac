import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Bouger un peu chaque jour': 'Moving a little every day',
  'Marcher, s’étirer, monter les escaliers\u00a0: sans matériel.':
    'Walking, stretching, climbing stairs: no equipment.',
  'Conçu avec une enseignante en activité physique adaptée. Ces conseils ne remplacent pas un avis médical.':
    'Made with a teacher of adapted physical activity. This advice does not replace that of a doctor.',
  'Marcher plus souvent': 'Walking more often',
  'Dix minutes de marche comptent, même en plusieurs fois.': 'Ten minutes of walking count, even in several goes.',
  'Trois minutes pour s’échauffer': 'Three minutes to warm up',
  'Combien de minutes avez-vous marché hier\u202f?': 'How many minutes did you walk yesterday?',
  minutes: 'minutes',
  'Descendez un arrêt plus tôt\u00a0: c’est souvent dix minutes de gagnées.':
    'Get off one stop earlier: it is often ten minutes gained.',
  'Se lever de sa chaise': 'Getting up from one’s chair',
  'Trois occasions de se lever': 'Three occasions to get up',
  'Un appel au téléphone': 'A phone call',
  'Un verre d’eau': 'A glass of water',
  'Un courrier à porter': 'A letter to carry',
  'Si un mouvement vous fait mal, arrêtez-vous et parlez-en à votre médecin.':
    'If a movement hurts, stop and talk to your doctor.',

  Souffler: 'Catching one’s breath',
  'Des pauses courtes, à faire partout.': 'Short breaks, to be had anywhere.',
  'Conçu avec une psychologue du travail. Ces conseils ne remplacent pas un avis médical.':
    'Made with an occupational psychologist. This advice does not replace that of a doctor.',
  'Une pause de deux minutes': 'A break of two minutes',
  'Pas à pas': 'Step by step',
  'Posez les deux pieds au sol': 'Put both feet on the ground',
  'Soufflez longuement': 'Breathe out slowly',
  'Recommencez cinq fois': 'Do it five times',
  'Quand pourriez-vous la faire\u202f?': 'When could you have it?',
  'Le matin': 'In the morning',
  'Avant d’ouvrir vos messages, par exemple.': 'Before opening your messages, for example.',
  'À midi': 'At noon',
  'Juste après le repas, par exemple.': 'Right after the meal, for example.',
  'Le soir': 'In the evening',
  'En rentrant, avant de commencer autre chose.': 'When you come home, before beginning something else.',
  'En parler': 'Talking about it',
  'Mettre des mots aide souvent. Un proche, un collègue, votre médecin\u00a0: choisissez qui vous convient.':
    'Finding words often helps. A relative, a colleague, your doctor: choose who suits you.',

  'Faire le point sur le tabac': 'Taking stock of tobacco',
  'Regarder ses habitudes, sans jugement.': 'Looking at one’s habits, without judging.',
  'Conçu avec une infirmière tabacologue. Ces conseils ne remplacent pas un avis médical.':
    'Made with a nurse specialised in tobacco. This advice does not replace that of a doctor.',
  'Vos habitudes': 'Your habits',
  'Où en êtes-vous\u202f?': 'Where do you stand?',
  'J’y pense': 'I think about it',
  'Vous avez déjà fait le premier pas.': 'You have taken the first step already.',
  'J’essaie': 'I am trying',
  'Chaque essai apprend quelque chose.': 'Each try teaches something.',
  'Je ne souhaite rien changer': 'I do not wish to change anything',
  'C’est votre choix. Ce programme reste ouvert.': 'It is your choice. This programme stays open.',
  'Trouver de l’aide sur Tabac info service, au 39 89': 'Find help at Tabac info service, on 39 89',
  'Les moments difficiles': 'The hard moments',
  'Ce que d’autres font': 'What others do',
  'Boire un verre d’eau': 'Drink a glass of water',
  'Changer de pièce': 'Go to another room',
  'Appeler quelqu’un': 'Call somebody',
  'Une envie passe souvent en quelques minutes. Attendez la suivante avant de décider.':
    'A craving often passes within minutes. Wait for the next one before you decide.',
};
