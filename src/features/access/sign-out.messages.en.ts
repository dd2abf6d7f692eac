import type {SignOutMessages} from './sign-out.messages.fr.js';

const en: SignOutMessages = {leave: 'Sign out', left: 'You have left your space.'};

export default en;
