import cost from './stay-cost.messages.fr.js';

const fr = {
  cost,
  title: 'Un séjour prévu',
  person: 'Pour qui\u202f?',
  establishment: 'Établissement',
  establishmentHint: 'Nom, ville, ou numéro Finess (9 chiffres)',
  found: {
    /** The number and the address follow. */
    chosen: 'Reconnu\u00a0: Finess',
    list: 'Établissements',
    count: (count: number) =>
      count === 0 ? 'Aucun établissement' : count === 1 ? '1 établissement' : `${count} établissements`,
    more: 'Il y en a d’autres\u00a0: ajoutez un mot du nom, ou la ville.',
    none: 'Aucun établissement ne correspond. Essayez le nom seul, la ville, ou le numéro Finess.',
    /** The number follows. */
    call: 'Vous ne le trouvez pas\u202f? Appelez-nous au',
    failed: 'La recherche ne répond pas. Ce que vous avez saisi est gardé.',
  },
  entry: 'Date d’entrée',
  entryHint: 'Jour, mois, année',
  soon: (days: number) =>
    `C’est dans moins de ${days > 1 ? `${days} jours` : `${days} jour`}. ` +
    'Envoyez votre demande quand même, et prévenez l’établissement.',
  nights: 'Nombre de nuits',
  nightsHint: '0 pour un séjour d’une journée',
  kind: 'Type de séjour',
  kindHint: 'Sans détail médical\u00a0: le motif reste entre vous et votre médecin.',
  kinds: {
    surgery: 'Chirurgie',
    medicine: 'Médecine',
    maternity: 'Maternité',
    followUpCare: 'Soins de suite',
    psychiatry: 'Psychiatrie',
    daySurgery: 'Chirurgie en une journée',
  },
  room: {
    label: 'Demandez-vous une chambre particulière\u202f?',
    fact: 'Chambre particulière',
    hint:
      'L’hôpital ne peut vous la facturer que si vous l’avez demandée (article R162-32-2 du code de la sécurité ' +
      'sociale). Si on vous la donne sans que vous la demandiez, vous n’avez rien à payer.',
    covers: (amount: string) => `Votre contrat couvre ${amount} par nuit`,
    all: 'Votre contrat la couvre en entier',
    none:
      'Votre contrat ne couvre pas la chambre particulière\u00a0: si vous en demandez une à l’hôpital, vous la ' +
      'payez. L’hôpital ne peut la facturer que si vous l’avez demandée.',
    yes: 'Oui, demandée',
    no: 'Non',
  },
  bed: 'Je demande un lit pour la personne qui m’accompagne',
  bedFact: 'Lit d’accompagnant',
  bedYes: 'Demandé',
  cancel: 'Annuler',
  check: 'Vérifier ma demande',
  checkTitle: 'Vérifiez avant d’envoyer',
  paying: 'Ce que vous paierez',
  facts: {person: 'Patient', when: 'Séjour'},
  told: 'Nous envoyons notre réponse à l’établissement et à vous. Votre employeur n’en sait rien.',
  correct: 'Corriger',
  send: 'Envoyer la demande',
  errors: {
    person: {'*': 'Choisissez pour qui est le séjour.'},
    establishment: {
      unknown: 'Cet établissement n’est plus connu. Cherchez-le de nouveau.',
      '*': 'Cherchez l’établissement, puis choisissez-le dans la liste.',
    },
    entry: {
      required: 'Saisissez la date d’entrée.',
      format: 'Écrivez le jour, le mois et l’année. Exemple\u00a0: 08/12/2026',
      short_year: 'Écrivez l’année avec 4 chiffres.',
      nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
      past: 'Cette date est passée. Pour un séjour qui a commencé, l’hôpital fait la demande.',
      too_far: 'Cette date est trop lointaine. Vérifiez l’année, ou refaites la demande plus près du séjour.',
    },
    nights: {
      required: 'Écrivez le nombre de nuits, ou 0 pour une journée.',
      format: 'Écrivez le nombre de nuits en chiffres. Exemple\u00a0: 2',
      too_many: 'Ce séjour est trop long pour cette page. Vérifiez le nombre, ou appelez-nous.',
      day_only: 'Une chirurgie en une journée n’a pas de nuit. Écrivez 0, ou choisissez un autre type de séjour.',
    },
    kind: {'*': 'Choisissez le type de séjour.'},
    room: {'*': 'Choisissez oui ou non. Personne ne répond à votre place.'},
    bed: {not_allowed: 'Le lit d’accompagnant n’est pas proposé par votre contrat. Décochez cette case.'},
  },
};

export type PlanningMessages = typeof fr;
export default fr;
