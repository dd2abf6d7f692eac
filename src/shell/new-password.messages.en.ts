import type {NewPasswordMessages} from './new-password.messages.fr.js';

const characters = (count: number) => `${count} character${count === 1 ? '' : 's'}`;

const en: NewPasswordMessages = {
  password: 'Password',
  confirmation: 'Confirm the password',
  rulesWords: {title: 'It must hold:', met: 'done', unmet: 'to do'},
  rules: {
    minLength: (count) => `${characters(count)} at least`,
    maxLength: (count) => `${characters(count)} at most`,
    maxBytes: 'fewer characters: our services do not keep as many',
    lower: 'a lower-case letter',
    upper: 'an upper-case letter',
    digit: 'a digit',
    special: 'a special character, for example - or #',
  },
  missing: (rules) => `Still missing: ${rules}.`,
  tooLong: {
    maxLength: (count) => `It is too long: ${characters(count)} at most.`,
    maxBytes: 'It is too long for our services. Shorten it: a letter with an accent counts twice.',
  },
  fine: 'The password is fine.',
  errors: {
    password: {
      required: 'Choose a password.',
      policy: 'An element of the list above is missing.',
      common: 'This password is too common: it would soon be guessed. Choose another one.',
      '*': 'This password is not accepted. Choose another one.',
    },
    confirmation: {
      required: 'Enter the password a second time.',
      different: 'The two passwords differ. Show them to compare.',
    },
  },
};

export default en;
