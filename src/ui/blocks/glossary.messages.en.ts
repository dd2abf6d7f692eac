import type {GlossaryMessages} from './glossary.messages.fr.js';

const en: GlossaryMessages = {
  title: 'The words of the table',
  words: {
    base: [
      'BR',
      'Base of reimbursement: the price the Sécurité sociale sets for each kind of care. “150% BR” ' +
        'means that the Sécurité sociale and your contract together pay up to one and a half times that ' +
        'price.',
    ],
    actualCost: [
      'Actual cost (frais réels)',
      'Your contract pays all that the Sécurité sociale does not. Nothing is left for you to pay.',
    ],
    optam: [
      'OPTAM',
      'An OPTAM doctor has agreed to keep extra fees low, and you are reimbursed better. The directory ' +
        'of the Assurance maladie (annuairesante.ameli.fr) says who is one.',
    ],
    fullHealth: [
      '100% Santé',
      'Glasses, dental prostheses and hearing aids at capped prices, reimbursed in full. The ' +
        'professional has to put one on the quote.',
    ],
    classes: [
      'Class A or B, class I or II',
      'Class A (glasses) and class I (hearing aids): the 100% Santé equipment, with nothing to pay. ' +
        'Class B and class II: any other equipment, at a free price, reimbursed up to the amount shown.',
    ],
    times: ['3 × €30', 'Three sessions a year, up to €30 each.'],
    coPayment: [
      'Ticket modérateur',
      'The co-payment: the part of the base that the Sécurité sociale leaves to you. Your contract pays it.',
    ],
    pathway: [
      'Hors parcours de soins',
      'Outside the care pathway: seeing a doctor without going through your own. The Sécurité sociale ' +
        'then pays less, and no contract like this one may make up for it.',
    ],
    flat: [
      'Participation and franchise',
      'Small sums for each appointment, box of medicine or paramedical act, from the age of 18. They ' +
        'are always yours to pay.',
    ],
  },
};

export default en;
