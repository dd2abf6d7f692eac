import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Mon espace Exemple': 'My Exemple space',
  'Lundi à samedi, 8 h – 20 h': 'Monday to Saturday, 8 am – 8 pm (Paris time)',
  'Votre mutuelle utilise vos réponses pour gérer votre contrat, vous rembourser et échanger avec votre caisse d’assurance maladie.':
    'Your insurer uses your answers to run your contract, to reimburse you and to exchange with your health insurance fund.',
  'Qui est responsable': 'Who is responsible',
  'Votre mutuelle, 8 quai de la Fosse, 44000 Nantes. Votre employeur ne reçoit ni vos numéros, ni vos remboursements.':
    'Your insurer, 8 quai de la Fosse, 44000 Nantes. Your employer receives neither your numbers nor your reimbursements.',
  Pourquoi: 'What for',
  'Pour exécuter votre contrat et respecter nos obligations légales. Le numéro de sécurité sociale ne sert qu’aux échanges avec votre caisse et à vos remboursements.':
    'To perform your contract and meet our legal duties. The social security number only serves exchanges with your fund and your reimbursements.',
  'Qui les reçoit': 'Who receives them',
  'Nos services, votre caisse, les professionnels de santé pour le tiers payant, et nos prestataires tenus au secret.':
    'Our services, your fund, health professionals for direct payment, and our contractors, who are bound to secrecy.',
  'Combien de temps': 'How long',
  'Toute la durée du contrat, puis 5 ans. Une adhésion abandonnée est effacée après 3 mois.':
    'As long as the contract lasts, then 5 years. An enrolment that is given up is erased after 3 months.',
  'Vos droits': 'Your rights',
  'Vous pouvez consulter, corriger, effacer ou emporter vos données, et vous opposer à certains usages. Écrivez à dpo@example.org. Vous pouvez aussi saisir la CNIL.':
    'You may read, correct, erase or take away your data, and object to certain uses. Write to dpo@example.org. You may also turn to the CNIL, the French data protection authority.',
};
