import type {EmergencyMessages} from './emergency.messages.fr.js';

const en: EmergencyMessages = {
  title: 'An emergency?',
  call: 'Call',
  or: 'or',
  text: 'If you can neither hear nor speak, send a text message to',
};
export default en;
