import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'Votre contrat est suspendu': 'Your contract is suspended',
  ['Des cotisations n’ont pas été payées : vos soins ne sont pas remboursés pour l’instant. ' +
  'Votre contrat reprend dès que nous avons reçu votre paiement.']:
    'Contributions were not paid: your care is not reimbursed for now. ' +
    'Your contract goes on as soon as we have your payment.',
  'Régler avec un conseiller': 'Settle it with an adviser',
  'Vous restez couvert après votre contrat de travail': 'You stay covered after your employment',
  'Vos garanties continuent sans cotisation jusqu’au {} au plus tard. Dites-nous si vous retrouvez un emploi.':
    'Your cover goes on without contributions until {} at the latest. Tell us if you find another job.',
  'Écrire à un conseiller': 'Write to an adviser',
  'Votre contrat a pris fin': 'Your contract has ended',
  'Les soins faits jusqu’à ce jour restent remboursés. Envoyez-nous les factures que vous avez encore.':
    'Care until that day is still reimbursed. Send us the invoices that you still have.',
  'Envoyer une facture': 'Send an invoice',
  'Votre adhésion est enregistrée.': 'Your enrolment is recorded.',
  'Nous vérifions votre dossier. Un e-mail vous prévient.': 'We check your file. An e-mail tells you.',
  'Votre carte arrive dans cet espace.': 'Your card comes to this space.',
  'Envoyer : {}': 'Send: {}',
  'Renvoyer : {}': 'Send again: {}',
  'Des documents à envoyer : {}': 'Documents to send: {}',
  'Pour votre demande : {}.': 'For your request: {}.',
  'Soin du {}, {}. Sans ce document, nous ne pouvons pas vous verser {}.':
    'Care of {}, {}. Without this document, we cannot pay you {}.',
  'Envoyer le document': 'Send the document',
  'Envoyer les documents': 'Send the documents',
  '{} : la couverture prend fin': '{}: cover ends',
  'Après ce jour, ses soins ne sont plus remboursés.': 'After that day, their care is no longer reimbursed.',
  'Voir sa couverture': 'See their cover',
  '{} : couverture à prolonger': '{}: cover to extend',
  'Sans certificat de scolarité, ses droits s’arrêtent. Une photo suffit.':
    'Without a school certificate, their rights end. A photo is enough.',
  'Ajouter le certificat': 'Add the certificate',
  'Nos e-mails ne vous arrivent plus': 'Our e-mails no longer reach you',
  'Ils nous reviennent depuis le {}.': 'They have come back since {}.',
  'Vérifier mon adresse': 'Check my address',
  'Une connexion à votre espace a été refusée': 'Somebody could not sign in to your space',
  'Le {}, depuis {}. Ce n’était pas vous ? Changez votre mot de passe.':
    'On {}, from {}. It was not you? Change your password.',
  Vérifier: 'Check',
  'Un message à lire': 'A message to read',
  '{} messages à lire': '{} messages to read',
  'Lire le message': 'Read the message',
  'Lire les messages': 'Read the messages',
  'Votre compte bancaire a été changé': 'Your bank account was changed',
  'Le {}. Ce n’était pas vous ? Vous pouvez bloquer ce changement.': 'On {}. It was not you? You can block the change.',
  '{} doit signer le mandat': '{} must sign the mandate',
  'Le mandat est parti par courrier. Jusqu’à son retour, votre cotisation reste sur l’ancien compte.':
    'The mandate went by post. Until it is back, your contribution stays on the account of before.',
  'Voir le changement': 'See the change',
  'Votre prise en charge est accordée': 'Your stay is agreed to',
  'Votre prise en charge est refusée': 'Your stay is refused',
  '{}, entrée le {}. Il vous restera {} à payer.': '{}, from {}. You will have {} to pay.',
  '{}, entrée le {}.': '{}, from {}.',
  'Lire la réponse': 'Read the answer',
  'Le spécialiste vous a répondu': 'The specialist has answered you',
  'Sa réponse écrite est dans vos documents.': 'The written answer is among your documents.',
  'Votre contrat prend fin le {}': 'Your contract ends on {}',
  'Jusque-là, vous pouvez changer d’avis.': 'Until then, you can change your mind.',
  'Suivre ma demande': 'Follow my request',
};
