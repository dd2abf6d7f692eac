import {
  confirmEmailWorks,
  getContactPreferences,
  saveContactPreferences,
} from '../../../src/contract/contact-preferences.js';
import type {TopicScript} from '../../engine/script.js';
import {contactRecord} from '../member-profile/contacts.js';
import {members} from '../../people/members.js';

const nothing = {papers: {}, alerts: {}, offers: {}};

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getContactPreferences);
    },

    async member({call, simulator}) {
      await call('as they are at first', getContactPreferences);
      await call('statements online', saveContactPreferences, {
        body: {...nothing, papers: {statements: 'online', contract: 'post'}, offers: {prevention: true}},
      });
      await call('by SMS', saveContactPreferences, {body: {...nothing, alerts: {paid: false}, alertChannel: 'sms'}});
      await call('back to paper', saveContactPreferences, {body: {...nothing, papers: {statements: 'post'}}});
      await call('nothing of ours', saveContactPreferences, {
        body: {papers: {registered: 'online', 'a/b': 'post'}, alerts: {constructor: true}, offers: {x: true}},
      });
      await call('no delivery of ours', saveContactPreferences, {body: {...nothing, papers: {statements: 'fax'}}});
      contactRecord(simulator.db, members.family.number, 'email').failingSince = '2026-11-20';
      await call('mails come back', getContactPreferences);
      simulator.fail('confirmEmailWorks', 'network', {after: 'effect'});
      await call('the address is right', confirmEmailWorks, {intent: 'right'});
      await call('read at last', getContactPreferences);
    },
  },
  failures: {
    'getContactPreferences: nobody is in': 'session-expired',
    'saveContactPreferences: nothing of ours': 'validation',
    'saveContactPreferences: no delivery of ours': 'validation',
  },
};
