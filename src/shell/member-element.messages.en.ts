import type {MemberElementMessages} from './member-element.messages.fr.js';

const en: MemberElementMessages = {
  failures: {
    network: {
      title: 'The connection does not get through',
      text: 'Check your network, then try again. Nothing is lost.',
    },
    server: {
      title: 'The service does not answer',
      text: 'The problem is on our side. Nothing is lost. Try again in a moment.',
    },
    nonsense: {
      title: 'The answer of our services could not be read',
      text: 'The problem is on our side. Nothing is lost. Try again in a moment.',
    },
    refused: {
      title: 'Our services could not deal with this request',
      text: 'The problem is on our side. Nothing is lost.',
    },
    expired: {
      title: 'Our services could not deal with this request',
      text: 'The problem is on our side. Nothing is lost.',
    },
    stale: {title: 'This information has just changed', text: 'Nothing is lost. Try again to read the latest.'},
    portal: {
      title: 'We did not get the right answer',
      text: 'You may be on a public network that asks you to sign in. Do so, then try again.',
    },
    missing: {title: 'We cannot find your file', text: 'Nothing is lost. Try again later.'},
  },
  maintenance: {
    title: 'The service is paused',
    text: (time: string) => `It will be back around ${time}. Nothing is lost.`,
  },
  save: 'Save',
  saved: 'Your changes are saved.',
  stale: 'This information could not be refreshed',
};

export default en;
