import type {CoverageOverviewMessages} from './coverage-overview.messages.fr.js';
import ceiling from '../../ui/blocks/ceiling.messages.en.js';

const en: CoverageOverviewMessages = {
  ...ceiling,
  title: 'My cover',
  contract: (label) => `Contract ${label}`,
  since: 'since',
  until: 'until',
  countedOn: 'Counts as of',
  person: 'For whom?',
  toKnow: 'Good to know',
  alerts: {
    proofNeeded: (name) => `${name}: a document is needed`,
    proofNeededText: 'A school certificate, or one of an apprenticeship or a job search, is enough. Send it before',
    send: 'Send the document',
    call: (phone) => `To send it, call us on ${phone}.`,
    rightsEnd: (name) => `${name}: the cover is ending`,
    rightsEndText: 'Their care is reimbursed until',
    ceilingNear: (name, care) => `${name}, ${care}: nearly used up`,
    ceilingReached: (name, care) => `${name}, ${care}: all used`,
  },
  left: 'What you have left',
  leftFor: (name) => `What ${name} has left`,
  leftNote: 'Beyond that, the Sécurité sociale still pays its part.',
  nothingLimited: 'None of your care has a limit.',
  endless: 'Without limit',
  coveredUntil: (name) => `${name}, covered until`,
  guarantees: 'What your contract reimburses',
  guaranteesNote: 'On top of what the Sécurité sociale pays, or together with it where it says so.',
  loadingMore: 'Loading the examples…',
  documents: 'Your documents',
  newTab: '(new tab)',
  version: (version) => `version ${version}`,
};

export default en;
