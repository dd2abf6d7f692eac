import type {CardStanding} from '../../domain/card.js';

/** The card (MEM-20 to MEM-23). Words of DOMAIN 9.1 and 9.7. */
const fr = {
  title: 'Ma carte',
  lead: 'Présentez cette carte à l’écran ou imprimée. Vous n’avancez pas les frais pris en charge.',
  none: {title: 'Vous n’avez pas encore de carte', text: 'Elle arrive ici dès que vos droits sont ouverts.'},
  kind: 'Carte de tiers payant',
  responsible: 'Contrat responsable',
  five: {period: 'Période de validité', amc: 'N° AMC', member: 'N° adhérent', convention: 'Type conv.', routing: 'CSR'},
  period: (from: string, to: string) => `du ${from} au ${to}`,
  empty: 'Non renseigné',
  holder: {member: 'Titulaire', beneficiary: 'Bénéficiaire'},
  phones: {professionals: 'Professionnels', hospital: 'Hospitalisation', assistance: 'Assistance'} as Record<
    string,
    string
  >,
  otherPhone: 'Téléphone',
  operator: (name: string) => `Opérateur\u00a0: ${name}`,
  code: 'Code à faire lire par le professionnel de santé. Il contient les informations écrites sur la carte.',
  noCode: 'Le code de cette carte ne peut pas s’afficher. Donnez au professionnel les cinq informations de la carte.',
  choose: 'Vos cartes',
  statuses: {
    valid: {badge: (day: string) => `Valable jusqu’au ${day}`, short: 'valable', stamp: ''},
    notYetValid: {badge: (day: string) => `Valable à partir du ${day}`, short: 'à venir', stamp: 'À venir'},
    expired: {badge: () => 'Expirée', short: 'expirée', stamp: 'Expirée'},
    revoked: {badge: () => 'Annulée', short: 'annulée', stamp: 'Annulée'},
    suspended: {badge: () => 'Droits suspendus', short: 'suspendue', stamp: 'Suspendue'},
    ended: {badge: () => 'Contrat terminé', short: 'terminée', stamp: 'Terminée'},
    unknown: {badge: () => 'À vérifier', short: 'à vérifier', stamp: 'À vérifier'},
  } as Record<CardStanding, {badge: (day: string) => string; short: string; stamp: string}>,
  switched: (year: string) => `Votre carte ${year} est maintenant valable. Elle s’affiche à la place de l’ancienne.`,
  show: 'Montrer à la pharmacie',
  updated: {
    today: (time: string) => `Mise à jour aujourd’hui à ${time}.`,
    on: (day: string, time: string) => `Mise à jour le ${day} à ${time}.`,
  },
  nextReady: (year: string, day: string) => `Votre carte ${year} est prête\u00a0: elle prendra le relais le ${day}.`,
  renewal: 'La prochaine arrivera ici d’elle-même.',
  reload: {
    title: 'Votre copie est à recharger',
    damaged: 'Elle a été modifiée ou vient d’un autre appareil. Par sécurité, nous l’avons effacée.',
    expired: 'Elle était trop ancienne pour être présentée. Nous l’avons effacée.',
    foreign: 'Elle appartenait à une autre personne. Nous l’avons effacée.',
  },
  copy: {
    title: 'Copie enregistrée sur ce téléphone',
    checking: 'Nous vérifions s’il en existe une plus récente.',
    offline: 'Le réseau ne répond pas.',
    signedOut: 'Connectez-vous pour la mettre à jour.',
    stale: 'Elle date un peu\u00a0: mettez-la à jour dès que possible.',
    logIn: 'Se connecter',
  },
  counter: {
    title: (insurer: string) => `${insurer}, carte de tiers payant`,
    close: 'Fermer le plein écran',
    today: 'Valable aujourd’hui',
    brightness: 'Augmentez la luminosité de votre écran si le code n’est pas lu.',
    awake: 'L’écran reste allumé.',
    missing: {
      title: 'Le plein écran n’a pas pu s’ouvrir',
      text: 'La carte ci-dessus peut être présentée telle quelle.',
    },
  },
};

export type CardMessages = typeof fr;
export default fr;
