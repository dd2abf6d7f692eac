import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Connexion à votre espace': 'Sign-in to your space',
  'Connexion à votre espace : {} est votre code. Ne le donnez à personne.':
    'Sign-in to your space: {} is your code. Give it to nobody.',
};
