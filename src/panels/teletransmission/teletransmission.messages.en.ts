import type {TeletransmissionMessages} from './teletransmission.messages.fr.js';

const key = 'The key does not match the number. Check each digit.';

const en: TeletransmissionMessages = {
  title: 'To be reimbursed faster',
  explanation: 'With electronic transmission, your health fund sends us your statements. You have nothing to post.',
  enabled: 'Turn on electronic transmission?',
  enabledYes: 'Reimbursed within days, nothing to do',
  enabledNo: 'I will send my statements myself',
  nir: 'Social security number',
  nirHint: '15 characters: 13 and a key of 2 digits',
  nirChildHint: 'That of the insured parent, at the top of the certificate: 15 characters',
  schemeCode: 'Social security fund',
  schemeCodeHint: '9 digits, mark 1 on the certificate',
  alsaceMoselle: 'Are you under the Alsace-Moselle scheme?',
  alsaceMoselleHint: 'Your certificate says so.',
  guide: {
    open: 'Where are these numbers on my certificate?',
    paper: 'Attestation de droits à l’assurance maladie',
    scheme: 'Organisme de rattachement',
    nir: 'N° de sécurité sociale de l’assuré',
    childNir: 'N° du bénéficiaire, for information: do not enter it',
    where: 'Download the certificate from ameli.fr or msa.fr, or print it at a terminal of the Assurance Maladie.',
  },
  errors: {
    choice: {required: 'Choose an answer.'},
    nir: {
      required: 'Enter your social security number.',
      length: 'The number has 15 characters: 13 and the key of 2 digits.',
      format: 'Only digits are accepted (and 2A or 2B for Corsica).',
      sex: 'The first digit is not right. It is 1 or 2 in most cases.',
      month: 'The 4th and 5th digits (month of birth) are not right.',
      place: 'The department or town of birth does not exist. Check each digit.',
      order: 'The order number does not exist. Check the 3 digits before the key.',
      key_range: key,
      key,
    },
    schemeCode: {
      required: 'Enter the 9 digits of your fund.',
      length: 'The code has 9 digits. Example: 01 491 3421.',
      format: 'Enter 9 digits, without letters. Example: 01 491 3421.',
    },
  },
  warnings: {
    birth_mismatch: {title: 'This number does not seem to match the date of birth', text: 'Check it on your certificate. If all is right, keep it: it stops nothing.'},
    sex_mismatch: {title: 'This number does not seem to match the title', text: 'Check it on your certificate. If all is right, keep it: it stops nothing.'},
    child_own_number: {title: 'This seems to be the child’s number', text: 'Enter that of the insured person, at the top of the certificate. If the child has a certificate of their own, keep it.'},
    provisional: {title: 'This is a provisional number', text: 'Electronic transmission may fail. You can give the final number later.'},
    unknown_regime: {title: 'We do not know this scheme', text: 'Check the first two digits. If all is right, keep them.'},
  },
};

export default en;
