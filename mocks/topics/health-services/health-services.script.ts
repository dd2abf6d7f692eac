import {logIn} from '../../../src/contract/account.js';
import {askSecondOpinion, getHealthServices} from '../../../src/contract/health-services.js';
import {listDocuments} from '../../../src/contract/documents.js';
import type {Session} from '../../../src/contract/session.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {samplePassword as password} from '../../people/personas.js';

const params = {serviceId: 'deuxieme-avis'};
const body = {personId: 'louis', question: 'Faut-il opérer maintenant\u202f?'};

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getHealthServices);
    },

    async member({call, simulator}) {
      await call('read', getHealthServices);
      await call('nothing is asked', askSecondOpinion, {params, body: {...body, question: ''}});
      await call('too long', askSecondOpinion, {params, body: {...body, question: 'x'.repeat(3_001)}});
      await call('for another adult', askSecondOpinion, {params, body: {...body, personId: 'marc'}});
      await call('of another service', askSecondOpinion, {params: {serviceId: 'assistance'}, body});
      simulator.fail('askSecondOpinion', 'network', {after: 'effect'});
      await call('answer lost', askSecondOpinion, {params, body, intent: 'opinion'});
      await call('asked again', askSecondOpinion, {params, body, intent: 'opinion'});
      await call('a second one', askSecondOpinion, {params, body});
      await call('with a question on its way', getHealthServices);
      for (const who of ['single', 'resume', 'alsace'] as const) {
        const {email} = members[who];
        const {accessToken: as} = (await call(`${who} comes`, logIn, {body: {email, password}})) as Session;
        await call(`of ${who}`, getHealthServices, {as});
        const own = {...body, personId: 'member'};
        await call(`asked by ${who}`, askSecondOpinion, {params, body: own, as});
        await call(`answers of ${who}`, listDocuments, {body: {filters: {kind: 'opinion'}}, as});
      }
    },
  },
  failures: {
    'getHealthServices: nobody is in': 'session-expired',
    'askSecondOpinion: nothing is asked': 'validation',
    'askSecondOpinion: too long': 'validation',
    'askSecondOpinion: for another adult': 'validation',
    'askSecondOpinion: of another service': 'not-found',
    'askSecondOpinion: a second one': 'already-open',
    'askSecondOpinion: asked by single': 'not-found',
    'askSecondOpinion: asked by resume': 'already-open',
    'askSecondOpinion: asked by alsace': 'limit-reached',
  },
};
