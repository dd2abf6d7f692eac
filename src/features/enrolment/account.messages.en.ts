import type {AccountMessages} from './account.messages.fr.js';

const en: AccountMessages = {
  title: 'My account',
  lead: (employer) =>
    `${employer} gives you complementary health cover. Choose a password: it will also open your member space.`,
  email: 'E-mail address',
  emailHint: 'The one your employer gave us. You will sign in with it.',
  notMine: 'This is not my address',
  notMineText: 'Go no further: we will correct it with you and send you a new link. Call',
};

export default en;
