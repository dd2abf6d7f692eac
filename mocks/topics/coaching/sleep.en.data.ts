import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Mieux dormir': 'Sleeping better',
  'Comprendre ses nuits, et préparer ses soirées.': 'Understanding one’s nights, and preparing one’s evenings.',
  'Conçu avec des spécialistes du sommeil. Ces conseils ne remplacent pas un avis médical.':
    'Made with specialists of sleep. This advice does not replace that of a doctor.',
  heures: 'hours',

  'Votre sommeil aujourd’hui': 'Your sleep today',
  'Chacun dort à sa façon. Ce module vous aide à décrire la vôtre.':
    'Everybody sleeps in their own way. This module helps you describe yours.',
  'Au réveil, vous vous sentez le plus souvent…': 'When you wake up, you most often feel…',
  'En forme': 'Well',
  'Gardez vos habitudes, et regardez ce qui vous réussit.': 'Keep your habits, and look at what suits you.',
  'Notez ce qui change entre un bon et un mauvais matin.':
    'Note what differs between a good morning and a bad one.',
  'Avec de la fatigue': 'Tired',
  'Si cela dure, parlez-en à votre médecin.': 'If it lasts, talk to your doctor.',
  'Combien d’heures avez-vous dormi la nuit dernière\u202f?': 'How many hours did you sleep last night?',
  'Une seule nuit ne dit pas grand-chose. Le dernier module en note trois.':
    'A single night does not say much. The last module notes three of them.',

  'La lumière et les écrans': 'Light and screens',
  'La lumière du jour aide le corps à savoir l’heure qu’il est.': 'Daylight helps the body know what time it is.',
  'Trois idées simples': 'Three simple ideas',
  'Sortir un moment le matin': 'Go out for a while in the morning',
  'Baisser les lampes une heure avant le coucher': 'Dim the lamps an hour before bedtime',
  'Laisser le téléphone hors de la chambre': 'Leave the phone outside the bedroom',
  'Le soir, votre dernier écran s’éteint…': 'In the evening, your last screen goes off…',
  'Une heure avant le coucher': 'An hour before bedtime',
  'C’est une habitude à garder.': 'That is a habit to keep.',
  'Juste avant': 'Just before',
  'Essayez dix minutes plus tôt, puis encore dix.': 'Try ten minutes earlier, then ten more.',
  'Au lit': 'In bed',
  'Un vrai réveil permet de laisser le téléphone dans une autre pièce.':
    'A real alarm clock lets you leave the phone in another room.',

  'La chambre': 'The bedroom',
  'Une chambre fraîche, autour de 18\u00a0°C, aide souvent à s’endormir.':
    'A cool bedroom, around 18\u00a0°C, often helps to fall asleep.',
  'Votre chambre, le soir, est plutôt…': 'Your bedroom, in the evening, is rather…',
  Fraîche: 'Cool',
  'Vous n’avez rien à changer de ce côté.': 'You have nothing to change there.',
  Chaude: 'Warm',
  'Ce soir, baissez d’un degré et notez votre nuit demain.':
    'Tonight, turn it down by one degree and note your night tomorrow.',
  'Je ne sais pas': 'I do not know',
  'Un thermomètre posé sur la table de nuit suffit pour le savoir.':
    'A thermometer on the bedside table is enough to know.',
  'Si vous avez un thermomètre, combien indique-t-il\u202f?': 'If you have a thermometer, what does it show?',
  degrés: 'degrees',
  'Le noir et le silence comptent aussi. Un rideau épais ou des bouchons peuvent suffire.':
    'Darkness and silence count too. A thick curtain or earplugs may be enough.',
  'Lire le dossier sommeil de l’Assurance maladie': 'Read about sleep on the website of the Assurance maladie',

  'Mon agenda du sommeil': 'My sleep diary',
  'Notez trois nuits de suite. Vous pouvez revenir chaque matin\u00a0: vos réponses sont gardées.':
    'Note three nights in a row. You may come back every morning: your answers are kept.',
  'La première nuit, combien d’heures avez-vous dormi\u202f?': 'The first night, how many hours did you sleep?',
  'La deuxième nuit\u202f?': 'The second night?',
  'La troisième nuit\u202f?': 'The third night?',
  'En moyenne, sur trois nuits': 'On average, over three nights',
  'Ces nuits ont été courtes. Si la fatigue vous gêne le jour, parlez-en à votre médecin.':
    'These nights were short. If tiredness troubles you by day, talk to your doctor.',
  'Beaucoup d’adultes dorment à peu près autant.': 'Many adults sleep about as much.',
  'Ces nuits ont été longues. Notez aussi comment vous vous sentez au réveil.':
    'These nights were long. Note how you feel when you wake up too.',
};
