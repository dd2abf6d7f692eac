import {plural} from '../../element/plural.js';

const fr = {
  title: 'Notifications',
  unread: (count: number) =>
    count === 0
      ? 'Tout est lu'
      : plural('fr', count, `${count} notification non lue`, `${count} notifications non lues`),
  readAll: 'Tout marquer comme lu',
  read: 'Marquer comme lu',
  readOf: (title: string) => `Marquer comme lu\u00a0: ${title}`,
  older: 'Notifications plus anciennes',
  none: {
    title: 'Aucune notification pour le moment',
    text: 'Un remboursement, un document, une réponse\u00a0: nous vous le disons ici.',
  },
  said: {
    arrived: (count: number) =>
      plural('fr', count, `${count} nouvelle notification`, `${count} nouvelles notifications`),
    allRead: 'Tout est lu.',
    older: (count: number) => plural('fr', count, `${count} notification de plus.`, `${count} notifications de plus.`),
    tooMany: 'Vos notifications ont beaucoup changé. Elles sont affichées à nouveau.',
  },
  choose: 'Choisir mes notifications',
  paused: 'Les nouvelles notifications n’arrivent plus en direct.',
  refresh: 'Actualiser',
};
export default fr;
export type NotificationsMessages = typeof fr;
