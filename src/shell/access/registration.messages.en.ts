import signIn from './sign-in.messages.en.js';
import type {RegistrationMessages} from './registration.messages.fr.js';

const en: RegistrationMessages = {
  member: {
    title: 'Create my space',
    lead: 'Two pieces of information are enough to find you.',
    submit: 'Continue',
    number: 'Member number',
    numberHint: 'Printed on your third-party payment card. Spaces do not count.',
    birthDate: 'Date of birth',
    birthDateHint: 'Day, month, year. Example: 14/03/1958',
    hasSpace: 'A space already?',
    signIn: 'Sign in',
  },
  notFound: {
    title: 'We do not find you with this information',
    check: 'Check the number and the date.',
    left: (count) => (count > 1 ? `You have ${count} tries left.` : 'You have 1 try left.'),
    call: 'Without your card at hand, call',
  },
  startAgain: {
    title: 'Let us start again',
    text:
      'For your security, a request stays open only for a while. Nothing is lost: give your number and your date of ' +
      'birth again.',
  },
  identifiers: {
    title: 'Your identifiers',
    lead: (firstName) =>
      `${firstName ? `Hello ${firstName}. ` : ''}You will use them on the web and in the application.`,
    email: 'E-mail address',
    emailHint: 'A link to confirm it arrives there at once.',
    submit: 'Create my space',
    back: 'Back',
  },
  sent: {
    title: 'Open your mailbox',
    text: (email, ends, lasts) =>
      `A link was sent to ${email || 'your address'}.` +
      (ends ? ` It works until ${ends}.` : lasts ? ` It works for ${lasts}.` : ''),
    correct: 'Correct the address',
  },
  waiting: {
    title: 'Your address is still to be confirmed',
    text: (email) =>
      `Your space will open with the link that we send to ${email || 'your address'}. ` +
      'If you have received it already, open it.',
    send: 'Receive the link',
    call: 'The link has not arrived? Call',
  },
  address: {
    title: 'Correct the address',
    lead: 'The link will be sent to this address. Your password stays the same.',
    submit: 'Send the link',
    back: 'Cancel',
  },
  errors: {
    memberNumber: {
      required: 'Enter your member number.',
      '*': 'This number does not have the expected form. Copy the one on your card.',
      example: (number) =>
        `This number does not have the expected form. Copy the one on your card, for example ${number}.`,
    },
    birthDate: {
      required: 'Enter your date of birth.',
      format: 'Write day, month and year, for example 14/03/1958.',
      short_year: 'Write the year with 4 digits, for example 1958.',
      nonexistent:
        'This date does not exist. Check the day and the month. If they are unknown on your papers, write 00.',
      future: 'This date is in the future. Check the year.',
      too_old: 'This year is before 1900. Check the year of birth, for example 1958.',
    },
    email: signIn.errors.email,
  },
};

export default en;
