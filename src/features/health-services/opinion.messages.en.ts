import type {OpinionMessages} from './opinion.messages.fr.js';

const en: OpinionMessages = {
  title: 'Ask for a second opinion',
  check: 'Check before you send',
  doctor: 'A question that cannot wait? A doctor can answer you.',
  doctorLead: 'Talk to a doctor',
  person: 'Who is it for?',
  personErrors: {
    required: 'Choose the person.',
    not_allowed: 'This person must ask from their own space.',
    '*': 'Choose the person.',
  },
  question: 'Your question',
  questionHint:
    'In your own words, 3,000 characters at most. It goes to the service alone: your insurer does not read it.',
  length: (count) => `${count} of 3,000 characters.`,
  questionErrors: {
    required: 'Write your question.',
    format: 'Your question is longer than 3,000 characters. Shorten it.',
    '*': 'This question was not accepted. Read it again.',
  },
  forward: 'Check',
  cancel: 'Cancel',
  facts: {service: 'Service', person: 'For'},
  alone: 'Your question goes to the service alone. Your insurer does not read it.',
  next: 'You can send your documents right after.',
  correct: 'Correct',
  send: 'Send the request',
  sent: 'Your request is sent',
  reference: 'Reference',
  open: {
    title: 'There is a request for this person already',
    text: 'Here it is. Your new question was not sent.',
    elsewhere: 'Your new question was not sent. You will find the request among your services.',
  },
  limit: {
    title: 'No other opinion for now',
    text: 'The number of opinions of your contract is reached for this person. Your question was not sent.',
  },
  gone: {
    title: 'This service is no longer offered here',
    text: 'Your question was not sent. It stays on this page.',
  },
  answer: {
    title: 'The answer is there',
    text: 'It is among the documents of the person it is about. It is not shown here.',
    lead: 'Open my documents',
  },
  rejected: 'This request was not accepted',
  call: 'A question? Call',
  papers: 'Your documents',
  refused: 'File to replace',
  replace: 'Replace',
  replaceWhat: (name) => `: ${name}`,
  path: 'The steps',
};

export default en;
