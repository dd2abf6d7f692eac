import type {Drawing} from '../../ui/blocks/icon.js';

/** What only the home draws. */
export const pictures = {
  card: {
    d:
      'M4.7 5h14.6a2.2 2.2 0 0 1 2.2 2.2v9.6a2.2 2.2 0 0 1-2.2 2.2H4.7a2.2 2.2 0 0 1-2.2-2.2V7.2A2.2 2.2 0 0 1 4.7 ' +
      '5M2.5 9.5h19M6 15h5',
  },
  hospital: {d: 'M4 20.5v-14h16v14M2.5 20.5h19M12 9v5M9.5 11.5h5M9.5 20.5v-3h5v3M8.5 6.5v-3h7v3'},
} satisfies Record<string, Drawing>;
