import type {WithdrawalNoticeMessages} from './withdrawal-notice.messages.fr.js';

const en: WithdrawalNoticeMessages = {
  title: 'Have you changed your mind?',
  from: (what) => `You may withdraw from ${what}`,
  can: 'You may withdraw',
  until: 'until',
  days: 'for 14 days',
  free: ', free of charge and without a reason.',
  here: 'Withdraw from the contract here',
};

export default en;
