/** Sentences about a person that every form says the same way. */
import {missingPhoneDigits} from '../../domain/phone.js';

const example = '06\u00a039\u00a098\u00a000\u00a000';
const digits = (count: number) => `${count} chiffre${count > 1 ? 's' : ''}`;

function phoneLength(phone: string): string {
  const missing = missingPhoneDigits(phone);
  if (!missing) return `Vérifiez le nombre de chiffres. Un numéro français en compte 10, par exemple ${example}.`;
  const gap = missing > 0 ? `Il manque ${digits(missing)}.` : `Il y a ${digits(-missing)} de trop.`;
  return `${gap} Un numéro français compte 10 chiffres, par exemple ${example}.`;
}

const fr = {
  phone: {
    required: 'Saisissez un numéro de téléphone.',
    length: phoneLength,
    format: `Ce numéro ne se lit pas. Exemple\u00a0: ${example}.`,
  },
  name: {format: 'Un nom s’écrit avec des lettres, sans chiffre.', too_long: 'Un nom compte 150 caractères au plus.'},
  birthDate: {
    short_year: 'Écrivez l’année avec 4 chiffres, par exemple 1958.',
    nonexistent:
      'Cette date n’existe pas. Vérifiez le jour et le mois. S’ils sont inconnus sur vos papiers, écrivez 00.',
    future: 'Cette date est dans le futur. Vérifiez l’année.',
    too_old: 'Cette année est avant 1900. Vérifiez l’année de naissance, par exemple 1958.',
  },
  incompleteDate: {
    title: 'Cette date n’a pas de jour ou de mois',
    text: 'Si c’est écrit ainsi sur l’attestation, conservez-la\u00a0: cela n’empêche rien.',
  },
};

export type PersonMessages = typeof fr;
export default fr;
