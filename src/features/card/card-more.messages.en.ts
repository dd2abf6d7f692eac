import type {CardMoreMessages} from './card-more.messages.fr.js';

const en: CardMoreMessages = {
  why: {
    notYetValid: {
      title: 'This card is not valid yet',
      text: (from) => `It will be on ${from}. Until then, show your present card.`,
    },
    expired: {title: 'This card can no longer be used', text: (_, to) => `It was valid until ${to}.`},
    revoked: {
      title: 'This card was cancelled',
      text: () => 'Do not show it any more. Another one may have replaced it: call us if in doubt.',
    },
    suspended: {
      title: 'Your rights are suspended',
      text: () => 'Third-party payment is not possible for now. Call us and we will see together how to restore it.',
    },
    ended: {
      title: 'Your contract has ended',
      text: (_, to) => `This card no longer gives a right to third-party payment since ${to}.`,
    },
    unknown: {title: 'This card cannot be shown', text: () => 'Call us and we will check together.'},
  },
  who: {
    title: 'Keep or send the card',
    all: 'The whole family',
    only: (name) => `For ${name} only: to send to the other parent or a grandparent, without the other people.`,
  },
  showCurrent: 'Show the present card',
  call: (phone) => `Call ${phone}`,
  pdf: 'Download as PDF',
  image: 'Download the picture',
  print: 'Print',
  share: 'Share',
  wallets: {apple: 'Add to Apple Wallet', google: 'Add to Google Wallet'},
  wallet: 'Add to my phone',
  leaves: 'A picture, a file or a card added to the phone is no longer updated, and shows without a password.',
  working: 'Preparing',
  failed: {title: 'The file could not be prepared', text: 'Try again in a moment, or print this page.'},
  keep: 'Save on this phone, to have it without network',
  keepHint: 'Better not on a shared device. The copy is erased when you sign out.',
  keeping: 'Saving',
  kept: {
    opens: 'Saved. Without network, open this page again: your card is shown.',
    stays:
      'Saved. Without network it stays on screen while this page is open, but the page does not open again. ' +
      'Download the PDF as well.',
  },
  keepFailed: {
    unavailable: {
      title: 'This browser cannot keep a copy',
      text: 'That is so in private browsing. Download the PDF instead.',
    },
    full: {title: 'There is no room left on this device', text: 'Free some space and try again, or download the PDF.'},
  },
  rights: {
    title: 'Who is covered, and for what?',
    note: 'A number is a percentage of the reimbursement base, the part of the Sécurité sociale included.',
    alike: 'The same rights for all',
    like: (name) => `The same rights as ${name}`,
    likeBut: (name) => `The same rights as ${name}, except:`,
    person: 'Covered person',
    born: (day, rank) => (rank ? `${day}, rank ${rank}` : day),
    scheme: (code) => `fund ${code}`,
    nir: 'Social security no.',
    showNir: (name) => `Show the social security number of ${name}`,
    hideNir: (name) => `Hide the social security number of ${name}`,
    none: 'Not covered',
  },
  lexicon: {
    title: 'What do AMC, CSR and R mean?',
    words: [
      ['AMC no.', 'The number of your insurer: “assurance maladie complémentaire”.'],
      ['Member no.', 'Your number with us.'],
      ['Agreement type', 'The third-party-payment agreement between us and the professionals.'],
      ['CSR', 'Secondary routing key: with it the professional sends the claim to the right service.'],
      ['R', '“Contrat responsable”: a contract that follows the rules of the law on reimbursements.'],
    ],
  },
};

export default en;
