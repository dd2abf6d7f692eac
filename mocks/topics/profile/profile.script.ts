import {saveProfile} from '../../../src/contract/profile.js';
import type {TopicScript} from '../../engine/script.js';
import {sampleAnswers} from '../../people/personas.js';

const body = sampleAnswers.profile;

export const script: TopicScript = {
  parts: {
    async invited({call}) {
      await call('before the account', saveProfile, {body});
    },

    async answering({call}) {
      await call('wrong', saveProfile, {body: {...body, birthDate: '31/02/1978', lastName: ''}});
      await call('provisional number', saveProfile, {
        body: {...body, teletransmission: {enabled: true, nir: '7 100 000 000 001', schemeCode: '014410001'}},
      });
      await call('saved', saveProfile, {body, version: '0', intent: 'profile'});
      await call('saved, answer lost', saveProfile, {body, version: '0', intent: 'profile'});
      await call('saved in another tab', saveProfile, {body, version: '0'});
    },

    async signed({call}) {
      await call('signed', saveProfile, {body});
    },
  },
  failures: {
    'saveProfile: before the account': 'forbidden',
    'saveProfile: wrong': 'validation',
    'saveProfile: provisional number': 'validation',
    'saveProfile: saved in another tab': 'stale',
    'saveProfile: signed': 'already-signed',
  },
};
