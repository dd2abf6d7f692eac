import type {BankChangeMoreMessages} from './bank-change-more.messages.fr.js';

const en: BankChangeMoreMessages = {
  sameAccount: 'These people already have this account. Give another one.',
  mandate: {
    accept: 'I accept this mandate. My security code signs it.',
    errors: {
      required: 'Accept the mandate, or choose “My reimbursements only”.',
      changed: 'The text of the mandate has changed. Read it again, then accept it.',
    },
  },
  warnings: {
    holder_unknown: {
      title: 'This account does not seem to be in your name',
      text:
        'We reimburse somebody who is covered. If this account is yours, keep it and send us your bank details as a ' +
        'paper.',
    },
    same_account: {
      title: 'This account looks like the present one',
      text: 'It begins and ends alike. Check the IBAN on your bank details.',
    },
  },
  proof: {
    send: 'Send the bank details',
    sent: 'Bank details sent',
  },
  code: {
    title: 'Confirm that it is you',
    lead: 'Nobody can change your account without this code.',
    confirm: 'Change account',
  },
  receipt: {
    title: 'Your account is changed',
    account: 'New account',
    holder: 'Holder',
    iban: 'IBAN',
    people: 'For',
    reimbursements: 'Reimbursements',
    contributions: 'Contribution',
    from: 'from',
    payer: 'once the mandate is signed',
    told: {
      both: 'An e-mail and a text message confirm this change',
      email: 'An e-mail confirms this change',
      sms: 'A text message confirms this change',
    },
    mandate: 'A new SEPA mandate takes the place of the old one, under the reference',
    mandateOf: (name) =>
      `${name} must sign the new SEPA mandate. Nothing is debited from this account before, under the reference`,
    download: 'Download the mandate',
    downloading: 'Preparing the mandate',
    proof: 'We must check the holder of this account.',
    notMe: 'Was it not you?',
    block: 'Block this change',
    call: ', or call',
    back: 'Back to my accounts',
  },
  block: {
    one: {
      title: 'Block this change?',
      text: 'Your accounts are those from before, at once. No account can be changed online before you call us.',
      yes: 'Block this change',
    },
    all: {
      title: 'Block changes of account?',
      text: 'No account can be changed online before you call us.',
      yes: 'Block',
    },
    no: 'Cancel',
    done: {
      title: 'It is blocked',
      restored: 'Your accounts are those from before.',
      changesClosed: 'No account can be changed online any more.',
      call: 'Call us now: an adviser protects your space with you.',
      callUs: (phone) => `Call ${phone}`,
    },
  },
};

export default en;
