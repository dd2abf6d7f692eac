/** Passkeys: signing in by one, making one, removing one (MEM-70). */
import {Problem} from '../../../src/contract/problem.js';
import {entry, nextId} from '../../engine/database.js';
import type {Handlers} from '../../engine/handler.js';
import {memberOf} from '../../people/every-member.js';
import {emailOf} from '../access/accounts.js';
import {addressOf} from '../member-profile/contacts.js';
import {tellAccess} from '../notifications/of-access.js';
import {browserOf, note, noteSignIn} from '../security/activity.js';
import {openSession} from '../session/session.handlers.js';
import {stopWhileLocked} from '../session/tries.js';
import {closeCeremony, handleOf, openCeremony, passkeysOf, passkeyView} from './passkeys.js';
import {isSigned, readNewKey} from './webauthn.js';

type Id =
  | 'getPasskeyRequest'
  | 'logInWithPasskey'
  | 'getPasskeyCreation'
  | 'addPasskey'
  | 'removePasskey'
  | 'declinePasskeys';

export const handlers: Pick<Handlers, Id> = {
  getPasskeyRequest: (_, ctx) => openCeremony(ctx, undefined, {}),

  logInWithPasskey: async ({body: {ticket, response}}, ctx) => {
    const {challenge} = closeCeremony(ctx, ticket);
    const passkey = Object.values(ctx.db.passkeys).find(({credentialId}) => credentialId === response['id']);
    if (!passkey) throw new Problem('passkey-unknown');
    const {email, memberNumber, publicKey} = passkey;
    if (publicKey === undefined || !(await isSigned(response, challenge, publicKey).catch(() => false)))
      throw new Problem('passkey-refused');
    stopWhileLocked(ctx, email);
    passkey.lastUsedAt = ctx.now().getTime();
    return openSession(ctx, {memberNumber, email, browser: noteSignIn(ctx, email)});
  },

  getPasskeyCreation: (_, ctx) => {
    const member = memberOf(ctx);
    const {number} = member;
    const email = addressOf(ctx.db, member);
    return openCeremony(ctx, number, {
      rp: {name: ctx.settings.insurer.name},
      user: {id: handleOf(ctx, number), name: email, displayName: email},
      pubKeyCredParams: [{type: 'public-key', alg: -7}],
      excludeCredentials: passkeysOf(ctx, number).map(([, {credentialId: id}]) => ({type: 'public-key', id})),
      authenticatorSelection: {residentKey: 'required', requireResidentKey: true, userVerification: 'required'},
      attestation: 'none',
    });
  },

  addPasskey: ({body: {ticket, response}}, ctx) => {
    const {number: memberNumber} = memberOf(ctx);
    const {challenge} = closeCeremony(ctx, ticket, memberNumber);
    const id = nextId(ctx.db, 'cle');
    const passkey = {
      memberNumber,
      email: emailOf(ctx),
      name: response['authenticatorAttachment'] === 'platform' ? 'Cet appareil' : 'Clé de sécurité ou autre appareil',
      createdAt: ctx.now().getTime(),
      ...newKey(response, challenge),
    };
    ctx.db.passkeys[id] = passkey;
    note(ctx, passkey.email, 'passkey-added', browserOf(ctx));
    tellAccess(ctx, passkey.email, 'passkey-added');
    return passkeyView(id, passkey);
  },

  removePasskey: ({params: {passkeyId}}, ctx) => {
    if (entry(ctx.db.passkeys, passkeyId)?.memberNumber !== memberOf(ctx).number) throw new Problem('not-found');
    delete ctx.db.passkeys[passkeyId];
    note(ctx, emailOf(ctx), 'passkey-removed', browserOf(ctx));
    tellAccess(ctx, emailOf(ctx), 'passkey-removed');
    return undefined;
  },

  declinePasskeys: (_, ctx) => {
    const {number} = memberOf(ctx);
    if (!ctx.db.passkeysDeclined.includes(number)) ctx.db.passkeysDeclined.push(number);
    return undefined;
  },
};

function newKey(response: Record<string, unknown>, challenge: string): ReturnType<typeof readNewKey> {
  try {
    return readNewKey(response, challenge);
  } catch {
    throw new Problem('passkey-refused');
  }
}
