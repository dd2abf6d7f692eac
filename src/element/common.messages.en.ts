import type {CommonMessages} from './common.messages.fr.js';

const en: CommonMessages = {
  optional: '(optional)',
  loading: 'Loading…',
  retry: 'Try again',
  cannotShow: 'This content cannot be shown here. Try another browser, or call your insurer.',
  close: 'Close',
  yes: 'Yes',
  no: 'No',
  show: 'Show',
  hide: 'Hide',
  choose: 'Choose',
  notGiven: 'Not provided',
  unreadable: (count) => (count > 1 ? `${count} lines could not be read.` : 'This line could not be read.'),
  keep: 'Keep it',
  correct: 'Correct it',
  working: 'Sending',
  labelled: (label, sentence) => `${label}${/[?!…:]$/.test(label) ? '' : ':'} ${sentence}`,
  summary: (count) => (count > 1 ? `${count} answers to correct` : '1 answer to correct'),
  refusedAnswer: 'An answer was not accepted. Check your answers or call us.',
  slow: {
    title: 'This is taking longer than usual',
    text: 'We are still working on it. There is nothing to do: keep this page open.',
  },
  failures: {
    network: {
      title: 'The connection is not working',
      text: 'Your answers are kept on this page. Check your network, then try again.',
    },
    unreachable: {
      title: 'The service cannot be reached from this page',
      text: 'Nothing is lost, and your network is not the cause. Call your insurer.',
    },
    server: {
      title: 'The service is not responding',
      text: 'The problem is on our side. Your answers are kept on this page. Try again in a moment.',
    },
    nonsense: {
      title: 'The answer of our services could not be read',
      text: 'The problem is on our side. Your answers are kept on this page. Try again in a moment.',
    },
    refused: {
      title: 'Our services could not deal with this request',
      text: 'The problem is on our side. Your answers are kept on this page.',
    },
    portal: {
      title: 'We did not receive the right answer',
      text: 'You may be on a public network that asks you to sign in. Your answers are kept on this page.',
    },
    expired: {
      title: 'Your session has ended',
      text: 'We closed it for your security. Sign in again to continue: your answers are kept.',
    },
    forbidden: {title: 'You do not have access to this page', text: 'Your account does not allow it.'},
    stale: {
      title: 'This information has changed in another tab',
      text:
        'Nothing is lost: what you typed is still on this page. To keep it in the place of the other, press the ' +
        'button below again.',
    },
    tooMany: {title: 'Too many attempts', text: 'Wait a few minutes, then try again.'},
    missing: {title: 'We cannot find what you are asking for', text: 'Nothing is lost. Try again later.'},
  },
  callUs: (phone) => `Call ${phone}`,
  compare: 'See the other answers',
  maintenance: {
    title: 'The service is paused',
    text: (time) => `It will be back around ${time}. Your answers are kept on this page.`,
  },
  privacy: {title: 'Your personal data', more: 'Read the whole notice', newTab: '(new tab)'},
  help: {label: 'Need help', question: 'A question?', code: 'Your code:'},
};

export default en;
