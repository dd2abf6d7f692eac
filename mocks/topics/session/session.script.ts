import {getEnrolment} from '../../../src/contract/enrolment.js';
import {createAccount, logIn} from '../../../src/contract/account.js';
import {redeemLink, requestLink, sendResumeEmail} from '../../../src/contract/link.js';
import {logOut, renewSession, type Session} from '../../../src/contract/session.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {personas, samplePassword} from '../../people/personas.js';

const {family, used, expired, otherPerson} = personas;
const {link: secret, email} = family;

/** Its last call of a moment leads to the next one. */
export const script: TopicScript = {
  parts: {
    async visitor(story) {
      const {call, simulator} = story;
      for (const {id, link} of [used, expired, otherPerson]) await call(id, redeemLink, {body: {secret: link}});
      await call('unknown', redeemLink, {body: {secret: 'toString'}});
      for (const [name, code] of [
        ['line cut', 'network'],
        ['nonsense', 'invalid-answer'],
        ['maintenance', 'unavailable'],
      ] as const) {
        simulator.fail('logIn', code);
        await call(name, logIn, {body: {email: 'a@example.org', password: 'x'}});
      }
      const opened = (await call('redeemed', redeemLink, {body: {secret}, intent: 'redeem'})) as Session;
      story.token = opened.accessToken;
    },

    async invited({call}) {
      await call('redeemed, answer lost', redeemLink, {body: {secret}, intent: 'redeem'});
      await call('again', redeemLink, {body: {secret}});
      await call('a new link', requestLink, {body: {secret}});
      await call('a new link, of nobody', requestLink, {body: {secret: 'toString'}});
      await call('weak password', createAccount, {body: {password: 'secret'}});
      await call('created', createAccount, {body: {password: samplePassword}});
    },

    async unanswered({call}) {
      await call('created again', createAccount, {body: {password: samplePassword}});
      await call('another one', createAccount, {body: {password: `${samplePassword}!`}});
    },

    async signed(story) {
      const {call, tick} = story;
      tick(14 * 60_000);
      await call('just before the end', getEnrolment);
      const renewed = (await call('new token', renewSession)) as Session;
      tick(60_000);
      await call('old token over', getEnrolment);
      story.token = renewed.accessToken;
      await call('renewed', getEnrolment);
      await call('left', logOut);
      await call('after leaving', getEnrolment);
      await call('wrong password', logIn, {body: {email, password: 'x'}});
      await call('nobody', logIn, {body: {email: 'constructor@example.org', password: 'x'}});
      await call('back', logIn, {body: {email: 'Helene.Vasseur@example.org ', password: samplePassword}});
    },

    async left(story) {
      await story.call('the way back', sendResumeEmail, {body: {ticket: 'retour-of-nobody'}});
      const body = {email: members.family.email, password: samplePassword};
      story.token = ((await story.call('in their space', logIn, {body})) as Session).accessToken;
    },
  },
  failures: {
    'redeemLink: used': 'link-used',
    'redeemLink: expired': 'link-expired',
    'redeemLink: otherPerson': 'link-other-person',
    'redeemLink: unknown': 'link-unknown',
    'redeemLink: again': 'link-used',
    'logIn: line cut': 'network',
    'logIn: nonsense': 'invalid-answer',
    'logIn: maintenance': 'unavailable',
    'logIn: wrong password': 'credentials',
    'logIn: nobody': 'credentials',
    'createAccount: weak password': 'validation',
    'createAccount: another one': 'account-exists',
    'getEnrolment: old token over': 'session-expired',
    'getEnrolment: after leaving': 'session-expired',
  },
};
