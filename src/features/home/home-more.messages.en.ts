import actRow from '../../ui/blocks/act-row.messages.en.js';
import ceiling from '../../ui/blocks/ceiling.messages.en.js';
import notice from '../../ui/blocks/notice.messages.en.js';
import type {HomeMoreMessages} from './home-more.messages.fr.js';

const en: HomeMoreMessages = {
  act: actRow,
  ceiling,
  notice,
  reimbursements: {
    title: 'Last reimbursements',
    all: 'All my reimbursements',
    none: 'No reimbursement for now. They appear here as soon as we have them.',
  },
  ceilings: {title: 'What you have left to use', all: 'All my allowances'},
  notifications: {
    title: 'Notifications',
    all: 'See all',
    allName: 'See all, the notifications',
    none: 'Nothing new for now.',
    unread: (count) => `${count}\u00a0unread`,
    read: 'Mark all as read',
    allRead: 'All is read.',
    news: (count) => `${count}\u00a0${count === 1 ? 'new notification' : 'new notifications'}`,
  },
  teletransmission: {
    title: 'Télétransmission',
    states: {
      notRequested: 'Not asked for',
      requested: 'Asked for',
      active: 'Active',
      rejected: 'Refused',
      conflict: 'To unblock',
      stopped: 'Stopped',
    },
    other: 'In progress',
    conflict: 'Another insurer is still linked to their caisse.',
    rejected: 'Their caisse did not accept the link.',
    what: 'What to do?',
    whatFor: (name) => `What to do? Télétransmission of ${name}`,
  },
  menu: {
    title: 'My space',
    care: 'My care',
    steps: 'My requests',
    services: 'My services',
    account: 'My account',
    reimbursements: 'Reimbursements',
    coverage: 'Allowances and cover',
    card: 'Third-party-payment card',
    network: 'Opticians and hearing specialists',
    documentSending: 'Send a document',
    hospital: 'Stay in hospital',
    beneficiaries: 'Add somebody',
    bankAccount: 'Change bank account',
    cancellation: 'End your contract',
    teleconsultation: 'Remote consultation',
    opinion: 'Second medical opinion',
    assistance: 'Assistance',
    coaching: 'Health programmes',
    referral: 'Invite a friend',
    help: 'Help and complaints',
    profile: 'My profile',
    documents: 'My documents',
    messages: 'Messages',
    unread: (count) => `Messages, ${count}\u00a0unread`,
    preferences: 'How we write to you',
    security: 'Sign-in and devices',
    leave: 'Sign out',
  },
  accessibility: 'Accessibility: our statement',
};

export default en;
