import {logIn} from '../../../src/contract/account.js';
import {cancelStay, getHospitalAgreement, getHospitalRules, type HospitalStay} from '../../../src/contract/hospital.js';
import {estimateStay, requestStay, searchEstablishments} from '../../../src/contract/hospital-stays.js';
import type {Session} from '../../../src/contract/session.js';
import {addDays} from '../../../src/domain/index.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {samplePassword as password} from '../../people/personas.js';

export const script: TopicScript = {
  parts: {
    async member({call, simulator}) {
      const today = simulator.today();
      await call('read', getHospitalRules);
      await call('with a ligature', searchEstablishments, {body: {query: 'sacre coeur'}});
      await call('too many', searchEstablishments, {body: {query: 'clinique'}});
      await call('one letter', searchEstablishments, {body: {query: 'q'}});

      const stay = {
        ...{personId: 'member', finess: '990000118', entry: addDays(today, 16), nights: 2, kind: 'surgery'},
        privateRoom: true,
        companionBed: false,
      };
      await call('with a room', estimateStay, {body: stay});
      await call('with a bed', estimateStay, {body: {...stay, companionBed: true}});
      const born = {...stay, kind: 'maternity', privateRoom: false, companionBed: true};
      await call('of a birth', estimateStay, {body: born});
      await call('of a day', estimateStay, {body: {...stay, kind: 'daySurgery', nights: 0}});
      await call('of nobody', estimateStay, {body: {...stay, personId: 'nobody'}});
      await call('yesterday', requestStay, {body: {...stay, entry: addDays(today, -1)}, intent: 'late'});
      simulator.fail('requestStay', 'network', {after: 'effect'});
      const asked = {body: stay, intent: 'stay'};
      await call('answer lost', requestStay, asked);
      const {request} = (await call('asked again', requestStay, asked)) as HospitalStay;
      const params = {requestId: request.id};
      await call('the same days', requestStay, {body: {...stay, nights: 3}, intent: 'same'});
      await call('nothing yet', getHospitalAgreement, {params});
      await call('given up', cancelStay, {params});
      await call('given up already', cancelStay, {params});
      await call('given up', getHospitalRules);
      await call('of nobody', cancelStay, {params: {requestId: 'x'}});

      /** What else may have been asked for, by others. */
      const look = async (who: 'alsace' | 'resume' | 'used') => {
        const {email} = members[who];
        const {accessToken: as} = (await call(`${who} goes to hospital`, logIn, {body: {email, password}})) as Session;
        await call(`of ${who}`, getHospitalRules, {as});
        return as;
      };
      const jeanne = await look('alsace');
      await call('agreed', getHospitalAgreement, {params: {requestId: 'sejour-jeanne'}, as: jeanne});
      await look('resume');
      const paul = await look('used');
      await call('refused', cancelStay, {params: {requestId: 'sejour-paul'}, as: paul});
    },
  },
  failures: {
    'searchEstablishments: one letter': 'validation',
    'estimateStay: of nobody': 'validation',
    'requestStay: yesterday': 'validation',
    'requestStay: the same days': 'already-open',
    'getHospitalAgreement: nothing yet': 'not-found',
    'cancelStay: of nobody': 'not-found',
    'cancelStay: refused': 'over',
  },
};
