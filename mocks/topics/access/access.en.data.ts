import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Connexion à votre espace': 'Sign-in to your space',
  'Changement dans votre espace': 'Change in your space',
  'Confirmation de vos coordonnées': 'Confirmation of your contact details',
  'Confirmation de vos coordonnées : {} est votre code. Ne le donnez à personne.':
    'Confirmation of your contact details: {} is your code. Give it to nobody.',
  'Changement dans votre espace : {} est votre code. Ne le donnez à personne.':
    'Change in your space: {} is your code. Give it to nobody.',
  'Connexion à votre espace : {} est votre code. Ne le donnez à personne.':
    'Sign-in to your space: {} is your code. Give it to nobody.',
};
