import type {LessonBlock} from '../../../src/contract/coaching.js';
import {choice, link, list, module, text, tip, type ProgrammeSource} from './programme.js';

const night = (id: string, question: string): LessonBlock => ({
  id,
  kind: 'number',
  text: question,
  unit: 'heures',
  min: 0,
  max: 24,
});

/** Four modules about nights: habits, no treatment and no promise. */
export const sleep: ProgrammeSource = {
  id: 'sommeil',
  topic: 'sleep',
  title: 'Mieux dormir',
  summary: 'Comprendre ses nuits, et préparer ses soirées.',
  madeBy: 'Conçu avec des spécialistes du sommeil. Ces conseils ne remplacent pas un avis médical.',
  modules: [
    module(
      {id: 'nuits', title: 'Votre sommeil aujourd’hui', minutes: 8},
      text('Chacun dort à sa façon. Ce module vous aide à décrire la vôtre.'),
      choice(
        'reveil',
        'Au réveil, vous vous sentez le plus souvent…',
        ['repos', 'En forme', 'Gardez vos habitudes, et regardez ce qui vous réussit.'],
        ['moyen', 'Cela dépend des jours', 'Notez ce qui change entre un bon et un mauvais matin.'],
        ['fatigue', 'Avec de la fatigue', 'Si cela dure, parlez-en à votre médecin.'],
      ),
      {
        ...night('duree', 'Combien d’heures avez-vous dormi la nuit dernière\u202f?'),
        replies: [{text: 'Une seule nuit ne dit pas grand-chose. Le dernier module en note trois.'}],
      },
    ),
    module(
      {id: 'lumiere', title: 'La lumière et les écrans', minutes: 8},
      text('La lumière du jour aide le corps à savoir l’heure qu’il est.'),
      list(
        'Trois idées simples',
        'Sortir un moment le matin',
        'Baisser les lampes une heure avant le coucher',
        'Laisser le téléphone hors de la chambre',
      ),
      choice(
        'ecran',
        'Le soir, votre dernier écran s’éteint…',
        ['avant', 'Une heure avant le coucher', 'C’est une habitude à garder.'],
        ['juste', 'Juste avant', 'Essayez dix minutes plus tôt, puis encore dix.'],
        ['lit', 'Au lit', 'Un vrai réveil permet de laisser le téléphone dans une autre pièce.'],
      ),
    ),
    module(
      {id: 'chambre', title: 'La chambre', minutes: 8},
      text('Une chambre fraîche, autour de 18\u00a0°C, aide souvent à s’endormir.'),
      choice(
        'chambre',
        'Votre chambre, le soir, est plutôt…',
        ['fraiche', 'Fraîche', 'Vous n’avez rien à changer de ce côté.'],
        ['chaude', 'Chaude', 'Ce soir, baissez d’un degré et notez votre nuit demain.'],
        ['inconnue', 'Je ne sais pas', 'Un thermomètre posé sur la table de nuit suffit pour le savoir.'],
      ),
      {
        id: 'degres',
        kind: 'number',
        text: 'Si vous avez un thermomètre, combien indique-t-il\u202f?',
        unit: 'degrés',
        min: 5,
        max: 40,
      },
      tip('Le noir et le silence comptent aussi. Un rideau épais ou des bouchons peuvent suffire.'),
      link('Lire le dossier sommeil de l’Assurance maladie', 'https://www.ameli.fr/'),
    ),
    module(
      {id: 'agenda', title: 'Mon agenda du sommeil', minutes: 8, kind: 'guide'},
      text('Notez trois nuits de suite. Vous pouvez revenir chaque matin\u00a0: vos réponses sont gardées.'),
      night('nuit1', 'La première nuit, combien d’heures avez-vous dormi\u202f?'),
      night('nuit2', 'La deuxième nuit\u202f?'),
      night('nuit3', 'La troisième nuit\u202f?'),
      {
        id: 'moyenne',
        kind: 'result',
        text: 'En moyenne, sur trois nuits',
        of: ['nuit1', 'nuit2', 'nuit3'],
        as: 'mean',
        unit: 'heures',
        replies: [
          {upTo: 6, text: 'Ces nuits ont été courtes. Si la fatigue vous gêne le jour, parlez-en à votre médecin.'},
          {upTo: 9, text: 'Beaucoup d’adultes dorment à peu près autant.'},
          {text: 'Ces nuits ont été longues. Notez aussi comment vous vous sentez au réveil.'},
        ],
      },
    ),
  ],
};
