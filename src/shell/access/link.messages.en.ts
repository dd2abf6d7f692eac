import type {LinkMessages} from './link.messages.fr.js';

const en: LinkMessages = {
  reading: 'One moment, we are opening your link',
  reset: {
    title: 'Choose a password',
    email: 'E-mail address',
    password: 'New password',
    effects: 'Your other devices will be signed out. An e-mail tells you about this change.',
    submit: 'Save and go in',
  },
  confirm: {
    title: 'Confirm your address',
    text: (email) => `You are about to link ${email} to your member space.`,
    submit: 'Confirm my address',
    notMe: 'This is not me',
  },
  refused: {
    'link-used': {
      title: 'This link has already been used',
      text: 'For your security, it works only once. Sign in, or ask for another link.',
    },
    'link-expired': {
      title: 'This link has expired',
      text: 'For your security, it works only for a while. Ask for another one: it replaces this one.',
    },
    'link-superseded': {
      title: 'A newer link replaces it',
      text: 'Only the link of the last e-mail works. Open that e-mail, or ask for another link if it has not arrived.',
    },
    'link-unknown': {
      title: 'This link is not complete',
      text: 'Your mail program may have cut it. Open it again, or copy the whole of it.',
    },
    other: {
      title: 'This link does not open here',
      text: 'Sign in to your space, or follow what the e-mail it came in says.',
    },
  },
  newLink: 'Receive a new link',
  signIn: 'Sign in',
  forgotten: 'Choose a new password',
  sent: (lasts) =>
    `If this link came from us, another one has just been sent to the same address. ` +
    `It works once${lasts ? `, for ${lasts}` : ''}.`,
};

export default en;
