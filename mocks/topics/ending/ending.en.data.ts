import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Santé individuelle': 'Individual health cover',
  'Santé individuelle, {}': 'Individual health cover, {}',
  'Option Confort': 'Comfort option',
  'Option Confort, {}': 'Comfort option, {}',
  'Surcomplémentaire hospitalisation': 'Hospital top-up',
  'Surcomplémentaire hospitalisation, {}': 'Hospital top-up, {}',
  'l’option Confort': 'the Comfort option',
  'Après un an, sans motif': 'After one year, without a reason',
  'Résiliation à l’échéance': 'At the end of the yearly term',
  'Nouvelle mutuelle d’entreprise obligatoire': 'New compulsory cover of an employer',
  'Changement de situation (déménagement, mariage, emploi, retraite)':
    'Change of situation (move, marriage, job, retirement)',
  'Complémentaire santé solidaire accordée': 'Complémentaire santé solidaire granted',
  'Hausse de la cotisation': 'Higher contribution',
  Décès: 'Death',
  'Autre motif': 'Another reason',
  'Attestation de votre employeur': 'Certificate of your employer',
  'Justificatif du changement': 'Proof of the change',
  'Attestation de droit à la Complémentaire santé solidaire': 'Certificate of Complémentaire santé solidaire',
  'Acte de décès': 'Death certificate',
  'Ce contrat dépend de votre employeur': 'This contract is your employer’s',
  'Il est obligatoire dans votre entreprise : la loi ne permet pas de le résilier à titre individuel.':
    'It is compulsory in your company: by law, nobody can cancel it alone.',
  'Demander une dispense': 'Ask not to join',
  ['Une autre couverture vous protège déjà : celle de votre conjoint, la Complémentaire santé solidaire, ' +
  'ou vous avez un contrat de travail court.']:
    'Another cover protects you already: that of your husband or wife, the Complémentaire santé solidaire, or you ' +
    'have a short contract of employment.',
  'Résilier votre option': 'Cancel your option',
  'Votre service du personnel': 'Your human resources department',
  'Lui seul peut changer ou arrêter le contrat de l’entreprise.':
    'It alone can change or stop the contract of the company.',
  Conditions: 'Conditions',
  'À tout moment après un an de contrat, sans motif et sans frais':
    'At any time after one year of contract, without a reason and free of charge',
  'Vous pouvez aussi le résilier à l’échéance, ou quand votre situation change.':
    'You may also cancel it at its yearly term, or when your situation changes.',
  ['Votre contrat a moins d’un an. Sans motif, il peut prendre fin à partir du {}. ' +
  'Certains motifs permettent de le résilier avant.']:
    'Your contract is less than a year old. Without a reason, it can end from {} on. Some reasons allow it before.',
  Préavis: 'Notice period',
  '1 mois après votre demande': '1 month after your request',
  'Pour une demande faite ce jour, le contrat prend fin au plus tôt le {}.':
    'If you ask today, the contract ends on {} at the earliest.',
  Conséquences: 'Consequences',
  'Vous et les personnes de votre contrat ne serez plus couverts':
    'You and the people on your contract will no longer be covered',
  ['Les soins faits avant la fin restent remboursés. La cotisation payée en trop vous est rendue sous 30 jours. ' +
  'Votre nouvelle mutuelle peut faire cette démarche à votre place.']:
    'Care given before the end is still paid back. What you paid too much is returned within 30 days. Your new ' +
    'insurer can do this for you.',
  'à {} du contrat {} signé le {}': 'from {}, contract {} signed on {}',
  'l’option': 'the option',
  'L’option': 'The option',
  'la surcomplémentaire': 'the top-up',
  '{} vous sont rendus sous 30 jours.': '{} are returned to you within 30 days.',
  'Les sommes versées vous sont rendues sous 30 jours.': 'What you paid is returned to you within 30 days.',
  'Vous gardez la base de votre employeur.': 'You keep the base cover of your employer.',
  'Renoncer au contrat ici': 'Withdraw from the contract here',
  'Moi, {name}, je renonce {contract}.': 'I, {name}, withdraw {contract}.',
  'Moi, {}, je renonce {}.': 'I, {}, withdraw {}.',
  'au contrat {}': 'from contract {}',
  'au contrat {number}': 'from contract {number}',
  'Confirmer ma renonciation': 'Confirm my withdrawal',
  Résiliation: 'Cancellation',
  Renonciation: 'Withdrawal',
  'Nous avons reçu votre renonciation.': 'We have received your withdrawal.',
  'Vous avez retiré votre demande. Votre contrat continue.': 'You took your request back. Your contract goes on.',
  'Nous confirmons la date de fin par e-mail.': 'We confirm the date of the end by e-mail.',
  'Nous vérifions votre demande, et confirmons la date de fin par e-mail.':
    'We check your request, and confirm the date of the end by e-mail.',
  'Votre carte cesse de fonctionner à minuit.': 'Your card stops working at midnight.',
  'La cotisation payée en trop est versée sur votre compte.': 'What you paid too much is returned to your account.',
  'Nous arrêtons ce contrat et vous le confirmons par e-mail.': 'We stop this contract and confirm it by e-mail.',
  'Les sommes versées sont rendues sur votre compte.': 'What you paid is returned to your account.',
};
