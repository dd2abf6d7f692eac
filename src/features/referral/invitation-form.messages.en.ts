import type {InvitationFormMessages} from './invitation-form.messages.fr.js';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const characters = (count: number): string => (count === 1 ? '1 character' : `${count} characters`);

const en: InvitationFormMessages = {
  firstName: 'Their first name',
  lastName: 'Their last name',
  email: 'Their e-mail',
  once: (kept) =>
    kept
      ? `One message leaves. We forget this address after ${days(kept)} without an answer.`
      : 'One message leaves. We remind nobody.',
  note: 'Your own words',
  noteHint: (most) => `Added as they are. ${characters(most)} at most, without a link.`,
  noteLeft: (count) => (count < 0 ? `${characters(-count)} too many` : `${characters(count)} left`),
  agreed: 'This person agrees to receive a message from me.',
  agreement: 'The agreement of this person',
  errors: {
    firstName: {
      required: 'Enter their first name.',
      '*': 'A first name is written in letters. Remove figures, signs and links.',
    },
    lastName: {'*': 'A last name is written in letters. Remove figures, signs and links.'},
    email: {
      required: 'Enter their e-mail address.',
      format: 'An e-mail address looks like first.last@example.org. Check the @ sign.',
      already_open: 'An invitation of yours has already left for this address. Enter that of somebody else.',
      own_address: 'This is your own address. Enter that of your friend.',
      '*': 'This address was not accepted. Enter another one.',
    },
    note: {
      link: 'A link cannot be added. Remove it. If it is none, leave a space after each full stop.',
      too_long: 'Your words are too long. Shorten them.',
      '*': 'These words were not accepted. Change them, or remove them.',
    },
    agreed: {required: 'Ask this person first whether they agree, then tick this box.'},
  },
  typo: {
    title: 'This address may be misspelt',
    text: (meant) => `Did you mean ${meant}? If all is right, keep it.`,
  },
  preview: {
    title: 'Read the message before it leaves',
    subject: 'Subject',
    friend: '[their first name]',
  },
  send: 'Send the invitation',
  cancel: 'Cancel',
  see: 'See my referrals',
};
export default en;
