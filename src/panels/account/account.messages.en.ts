import type {AccountMessages} from './account.messages.fr.js';

const en: AccountMessages = {
  title: 'My account',
  lead: (employer) => `${employer} gives you complementary health cover. Choose a password: it will also open your member space.`,
  email: 'E-mail address',
  emailHint: 'The one your employer gave us. If it is not right, call us.',
  password: 'Password',
  confirmation: 'Confirm the password',
  rulesWords: {title: 'It must hold:', met: 'done', unmet: 'to do'},
  rules: {minLength: (count) => `${count} characters at least`, lower: 'a lower-case letter', upper: 'an upper-case letter', digit: 'a digit', special: 'a special character, for example - or !'},
  rulesLeft: (count) => (count === 0 ? 'The password is fine.' : count === 1 ? 'The password lacks 1 element.' : `The password lacks ${count} elements.`),
  errors: {
    password: {required: 'Choose a password.', policy: 'An element of the list above is missing.', '*': 'An element of the list above is missing.'},
    confirmation: {required: 'Enter the password a second time.', different: 'The two passwords differ. Show them to compare.'},
  },
};

export default en;
