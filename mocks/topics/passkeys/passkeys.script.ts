import {
  addPasskey,
  declinePasskeys,
  getPasskeyCreation,
  getPasskeyRequest,
  logInWithPasskey,
  removePasskey,
  type Passkey,
  type PasskeyCeremony,
} from '../../../src/contract/passkeys.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {forged, SoftwareKey} from './software-key.js';

/** The member makes a key, comes in by it, and removes it. */
export const script: TopicScript = {
  parts: {
    async member({call, tick}) {
      const key = await SoftwareKey.make();
      const creation = (await call('a new key', getPasskeyCreation)) as PasskeyCeremony;
      await call('what is no answer', addPasskey, {body: {ticket: creation.ticket, response: {}}});
      await call('answered twice', addPasskey, {body: {ticket: creation.ticket, response: {}}});
      const {ticket, options} = (await call('another one', getPasskeyCreation)) as PasskeyCeremony;
      const body = {ticket, response: await key.create(options)};
      const {id} = (await call('made', addPasskey, {body, intent: 'make-key'})) as Passkey;
      await call('made, answer lost', addPasskey, {body, intent: 'make-key'});

      const ask = async (name: string) => (await call(name, getPasskeyRequest)) as PasskeyCeremony;
      const asked = await ask('which key');
      const answer = {ticket: asked.ticket, response: await key.get(asked.options)};
      await call('by the key', logInWithPasskey, {body: answer});
      await call('the same answer', logInWithPasskey, {body: answer});
      const tooLate = await ask('which key, in no hurry');
      tick(301_000);
      await call('too late', logInWithPasskey, {
        body: {ticket: tooLate.ticket, response: await key.get(asked.options)},
      });
      const again = await ask('which key, again');
      const wrong = {ticket: again.ticket, response: forged(await key.get(again.options))};
      await call('signed by nobody', logInWithPasskey, {body: wrong});
      await removed({call}, key, id);
    },
  },
  failures: {
    'addPasskey: what is no answer': 'passkey-refused',
    'addPasskey: answered twice': 'ticket-expired',
    'logInWithPasskey: the same answer': 'ticket-expired',
    'logInWithPasskey: too late': 'ticket-expired',
    'logInWithPasskey: signed by nobody': 'passkey-refused',
    'logInWithPasskey: removed': 'passkey-unknown',
    'removePasskey: again': 'not-found',
  },
};

async function removed({call}: Pick<Story, 'call'>, key: SoftwareKey, passkeyId: string): Promise<void> {
  await call('not now', declinePasskeys);
  await call('lost', removePasskey, {params: {passkeyId}});
  await call('again', removePasskey, {params: {passkeyId}});
  const {ticket, options} = (await call('which key, the last time', getPasskeyRequest)) as PasskeyCeremony;
  await call('removed', logInWithPasskey, {body: {ticket, response: await key.get(options)}});
}
