import type {PasskeyOfferMessages} from './passkey-offer.messages.fr.js';

const en: PasskeyOfferMessages = {
  title: 'Next time, without a password',
  lead:
    'Your device can recognise you by fingerprint, face or code. None of that is sent to us. Your password goes on ' +
    'working.',
  later: 'Not now',
  where: 'You will find it under “Sign-in and devices”.',
  made: 'The passkey is on',
  madeText: 'The next time you sign in, your device will offer it.',
};

export default en;
