import type {AccountRulesMessages} from './account-rules.messages.fr.js';

import {ibanCountry, ibanLengthGap} from '../../domain/iban.js';

function ibanLength(iban: string): string {
  const gap = ibanLengthGap(iban);
  if (!gap) return 'The IBAN does not have the right number of characters. It has 27 for an account in France.';
  const {missing, expected} = gap;
  const count = Math.abs(missing);
  const characters = `${count} character${count > 1 ? 's are' : ' is'}`;
  const country = ibanCountry(iban);
  return (
    `${characters} ${missing > 0 ? 'missing' : 'too many'}. ` +
    `${country === 'FR' ? 'A French IBAN' : `An IBAN in ${country}`} has ${expected}.`
  );
}

const checksum = 'A character of the IBAN is not right. Copy it from your bank details.';

const en: AccountRulesMessages = {
  ibanFound: 'Valid IBAN',
  bankFound: (bank) => `Valid IBAN. Bank recognised: ${bank}`,
  debitAccount: 'Account to debit',
  mandateLater: 'You will accept this mandate at the last step, when you sign. Nothing is debited before.',
  payer: {
    mustAccept: (name) =>
      `This account is in the name of ${name}, who must accept this mandate: you do not accept it in their place.`,
    how: {
      byEmail: (to) => `We send them a link by e\u2011mail${to ? ` (${to})` : ''}.`,
      byPost: (to) => `We send them a paper to sign and return${to ? ` (${to})` : ''}.`,
      other: () => 'We send them the mandate.',
    },
    nothing: 'Nothing is debited before.',
    accepted: (name) => `${name} has accepted this mandate.`,
  },
  mandate: {
    title: 'SEPA direct debit mandate',
    types: {recurrent: 'Recurrent payment', oneOff: 'One-off payment'},
    creditor: 'Creditor',
    creditorId: 'Creditor identifier (ICS)',
    debtor: 'Debtor',
    addressLater: 'Address to be given by the holder',
    bic: 'BIC',
    reference: 'Unique mandate reference (RUM)',
    referenceLater: 'Given later',
    referenceMore: 'The RUM and the ICS are on your bank statements: they tell you that a debit is ours.',
    firstDebit: 'First debit',
    on: 'on',
    signature: 'Date and signature',
    draft: 'Draft, until you sign',
    signed: 'Signed on',
    signedAt: (place) => `Signed in ${place} on`,
    awaits: (name) => `Awaiting the signature of ${name}`,
    download: 'Download the mandate (PDF)',
    downloading: 'Preparing the mandate',
  },
  errors: {
    holder: {
      required: 'Enter the name of the holder, as on the bank details.',
      too_long: 'The name holds 140 characters at most.',
    },
    iban: {
      required: 'Enter the IBAN.',
      format:
        'An IBAN begins with two letters and two digits, for example FR76. Check that an O does not stand for a zero.',
      country: 'The first two letters are not those of a country that uses the IBAN.',
      not_sepa: 'This account is outside the SEPA area. Give an account in France or in a country of the area.',
      length: ibanLength,
      checksum,
      rib_key: checksum,
    },
    bic: {
      required: 'Enter the BIC. It is next to the IBAN.',
      format: 'A BIC has 8 or 11 letters and digits, for example ABCDFRPP.',
      length: 'A BIC has 8 or 11 letters and digits, for example ABCDFRPP.',
      test: 'This BIC is a test code. Copy the one of your bank details.',
    },
  },
  warnings: {
    pacific_account: {
      title: 'This account is in the Pacific',
      text:
        'It is outside the SEPA area: the transfer, in euros, may take longer before it is changed into francs. ' +
        'If all is right, keep it.',
    },
    pacific_debit: {
      title: 'This account is in the Pacific',
      text:
        'It is outside the SEPA area: your bank may refuse the debit. If you have another account for your ' +
        'contributions, give it.',
    },
    bic_outside_eea: {
      title: 'This bank may ask for the BIC',
      text: 'The account is outside the European Union. If the BIC is on your bank details, copy it.',
    },
    holder_unknown: {
      title: 'We do not recognise this name',
      text:
        'The first name may be missing, or the account is neither yours nor that of one of your beneficiaries: a ' +
        'proof may be asked. If it is written so on the bank details, keep it.',
    },
    payer_other: {
      title: 'This account is not in your name',
      text: 'Its holder must accept the debit mandate too: we will contact them. If all is right, keep it.',
    },
    bic_country_mismatch: {
      title: 'The BIC and the IBAN are not of the same country',
      text: 'This happens with some online banks. Check both on your bank details. If all is right, keep them.',
    },
    monaco_french_bic: {
      title: 'The IBAN is from Monaco and the BIC from France',
      text: 'Check both on your bank details. If all is right, keep them.',
    },
  },
};

export default en;
