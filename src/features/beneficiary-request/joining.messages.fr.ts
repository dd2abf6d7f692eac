import stepByStep from '../../ui/blocks/step-by-step.messages.fr.js';
import {ofName} from '../../domain/elision.js';

const fr = {
  ...stepByStep,
  steps: {event: 'Événement', person: 'Personne', papers: 'Pièces', price: 'Cotisation'},
  titles: {
    event: 'Ajouter une personne',
    person: 'La personne à ajouter',
    child: 'Votre enfant',
    papers: 'Les pièces à joindre',
    price: 'Votre nouvelle cotisation',
  },
  cancel: 'Annuler',
  event: {
    label: 'Qu’est-ce qui change\u202f?',
    date: 'La date de l’événement',
    dateHint: 'Jour, mois, année. Exemple\u00a0: 18/11/2026',
    errors: {
      required: 'Choisissez ce qui change.',
      not_allowed: 'Ce changement n’est plus proposé. Choisissez-en un autre.',
      '*': 'Choisissez ce qui change.',
    },
    dateErrors: {
      required: 'Saisissez la date.',
      format: 'Écrivez le jour, le mois et l’année.',
      short_year: 'Écrivez l’année avec 4 chiffres.',
      nonexistent: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
      future: 'Cette date est dans le futur. Donnez le jour où c’est arrivé.',
      too_late: 'Le délai pour l’annoncer est passé. Appelez-nous\u00a0: nous regarderons votre situation ensemble.',
    },
  },
  papers: {
    none: 'Aucune pièce n’est demandée.',
  },
  price: {
    current: 'Votre cotisation actuelle',
    employer: 'Part de votre employeur',
    total: 'Vous paierez',
    same: 'Votre cotisation ne change pas.',
    unknown: 'Votre nouvelle cotisation vous sera annoncée avant d’être prélevée.',
    cover: (name: string) => `Couverture ${ofName(name)}`,
    since: 'depuis le',
    from: 'à partir du',
    start: 'Nouvelle cotisation',
    confirm: 'Confirmer l’ajout',
    changed: {
      title: 'La cotisation a changé',
      text: 'Rien n’est confirmé. Regardez la nouvelle cotisation, puis confirmez.',
    },
  },
  gone: {
    title: 'Cet ajout n’existe plus',
    text: 'Il a été confirmé ou abandonné sur une autre page.',
    back: 'Revenir à mes bénéficiaires',
  },
  incomplete: {
    title: 'Il manque une réponse',
    text: 'Rien n’est confirmé. Vérifiez ce que vous avez saisi.',
    back: 'Revenir à la personne',
  },
  locked: {
    title: (time: string) => `Trop de codes faux\u00a0: un autre sera possible à ${time}`,
    text: 'Rien n’est confirmé, et votre saisie est gardée. Vous pouvez aussi nous appeler.',
  },
};

export type JoiningMessages = typeof fr;
export default fr;
