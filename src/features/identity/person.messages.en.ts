import {missingPhoneDigits} from '../../domain/phone.js';
import type {PersonMessages} from './person.messages.fr.js';

const example = '06 39 98 00 00';
const digits = (count: number, word: string) => `${count} digit${count > 1 ? `s are ${word}` : ` is ${word}`}`;

function phoneLength(phone: string): string {
  const missing = missingPhoneDigits(phone);
  if (!missing) return `Check the number of digits. A French number has 10, for example ${example}.`;
  const gap = missing > 0 ? digits(missing, 'missing') : digits(-missing, 'too many');
  return `${gap}. A French number has 10 digits, for example ${example}.`;
}

const en: PersonMessages = {
  phone: {
    required: 'Enter a phone number.',
    length: phoneLength,
    format: `This number cannot be read. Example: ${example}.`,
  },
  name: {
    format: 'A name is written with letters, without digits.',
    too_long: 'A name holds 150 characters at most.',
  },
  birthDate: {
    short_year: 'Write the year with 4 digits, for example 1958.',
    nonexistent: 'This date does not exist. Check the day and the month. If they are unknown on your papers, write 00.',
    future: 'This date is in the future. Check the year.',
    too_old: 'This year is before 1900. Check the year of birth, for example 1958.',
  },
  incompleteDate: {
    title: 'This date has no day or no month',
    text: 'If the certificate says it so, keep it: it stops nothing.',
  },
};

export default en;
