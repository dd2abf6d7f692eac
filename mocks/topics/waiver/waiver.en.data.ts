import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Je suis couvert par le contrat obligatoire de mon conjoint ou de ma conjointe':
    'I am covered by the compulsory contract of my spouse',
  'Son contrat doit couvrir la famille. La demande se refait chaque année.':
    'Their contract must cover the family. The request is made again each year.',
  'Attestation de son employeur ou de sa mutuelle': 'Certificate of their employer or insurer',
  'Elle dit que votre couverture est obligatoire, et date de moins de 3 mois.':
    'It says that your cover is compulsory, and is less than 3 months old.',
  'J’ai la Complémentaire santé solidaire': 'I have the Complémentaire santé solidaire (free or low-cost state cover)',
  'Jusqu’à la fin de votre droit.': 'Until your right ends.',
  'Attestation de droit à la Complémentaire santé solidaire':
    'Certificate of right to the Complémentaire santé solidaire',
  'J’ai déjà un contrat individuel': 'I already have a contract of my own',
  'Jusqu’à son échéance, si vous l’aviez à l’embauche.': 'Until it falls due, if you had it when you were hired.',
  'Attestation de votre mutuelle, avec la date d’échéance': 'Certificate of your insurer, with the day it falls due',
  'J’ai une autre couverture collective': 'I have another group cover',
  'Autre employeur, fonction publique, régime local d’Alsace-Moselle, industries électriques et gazières, contrat Madelin. La demande se refait chaque année.':
    'Another employer, civil service, local scheme of Alsace-Moselle, electricity and gas industries, Madelin contract. The request is made again each year.',
  'Attestation de cette couverture': 'Certificate of that cover',
  'Mon contrat de travail est court': 'My employment contract is short',
  'CDD ou mission avec une couverture de moins de 3 mois. Vous pouvez demander un versement santé à votre employeur.':
    'Fixed-term contract or assignment with less than 3 months of cover. You may ask your employer for a health payment (versement santé).',
  'Copie de votre contrat de travail': 'Copy of your employment contract',
  'Je suis à temps partiel ou en apprentissage': 'I work part time or am an apprentice',
  'Si la cotisation dépasse 10 % de votre salaire.': 'If the contribution exceeds 10% of your salary.',
  'Votre dernier bulletin de salaire': 'Your latest payslip',
  'J’étais dans l’entreprise avant la mise en place du contrat': 'I was in the company before the contract was set up',
  'S’il a été décidé par l’employeur seul et qu’une part reste à votre charge.':
    'If the employer decided on it alone and you pay a part of it.',
  'Vous ne profitez pas de la part payée par votre employeur.': 'You do not get the part that your employer pays.',
  'Vos soins ne sont pas remboursés par ce contrat, ni ceux de vos proches.':
    'Your care is not reimbursed by this contract, nor is that of your family.',
  'Si vous quittez l’entreprise, vous n’avez pas droit au maintien gratuit de la couverture (portabilité).':
    'If you leave the company, you have no right to keep the cover for free (portability).',
  'Si votre situation change, vous pourrez adhérer plus tard, sans délai d’attente.':
    'If your situation changes, you may join later, without a waiting period.',
  'J’ai été informé des conséquences de ma demande, et je la fais de mon plein gré.':
    'I have been told the consequences of my request, and I make it of my own free will.',
  'Remettez les justificatifs à votre employeur dans les 15 jours. Il les garde : l’Urssaf peut les lui demander.':
    'Hand the proofs to your employer within 15 days. The employer keeps them: Urssaf may ask for them.',
};
