import {expect} from '@open-wc/testing';
import type {Beneficiary} from '../../../src/contract/beneficiaries.js';
import {operations as o, type OperationId} from '../../../src/contract/index.js';
import type {InputOf, OutputOf} from '../../../src/contract/operation.js';
import type {BackendError} from '../../../src/backend/error.js';
import {createSandbox} from '../../engine/sandbox.js';
import type {PersonaId} from '../../people/personas.js';

type Output<Id extends OperationId> = OutputOf<(typeof o)[Id]>;
const day = 86_400_000;

/** The insurer of somebody, whose clock goes when it is told. */
function insurer(persona: PersonaId = 'family') {
  let time = Date.parse('2026-11-22T09:00:00Z');
  const sandbox = createSandbox({persona, now: () => new Date(time)});
  const call = <Id extends OperationId>(id: Id, input: object = {}): Promise<Output<Id>> =>
    sandbox.call(o[id] as never, input as InputOf<never>) as Promise<Output<Id>>;
  return {
    call,
    db: sandbox.simulator.db,
    days: (count: number) => (time += count * day),
    refusal: (id: OperationId, input: object) =>
      call(id, input).then(
        () => undefined,
        (error: BackendError) => error.code,
      ),
  };
}

const rose: Beneficiary = {
  type: 'child',
  civility: 'madam',
  lastName: 'Vasseur',
  firstName: 'Rose',
  birthDate: '2026-11-18',
  birthRank: '1',
  contact: {kind: 'same', sameAs: 'member'},
  teletransmission: {enabled: false},
  alsaceMoselle: false,
};
type Insurer = ReturnType<typeof insurer>;

async function begin({call}: Insurer, eventDate = '2026-11-18'): Promise<string> {
  return (await call('startBeneficiaryAddition', {body: {eventId: 'birth', eventDate}})).id;
}

async function add(at: Insurer): Promise<string> {
  const params = {additionId: await begin(at)};
  await at.call('saveAddedBeneficiary', {params, body: rose});
  return (await at.call('confirmBeneficiaryAddition', {params, body: {}})).id;
}

const read = ({call}: Insurer) => call('getBeneficiaryRequests');
const statusOf = async (at: Insurer) => (await read(at)).requests[0]!.status;

describe('requests for people covered MEM-52', () => {
  it('rest where a paper is missing, and are accepted once it is there: the person is covered then', async () => {
    const at = insurer();
    const id = await add(at);
    expect(await statusOf(at)).to.equal('received');
    at.days(2);
    expect(await statusOf(at)).to.equal('inReview');
    at.days(7);
    const [request] = (await read(at)).requests;
    expect(request).to.deep.include({status: 'moreInfo', reason: 'Il manque une pièce.', actions: ['sendPaper']});
    at.db.beneficiaryPapers[`${id}-acte`] = {state: 'accepted'};
    const {requests, people} = await read(at);
    expect(requests[0]!.status).to.equal('accepted');
    expect(requests[0]!.steps.every(({done}) => done)).to.equal(true);
    expect(people.map(({firstName}) => firstName)).to.deep.equal(['Marc', 'Inès', 'Louis', 'Rose']);
  });

  it('take somebody off the list once it is accepted that they leave', async () => {
    const at = insurer();
    const body = {personId: 'marc', reasonId: 'death', date: '2026-11-20'};
    await at.call('requestBeneficiaryRemoval', {body});
    const [marc] = (await read(at)).people;
    expect(marc).to.deep.include({firstName: 'Marc', removable: false, notRemovable: 'Une demande est déjà en cours.'});
    at.days(9);
    const {people, events} = await read(at);
    expect(people.map(({firstName}) => firstName)).to.deep.equal(['Inès', 'Louis']);
    expect(
      events.map(({id}) => id),
      'another partner may come',
    ).to.include('marriage');
  });

  it('follow the days of the event', async () => {
    const at = insurer();
    const {call} = at;
    const id = await begin(at);
    const addition = await call('getBeneficiaryAddition', {params: {additionId: id}});
    expect(addition).to.deep.include({announceBy: '2027-02-18', coveredFrom: '2026-11-18'});
    expect(addition.rule!.text).to.contain('avant le 18 février 2027');
    expect(addition.typed).to.deep.equal({type: 'child', birthDate: '18/11/2026'});
    for (const [eventDate, code] of [
      ['2026-08-22', undefined],
      ['2026-08-21', 'validation'],
      ['2026-11-23', 'validation'],
    ] as const)
      expect(await at.refusal('startBeneficiaryAddition', {body: {eventId: 'birth', eventDate}})).to.equal(code);
  });

  it('are nobody else’s', async () => {
    const at = insurer();
    const additionId = await begin(at);
    at.db.beneficiaryAdditions[additionId]!.memberNumber = '7400000000';
    expect((await read(at)).open).to.deep.equal([]);
    for (const id of ['getBeneficiaryAddition', 'cancelBeneficiaryAddition'] as const)
      expect(await at.refusal(id, {params: {additionId}})).to.equal('not-found');
  });

  it('tell no number of anybody in the list of what was begun', async () => {
    const at = insurer();
    await begin(at);
    const {open} = await read(at);
    expect(open[0]!.household).to.deep.equal([]);
  });
});
