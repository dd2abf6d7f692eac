import {plural} from '../../element/plural.js';

const fr = {
  title: 'Messages',
  lead: 'Ici, vos échanges restent confidentiels\u00a0: aucun détail de santé ne part par e-mail.',
  /** Of all threads. */
  unread: (count: number) =>
    count === 0 ? 'Aucun message non lu' : plural('fr', count, `${count} message non lu`, `${count} messages non lus`),
  write: 'Nouveau message',
  search: 'Rechercher dans vos messages',
  found: (count: number, more: boolean) =>
    count === 0
      ? 'Aucun échange trouvé.'
      : `${more ? 'Plus de ' : ''}${plural('fr', count, `${count} échange trouvé`, `${count} échanges trouvés`)}.`,
  nothingFound: {
    title: 'Aucun échange ne contient ces mots',
    text: 'Vérifiez l’orthographe, ou cherchez un seul mot.',
    all: 'Voir tous les échanges',
  },
  list: 'Vos échanges',
  states: {
    open: 'Envoyé, réponse à venir',
    answered: 'Répondu',
    waitingForMember: 'En attente de votre réponse',
    closed: 'Terminé',
  },
  unreadIn: (count: number) => plural('fr', count, 'Non lu', `${count} non lus`),
  older: 'Échanges plus anciens',
  choose: 'Choisissez un échange pour le lire.',
  none: {
    title: 'Aucun message pour le moment',
    text: 'Posez votre question ici. Pour une urgence médicale, appelez le 15.',
    write: 'Écrire un message',
  },
  all: 'Tous mes messages',
  said: {
    one: (from: string) => (from ? `Un nouveau message est arrivé\u00a0: ${from}.` : 'Un nouveau message est arrivé.'),
    many: (count: number) =>
      plural('fr', count, `${count} nouveau message est arrivé.`, `${count} nouveaux messages sont arrivés.`),
    tooMany: 'Vos messages ont beaucoup changé. Ils sont affichés à nouveau.',
  },
  paused: 'Les nouveaux messages n’arrivent plus en direct.',
  refresh: 'Actualiser',
};
export default fr;
export type MessagesMessages = typeof fr;
