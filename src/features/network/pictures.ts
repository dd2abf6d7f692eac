import type {Drawing} from '../../ui/blocks/icon.js';

/** What only this element draws: `icon(pictures.pin)`. */
export const pictures = {
  search: {d: 'M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0M15.5 15.5l5 5'},
  pin: {
    d:
      'M12 21c-4.4-4.5-6.6-8-6.6-10.9a6.6 6.6 0 0 1 13.2 0C18.6 13 16.4 16.5 12 21zM9.6 10a2.4 2.4 0 1 0 4.8 0 2.4 ' +
      '2.4 0 1 0-4.8 0',
  },
  filter: {
    d:
      'M3.5 7h10M18.5 7h2M3.5 17h2M10.5 17h10M13.6 7a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0M5.6 17a2.4 2.4 0 1 ' +
      '0 4.8 0 2.4 2.4 0 1 0-4.8 0',
  },
} satisfies Record<string, Drawing>;
