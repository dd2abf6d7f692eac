import {choice, link, list, module, text, tip, type ProgrammeSource} from './programme.js';

const movement: ProgrammeSource = {
  id: 'mouvement',
  topic: 'movement',
  title: 'Bouger un peu chaque jour',
  summary: 'Marcher, s’étirer, monter les escaliers\u00a0: sans matériel.',
  madeBy: 'Conçu avec une enseignante en activité physique adaptée. Ces conseils ne remplacent pas un avis médical.',
  modules: [
    module(
      {id: 'marcher', title: 'Marcher plus souvent', minutes: 5},
      text('Dix minutes de marche comptent, même en plusieurs fois.'),
      // of a page that is newer than this one
      {id: 'film', kind: 'video', text: 'Trois minutes pour s’échauffer', url: 'https://www.example.org/marche'},
      {
        id: 'minutes',
        kind: 'number',
        text: 'Combien de minutes avez-vous marché hier\u202f?',
        unit: 'minutes',
        min: 0,
        max: 600,
      },
      tip('Descendez un arrêt plus tôt\u00a0: c’est souvent dix minutes de gagnées.'),
    ),
    module(
      {id: 'assis', title: 'Se lever de sa chaise', minutes: 4},
      list('Trois occasions de se lever', 'Un appel au téléphone', 'Un verre d’eau', 'Un courrier à porter'),
      text('Si un mouvement vous fait mal, arrêtez-vous et parlez-en à votre médecin.'),
    ),
  ],
};

const stress: ProgrammeSource = {
  id: 'stress',
  topic: 'stress',
  title: 'Souffler',
  summary: 'Des pauses courtes, à faire partout.',
  madeBy: 'Conçu avec une psychologue du travail. Ces conseils ne remplacent pas un avis médical.',
  modules: [
    module(
      {id: 'pause', title: 'Une pause de deux minutes', minutes: 3},
      list('Pas à pas', 'Posez les deux pieds au sol', 'Soufflez longuement', 'Recommencez cinq fois'),
      choice(
        'moment',
        'Quand pourriez-vous la faire\u202f?',
        ['matin', 'Le matin', 'Avant d’ouvrir vos messages, par exemple.'],
        ['midi', 'À midi', 'Juste après le repas, par exemple.'],
        ['soir', 'Le soir', 'En rentrant, avant de commencer autre chose.'],
      ),
    ),
    module(
      {id: 'parler', title: 'En parler', minutes: 4},
      text('Mettre des mots aide souvent. Un proche, un collègue, votre médecin\u00a0: choisissez qui vous convient.'),
    ),
  ],
};

const tobacco: ProgrammeSource = {
  id: 'tabac',
  topic: 'tobacco',
  title: 'Faire le point sur le tabac',
  summary: 'Regarder ses habitudes, sans jugement.',
  madeBy: 'Conçu avec une infirmière tabacologue. Ces conseils ne remplacent pas un avis médical.',
  modules: [
    module(
      {id: 'habitudes', title: 'Vos habitudes', minutes: 4, kind: 'guide'},
      choice(
        'envie',
        'Où en êtes-vous\u202f?',
        ['pense', 'J’y pense', 'Vous avez déjà fait le premier pas.'],
        ['essaie', 'J’essaie', 'Chaque essai apprend quelque chose.'],
        ['rien', 'Je ne souhaite rien changer', 'C’est votre choix. Ce programme reste ouvert.'],
      ),
      link('Trouver de l’aide sur Tabac info service, au 39 89', 'https://www.tabac-info-service.fr/'),
    ),
    module(
      {id: 'moments', title: 'Les moments difficiles', minutes: 5},
      list('Ce que d’autres font', 'Boire un verre d’eau', 'Changer de pièce', 'Appeler quelqu’un'),
      tip('Une envie passe souvent en quelques minutes. Attendez la suivante avant de décider.'),
    ),
  ],
};

export const shortProgrammes: readonly ProgrammeSource[] = [movement, stress, tobacco];
