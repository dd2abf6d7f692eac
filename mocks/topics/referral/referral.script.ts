import {logIn} from '../../../src/contract/account.js';
import {getReferrals} from '../../../src/contract/referral.js';
import {inviteFriend} from '../../../src/contract/referral-invitation.js';
import type {Session} from '../../../src/contract/session.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {samplePassword as password} from '../../people/personas.js';

const body = {firstName: 'Salomé', email: 'salome@example.org', note: 'À bientôt', agreed: true} as const;

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getReferrals);
    },

    async member({call, simulator}) {
      await call('somebody in each state', getReferrals);
      await call('a link', inviteFriend, {body: {...body, note: 'Vite, exemple.fr'}});
      await call('no agreement', inviteFriend, {body: {...body, agreed: false}});
      await call('herself', inviteFriend, {body: {...body, email: members.family.email.toUpperCase()}});
      simulator.fail('inviteFriend', 'network', {after: 'effect'});
      await call('a friend, answer lost', inviteFriend, {body, intent: 'salome'});
      await call('the same once more', inviteFriend, {body, intent: 'another'});
      await call('a member, like anybody', inviteFriend, {body: {...body, email: members.single.email}});
      await call('two more', getReferrals);

      const {accessToken} = (await call('who invited everybody', logIn, {
        body: {email: members.alsace.email, password},
      })) as Session;
      await call('none left', getReferrals, {as: accessToken});
      await call('one too many', inviteFriend, {body, as: accessToken});
    },
  },
  failures: {
    'getReferrals: nobody is in': 'session-expired',
    'inviteFriend: a link': 'validation',
    'inviteFriend: no agreement': 'validation',
    'inviteFriend: herself': 'validation',
    'inviteFriend: the same once more': 'already-open',
    'inviteFriend: one too many': 'limit-reached',
  },
};
