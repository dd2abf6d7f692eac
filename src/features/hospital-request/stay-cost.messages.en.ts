import type {StayCostMessages} from './stay-cost.messages.fr.js';

const en: StayCostMessages = {
  socialSecurity: 'Sécurité sociale',
  insurer: 'Insurer',
  left: 'You will pay',
  estimated: 'This is an estimate. The bill of the hospital may be another one.',
  details: 'Show the details',
  line: (socialSecurity, insurer, left) => `Sécurité sociale ${socialSecurity}, insurer ${insurer}, you ${left}`,
};

export default en;
