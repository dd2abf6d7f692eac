import type {ContactPreferencesMessages} from './contact-preferences.messages.fr.js';

const en: ContactPreferencesMessages = {
  title: 'My contact preferences',
  papers: {
    title: 'Your documents',
    lead:
      'An e-mail tells you of each document online, without any health details. You may go back to paper whenever ' +
      'you want.',
    table: 'How to receive each document',
    paper: 'Document',
    deliveries: {online: 'Online', post: 'Post'},
    always: {online: 'Always online', post: 'Always by post'},
    unknown: 'Otherwise',
    all: 'Receive everything online',
    allChosen: 'Everything is online. It remains to be saved.',
  },
  alerts: {
    title: 'Your alerts',
    channel: 'Receive these alerts',
    by: {email: 'By e-mail', sms: 'By SMS'},
    mailNote: 'Our e-mails contain no health details.',
  },
  offers: {title: 'Advice and offers', lead: 'Nothing is sent without your consent.'},
  save: 'Save',
  unchanged: {title: 'Nothing has changed', text: 'Your preferences are these already.'},
  saved: {
    title: 'Your preferences are saved',
    deliveries: {online: 'Online', post: 'By post'},
    alerts: 'Alerts',
    by: {email: 'By e-mail', sms: 'By SMS'},
    unknownWay: 'Otherwise',
    noAlert: 'None',
    offers: 'Advice and offers',
    noOffer: 'None',
    edit: 'Change',
    editName: (what) => `Change: ${what}`,
  },
  failing: {
    title: 'Our e-mails no longer reach you',
    text: (day) => `The last one came back on ${day}. Your online documents leave by post in the meantime.`,
    correct: 'Correct my e-mail',
    right: 'My address is right',
    byPhone: 'To correct your e-mail, call us on',
    tried: {title: 'Our e-mails are on their way again', text: 'If one of them comes back, we will tell you here.'},
  },
};

export default en;
