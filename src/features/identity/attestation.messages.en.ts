import type {AttestationMessages} from './attestation.messages.fr.js';

const en: AttestationMessages = {
  title: 'Your certificate',
  lead: {
    schemeCode: 'Copy the 9 digits at mark 1, “Organisme de rattachement”.',
    nir: 'Copy the number at mark 2, that of the insured person. For a child too.',
    birthRank: 'Copy the digit at mark 3, right after the date of birth.',
  },
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomed: (percent) => `Size of the sample: ${percent}%`,
  largest: 'The sample is at its largest.',
  smallest: 'The sample is at its smallest.',
  picture: 'Sample certificate. Use the arrows to move in it, plus and minus to change its size.',
  description:
    'Drawing of a French certificate, “Attestation de droits à l’assurance maladie”. At the top, a table of ' +
    'one row: on the left the fund (“Organisme de rattachement”), mark 1, then the “code gestion”, then on the ' +
    'right the social security number of the insured person, mark 2. Below, the table of beneficiaries: on ' +
    'each row the name, the number of the beneficiary for information, the date of birth and last the rank, ' +
    'mark 3. The number of the child is struck out: it is not to be copied.',
  points: {
    schemeCode: {
      name: 'Fund (“Organisme de rattachement”)',
      text: 'Top left. 9 digits, printed as 2, 3 and 4. The “code gestion” right beside is not part of it.',
    },
    nir: {
      name: 'Social security number of the insured person',
      text:
        'Top right. 13 characters, then the key of 2 digits. It also serves for the children attached to this ' +
        'person.',
    },
    birthRank: {
      name: 'Rank (“rang”)',
      text: 'On the row of the person, far right, after the date of birth. A single digit, 1 in most cases.',
    },
  },
  not: {
    name: 'Number of the beneficiary, for information',
    text: 'On the row of each person. That of a child is not to be copied.',
  },
  current: 'what you are looking for',
  whereTitle: 'No certificate at hand?',
  where: ['Download it from ', ' or from ', ', or print it at a terminal of the Assurance Maladie.'],
  newTab: '(new tab)',
};

export default en;
