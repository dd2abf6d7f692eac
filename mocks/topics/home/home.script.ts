import {logIn} from '../../../src/contract/account.js';
import {getHome} from '../../../src/contract/home.js';
import type {Session} from '../../../src/contract/session.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {samplePassword as password} from '../../people/personas.js';

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getHome);
    },

    async signed({call}) {
      await call('of who has just joined', getHome);
    },

    async member({call, simulator}) {
      await call('read', getHome);
      simulator.db.homeGaps = ['reimbursements', 'ceilings'];
      await call('without two parts', getHome);
      simulator.db.homeGaps = [];
      for (const who of ['single', 'used', 'alsace', 'expired', 'resume'] as const) {
        const {email} = members[who];
        const {accessToken: as} = (await call(`${who} comes home`, logIn, {body: {email, password}})) as Session;
        await call(`of ${who}`, getHome, {as});
      }
    },
  },
  failures: {'getHome: nobody is in': 'session-expired'},
};
