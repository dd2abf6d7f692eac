import {expect} from '@open-wc/testing';
import type {BankAccountChange} from '../../../src/contract/bank-account-change.js';
import {homeParts, type Home, type Task} from '../../../src/contract/home.js';
import {operations as o, type AnyOperation, type OperationId} from '../../../src/contract/index.js';
import type {Session} from '../../../src/contract/session.js';
import {asBackendError} from '../../../src/backend/error.js';
import {createSandbox, type SandboxOptions} from '../../engine/sandbox.js';
import {sha256} from '../../engine/sha256.js';
import {exampleBic, exampleIban} from '../../people/example-numbers.js';
import {members} from '../../people/members.js';
import {samplePassword, type PersonaId} from '../../people/personas.js';
import {insurer} from '../access/access.harness.js';
import {sampleFile} from '../deposits/sample-files.js';

const day = 86_400_000;
type Call = (id: OperationId, input?: object) => Promise<never>;

/** The insurer of somebody, whose clock goes when it is told. */
function member(persona: PersonaId = 'family', options: SandboxOptions = {}) {
  let time = Date.parse('2026-11-22T09:00:00Z');
  const sandbox = createSandbox({persona, now: () => new Date(time), ...options});
  const call: Call = (id, input = {}) => sandbox.call(o[id] as AnyOperation, input as never) as Promise<never>;
  return {...ways(call), db: sandbox.simulator.db, days: (count: number) => (time += count * day)};
}

/** The same with a session of their own, for what is proved by a code. */
async function signedIn(persona: PersonaId = 'family') {
  const at = insurer();
  const {email} = members[persona];
  const {accessToken} = (await at.logIn({email})) as Session;
  const credentials = {token: () => accessToken, renew: async () => false};
  const call: Call = (id, input = {}) =>
    at.sandbox.call(o[id] as AnyOperation, input as never, {credentials}) as Promise<never>;
  return {...at, ...ways(call)};
}

/** Short ways to what these tests do. */
function ways(call: Call) {
  const home = async (): Promise<Home> => await call('getHome');
  const send = async (paperId: string) => {
    const file = sampleFile();
    const {id: depositId} = (await call('startDeposit', {body: {paperId}})) as {id: string};
    const digest = sha256(new Uint8Array(await file.arrayBuffer()));
    const body = {name: 'page.jpg', type: file.type, bytes: file.size, sha256: digest};
    const {id: fileId} = (await call('addDepositFile', {params: {depositId}, body})) as {id: string};
    await call('uploadDepositFile', {params: {depositId, fileId}, body: file});
    await call('sendDeposit', {params: {depositId}, body: {files: [{id: fileId, turned: 0}]}});
  };
  const tasks = async () => (await home()).tasks!;
  return {
    call,
    home,
    send,
    tasks,
    task: async (is: (task: Task) => unknown): Promise<Task | undefined> => (await tasks()).find(is),
  };
}

const ofKind = (kind: string, page?: string) => (task: Task) =>
  task.kind === kind && (page === undefined || task.lead?.page === page);

describe('what waits for a member is gone once it is done elsewhere MEM-08', () => {
  it('a paper under an act, sent', async () => {
    const {task, send} = member();
    const found = await task(ofKind('paper', 'documentSending'));
    expect(found).to.include({urgency: 'now', title: 'Envoyer\u00a0: Facture acquittée de l’ostéopathe'});
    await send(found!.lead!.subjectId!);
    expect(await task(({id}) => id === found!.id)).to.equal(undefined);
  });

  it('a paper of a request, sent again', async () => {
    const {task, send} = member();
    const found = await task(ofKind('paper', 'documents'));
    expect(found).to.include({title: 'Renvoyer\u00a0: Facture acquittée'});
    expect(found!.lead!.requestId).to.equal('demande-moreInfo');
    await send('piece-osteopathie');
    expect(await task(({id}) => id === found!.id)).to.equal(undefined);
  });

  for (const [what, page, papers] of [
    ['of who joins', 'beneficiaries', ['demande-teresa-impots']],
    ['of a stay in hospital', 'hospital', ['sejour-sofia-accord']],
    ['of a second opinion', 'services', ['avis-sofia-compte-rendu', 'avis-sofia-examens']],
    ['of the end of a contract', 'cancellation', ['resiliation-sofia-piece-1']],
  ] as const)
    it(`papers ${what}, sent`, async () => {
      const {task, send, call} = member('resume');
      const found = await task(ofKind('paper', page));
      expect(found?.lead?.requestId).to.be.a('string');
      const open = async (id: string) =>
        ((await call('startDeposit', {body: {paperId: id}}).catch(() => undefined)) as object | undefined) !==
        undefined;
      for (const id of papers) if (await open(id)) await send(id);
      expect(await task(({id}) => id === found!.id)).to.equal(undefined);
    });

  it('a paper of a complaint, sent', async () => {
    const {task, send, db, call} = member();
    const request = (await call('complain', {
      body: {subjectId: 'reimbursement', text: 'Ma demande attend depuis un mois.', wish: 'Une réponse.'},
    })) as unknown as {id: string};
    const record = Object.values(db.complaints).find((each) => each.request.id === request.id)!;
    Object.assign(record.request, {
      status: 'moreInfo',
      actions: ['sendPaper'],
      papers: [{id: 'piece-reclamation', label: 'Relevé', state: 'toSend'}],
    });
    const found = await task(ofKind('paper', 'complaint'));
    expect(found?.lead?.requestId).to.equal(request.id);
    await send('piece-reclamation');
    expect(await task(({id}) => id === found!.id)).to.equal(undefined);
  });

  it('the certificate of a child, sent by the page of papers or by that of the family', async () => {
    for (const paper of ['piece-scolarite-ines', 'certificat-ines']) {
      const {task, send} = member();
      const found = await task(ofKind('right'));
      expect(found).to.include({title: 'Inès\u00a0: couverture à prolonger', by: '2026-12-31', urgency: 'soon'});
      await send(paper);
      expect(await task(ofKind('right'))).to.equal(undefined);
    }
  });

  it('the end of somebody’s cover, once it is over', async () => {
    const {task, send, days} = member();
    await send('certificat-ines');
    const ends = () => task(({kind, lead}) => kind === 'right' && lead?.page === 'beneficiaries');
    expect(await ends()).to.equal(undefined);
    days(4.3 * 365);
    expect((await ends())?.title).to.equal('Inès\u00a0: la couverture prend fin');
    days(365);
    expect(await ends()).to.equal(undefined);
  });

  it('an answer about a stay in hospital, when the stay is cancelled', async () => {
    const {task, call} = member('alsace');
    const found = await task(ofKind('request', 'hospital'));
    expect(found).to.include({urgency: 'news', title: 'Votre prise en charge est accordée'});
    expect(found!.text).to.match(/^Centre hospitalier Sainte-Aude, entrée le 1er décembre\. Il vous restera \d+/);
    await call('cancelStay', {params: {requestId: found!.lead!.requestId}});
    expect(await task(ofKind('request', 'hospital'))).to.equal(undefined);
  });

  it('a stay that was refused, from the day it would begin', async () => {
    const {task, days} = member('used');
    expect(await task(ofKind('request', 'hospital'))).to.include({title: 'Votre prise en charge est refusée'});
    days(60);
    expect(await task(ofKind('request', 'hospital'))).to.equal(undefined);
  });

  it('the answer of a specialist, once it is opened', async () => {
    const {task, call} = member('alsace');
    const found = await task(ofKind('request', 'services'));
    expect(found?.lead?.requestId).to.equal('avis-jeanne');
    await call('getDocumentFile', {params: {documentId: found!.id}});
    expect(await task(ofKind('request', 'services'))).to.equal(undefined);
  });

  it('messages, once they are read; the menu counts the same', async () => {
    const {task, home, call} = member();
    const found = await task(ofKind('message'));
    expect(found).to.include({title: 'Un message à lire'});
    expect((await home()).messages?.count).to.equal(1);
    const params = {threadId: found!.lead!.subjectId!};
    const {messages} = (await call('getThread', {params})) as {messages: {id: string}[]};
    await call('readThread', {params, body: {messageId: messages.at(-1)!.id}});
    expect(await task(ofKind('message'))).to.equal(undefined);
    expect((await home()).messages?.count).to.equal(0);
  });

  it('an e-mail address that fails, once it is confirmed', async () => {
    const {task, call} = member('resume');
    expect((await task(ofKind('security', 'preferences')))?.urgency).to.equal('now');
    await call('confirmEmailWorks');
    expect(await task(ofKind('security', 'preferences'))).to.equal(undefined);
  });

  it('a connection that was refused, once the password is another', async () => {
    const {task, call} = await signedIn();
    expect((await task(ofKind('security', 'security')))?.text).to.contain('depuis Lille');
    await call('changePassword', {body: {current: samplePassword, password: 'Un-autre-mot-2026!'}});
    expect(await task(ofKind('security', 'security'))).to.equal(undefined);
  });

  it('another bank account, once it is blocked; a mandate that somebody else must sign', async () => {
    const {task, call, last} = await signedIn();
    const give = async (account: object, more: Partial<BankAccountChange>) => {
      const body = {account: {bic: exampleBic, ...account}, personIds: ['member'], ...more};
      const refused = (await call('changeBankAccount', {body}).then(
        () => undefined,
        (error: unknown) => asBackendError(error),
      ))!;
      await call('verifyCode', {body: {challengeId: refused.challenge!.id, code: last().code}});
      await call('changeBankAccount', {body});
    };
    expect(await task(ofKind('mandate'))).to.equal(undefined);
    await give({holder: 'Société Vasseur', iban: exampleIban(402)}, {uses: ['reimbursements', 'contributions']});
    expect(await task(ofKind('mandate'))).to.include({urgency: 'soon', title: 'Société Vasseur doit signer le mandat'});
    await give({holder: 'Mme Hélène Vasseur', iban: exampleIban(401)}, {uses: ['reimbursements']});
    const found = await task(ofKind('mandate'));
    expect(found).to.include({urgency: 'news', title: 'Votre compte bancaire a été changé'});
    await call('blockBankChange', {body: {changeId: found!.lead!.subjectId}});
    expect(await task(ofKind('mandate'))).to.equal(undefined);
  });

  it('the end of a contract, once it is taken back', async () => {
    const {task, call} = member('resume');
    const found = await task(ofKind('contract'));
    expect(found?.title).to.equal('Votre contrat prend fin le 20 décembre 2026');
    await call('takeBackCancellation', {params: {requestId: found!.lead!.requestId}});
    expect(await task(ofKind('contract'))).to.equal(undefined);
  });

  it('stands in the order of what is urgent, then of its last day', async () => {
    const {tasks} = member('resume');
    const all = await tasks();
    const order = ['now', 'soon', 'news'];
    const ranks = all.map(({urgency, by = '9999'}) => `${order.indexOf(urgency)} ${by}`);
    expect(ranks).to.deep.equal(ranks.toSorted());
    expect(new Set(all.map(({id}) => id)).size).to.equal(all.length);
  });
});

describe('where the contract of a member stands MEM-08', () => {
  const stateOf = async (persona: PersonaId) => (await member(persona).home()).contract;

  it('is told for each of the people of the demos', async () => {
    expect((await stateOf('family')).state).to.equal('active');
    expect(await stateOf('used')).to.include({state: 'suspended'});
    expect(await stateOf('single')).to.include({state: 'portability', until: '2027-06-20'});
    expect(await stateOf('expired')).to.include({state: 'ended', until: '2026-11-02'});
  });

  it('begins with the way to the first day: no card, no reimbursement, the papers of the enrolment', async () => {
    const {home, send} = member('family', {at: 'completed'});
    const {contract, parts, card, reimbursements, tasks, withdrawal} = await home();
    expect(contract).to.include({state: 'upcoming', from: '2026-12-01'});
    expect(contract.steps.map(({done}) => done)).to.deep.equal([true, false, false]);
    expect(parts).to.deep.equal(['tasks', 'notifications', 'messages']);
    expect([card, reimbursements]).to.deep.equal([undefined, undefined]);
    expect(withdrawal?.applies).to.equal(true);
    expect(tasks!.map(({title}) => title)).to.deep.equal(['Envoyer\u00a0: Certificat de scolarité 2026-2027']);
    await send(tasks![0]!.lead!.subjectId!);
    expect((await home()).tasks).to.deep.equal([]);
  });

  it('ends after a cancellation, unless it is taken back', async () => {
    const {home, call, days} = member('resume');
    expect((await home()).contract).to.include({state: 'active', until: '2026-12-20'});
    days(40);
    const {contract, parts} = await home();
    expect(contract).to.include({state: 'ended', until: '2026-12-20'});
    expect(parts).to.not.include.members(['card', 'ceilings', 'teletransmission']);
    const other = member('resume');
    await other.call('takeBackCancellation', {params: {requestId: 'resiliation-sofia'}});
    other.days(40);
    expect((await other.home()).contract.state).to.equal('active');
    expect(call).to.be.a('function');
  });

  it('goes on after the days of portability', async () => {
    const {home, days} = member('single');
    days(220);
    expect((await home()).contract.state).to.equal('active');
  });
});

describe('the parts of the home MEM-08 MEM-54', () => {
  it('are those of the other pages', async () => {
    const {home, call} = member();
    const {reimbursements, ceilings, card, teletransmission, supportCode} = await home();
    const {acts} = (await call('listReimbursements', {body: {filters: {}}})) as unknown as {acts: object[]};
    expect(reimbursements).to.deep.equal(acts.slice(0, 3));
    const coverage = (await call('getCoverage')) as unknown as {ceilings: {id: string}[]};
    expect(ceilings!.map(({id}) => id)).to.deep.equal(['member-wellness', 'member-implants', 'member-glasses']);
    for (const one of ceilings!) expect(coverage.ceilings).to.deep.include(one);
    const cards = (await call('getCards')) as unknown as {cards: {validTo: string}[]};
    expect(card?.validUntil).to.equal(cards.cards[0]!.validTo);
    expect(teletransmission!.map(({state: {status}}) => status)).to.deep.equal([
      'active',
      'conflict',
      'active',
      'active',
    ]);
    expect(supportCode).to.equal('K7M2-4QPD');
  });

  it('count what is not read, of all notifications, and tell the last four', async () => {
    const {home, call, db} = member();
    const {latest, unread} = (await home()).notifications!;
    const all = (await call('listNotifications', {params: {}})) as unknown as {notifications: object[]; unread: object};
    expect(latest).to.deep.equal(all.notifications.slice(0, 4));
    expect(unread).to.deep.equal(all.unread);
    expect(unread.count).to.equal(2);
    await call('readNotifications', {body: {upTo: latest[0]!.id}});
    expect((await home()).notifications!.unread.count).to.equal(0);
    expect(db.notifications[members.family.number]!.all.length).to.be.greaterThan(4);
  });

  for (const part of homeParts)
    it(`are there without ${part}, which is named all the same`, async () => {
      const {home, db} = member();
      db.homeGaps = [part];
      const given = await home();
      expect(given.parts).to.include(part);
      expect(homeParts.filter((each) => given[each] === undefined)).to.deep.equal([part]);
    });

  it('hold no card once the contract is suspended', async () => {
    const {parts, card} = await member('used').home();
    expect([parts.includes('card'), card]).to.deep.equal([false, undefined]);
  });
});
