import type {SecurityMessages} from './security.messages.fr.js';

const device = (name: string) => ({
  name: name.charAt(0).toUpperCase() + name.slice(1),
  the: `the ${name}`,
  until: (day: string) => `remembered until ${day}`,
  title: `Forget the ${name}?`,
  signedOut: 'It will be signed out at once.',
  yes: `Forget the ${name}`,
  forgotten: `The ${name} is forgotten`,
});

const en: SecurityMessages = {
  title: 'Sign-in and devices',
  today: (time) => `today at ${time}`,
  password: {
    term: 'Password',
    changedOn: 'Changed on',
    set: 'Chosen by you',
    edit: 'Change',
    editName: 'Change the password',
    changed: {
      title: 'Your password is changed',
      text: 'Your other devices are signed out. An e-mail tells you of this change.',
    },
  },
  passkeys: {
    term: 'Passkey',
    how: 'Fingerprint, face or code of the device',
    none: 'None',
    make: 'Turn on a passkey',
    made: {title: 'The passkey is on', text: 'The next time you sign in, this device will offer it.'},
    added: (day) => `Added on ${day}`,
    used: (when) => `last used ${when}`,
    remove: 'Remove',
    removeName: (name) => `Remove the passkey ${name}`,
    question: (name) => `Remove the passkey “${name}”?`,
    text: 'Your password goes on working.',
    yes: 'Remove the passkey',
    no: 'Cancel',
    removed: {title: 'The passkey is removed', text: 'Your password goes on working.'},
  },
  devices: {
    title: 'Known devices',
    here: 'This device',
    signedIn: 'signed in now',
    kinds: {phone: device('phone'), computer: device('computer'), tablet: device('tablet'), other: device('device')},
    forget: 'Forget',
    forgetName: (name) => `Forget ${name}`,
    forgetHere: 'Forget this device',
    code: 'A code will be asked at its next sign-in.',
    hereText: 'You stay signed in. A code will be asked at the next sign-in on this device.',
    cancel: 'Cancel',
    others: 'Sign out all other devices',
    othersTitle: 'Sign out all other devices?',
    othersText:
      'They will be signed out at once. A code will be asked at their next sign-in. This device stays signed in.',
    othersYes: 'Sign out the others',
    said: {
      others: 'Your other devices are signed out',
      here: {
        title: 'This device is forgotten',
        text: 'A code will be asked at the next sign-in. On a shared computer, sign out now.',
      },
      leave: 'Sign out now',
    },
  },
  activity: {
    title: 'Recent activity',
    place: 'The place is an indication. It depends on your network, and may be wrong.',
    kinds: {
      'signed-in': 'Sign-in',
      'sign-in-refused': 'Sign-in refused',
      locked: 'Access closed for a while',
      'password-changed': 'Password changed',
      'contact-changed': 'Phone or e-mail changed',
      'passkey-added': 'Passkey added',
      'passkey-removed': 'Passkey removed',
      'device-remembered': 'Device remembered',
      'device-forgotten': 'Device forgotten',
      'bank-account-changed': 'Bank account changed',
    },
    other: 'Activity on your account',
    none: 'Nothing to report.',
    more: 'Show more',
    unknown: 'Is there a sign-in that you do not recognise?',
    unknownText: 'Change your password: your other devices will be signed out.',
    change: 'Change my password',
    call: 'Call us on',
  },
};

export default en;
