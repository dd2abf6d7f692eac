import type {Drawing} from '../../ui/blocks/icon.js';

/** Drawn as those of `ui/blocks/icon.ts`. */
export const pictures = {
  microphone: {d: 'M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3'},
  video: {d: 'M4.5 6h9a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2M15.5 10.5l6-3.5v10l-6-3.5z'},
  wifi: {
    d:
      'M3 9.5c2.3-2.3 5.3-3.7 9-3.7s6.7 1.4 9 3.7M6.3 13a8.3 8.3 0 0 1 5.7-2.2c2.2 0 4.2.8 5.7 2.2M9.6 16.3a3.7 3.7 ' +
      '0 0 1 4.8 0M12 19.5v.1',
  },
} satisfies Record<string, Drawing>;
