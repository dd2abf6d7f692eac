const fr = {
  title: 'Mes services',
  lead: 'Voici les services compris dans votre contrat.',
  none: 'Aucun service n’est compris dans votre contrat.',
  ask: 'Demander un avis',
  /** The way to the page of a service. */
  leads: {
    teleconsultation: 'Téléconsulter',
    coaching: 'Voir les programmes',
    network: 'Trouver un professionnel',
  },
  site: 'Ouvrir le site du service',
  newTab: '(nouvel onglet)',
  version: (version: string) => `version ${version}`,
  /** The number follows. */
  reference: 'À donner au téléphone\u00a0:',
  others: {
    title: 'Non compris dans votre contrat',
    why: 'Votre contrat ne comprend pas ce service.',
  },
  requests: {
    title: 'Mes demandes d’avis',
    askedOn: 'Demandé le',
    follow: 'Voir le suivi',
    send: 'Envoyer les documents',
    for: (name: string) => `pour ${name}`,
    statuses: {
      received: 'Reçue',
      inReview: 'En cours de lecture',
      moreInfo: 'À compléter',
      accepted: 'Réponse arrivée',
      rejected: 'Refusée',
      cancelled: 'Annulée',
    },
  },
  back: 'Revenir à mes services',
};

export type HealthServicesMessages = typeof fr;
export default fr;
