import {ofName} from '../../domain/elision.js';
import relations from '../identity/relations.messages.fr.js';

const fr = {
  title: 'Mes bénéficiaires',
  lead: 'Voici les personnes couvertes avec vous.',
  relations,
  /** Where we have no word for it. */
  covered: 'Personne couverte',
  coveredUntil: 'Couverture jusqu’au',
  nobody: 'Personne d’autre que vous n’est couvert par votre contrat.',
  add: 'Ajouter une personne',
  noAdd: 'Votre contrat ne permet d’ajouter personne depuis cette page. Appelez-nous au',
  change: 'Signaler un changement',
  changeOf: (name: string) => `pour ${name}`,
  /** Before the phone. */
  noneRemovable: 'Aucune de ces personnes ne peut quitter le contrat depuis cette page. Appelez-nous au',
  certificate: {
    send: 'Envoyer le certificat',
    of: (name: string) => ofName(name),
    by: 'À envoyer avant le',
    toGoOn: 'pour que la couverture continue.',
  },
  open: {
    title: 'Vous aviez commencé un ajout',
    titleOf: (name: string) => `Vous aviez commencé l’ajout ${ofName(name)}`,
    resume: 'Reprendre',
    giveUp: 'Abandonner',
    question: 'Abandonner cet ajout\u202f?',
    effect: 'Ce que vous avez saisi sera effacé.',
    yes: 'Abandonner l’ajout',
    no: 'Garder l’ajout',
    givenUp: 'L’ajout est abandonné',
  },
  requests: {
    title: 'Mes demandes',
    reference: 'Référence',
    steps: 'Voir les étapes',
    papers: 'Pièces à envoyer',
    statuses: {
      received: 'Reçue',
      inReview: 'En cours d’examen',
      moreInfo: 'À compléter',
      accepted: 'Acceptée',
      rejected: 'Refusée',
      cancelled: 'Annulée',
    },
  },
  back: 'Revenir à mes bénéficiaires',
  done: {title: 'Votre demande est enregistrée'},
};

export type BeneficiaryRequestMessages = typeof fr;
export default fr;
