const fr = {
  title: 'Ne pas adhérer',
  lead:
    'Le contrat de votre entreprise est obligatoire, sauf dans les cas ci-dessous. Rien n’est décidé tant que ' +
    'vous n’avez pas envoyé la demande.',
  loading: 'Chargement des cas prévus…',
  cases: 'Votre situation',
  endsOn: 'Fin de votre autre couverture ou de votre contrat',
  endsOnHint: 'Le jour écrit sur votre justificatif, par exemple 31/12/2027',
  documents: 'Les justificatifs demandés',
  noDocuments: 'Aucun justificatif n’est demandé pour ce cas.',
  consequences: 'Ce que vous perdez',
  dated:
    'Votre demande sera datée du jour de l’envoi. Vous pourrez revenir sur votre décision tant que vous n’avez ' +
    'pas signé.',
  askBy: 'Vous pouvez faire cette demande jusqu’au',
  send: 'Envoyer ma demande',
  back: 'Revenir aux garanties',
  backToSteps: 'Revenir à mon adhésion',
  asked: 'Votre demande de ne pas adhérer',
  statuses: {
    requested: {title: 'Votre demande est envoyée', text: 'Votre adhésion est suspendue. Vos réponses sont gardées.'},
    accepted: {title: 'Votre demande est acceptée', text: 'Vous n’adhérez pas au contrat de votre entreprise.'},
    refused: {
      title: 'Votre demande n’est pas acceptée',
      text: 'Reprenez votre adhésion, ou appelez-nous pour en parler.',
    },
  },
  date: 'Date de la demande',
  at: 'à',
  reason: 'Motif',
  until: 'Jusqu’au',
  renewBy: 'À renouveler avant le',
  handIn: 'Les justificatifs à remettre',
  takeUp: 'Reprendre mon adhésion',
  takenUp: 'Votre demande est annulée. Vous reprenez votre adhésion où vous l’aviez laissée.',
  errors: {
    caseId: {required: 'Choisissez votre situation.', unknown: 'Ce cas n’est plus proposé. Choisissez-en un autre.'},
    endsOn: {
      required: 'Saisissez la date de fin.',
      format: 'Écrivez le jour, le mois et l’année, par exemple 31/12/2027.',
      short_year: 'Écrivez l’année avec 4 chiffres, par exemple 2027.',
      nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
      past: 'Cette date est passée. Si votre couverture est finie, ce cas ne s’applique plus.',
    },
    statement: {
      required: 'Cochez cette phrase pour envoyer la demande.',
      outdated: 'Cette phrase a changé. Relisez-la, puis cochez-la de nouveau.',
    },
  },
};

export type WaiverMessages = typeof fr;
export default fr;
