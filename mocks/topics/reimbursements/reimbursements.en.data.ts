import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  // a line of the table of guarantees, and its level
  '{} : {}': '{}: {}',
  'Consultation, généraliste': 'GP consultation',
  'Pharmacie, médicaments à 65 %': 'Pharmacy, medicines at 65%',
  'Séance d’orthophonie': 'Speech therapy session',
  Ostéopathie: 'Osteopathy',
  'Lunettes, verres simples': 'Glasses, single-vision lenses',
  'Analyses de biologie': 'Laboratory tests',
  'Consultation, spécialiste secteur 2': 'Consultation, specialist of sector 2',
  'Consultation, spécialiste OPTAM': 'Consultation, OPTAM specialist',
  'Séance de kinésithérapie': 'Physiotherapy session',
  'Consultation hors parcours de soins': 'Consultation outside the care pathway',
  'Consultation d’un enfant de moins de 6 ans': 'Consultation of a child under 6',
  'Aide auditive de classe I': 'Class I hearing aid',
  'Forfait journalier hospitalier, {} jours': 'Daily hospital charge, {} days',
  'Forfait journalier en psychiatrie, {} jours': 'Daily charge in psychiatry, {} days',
  'Forfait patient urgences': 'Emergency charge',
  'Participation forfaitaire sur un acte lourd': 'Flat charge on a heavy act',
  'Transport en taxi conventionné': 'Transport by approved taxi',
  'Facture acquittée de l’ostéopathe': 'Receipted invoice of the osteopath',
  'La facture n’indique pas le numéro du professionnel.': 'The invoice does not give the number of the professional.',
  'Généralistes et spécialistes OPTAM : {}': 'OPTAM GPs and specialists: {}',
  'Généralistes et spécialistes non OPTAM : {}': 'GPs and specialists outside OPTAM: {}',
  'Médicaments remboursés à 65, 30 et 15 % : {}': 'Medicines reimbursed at 65, 30 and 15%: {}',
  'Analyses, radiologie, auxiliaires médicaux : {}': 'Laboratory tests, radiology, paramedical care: {}',
  'Demandez au professionnel une facture où figure son numéro, puis envoyez-la-nous.':
    'Ask the professional for an invoice that gives their number, then send it to us.',
  '{} a choisi de ne pas les partager, et les consulte dans son propre espace.':
    '{} chose not to share them, and reads them in a space of their own.',
  'Avec la carte Vitale': 'With the Vitale card',
  'La Sécurité sociale paie en 5 jours environ, puis nous payons en 2 jours.':
    'The Sécurité sociale pays in about 5 days, then we pay in 2 days.',
  'Avec une facture que vous nous envoyez': 'With an invoice that you send us',
  'Nous payons dans les 5 jours ouvrés.': 'We pay within 5 working days.',
  'En tiers payant': 'Where the professional is paid directly',
  'Vous n’avancez rien : nous payons le professionnel.': 'You pay nothing in advance: we pay the professional.',
};
