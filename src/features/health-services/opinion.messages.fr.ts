const fr = {
  title: 'Demander un deuxième avis',
  check: 'Vérifiez avant d’envoyer',
  doctor: 'Une question sans attendre\u202f? Un médecin peut vous répondre.',
  doctorLead: 'Téléconsulter',
  person: 'Pour qui\u202f?',
  personErrors: {
    required: 'Choisissez la personne.',
    not_allowed: 'Cette personne doit faire sa demande depuis son propre espace.',
    '*': 'Choisissez la personne.',
  },
  question: 'Votre question',
  questionHint:
    'Avec vos mots, en 3\u202f000 caractères au plus. Elle va au service seul\u00a0: votre mutuelle ne la lit pas.',
  length: (count: string) => `${count} sur 3\u202f000 caractères.`,
  questionErrors: {
    required: 'Écrivez votre question.',
    format: 'Votre question dépasse 3\u202f000 caractères. Raccourcissez-la.',
    '*': 'Cette question n’a pas été acceptée. Relisez-la.',
  },
  forward: 'Vérifier',
  cancel: 'Annuler',
  facts: {service: 'Service', person: 'Pour'},
  alone: 'Votre question va au service seul. Votre mutuelle ne la lit pas.',
  next: 'Vous pourrez envoyer vos documents juste après.',
  correct: 'Corriger',
  send: 'Envoyer la demande',
  sent: 'Votre demande est envoyée',
  reference: 'Référence',
  open: {
    title: 'Une demande est déjà en cours pour cette personne',
    text: 'La voici. Votre nouvelle question n’est pas partie.',
    elsewhere: 'Votre nouvelle question n’est pas partie. Retrouvez la demande dans vos services.',
  },
  limit: {
    title: 'Pas d’autre avis pour l’instant',
    text: 'Le nombre d’avis prévu par votre contrat est atteint pour cette personne. Votre question n’est pas partie.',
  },
  gone: {
    title: 'Ce service n’est plus proposé ici',
    text: 'Votre question n’est pas partie. Elle reste écrite sur cette page.',
  },
  answer: {
    title: 'La réponse est arrivée',
    text: 'Elle est dans les documents de la personne concernée. Elle ne s’affiche pas ici.',
    lead: 'Ouvrir mes documents',
  },
  rejected: 'Cette demande n’a pas été acceptée',
  /** The number follows. */
  call: 'Une question\u202f? Appelez le',
  papers: 'Vos documents',
  refused: 'Fichier à remplacer',
  replace: 'Remplacer',
  /** After it, for who does not see the line. */
  replaceWhat: (name: string) => `\u00a0: ${name}`,
  path: 'Les étapes',
};

export type OpinionMessages = typeof fr;
export default fr;
