import {getNetwork, getPartnerPoints, searchPartners, searchPlaces} from '../../../src/contract/network.js';
import type {TopicScript} from '../../engine/script.js';

const nantes = {
  kind: 'optician',
  lat: 47.2172,
  lon: -1.5534,
  radii: [10, 25],
  services: ['home'],
  openNow: false,
  sort: 'distance',
  offset: 0,
  limit: 3,
};

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('as anybody', getNetwork);
    },

    async member({call}) {
      await call('as a member', getNetwork);
      await call('near a town', searchPartners, {body: nantes});
      await call('the largest saving, open now', searchPartners, {body: {...nantes, sort: 'saving', openNow: true}});
      await call('at sea', searchPartners, {body: {...nantes, lon: -12}});
      await call('of no known kind', searchPartners, {body: {...nantes, kind: 'florist'}});
      for (const text of ['nan', '44100', '12 rue des Tanneurs, 44000 Nantes', 'xyzxyz'])
        await call(text, searchPlaces, {body: {text, limit: 3}});
      await call('all', getPartnerPoints, {params: {kind: 'dentist'}});
      await call('of no known kind', getPartnerPoints, {params: {kind: 'florist'}});
    },
  },
  failures: {
    'searchPartners: of no known kind': 'not-found',
    'getPartnerPoints: of no known kind': 'not-found',
  },
};
