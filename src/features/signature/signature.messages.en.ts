import {missingPhoneDigits} from '../../domain/phone.js';
import type {SignatureMessages} from './signature.messages.fr.js';

/** As in the forms of a person; theirs come with rules that this step does without. */
const example = '06 39 98 00 00';
const digits = (count: number, word: string) => `${count} digit${count > 1 ? `s are ${word}` : ` is ${word}`}`;

function phoneLength(phone: string): string {
  const missing = missingPhoneDigits(phone);
  if (!missing) return `Check the number of digits. A French number has 10, for example ${example}.`;
  const gap = missing > 0 ? digits(missing, 'missing') : digits(-missing, 'too many');
  return `${gap}. A French number has 10 digits, for example ${example}.`;
}

const en: SignatureMessages = {
  title: 'Sign with a code',
  leadPhone: 'Have your mobile at hand. We will text you a 6-digit code.',
  leadCode: {
    sms: 'We have texted you a 6-digit code.',
    voice: 'We are calling to read you a 6-digit code.',
    email: 'We have e\u2011mailed you a 6-digit code.',
    other: 'We have sent you a 6-digit code.',
  },
  phone: 'Mobile number',
  phoneHint: 'A mobile you have with you. Example: 06 39 98 00 00',
  send: 'Receive the code',
  sign: 'Sign my enrolment',
  changePhone: 'Change the number',
  over: {title: 'The code before is no longer valid', text: 'Ask for another one below, to this number or another.'},
  locked: 'Too many wrong codes',
  lockedText: (time) =>
    `For your security, signing is stopped. You can ask for a new code ${time ? `from ${time}` : 'later'}. ` +
    'Your answers are kept.',
  signed: 'Your enrolment is signed',
  memberNumber: 'Your member number:',
  what: 'What you are signing',
  fingerprint: 'Fingerprint of the form you have read (it changes if a single word does):',
  whatText: 'Your enrolment form. This code is your signature: give it to nobody, not even an adviser.',
  whatWithDebit:
    'Your enrolment form and your debit mandate. This code is your signature: give it to nobody, not even an adviser.',
  errors: {
    phone: {
      required: 'Enter your mobile number.',
      not_mobile: 'A mobile number, beginning with 06 or 07, is needed to receive a text message.',
      length: phoneLength,
      format: `This number cannot be read. Example: ${example}.`,
      'phone-refused': 'We cannot text this number. Give another one.',
    },
  },
};

export default en;
