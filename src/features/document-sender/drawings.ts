import type {Drawing} from '../../ui/blocks/icon.js';

/** Drawn as those of `ui/blocks/icon.ts`. */
export const pictures = {
  camera: {
    d: 'M3 7.5h4.2l1.6-2.5h6.4l1.6 2.5H21v12H3zM8.4 13a3.6 3.6 0 1 0 7.2 0 3.6 3.6 0 1 0-7.2 0',
  },
  folder: {
    d:
      'M3.5 6.5V18a1.5 1.5 0 0 0 1.5 1.5h14a1.5 1.5 0 0 0 1.5-1.5V9A1.5 1.5 0 0 0 19 7.5h-7L10 5H5a1.5 1.5 0 0 0-' +
      '1.5 1.5z',
  },
  rotate: {d: 'M5 12.5a7 7 0 1 0 2.6-5.4M5 4.5v4.2h4.2'},
  up: {d: 'm6 14.5 6-6 6 6'},
} satisfies Record<string, Drawing>;
