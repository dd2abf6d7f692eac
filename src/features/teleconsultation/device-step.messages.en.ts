import type {DeviceStepMessages} from './device-step.messages.fr.js';

const en: DeviceStepMessages = {
  title: 'Let us check that all works',
  lead: 'Your browser asks for your agreement. Nothing is recorded, and nothing is sent.',
  camera: {
    name: 'Camera',
    test: 'Test the camera',
    again: 'Try the camera again',
    preview: 'What your camera sees',
    works: 'Can you see yourself? It is what the doctor will see.',
    problems: {
      blocked:
        'The camera is blocked. Allow it in the settings of the browser, beside the address of the page, then try ' +
        'again.',
      absent: 'We find no camera. Plug one in, or go by phone.',
      busy: 'Another application uses the camera. Close it, then try again.',
      unfit: 'This camera does not suit. Try another one, or go by phone.',
      insecure: 'This page is not secure: the camera stays closed here. Go by phone.',
      failed: 'The camera does not answer. Try again, or go by phone.',
    },
  },
  microphone: {
    name: 'Microphone',
    test: 'Test the microphone',
    again: 'Try the microphone again',
    level: 'Level of the microphone',
    silent: 'Say a few words.',
    heard: 'We can hear you.',
    works: 'The microphone works.',
    problems: {
      blocked:
        'The microphone is blocked. Allow it in the settings of the browser, beside the address of the page, then ' +
        'try again.',
      absent: 'We find no microphone. Plug one in, or go by phone.',
      busy: 'Another application uses the microphone. Close it, then try again.',
      unfit: 'This microphone does not suit. Try another one, or go by phone.',
      insecure: 'This page is not secure: the microphone stays closed here. Go by phone.',
      failed: 'The microphone does not answer. Try again, or go by phone.',
    },
  },
  line: {
    name: 'Connection',
    offline: 'You are not connected to the internet.',
    slow: 'Your connection seems slow. If the picture freezes, go by phone.',
    unknown: 'Your browser does not say how fast it is. If the picture freezes, go by phone.',
  },
  states: {
    asking: 'Waiting for your agreement',
    works: 'Works',
    blocked: 'Blocked',
    absent: 'Not found',
    busy: 'In use',
    unfit: 'Does not suit',
    insecure: 'Page not secure',
    unsupported: 'Not possible here',
    failed: 'Out of order',
    enough: 'Fast enough',
    slow: 'Slow',
    offline: 'Cut',
    unknown: 'Not known',
  },
  elsewhere: {
    title: 'Open this page in your browser',
    text:
      'The application you are in opens neither camera nor microphone. Copy the address, then paste it into your ' +
      'browser.',
    copy: 'Copy the address of the page',
    copied: 'The address is copied.',
    byHand: 'Copy this address:',
  },
  advice: 'Settle in a quiet place, your carte Vitale at hand.',
  byPhone: 'Without video, by phone',
  back: 'Back',
  forward: 'Go to the waiting room',
};
export default en;
