const fr = {
  form: 'Votre demande',
  recap: 'Relisez avant de confirmer',
  reason: 'Motif',
  text: 'Précisions',
  eventDate: 'Date de l’événement',
  eventHint: 'Jour, mois, année. Exemple\u00a0: 18/11/2026',
  endsOn: 'Date de fin souhaitée',
  earliest: 'Au plus tôt le',
  empty: 'Sans date, le contrat prend fin le plus tôt possible.',
  proof: 'Ce motif se prouve. Après votre demande, vous pourrez envoyer\u00a0:',
  check: 'Vérifier',
  leave: 'Précédent',
  confirm: 'Confirmer ma demande de résiliation',
  keep: 'Ne pas résilier',
  change: 'Modifier',
  name: 'Nom',
  sentTo: 'Preuve envoyée à',
  ends: 'Fin du contrat',
  midnight: 'à minuit',
  soonest: 'Le plus tôt possible, après le préavis',
  atTerm: 'À l’échéance du contrat',
  told: 'Vous la recevez avec l’accusé de réception',
  errors: {
    reason: {
      required: 'Choisissez un motif.',
      unknown: 'Ce motif n’est plus proposé. Choisissez-en un autre.',
      '*': 'Choisissez un motif.',
    },
    text: {
      required: 'Dites votre motif en quelques mots.',
      '*': 'Ce texte est trop long. Gardez-en 2\u202f000 caractères au plus.',
    },
    date: {
      required: 'Saisissez la date.',
      format: 'Écrivez le jour, le mois et l’année.',
      short_year: 'Écrivez l’année avec 4 chiffres.',
      nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
      too_early: 'Cette date est avant la fin du préavis. Choisissez un jour plus tard.',
      '*': 'Cette date n’est pas possible. Choisissez-en une autre.',
    },
  },
};

export type CancellationCourseMessages = typeof fr;
export default fr;
