import {nirKey, normalizeNir} from '../../domain/nir.js';
import {normalizeSchemeCode} from '../../domain/scheme-code.js';
import type {TeletransmissionMessages} from './teletransmission.messages.fr.js';

const key = 'The key does not match the number. Check each digit.';

function nirLength(text: string): string {
  const nir = normalizeNir(text);
  const expected = nirKey(nir);
  if (expected)
    return `The key is missing, the last 2 digits. If all the rest is right, your certificate reads ${expected}.`;
  const missing = 15 - nir.length;
  const count = Math.abs(missing);
  return (
    `${count} character${count > 1 ? 's are' : ' is'} ${missing > 0 ? 'missing' : 'too many'}. The number has ` +
    '15: 13, then a key of 2 digits.'
  );
}

function schemeLength(text: string): string {
  const missing = 9 - normalizeSchemeCode(text).length;
  const count = Math.abs(missing);
  const digits = `${count} digit${count > 1 ? 's are' : ' is'}`;
  return missing > 0
    ? `${digits} missing. Example: 01 491 3421.`
    : `${digits} too many. The “code gestion” printed beside it is not part of it.`;
}

const en: TeletransmissionMessages = {
  title: 'To be reimbursed faster',
  explanation: 'With electronic transmission, your health fund sends us your statements. You have nothing to post.',
  titleOther: 'To be reimbursed faster',
  explanationOther: 'With electronic transmission, their health fund sends us statements. You have nothing to post.',
  former: 'Are you leaving another insurer? Ask it to close its electronic transmission, and to confirm it in writing.',
  formerOther:
    'Is this person leaving another insurer? Ask that insurer to close its electronic transmission, and to confirm ' +
    'it in writing.',
  enabled: 'Turn on electronic transmission?',
  enabledYes: 'Reimbursed within days, nothing to do',
  enabledNo: 'I will send my statements myself',
  enabledNoOther: 'I will send their statements myself',
  more: {
    open: 'How does electronic transmission work?',
    text: [
      'After each treatment, the Sécurité sociale works out its part and sends us the statement. We pay ours; ' +
        'nothing else is needed.',
      'Only one insurer can be linked per person. If the former one still is, ask them to close the link.',
      'You may refuse, for example if another insurer pays first. You will then send us the statements.',
    ],
  },
  nir: 'Social security number',
  nirHint: '15 characters: 13 and a key of 2 digits',
  nirInsuredHint: 'Not the child’s: that of the insured parent, at the top of the certificate. 15 characters.',
  nirEitherHint: 'That of the insured parent or, if the child has their own certificate, the child’s. 15 characters.',
  schemeCode: 'Social security fund',
  schemeCodeHint: 'The code of the health fund: 9 digits, mark 1 on the certificate',
  take: (name) => `Use the numbers of ${name}`,
  schemes: {
    '01': 'General scheme',
    '02': 'Farming (MSA)',
    '04': 'SNCF',
    '05': 'RATP',
    '06': 'Seafarers (ENIM)',
    '07': 'Mines (CANSSM)',
    '08': 'Armed forces (CNMSS)',
    '17': 'French abroad (CFE)',
    '90': 'Clergy (Cavimac)',
    '91': 'MGEN',
    '95': 'MNH',
  },
  both: 'The child is also attached to the other parent',
  other: {
    nir: 'Social security number of the other parent',
    nirHint: 'The one at the top of their certificate: 15 characters',
    schemeCode: 'Fund of the other parent',
  },
  alsaceMoselle: 'Are you under the Alsace-Moselle scheme?',
  alsaceMoselleOther: 'Is this person under the Alsace-Moselle scheme?',
  alsaceMoselleHint:
    'Local scheme of Bas-Rhin, Haut-Rhin and Moselle. The place of work counts, not the address: the ' +
    'certificate says so.',
  guide: {
    nir: 'Where is this number?',
    schemeCode: 'Where are these digits?',
    birthRank: 'Where is this digit?',
    failed: {
      title: 'The sample certificate cannot be shown',
      text:
        'Check your network, then try again. The fund is at the top left of the certificate, the number of the ' +
        'insured person at the top right, the rank after the date of birth.',
    },
  },
  errors: {
    choice: {required: 'Choose an answer.'},
    nir: {
      required: 'Enter the social security number.',
      length: nirLength,
      format: 'Only digits are accepted (and 2A or 2B for Corsica).',
      sex: 'The first digit is not right. It is 1 or 2 in most cases.',
      month: 'The 4th and 5th digits (month of birth) are not right.',
      place: 'The department or town of birth does not exist. Check each digit.',
      order: 'The order number does not exist. Check the 3 digits before the key.',
      key_range: key,
      key,
    },
    schemeCode: {
      required: 'Enter the 9 digits of the fund.',
      length: schemeLength,
      format: 'Enter 9 digits, without letters. Example: 01 491 3421.',
    },
  },
  warnings: {
    birth_mismatch: {
      title: 'This number does not seem to match the date of birth',
      text: (written, typed) =>
        `The number says ${written}, you entered ${typed}. Check it on the certificate. If all is right, keep ` +
        'it: it stops nothing.',
    },
    sex_mismatch: {
      title: 'This number does not seem to match the title',
      text: 'Check it on the certificate. If all is right, keep it: it stops nothing.',
    },
    child_own_number: {
      title: 'This seems to be the child’s number',
      text:
        'Enter that of the insured person, at the top of the certificate. If the child has a certificate of ' +
        'their own, keep it.',
    },
    provisional: {
      title: 'This is a provisional number',
      text: 'Electronic transmission may fail. You can give the final number later.',
    },
    unknown_regime: {
      title: 'We do not know this scheme',
      text: 'Check the first two digits. If all is right, keep them.',
    },
  },
};

export default en;
