import type {CareMessages} from './care.messages.fr.js';

const en: CareMessages = {
  consultation: 'Appointments',
  pharmacy: 'Pharmacy',
  dental: 'Dental',
  optical: 'Optical',
  hearing: 'Hearing aids',
  hospital: 'Hospital',
  lab: 'Laboratory and imaging',
  paramedical: 'Paramedical care',
  transport: 'Transport',
  wellness: 'Complementary medicine',
  other: 'Other care',
};

export default en;
