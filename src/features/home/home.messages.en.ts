import updated from '../../ui/blocks/updated.messages.en.js';
import type {HomeMessages} from './home.messages.fr.js';

const en: HomeMessages = {
  ...updated,
  title: 'My space',
  hello: 'Hello',
  welcome: 'Welcome',
  refreshed: 'Your home page is up to date.',
  card: 'Show my card',
  validUntil: 'Valid until',
  contract: {
    upcoming: 'Your cover begins soon',
    covered: 'Your care is covered.',
    suspended: 'Your contract is suspended',
    portability: 'Your cover goes on',
    ended: 'Your contract has ended',
    since: 'Since',
    until: 'Until',
    endedOn: 'Last day:',
  },
  tasks: {
    title: 'To do now',
    by: 'Before',
    none: 'Nothing to do on your side',
    noneText: 'Your requests are under way. If a paper is missing, it appears here and an e-mail tells you.',
    more: (count) => (count === 1 ? 'See the other one' : `See the ${count} others`),
  },
  failed: {
    tasks: 'What is left to do cannot be shown',
    reimbursements: 'Your reimbursements cannot be shown',
    ceilings: 'Your allowances cannot be shown',
    card: 'Your card cannot be shown here',
    teletransmission: 'The state of télétransmission cannot be shown',
    notifications: 'Your notifications cannot be shown',
    text: 'The problem is on our side. Nothing is lost.',
  },
};

export default en;
