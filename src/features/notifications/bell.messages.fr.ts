import {plural} from '../../element/plural.js';

const fr = {
  title: 'Notifications',
  /** What the bell is called, with the figure that the eyes see beside it (`99+`). */
  name: (count: number, shown: string) =>
    count === 0
      ? 'Notifications, tout est lu'
      : `Notifications, ${plural('fr', count, `${shown} non lue`, `${shown} non lues`)}`,
  arrived: (count: number) => plural('fr', count, `${count} nouvelle notification`, `${count} nouvelles notifications`),
  all: 'Toutes les notifications',
};
export default fr;
export type BellMessages = typeof fr;
