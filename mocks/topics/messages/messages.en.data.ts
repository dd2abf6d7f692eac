import type {Dictionary} from '../../engine/english.js';
import {careExamples} from '../reimbursements/care.js';
import {english as acts} from '../reimbursements/reimbursements.en.data.js';

/** « Ostéopathie, 3 novembre, Hélène », for each act there may be. */
const items: Dictionary = Object.fromEntries(
  Object.values(careExamples).map(({label}) => [`${label}, {}, {}`, `${acts[label] ?? label}, {}, {}`]),
);

export const english: Dictionary = {
  ...items,
  'Claire, service hospitalisation': 'Claire, hospital department',
  'Claire, service adhérents': 'Claire, member services',
  'Nadia, service adhésions': 'Nadia, membership department',
  'Paul, service remboursements': 'Paul, reimbursement department',
  'Chambre particulière, Clinique des Quais': 'Private room, Clinique des Quais',
  'Hospitalisation, dossier PEC-26-031 774': 'Hospital stay, file PEC-26-031 774',
  'Bonjour, la clinique me demande 82 € par nuit pour une chambre seule. Combien me restera-t-il à payer ?':
    'Hello, the clinic asks me for €82 a night for a single room. How much will I have left to pay?',
  'Bonjour, votre accord couvre 60 € par nuit. Il vous restera 22 € par nuit, soit 44 € pour vos 2 nuits.':
    'Hello, your agreement covers €60 a night. You will have €22 a night left to pay, €44 for your 2 nights.',
  'Certificat de scolarité d’Inès': 'School certificate of Inès',
  'Bonjour, le certificat de ma fille est-il bien arrivé ?': 'Hello, did my daughter’s certificate arrive?',
  'Nous avons bien reçu le certificat. Les droits d’Inès sont prolongés d’un an.':
    'We received the certificate. Cover of Inès goes on for a year.',
  'Facture d’ostéopathie': 'Osteopathy invoice',
  'Bonjour, ma séance n’est pas encore remboursée. Que manque-t-il ?':
    'Hello, my session is not reimbursed yet. What is missing?',
  'Pour verser les 30 €, il nous manque la facture de la séance. Joignez-la ici.':
    'To pay the €30 we need the invoice of the session. Attach it here.',
  'Changement d’adresse': 'Change of address',
  'Bonjour, nous avons déménagé le mois dernier.': 'Hello, we moved last month.',
  'Votre nouvelle adresse est enregistrée. Bonne installation.': 'Your new address is saved. Enjoy your new home.',
  'Question sur le décompte du {}': 'Question about the statement of {}',
  'Bonjour, une ligne de mon décompte ne me paraît pas juste.':
    'Hello, one line of my statement does not look right to me.',
  'Nous avons vérifié : le montant est le bon. Le détail est dans vos remboursements.':
    'We checked: the amount is right. You find the details in your reimbursements.',
  'Suivi des résidents du foyer': 'Residents of the home',
  'La demande {} est traitée. Le document est dans votre espace.':
    'Request {} is dealt with. You find the document in your space.',
  'Bonjour, voici la demande {} pour un résident du foyer.': 'Hello, here is request {} for a resident of the home.',
  'Nous avons bien reçu votre message. Un conseiller regarde votre dossier et vous répond ici.':
    'We received your message. An adviser is looking at your file and answers you here.',
  'Réponse sous 2 jours ouvrés.': 'Answer within 2 working days.',
  Remboursement: 'Reimbursement',
  Hospitalisation: 'Hospital stay',
  'Contrat et cotisation': 'Contract and contribution',
  'Personnes couvertes': 'People who are covered',
  'Carte et tiers payant': 'Card and direct payment',
  'Résilier votre contrat': 'End your contract',
  'Trois étapes suffisent, et vous recevez tout de suite la date de fin.':
    'Three steps are enough, and you are told the end date at once.',
  Réclamation: 'Complaint',
  'Faire une réclamation': 'Make a complaint',
  'Elle a son propre service, et une réponse dans un délai fixé par la loi.':
    'It has a department of its own, and an answer within a time set by law.',
  'Autre sujet': 'Another subject',
  'De quel acte s’agit-il ?': 'Which treatment is it about?',
  'De qui s’agit-il ?': 'Whom is it about?',
  'Pour quel motif ?': 'For what reason?',
  'Contrat de plus d’un an': 'A contract of more than a year',
  'À l’échéance': 'At the due date',
  'Contrat obligatoire d’entreprise': 'A compulsory company contract',
  'Changement de situation': 'A change of situation',
  'Autre motif': 'Another reason',
};
