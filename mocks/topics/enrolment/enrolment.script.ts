import {confirmRecap, getEnrolment, saveDraft} from '../../../src/contract/enrolment.js';
import type {TopicScript} from '../../engine/script.js';

export const script: TopicScript = {
  parts: {
    async invited({call}) {
      await call('of somebody else', getEnrolment, {params: {enrolmentId: 'adh-single'}});
      await call('with a made-up token', getEnrolment, {as: 'made-up'});
      await call('new', getEnrolment);
    },

    async unanswered({call}) {
      await call('unfinished', saveDraft, {
        params: {part: 'profile'},
        body: {values: {lastName: 'Vass', 'address.city': ''}},
      });
      await call('a secret', saveDraft, {params: {part: 'account'}, body: {values: {password: 'x'}}});
      await call('too early', confirmRecap);
    },

    async answering({call}) {
      await call('confirmed', confirmRecap);
    },

    async signed({call}) {
      await call('signed', saveDraft, {params: {part: 'profile'}, body: {values: {}}});
      await call('completed', getEnrolment);
    },
  },
  failures: {
    'getEnrolment: of somebody else': 'forbidden',
    'getEnrolment: with a made-up token': 'session-expired',
    'saveDraft: a secret': 'bad-request',
    'confirmRecap: too early': 'incomplete',
    'saveDraft: signed': 'already-signed',
  },
};
