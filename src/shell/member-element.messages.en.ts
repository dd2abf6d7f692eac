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
      title: 'We did not get the right answer',
      text: 'You may be on a public network that asks you to sign in. Do so, then try again.',
    },
    missing: {title: 'We cannot find your file', text: 'Sign in again, or call us.'},
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
