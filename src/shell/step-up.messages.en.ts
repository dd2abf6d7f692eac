import type {StepUpMessages} from './step-up.messages.fr.js';

const en: StepUpMessages = {
  title: 'Confirm with a code',
  lead: 'We have just sent it to you. Nothing changes before.',
  secret: {
    title: 'Give this code to nobody',
    text: 'Not even to an adviser: we never ask for it by phone.',
  },
  again: 'Another code is needed. We have just sent it to you.',
  given: {title: 'Your code is accepted', text: 'This change is still to be saved.'},
  confirm: 'Confirm',
  save: 'Save',
  cancel: 'Cancel',
};

export default en;
