import type {Dictionary} from '../../engine/english.js';

const months = {
  janvier: 'January',
  février: 'February',
  mars: 'March',
  avril: 'April',
  mai: 'May',
  juin: 'June',
  juillet: 'July',
  août: 'August',
  septembre: 'September',
  octobre: 'October',
  novembre: 'November',
  décembre: 'December',
};

export const english: Dictionary = {
  ...Object.fromEntries(
    Object.entries(months).map(([french, name]) => [
      `Décompte ${/^[ao]/.test(french) ? 'd’' : 'de '}${french} {}`,
      `Statement of ${name} {}`,
    ]),
  ),
  'Conditions particulières': 'Special conditions',
  'Carte de tiers payant {}': 'Third-party-payment card {}',
  'Échéancier {}': 'Schedule of contributions {}',
  'Notice d’information {}': 'Information notice {}',
  'Lettre : vos cotisations {}': 'Letter: your contributions {}',
  'Devis dentaire : notre réponse': 'Dental quote: our answer',
  'Ordonnance de téléconsultation': 'Prescription of a video consultation',
  'Attestation de couverture santé': 'Certificate of health cover',
  'Accord de prise en charge, Clinique Atlantique': 'Agreement to pay, Clinique Atlantique',
  'Attestation fiscale Madelin {}': 'Madelin tax certificate {}',
  // the name of a file
  '{}.pdf': '{}.pdf',
  'Facture acquittée': 'Receipted invoice',
  'Devis optique': 'Quote of an optician',
  'Certificat de scolarité': 'School certificate',
  'Attestation de l’ancienne mutuelle': 'Certificate of the former insurer',
  'psychomotricité du {}': 'psychomotor therapy of {}',
  'ostéopathie du {}': 'osteopathy of {}',
  'pharmacie du {}': 'pharmacy of {}',
  'lunettes de Louis': 'glasses of Louis',
  'La photo est coupée en bas : on ne lit pas le montant payé.':
    'The photo is cut at the bottom: the amount paid cannot be read.',
  'Cette facture a déjà été remboursée.': 'This invoice has been reimbursed already.',
  'Document reçu': 'Document received',
  Vérification: 'Check',
  Remboursement: 'Reimbursement',
  'Document à remplacer': 'Document to be replaced',
  'Vérification commencée': 'Check begun',
  Réponse: 'Answer',
  'Document accepté': 'Document accepted',
  'Document refusé': 'Document refused',
  'Envoi annulé par vous': 'Cancelled by you',
};
