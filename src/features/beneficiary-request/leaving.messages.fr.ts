import {ofName} from '../../domain/elision.js';

const fr = {
  title: (name: string) => `La couverture ${ofName(name)}`,
  check: 'Vérifiez avant d’envoyer',
  reason: 'Que se passe-t-il\u202f?',
  date: 'À quelle date\u202f?',
  dateHint: 'Jour, mois, année. Exemple\u00a0: 18/11/2026',
  forward: 'Suivant',
  back: 'Précédent',
  cancel: 'Annuler',
  send: 'Envoyer la demande',
  facts: {person: 'Personne', reason: 'Motif', date: 'Date'},
  errors: {
    required: 'Choisissez ce qui se passe.',
    not_allowed: 'Ce motif n’est plus proposé. Choisissez-en un autre.',
    '*': 'Choisissez ce qui se passe.',
  },
  dateErrors: {
    required: 'Saisissez la date.',
    format: 'Écrivez le jour, le mois et l’année.',
    short_year: 'Écrivez l’année avec 4 chiffres.',
    nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
    future: 'Cette date est trop loin dans le futur pour ce motif. Vérifiez l’année.',
    too_late: 'Cette date est trop ancienne pour cette page. Appelez-nous\u00a0: nous regarderons ensemble.',
  },
  notRemovable: {
    title: 'Cette couverture ne peut pas changer depuis cette page',
    text: 'Une demande est peut-être déjà en cours. Appelez-nous si ce n’est pas le cas.',
  },
};

export type LeavingMessages = typeof fr;
export default fr;
