import {expect} from '@open-wc/testing';
import {logIn} from '../../../src/contract/account.js';
import {requestCancellation, takeBackCancellation} from '../../../src/contract/cancellation.js';
import {getCancellationRules} from '../../../src/contract/ending.js';
import {listNotifications, readNotifications, saveNotificationChoices} from '../../../src/contract/notifications.js';
import type {AnyOperation} from '../../../src/contract/operation.js';
import {removePasskey} from '../../../src/contract/passkeys.js';
import {changePassword, getSecuritySettings, type SecuritySettings} from '../../../src/contract/security.js';
import {createSandbox, type SandboxOptions} from '../../engine/sandbox.js';
import {members} from '../../people/members.js';
import {samplePassword} from '../../people/personas.js';
import {answerMessage} from '../messages/message-events.js';
import {addReimbursement, advanceReimbursement} from '../reimbursements/reimbursement-events.js';
import {notify} from './notify.js';

const day = 86_400_000;

/** The space of somebody, on a day that can move on. */
function space(options: SandboxOptions = {}) {
  let time = Date.parse('2026-11-22T09:00:00Z');
  let token: string | undefined;
  const sandbox = createSandbox({now: () => new Date(time), ...options});
  const call = async <Answer = any>(operation: AnyOperation, input: object = {}): Promise<Answer> =>
    (await sandbox.call(operation, {params: {}, body: undefined, ...input} as never, {
      credentials: {token: () => token, renew: async () => false},
    })) as Answer;
  const enter = async () => {
    const {accessToken} = await call(logIn, {body: {email: members.family.email, password: samplePassword}});
    token = accessToken;
  };
  const list = () => call(listNotifications);
  return {
    ...{sandbox, call, list, enter},
    later: (days: number) => void (time += days * day),
    /** What was told by `act`, newest first. */
    async told(act: () => unknown): Promise<string[]> {
      const before = new Set((await list()).notifications.map(({id}: {id: string}) => id));
      await act();
      const {notifications} = await list();
      return notifications
        .filter(({id}: {id: string}) => !before.has(id))
        .map(({title}: {title: string}) => title.replace(/\s/g, ' '));
    },
  };
}

describe('what the insurer tells a member MEM-12', () => {
  it('is what happens in the other topics, once each', async () => {
    const {told, call, sandbox} = space();
    const {simulator} = sandbox;
    const act = addReimbursement(simulator, 'family');
    expect(await told(() => advanceReimbursement(simulator, 'family', act.id))).to.deep.equal([]);
    expect(await told(() => advanceReimbursement(simulator, 'family', act.id))).to.deep.equal([
      'Un remboursement est versé : soins du 21 novembre',
    ]);
    expect(await told(() => answerMessage(simulator, 'family', 'fil-chambre'))).to.deep.equal([
      'Un conseiller a répondu à votre message',
    ]);
    const {passkeys} = await call<SecuritySettings>(getSecuritySettings);
    const params = {passkeyId: passkeys[0]!.id};
    expect(await told(() => call(removePasskey, {params}))).to.deep.equal(['Une clé d’accès a été supprimée']);
    const body = {current: samplePassword, password: 'Quai-des-Antilles-9'};
    expect(await told(() => call(changePassword, {body}))).to.deep.equal(['Votre mot de passe a été changé']);
  });

  it('is a browser that was never seen, once', async () => {
    const {told, enter, list} = space();
    await list();
    expect(await told(enter)).to.deep.equal(['Nouvelle connexion à votre espace, depuis un autre appareil']);
    expect(await told(enter)).to.deep.equal([]);
    expect((await list()).unread.count).to.equal(3);
  });

  it('is a contract that ends, and that goes on', async () => {
    const {told, call, enter} = space();
    await enter();
    const rules = await call(getCancellationRules);
    const contract = rules.contracts[0].id;
    const {firstName, lastName, email} = rules.person;
    const reasonId = rules.reasons[0].id;
    let requestId = '';
    const ask = async () => {
      const receipt = await call(requestCancellation, {body: {firstName, lastName, email, contract, reasonId}});
      requestId = receipt.request.id;
    };
    expect(await told(ask)).to.deep.equal(['Votre résiliation est enregistrée']);
    expect(await told(() => call(takeBackCancellation, {params: {requestId}}))).to.deep.equal([
      'Votre résiliation est annulée, votre contrat continue',
    ]);
  });

  it('is what moves by itself as days pass: a request that is accepted, a new statement', async () => {
    const {told, later} = space({persona: 'resume'});
    const found = await told(() => later(9));
    expect(found).to.include('Un nouveau document : « Décompte de novembre 2026 »');
  });

  it('holds neither a sum nor more of anybody’s health than the page it leads to', async () => {
    for (const persona of ['family', 'alsace', 'used', 'resume'] as const) {
      const {notifications} = await space({persona}).list();
      for (const {title} of notifications) expect(title).not.to.match(/€|\d+,\d\d/);
    }
  });

  it('is counted by the server with a version that goes up, and read once', async () => {
    const {call, list, sandbox} = space();
    const {notifications, unread} = await list();
    expect(unread).to.deep.equal({count: 2, version: 100});
    const ids = [notifications[0].id, 'nothing'];
    expect(await call(readNotifications, {body: {ids}})).to.deep.equal({count: 1, version: 101});
    expect(await call(readNotifications, {body: {ids}})).to.deep.equal({count: 1, version: 101});
    notify(sandbox.simulator, members.family, {kind: 'contract', title: 'Votre contrat change'});
    expect(await call(readNotifications, {body: {upTo: notifications[0].id}})).to.deep.equal({count: 1, version: 103});
    expect((await list()).notifications[0].read).to.equal(false);
  });

  it('is nothing of a kind that the member left out, and of no other', async () => {
    const {call, told, sandbox} = space();
    const {choices} = await call(saveNotificationChoices, {body: {kinds: {document: false}}});
    expect(choices.filter(({on}: {on: boolean}) => !on).map(({kind}: {kind: string}) => kind)).to.deep.equal([
      'document',
    ]);
    const happen = () => {
      for (const kind of ['document', 'request'] as const)
        notify(sandbox.simulator, members.family, {kind, title: kind});
    };
    expect(await told(happen)).to.deep.equal(['request']);
  });
});
