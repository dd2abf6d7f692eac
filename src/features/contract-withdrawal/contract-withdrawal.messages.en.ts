import type {ContractWithdrawalMessages} from './contract-withdrawal.messages.fr.js';

const en: ContractWithdrawalMessages = {
  title: 'Withdraw from the contract here',
  until: 'You have until',
  included: 'included. Free of charge, without a reason.',
  free: 'Free of charge, without a reason, without making an account.',
  over: (name, day) => `${name}: the period ended on ${day}.`,
  next: 'Continue',
  check: 'Confirm your withdrawal',
  back: 'The statement',
  statement: 'Your statement',
  sentTo: 'The proof will be sent to',
  keep: 'Do not withdraw',
  received: 'Your withdrawal is recorded',
  request: 'Your withdrawal',
  paper: 'Proof of withdrawal',
  backToStart: 'Back to the start',
  ended: {
    title: 'The withdrawal period is over',
    since: 'It ended on',
    else: 'You may still ask to cancel the contract.',
  },
  none: {
    title: 'No contract to withdraw from for now',
    text: 'You signed nothing yourself in the last days. The compulsory contract of your employer gives no such right.',
  },
  cancel: 'Cancel your contract',
  write: 'Ask a question',
};

export default en;
