import type {HealthServicesMessages} from './health-services.messages.fr.js';

const en: HealthServicesMessages = {
  title: 'My services',
  lead: 'These services are part of your contract.',
  none: 'No service is part of your contract.',
  ask: 'Ask for an opinion',
  leads: {
    teleconsultation: 'Talk to a doctor',
    coaching: 'See the programmes',
    network: 'Find a professional',
  },
  site: 'Open the site of the service',
  newTab: '(new tab)',
  version: (version) => `version ${version}`,
  reference: 'To give on the phone:',
  others: {
    title: 'Not part of your contract',
    why: 'Your contract does not include this service.',
  },
  requests: {
    title: 'My requests for an opinion',
    askedOn: 'Asked on',
    follow: 'See how far it is',
    send: 'Send the documents',
    for: (name) => `for ${name}`,
    statuses: {
      received: 'Received',
      inReview: 'Being read',
      moreInfo: 'To complete',
      accepted: 'Answer there',
      rejected: 'Refused',
      cancelled: 'Cancelled',
    },
  },
  back: 'Back to my services',
};

export default en;
