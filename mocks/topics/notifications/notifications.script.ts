import {
  listNotifications,
  readNotifications,
  saveNotificationChoices,
  type Notifications,
} from '../../../src/contract/notifications.js';
import type {TopicScript} from '../../engine/script.js';
import {members} from '../../people/members.js';
import {notify} from './notify.js';

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', listNotifications);
    },

    async member({call, simulator}) {
      const {notifications, next} = (await call('first page', listNotifications)) as Notifications;
      await call('next page', listNotifications, {params: {cursor: next!}});
      await call('after nothing', listNotifications, {params: {cursor: 'constructor'}});
      const [newest, second] = notifications;
      await call('one, and one that is not there', readNotifications, {body: {ids: [second!.id, 'x']}});
      await call('again', readNotifications, {body: {ids: [second!.id]}});
      await call('up to nothing', readNotifications, {body: {upTo: 'x'}});
      notify(simulator, members.family, {kind: 'contract', title: 'Votre contrat change'});
      simulator.fail('readNotifications', 'network', {after: 'effect'});
      await call('all that was shown', readNotifications, {body: {upTo: newest!.id}, intent: 'all'});
      await call('with what came since', listNotifications);

      const choose = (name: string, kinds: Record<string, boolean>) =>
        call(name, saveNotificationChoices, {body: {kinds}});
      await choose('no documents', {document: false});
      await choose('what must be told', {security: false, contract: true});
      await choose('no such kind', {weather: true});
      for (const kind of ['document', 'request'] as const)
        notify(simulator, members.family, {kind, title: 'Une demande avance, ou attend une pièce'});
      await call('without documents', listNotifications);
      await choose('documents again', {document: true});
    },
  },
  failures: {
    'listNotifications: nobody is in': 'session-expired',
    'saveNotificationChoices: what must be told': 'validation',
    'saveNotificationChoices: no such kind': 'validation',
  },
};
