import type fr from './space-leads.messages.fr.js';

const en: typeof fr = {
  byPhone: 'This page does not open from here. An adviser can answer you on',
  elsewhere: 'This page does not open from here. You will find it in your member area.',
};
export default en;
