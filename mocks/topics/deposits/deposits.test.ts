import {expect} from '@open-wc/testing';
import {operations as o, type Deposit, type OperationId, type Reimbursement} from '../../../src/contract/index.js';
import type {InputOf} from '../../../src/contract/operation.js';
import {asBackendError} from '../../../src/backend/error.js';
import {createDatabase} from '../../database.js';
import {createSandbox} from '../../engine/sandbox.js';
import {sha256} from '../../engine/sha256.js';
import {members} from '../../people/members.js';
import {personas, samplePassword} from '../../people/personas.js';
import {decideRequest} from './requests.js';
import {sampleFile} from './sample-files.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Somebody who is signed in: a member, or who enrols. */
async function somebody(email: string) {
  let time = Date.parse('2026-11-22T09:00:00Z');
  const sandbox = createSandbox({db: createDatabase({today: '2026-11-22', seed: 'papers'}), now: () => new Date(time)});
  const logIn = (address: string) => sandbox.call(o.logIn, {body: {email: address, password: samplePassword}});
  const session = await logIn(email);
  let {accessToken: token} = session;
  const call = <Id extends OperationId>(id: Id, input: object = {}, intent?: string) =>
    sandbox.call(o[id], input as InputOf<(typeof o)[Id]>, {
      credentials: {token: () => token, renew: async () => false},
      ...(intent !== undefined && {intent}),
    });
  const refusal = async (...asked: Parameters<typeof call>) => {
    const {code, issues} = await call(...asked).then(() => Promise.reject(new Error('accepted')), asBackendError);
    return [code, ...issues.map((issue) => `${issue.pointer} ${issue.code}`)];
  };
  let count = 0;
  const add = async ({id: depositId}: Deposit, file = sampleFile('image/jpeg', 500, ++count)) => {
    const body = {
      name: `page ${count}.jpg`,
      type: file.type,
      bytes: file.size,
      sha256: sha256(new Uint8Array(await file.arrayBuffer())),
    };
    const {id} = await call('addDepositFile', {params: {depositId}, body});
    await call('uploadDepositFile', {params: {depositId, fileId: id}, body: file});
    return id;
  };
  const send = ({id: depositId}: Deposit, ...ids: string[]) =>
    call('sendDeposit', {params: {depositId}, body: {files: ids.map((id) => ({id, turned: 0}))}});
  const sendNew = async (body: object) => {
    const deposit = await call('startDeposit', {body});
    return send(deposit, await add(deposit));
  };
  const as = async (address: string) => {
    ({accessToken: token} = await logIn(address));
  };
  const read = (requestId: string) => call('getRequest', {params: {requestId}});
  const {simulator} = sandbox;
  return {session, simulator, call, refusal, add, send, sendNew, as, read, tick: (ms: number) => (time += ms)};
}

const {email} = members.family;

describe('what may be sent MEM-11', () => {
  it('is offered to a member for the people covered, about what they were cared for', async () => {
    const {call} = await somebody(email);
    const rules = await call('getDepositRules');
    expect(rules.kinds.map(({label}) => label)).to.deep.equal([
      'Facture acquittée',
      'Devis',
      'Décompte de la Sécu',
      'Ordonnance',
      'Attestation ou état civil',
      'RIB',
      'Fichier joint à un message',
    ]);
    expect(rules.kinds.filter(({joins}) => joins).map(({id}) => id)).to.deep.equal(['messageFile']);
    expect(rules.people.map(({firstName}) => firstName)).to.deep.equal(
      members.family.people.map(({firstName}) => firstName),
    );
    expect(rules.acts).to.have.length(10);
    expect(rules.limits).to.include({fileBytes: 10e6, files: 10, longestSide: 2600});
    expect(rules).to.deep.include({resumable: true, open: []});
  });

  it('is offered to somebody who enrols for the people of their draft', async () => {
    const {call} = await somebody(personas.resume.email);
    const rules = await call('getDepositRules');
    expect(rules.kinds.map(({id}) => id)).to.deep.equal(['proof', 'bankAccount']);
    expect(rules.people[0]).to.deep.equal({id: 'member', firstName: 'Sofia'});
    expect(rules.people.length).to.be.greaterThan(1);
    expect(rules.acts).to.deep.equal([]);
  });

  it('is kept for whoever began it, a week long, and for nobody else', async () => {
    const {call, as, refusal, add, tick} = await somebody(email);
    const begun = await call('startDeposit', {body: {kindId: 'bankAccount'}});
    await add(begun);
    const [open] = (await call('getDepositRules')).open;
    expect(open!.keptUntil).to.equal('2026-11-29T09:00:00.000Z');
    expect(open!.files.map(({received}) => received)).to.deep.equal([500]);
    await as(members.alsace.email);
    expect((await call('getDepositRules')).open).to.deep.equal([]);
    expect(await refusal('getDeposit', {params: {depositId: begun.id}})).to.deep.equal(['not-found']);
    tick(7 * day);
    await as(email);
    expect((await call('getDepositRules')).open).to.deep.equal([]);
    expect(await refusal('getDeposit', {params: {depositId: begun.id}})).to.deep.equal(['not-found']);
  });

  it('is named where it is missing or unknown', async () => {
    const {refusal} = await somebody(email);
    expect(await refusal('startDeposit', {body: {}})).to.deep.equal(['validation', '/kindId required']);
    expect(await refusal('startDeposit', {body: {kindId: 'invoice'}})).to.deep.equal([
      'validation',
      '/personId required',
    ]);
    expect(await refusal('startDeposit', {body: {paperId: 'constructor'}})).to.deep.equal([
      'validation',
      '/paperId unknown',
    ]);
  });

  it('takes ten files and no more', async () => {
    const {call, refusal} = await somebody(email);
    const {id: depositId} = await call('startDeposit', {body: {kindId: 'bankAccount'}});
    const body = {name: 'a', type: 'image/png', bytes: 10e6, sha256: ''};
    for (let count = 0; count < 10; count++) await call('addDepositFile', {params: {depositId}, body});
    expect(await refusal('addDepositFile', {params: {depositId}, body: {...body, bytes: 10e6 + 1}})).to.deep.equal([
      'validation',
      '/bytes tooLarge',
      ' tooMany',
    ]);
  });
});

describe('what was sent MEM-11', () => {
  it('SPACE-22: is what the member named, in that order, all of it whole', async () => {
    const {call, add, send, refusal} = await somebody(email);
    const deposit = await call('startDeposit', {body: {kindId: 'bankAccount'}});
    const [one, two, three] = [await add(deposit), await add(deposit), await add(deposit)];
    const {id: coming} = await call('addDepositFile', {
      params: {depositId: deposit.id},
      body: {name: 'a', type: 'image/png', bytes: 5, sha256: ''},
    });
    const files = [three, coming].map((id) => ({id, turned: 0}));
    expect(await refusal('sendDeposit', {params: {depositId: deposit.id}, body: {files}})).to.deep.equal([
      'incomplete',
    ]);
    const request = await send(deposit, three!, one!);
    expect(request.files!.map(({id, name}) => [id, name])).to.deep.equal([
      [three, 'page 3.jpg'],
      [one, 'page 1.jpg'],
    ]);
    expect((await call('getDeposit', {params: {depositId: deposit.id}})).files.map(({id}) => id)).not.to.include(two);
  });

  it('SPACE-29: is received at once, then read, and never waits for a scan', async () => {
    const {call, as, add, send, read, tick} = await somebody(email);
    const {acts} = await call('getDepositRules');
    const act = acts.find(({label}) => label === 'Ostéopathie')!;
    const deposit = await call('startDeposit', {body: {kindId: 'invoice', personId: act.personId, actId: act.id}});
    expect(deposit.about).to.match(/^ostéopathie du \d{1,2} novembre$/);
    const {id, reference, status, steps} = await send(
      deposit,
      await add(deposit),
      await add(deposit),
      await add(deposit),
    );
    expect([reference, status]).to.deep.equal(['DOC-26-118\u00a0402', 'received']);
    expect(steps).to.deep.equal([
      {text: 'Nous avons reçu 3 pages.', done: true, at: '2026-11-22T09:00:00.000Z'},
      {
        text: 'Un gestionnaire lit votre facture. Une notification vous prévient.',
        done: false,
        by: '2026-11-25',
      },
      {
        text: '30\u00a0€ sont versés sur votre compte, ou nous vous demandons ce qui manque.',
        done: false,
      },
    ]);
    tick(minute);
    expect(await read(id)).to.include({status: 'inReview', updatedAt: '2026-11-22T09:01:00.000Z'});
    tick(2 * day);
    await as(email);
    const done = await read(id);
    expect([done.status, done.files!.map(({state}) => state)]).to.deep.equal(['accepted', Array(3).fill('accepted')]);
    expect(done.steps.every((step) => step.done)).to.equal(true);
  });

  it('SPACE-30: says which page is bad, and another takes its place in the same request', async () => {
    const {simulator, call, add, send, read} = await somebody(email);
    const deposit = await call('startDeposit', {body: {kindId: 'bankAccount'}});
    const [good, bad] = [await add(deposit), await add(deposit)];
    const {id: requestId} = await send(deposit, good!, bad!);
    decideRequest(simulator, requestId, {status: 'moreInfo', reason: 'Floue.', fileId: bad!});
    const asked = await read(requestId);
    expect(asked).to.deep.include({status: 'moreInfo', reason: 'Floue.', actions: ['replaceFile']});
    expect(asked.files!.map(({state, reason}) => [state, reason])).to.deep.equal([
      ['received', undefined],
      ['refused', 'Floue.'],
    ]);
    const again = await call('startDeposit', {body: {requestId, replaces: bad}});
    expect(again.kindId).to.equal('bankAccount');
    const better = await add(again);
    expect(await send(again, better!)).to.deep.include({id: requestId, status: 'received', actions: []});
    const now = await read(requestId);
    expect(now.files!.map(({id}) => id)).to.deep.equal([good, better]);
    expect(now).not.to.have.property('reason');
  });

  it('answers a paper that an act waits for: the act is looked at again', async () => {
    const {call, sendNew} = await somebody(email);
    const waiting = async () =>
      (await call('listReimbursements', {body: {filters: {status: 'waitingDocument'}}})).acts as Reimbursement[];
    const [act] = await waiting();
    const request = await sendNew({paperId: act!.request!.id});
    expect(request).to.include({label: 'Facture acquittée', personId: act!.beneficiaryId});
    expect((await waiting()).map(({id}) => id)).not.to.include(act!.id);
    const {acts} = await call('listReimbursements', {body: {filters: {status: 'processing'}}});
    expect(acts.map(({id}) => id)).to.include(act!.id);
  });

  it('answers a paper of the draft: received, accepted once it was read', async () => {
    const {session, call, sendNew, as, tick} = await somebody(personas.resume.email);
    const params = {enrolmentId: session.enrolmentId};
    const paperOf = async (id: string) =>
      (await call('getEnrolment', {params})).papers!.find((paper) => paper.id === id)!;
    const refused = (await call('getEnrolment', {params})).papers!.find(({state}) => state === 'refused')!;
    const request = await sendNew({paperId: refused.id});
    expect(request).to.include({about: refused.label, personId: refused.personId});
    const received = await paperOf(refused.id!);
    expect(received.state).to.equal('received');
    expect(received).not.to.have.any.keys('by', 'reason');
    tick(3 * day);
    await as(personas.resume.email);
    expect((await paperOf(refused.id!)).state).to.equal('accepted');
  });

  it('answers a paper that is needed to stay covered: the warning goes', async () => {
    const papersIn = async (who: Awaited<ReturnType<typeof somebody>>) =>
      (await who.call('getCoverage')).alerts.flatMap(({paperId}) => paperId ?? []);
    for (const member of Object.values(members)) {
      const who = await somebody(member.email);
      const [paperId] = await papersIn(who);
      if (paperId === undefined) continue;
      const {id} = await who.sendNew({paperId});
      expect(await papersIn(who)).not.to.include(paperId);
      decideRequest(who.simulator, id, {status: 'rejected', reason: 'Ce n’est pas le bon.'});
      expect(await papersIn(who)).to.include(paperId);
      return;
    }
    throw new Error('nobody has a paper to send');
  });
});
