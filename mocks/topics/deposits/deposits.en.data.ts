import type {Dictionary} from '../../engine/english.js';
import {careExamples} from '../reimbursements/care.js';
import {english as acts} from '../reimbursements/reimbursements.en.data.js';
import {small} from './whose.js';

/** « ostéopathie du 3 novembre », for each act there may be. */
const about: Dictionary = Object.fromEntries(
  Object.values(careExamples).map(({label}) => [`${small(label)} du {}`, `${small(acts[label] ?? label)} of {}`]),
);

export const english: Dictionary = {
  ...about,
  'Facture acquittée': 'Receipted invoice',
  'Un soin déjà payé': 'Care you have paid for',
  'Votre facture': 'Your invoice',
  Devis: 'Quote',
  'Dentaire, optique ou audition': 'Dental, optical or hearing',
  'Votre devis': 'Your quote',
  'Décompte de la Sécu': 'Public health insurance statement',
  'Sans télétransmission': 'Without automatic transmission',
  'Votre décompte': 'Your statement',
  Ordonnance: 'Prescription',
  'Votre ordonnance': 'Your prescription',
  'Attestation ou état civil': 'Certificate or civil status',
  'Votre justificatif': 'Your supporting document',
  RIB: 'Bank details (RIB)',
  'Votre RIB': 'Your bank details (RIB)',
  'Posez la feuille à plat, près d’une fenêtre.': 'Lay the sheet flat, near a window.',
  'Les quatre coins doivent se voir.': 'All four corners must show.',
  'Une facture de plusieurs pages part en un seul envoi.': 'An invoice of several pages goes in one sending.',
  'Les codes des actes doivent se lire.': 'The codes of the treatments must be readable.',
  'Téléchargez-le sur votre compte ameli : il sera plus net qu’une photo.':
    'Download it from your ameli account: it will be sharper than a photo.',
  'Un livret de famille part avec toutes ses pages remplies.': 'Send every filled-in page of a livret de famille.',
  'Votre nom doit se lire en entier.': 'Your name must be readable in full.',
  'Ce document sert à calculer votre remboursement. Nous le gardons 5 ans.':
    'This document serves to work out your reimbursement. We keep it for 5 years.',
  'Ce document sert à calculer ce qui vous restera à payer. Nous le gardons 1 an.':
    'This document serves to work out what you will have to pay. We keep it for 1 year.',
  'Ce document prouve vos droits. Nous le gardons tant que votre contrat dure, puis 5 ans.':
    'This document proves your rights. We keep it as long as your contract lasts, then for 5 years.',
  'Ce document sert à vous payer. Nous le gardons tant que ce compte est le vôtre.':
    'This document serves to pay you. We keep it as long as this account is yours.',
  'Nous avons reçu une page.': 'We received one page.',
  'Nous avons reçu {} pages.': 'We received {} pages.',
  'Nous avons reçu un fichier.': 'We received one file.',
  'Nous avons reçu {} fichiers.': 'We received {} files.',
  'Un gestionnaire lit {}. Une notification vous prévient.': 'A clerk reads {}. A notification tells you.',
  'votre facture': 'your invoice',
  'votre devis': 'your quote',
  'votre décompte': 'your statement',
  'votre ordonnance': 'your prescription',
  'votre justificatif': 'your supporting document',
  'votre RIB': 'your bank details (RIB)',
  'Fichier joint à un message': 'File that goes with a message',
  'Votre fichier': 'Your file',
  'votre fichier': 'your file',
  'Ce fichier sert à répondre à votre message. Nous le gardons avec lui, 5 ans.':
    'This file serves to answer your message. We keep both for 5 years.',
  '{} sont versés sur votre compte, ou nous vous demandons ce qui manque.':
    '{} are paid into your account, or we ask you for what is missing.',
  'Nous vous disons si tout est bon, ou ce qui manque.': 'We tell you whether all is well, or what is missing.',
  'Un gestionnaire a lu votre envoi.': 'A clerk read what you sent.',
  'Votre envoi est complet. Nous l’avons traité.': 'What you sent is complete. We dealt with it.',
  'Il nous manque quelque chose pour continuer.': 'Something is missing before we can go on.',
  'Nous ne pouvons pas donner suite.': 'We cannot go any further.',
  'Certificat de scolarité': 'School certificate',
  'La photo est floue : on ne lit pas les montants.': 'The photo is blurred: the amounts cannot be read.',
};
