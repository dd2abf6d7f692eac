import type {TeleconsultationMessages} from './teleconsultation.messages.fr.js';

const en: TeleconsultationMessages = {
  title: 'Talk to a doctor',
  lead: 'A doctor answers you, without appointment.',
  ways: {video: 'By video', phone: 'By phone'},
  otherWay: 'Another way',
  closed: 'Closed for now.',
  opensAt: (time) => `Opens at ${time}.`,
  opensOn: (moment) => `Opening: ${moment}.`,
  moment: (day, time) => `${day} at ${time}`,
  allClosed: {
    title: 'No doctor is free for now',
    text: 'Come back at the time that is given, or see your regular doctor.',
    again: 'Check again',
  },
  forward: 'Continue',
  call: 'Ask to be called',
  cancelled: 'You are not waiting for a doctor any more',
};
export default en;
