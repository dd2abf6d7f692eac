import maritalStatuses from '../identity/marital-statuses.messages.en.js';
import person from '../identity/person.messages.en.js';
import type {EditsMessages} from './edits.messages.fr.js';

const phone = {
  current: 'Current number',
  label: 'New number',
  sent: 'A code has just been sent to',
  correct: 'Correct the number',
  confirm: 'Confirm the new number',
  done: 'Your new number is saved',
};

const en: EditsMessages = {
  save: 'Save',
  cancel: 'Cancel',
  change: {
    mobile: {
      ...phone,
      title: 'Change the mobile phone',
      hint: '10 digits, to receive an SMS',
      code: 'A code comes to the new number.',
      old: 'The old number receives a notice, for your safety.',
      serves: 'Your codes will come to',
    },
    landline: {
      ...phone,
      title: 'Change the landline',
      hint: '10 digits',
      serves: 'We will call you on',
    },
    email: {
      title: 'Change the e-mail',
      current: 'Current e-mail',
      label: 'New e-mail',
      hint: 'Example: first.last@example.org',
      code: 'A code comes to the new address.',
      old: 'The old address receives a notice, for your safety.',
      sent: 'A code has just been sent to',
      correct: 'Correct the e-mail',
      confirm: 'Confirm the new e-mail',
      done: 'Your new e-mail is saved',
      serves: 'You will sign in with',
    },
  },
  hold: (hours) => `For ${hours} hours, the bank account cannot be changed online.`,
  send: 'Get the code',
  confirm: 'Confirm',
  later: 'Later',
  told: {start: 'A notice was sent', sms: 'to', email: 'to', and: 'and'},
  notYou: 'Was it not you? Call us on',
  locked: {
    title: (time) => `Too many wrong codes. You may try again${time ? ` at ${time}` : ' later'}.`,
    text: 'Nothing has changed: your present contact details still serve.',
  },
  address: {
    title: 'New address',
    take: 'Start from the current address',
    from: 'From',
    fromHint: 'We will write to the old address until that day. Example:',
    who: 'Who moves with you?',
    whoHint: 'Their letters will go to the new address too.',
    now: {title: 'Your new address is saved', text: 'We write to it from now on.'},
    later: {title: 'Your change of address is saved', text: (day) => `We will write to it from ${day} on.`},
  },
  situation: {
    title: 'Family situation',
    label: 'Your situation',
    hint: 'As it is today',
    statuses: maritalStatuses,
    done: {
      title: 'Your situation is saved',
      text: 'If somebody joins or leaves your contract, say so under people covered.',
    },
  },
  language: {
    title: 'Language of our letters',
    label: 'We write to you in',
    languages: {fr: 'French', en: 'English'},
    text: 'It changes our letters and e-mails, not this page.',
    done: {title: 'The language is saved', text: 'The next letters will be in this language.'},
  },
  link: {
    title: (name) => `Télétransmission of ${name}`,
    own: 'Your télétransmission',
    known: 'Number on file:',
    retype: 'Enter it again.',
    asked: {
      title: 'Télétransmission is asked for',
      text: 'The health-insurance office answers in a few days. We will tell you if it refuses.',
    },
    off: {title: 'Télétransmission is stopped', text: 'You will send us the statements.'},
    question: (name) => `Stop the télétransmission of ${name}?`,
    questionOwn: 'Stop your télétransmission?',
    effect: 'The health-insurance office will send no more statements. You will send them to us yourself.',
    yes: 'Stop télétransmission',
    no: 'Keep it',
  },
  errors: {
    choice: {required: 'Choose an answer.'},
    phone: {
      ...person.phone,
      not_mobile: 'This number is a landline. Enter a mobile, in 06 or 07, that receives SMS.',
      same: 'This is your number already.',
      unreachable: 'SMS do not reach this number. Enter another one, or call us.',
    },
    email: {
      required: 'Enter an e-mail address.',
      format: 'An e-mail address is written first.last@example.org. Check the @ sign.',
      same: 'This is your address already.',
    },
    from: {
      required: 'Enter the day of the change.',
      format: 'Write the day, the month and the year, for example 01/12/2026.',
      short_year: 'Write the year with 4 digits, for example 2026.',
      nonexistent: 'This date does not exist. Check the day and the month.',
      too_old: 'This day is over. Choose today or a day to come.',
    },
  },
  warnings: {
    typo: {
      title: 'This address may be mistyped',
      text: (meant) => `Did you mean ${meant}? If all is right, keep it.`,
    },
  },
};

export default en;
