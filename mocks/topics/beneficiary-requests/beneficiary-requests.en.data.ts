import type {Dictionary} from '../../engine/english.js';

export const english: Dictionary = {
  'par mois': 'a month',
  Naissance: 'Birth',
  'La date de naissance': 'The date of birth',
  'Couverture dès la naissance': 'Covered from birth',
  'Une naissance annoncée dans les 3 mois est couverte depuis le premier jour.':
    'A birth reported within 3 months is covered from the first day.',
  'Une naissance annoncée avant le {} est couverte depuis le premier jour.':
    'A birth reported before {} is covered from the first day.',
  Adoption: 'Adoption',
  'La date du jugement': 'The date of the judgment',
  'Couverture dès l’adoption': 'Covered from the adoption',
  'Une adoption annoncée dans les 3 mois est couverte depuis le premier jour.':
    'An adoption reported within 3 months is covered from the first day.',
  'Une adoption annoncée avant le {} est couverte depuis le premier jour.':
    'An adoption reported before {} is covered from the first day.',
  Mariage: 'Marriage',
  'La date du mariage': 'The date of the marriage',
  'Couverture dès le mariage': 'Covered from the marriage',
  'Annoncez-le dans les 2 mois : la couverture commence ce jour-là.':
    'Tell us within 2 months: the cover begins on that day.',
  'Annoncez-le avant le {} : la couverture commence ce jour-là.': 'Tell us before {}: the cover begins on that day.',
  PACS: 'Civil partnership (PACS)',
  'La date d’enregistrement': 'The date it was registered',
  'Couverture dès le PACS': 'Covered from the civil partnership',
  'Vie commune': 'Living together',
  Concubinage: 'As an unmarried couple',
  'Depuis quand vous vivez ensemble': 'Since when you have lived together',
  'Couverture le mois suivant': 'Covered from the next month',
  'La couverture commence le premier jour du mois qui suit votre demande.':
    'The cover begins on the first day of the month after your request.',
  'Perte de son ancienne mutuelle': 'Loss of another health cover',
  'Le dernier jour de son ancienne couverture': 'The last day of the other cover',
  'Sans jour découvert': 'No day without cover',
  'Annoncez-le dans le mois : la couverture commence le lendemain de la fin de l’autre.':
    'Tell us within a month: the cover begins the day after the other one ends.',
  'Annoncez-le avant le {} : la couverture commence le lendemain de la fin de l’autre.':
    'Tell us before {}: the cover begins the day after the other one ends.',
  'Extrait d’acte de naissance': 'Extract of the birth record',
  'Livret de famille': 'Family record book',
  'L’acte de naissance suffit': 'The birth record is enough',
  'Jugement d’adoption': 'Judgment of adoption',
  'Acte de mariage': 'Marriage record',
  'L’acte de mariage suffit': 'The marriage record is enough',
  'Attestation d’enregistrement du PACS': 'Certificate of civil partnership (PACS)',
  'Attestation sur l’honneur de vie commune': 'Signed statement that you live together',
  'Justificatif de domicile à vos deux noms': 'Proof of address in both names',
  'Certificat de radiation de l’ancienne mutuelle': 'Certificate that the other cover ended',
  'Certificat de scolarité {}-{}': 'School certificate {}-{}',
  'Avis d’imposition de {}': 'Tax notice of {}',
  'Avis d’imposition d’{}': 'Tax notice of {}',
  'Attestation de droits où {} apparaît': 'Certificate of rights on which {} appears',
  'Attestation de droits de {}': 'Certificate of rights of {}',
  'Attestation de droits d’{}': 'Certificate of rights of {}',
  'La photo est floue : on ne lit pas le nom.': 'The photo is blurred: the name cannot be read.',
  'Le contrat de votre employeur couvre votre conjoint.': 'The contract of your employer covers your husband or wife.',
  'Une demande est déjà en cours.': 'There is a request already.',
  Séparation: 'Separation',
  'La couverture s’arrête à la fin du mois. Les soins d’avant restent remboursés.':
    'The cover ends with the month. Care received before is still paid back.',
  'Une autre mutuelle': 'Another health cover',
  'Donnez le premier jour de l’autre : la nôtre s’arrête la veille.':
    'Give the first day of the other one: ours ends on the day before.',
  Décès: 'Death',
  'Nous vous présentons nos condoléances. Les soins d’avant cette date restent remboursés.':
    'We are sorry for your loss. Care received before this date is still paid back.',
  'Votre employeur doit donner son accord. Il ne voit aucun détail de santé.':
    'Your employer must agree. They see nothing about health.',
  'Votre employeur est informé de l’ajout, sans aucun détail de santé.':
    'Your employer is told that somebody joins, and nothing about health.',
  'Ajout d’une personne': 'A person who joins',
  'Fin de couverture': 'End of cover',
  'Il manque des pièces.': 'Some papers are missing.',
  'Il manque une pièce.': 'A paper is missing.',
  'Vous avez ajouté {}. Un e-mail le confirme.': 'You have added {}. An e-mail confirms it.',
  'Votre employeur donne son accord.': 'Your employer agrees.',
  'Nous vérifions vos pièces.': 'We check your papers.',
  'La carte est mise à jour avec {}, et la télétransmission demandée.':
    'The card is updated with {}, and the exchange with the health fund is asked for.',
  'La carte est mise à jour avec {}.': 'The card is updated with {}.',
  'Envoyez : {}.': 'Send: {}.',
  'Nous avons reçu votre demande.': 'We have received your request.',
  'Nous mettons votre contrat à jour.': 'We update your contract.',
  'Votre carte et votre cotisation changent. Un courrier vous le dit.':
    'Your card and your contribution change. A letter tells you.',
};
