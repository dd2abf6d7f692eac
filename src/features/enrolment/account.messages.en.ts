import type {AccountMessages} from './account.messages.fr.js';

const characters = (count: number) => `${count} character${count === 1 ? '' : 's'}`;

const en: AccountMessages = {
  title: 'My account',
  lead: (employer) =>
    `${employer} gives you complementary health cover. Choose a password: it will also open your member space.`,
  email: 'E-mail address',
  emailHint: 'The one your employer gave us. You will sign in with it.',
  notMine: 'This is not my address',
  notMineText: 'Go no further: we will correct it with you and send you a new link. Call',
  password: 'Password',
  confirmation: 'Confirm the password',
  rulesWords: {title: 'It must hold:', met: 'done', unmet: 'to do'},
  rules: {
    minLength: (count) => `${characters(count)} at least`,
    maxLength: (count) => `${characters(count)} at most`,
    lower: 'a lower-case letter',
    upper: 'an upper-case letter',
    digit: 'a digit',
    special: 'a special character, for example - or #',
  },
  missing: (rules) => `Still missing: ${rules}.`,
  fine: 'The password is fine.',
  errors: {
    password: {
      required: 'Choose a password.',
      policy: 'An element of the list above is missing.',
      common: 'This password is too common: it would soon be guessed. Choose another one.',
      '*': 'An element of the list above is missing.',
    },
    confirmation: {
      required: 'Enter the password a second time.',
      different: 'The two passwords differ. Show them to compare.',
    },
  },
};

export default en;
