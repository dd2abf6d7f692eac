import type {Drawing} from './icon.js';

/** Drawn as those of `icon.ts`, and loaded by the views that have them: `icon(drawings.copy)`. */
export const drawings = {
  arrowRight: {d: 'M4 12h15.5M13.5 6l6 6-6 6'},
  close: {d: 'm6 6 12 12M18 6 6 18'},
  copy: {
    d:
      'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2M15.5 5.5a2 2 0 0 0-2-2h-8a2 2 ' +
      '0 0 0-2 2v8a2 2 0 0 0 2 2',
  },
  edit: {d: 'm4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5'},
  link: {d: 'M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19l1-1'},
  mail: {d: 'M5 5.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2M3.5 7l8.5 6.5L20.5 7'},
  minus: {d: 'M5 12h14'},
  plus: {d: 'M12 5v14M5 12h14'},
  sun: {
    d:
      'M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 ' +
      '1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1',
  },
  user: {d: 'M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 20.5c1-4.2 4.2-6.3 8-6.3s7 2.1 8 6.3'},
} satisfies Record<string, Drawing>;
