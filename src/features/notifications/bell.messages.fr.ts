import {plural} from '../../element/plural.js';

const fr = {
  title: 'Notifications',
  /** What the bell is called; the figure beside it is for the eyes. */
  name: (count: number) =>
    count === 0
      ? 'Notifications, tout est lu'
      : `Notifications, ${plural('fr', count, `${count} non lue`, `${count} non lues`)}`,
  arrived: (count: number) => plural('fr', count, `${count} nouvelle notification`, `${count} nouvelles notifications`),
  all: 'Toutes les notifications',
};
export default fr;
export type BellMessages = typeof fr;
