import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Tous les documents en un seul fichier': 'All the documents in one file (in French)',
  'Fiche d’information et de conseil': 'Information and advice sheet (in French)',
  'Frais de gestion et redistribution des cotisations': 'Management costs and use of contributions (in French)',
  'Attestation d’enregistrement du PACS': 'Proof of registration of the civil partnership',
  'Attestation sur l’honneur et justificatif de domicile commun': 'Sworn statement and proof of a shared home',
  'Livret de famille': 'Family record book',
  'Certificat de scolarité {}-{}': 'School certificate {}-{}',
  'La photo est floue\u00a0: on ne lit pas la date.': 'The photo is blurred: the date cannot be read.',
  'l’option': 'the option',
  'la surcomplémentaire': 'the top-up',
  'l’option et la surcomplémentaire': 'the option and the top-up',
  'Bulletin d’adhésion': 'Enrolment form (in French)',
  'Mandat de prélèvement SEPA': 'SEPA direct debit mandate (in French)',
};
