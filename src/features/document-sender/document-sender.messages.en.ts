import type fr from './document-sender.messages.fr.js';

const en: typeof fr = {
  title: 'Send a document',
  kind: 'Which document is it?',
  person: 'Who is it for?',
  act: 'Which treatment is it about?',
  otherAct: 'Another treatment',
  missing: {
    kind: 'Choose the document to send.',
    person: 'Choose the person concerned.',
    act: 'Choose the treatment concerned, or “Another treatment”.',
  },
  next: 'Continue',
  anew: 'Begin anew',
  leave: 'Close without sending',
  none: {
    title: 'No document to send here',
    text: 'Your insurer takes no documents on this page. Call them to find out how to send it.',
  },
  forWhom: (firstName) => `for ${firstName}`,
  begun: {
    title: 'You had begun to send something',
    pages: (count) => (count === 1 ? '1 file already chosen.' : `${count} files already chosen.`),
    resume: 'Go on',
    abandon: 'Give up',
  },
  cancelled: {title: 'Nothing was sent', text: 'You cancelled, and nothing is kept.'},
  over: {
    title: 'This can no longer be sent',
    text: 'It was given up in another window, or kept for too long. Start again here.',
  },
};

export default en;
