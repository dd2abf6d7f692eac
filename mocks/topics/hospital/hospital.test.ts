import {expect} from '@open-wc/testing';
import type {BackendError} from '../../../src/backend/error.js';
import type {HospitalStay} from '../../../src/contract/hospital.js';
import {operations as o, type OperationId} from '../../../src/contract/index.js';
import type {InputOf, OutputOf} from '../../../src/contract/operation.js';
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
  const failure = (id: OperationId, input: object) =>
    call(id, input).then(
      () => undefined,
      (error: BackendError) => error,
    );
  return {
    call,
    db: sandbox.simulator.db,
    days: (count: number) => (time += count * day),
    failure,
    /** What is wrong with a stay, as « pointer code ». */
    wrong: async (body: object) =>
      (await failure('estimateStay', {body}))?.issues.map(({pointer, code}) => `${pointer} ${code}`) ?? [],
    names: async (query: string) =>
      (await call('searchEstablishments', {body: {query}})).establishments.map(({name}) => name),
  };
}
type Insurer = ReturnType<typeof insurer>;

const stay = {
  ...{personId: 'member', finess: '990000118', entry: '2026-12-08', nights: 2, kind: 'surgery'},
  privateRoom: true,
};
const ask = ({call}: Insurer, body: object = stay) => call('requestStay', {body});
const first = async ({call}: Insurer): Promise<HospitalStay> => (await call('getHospitalRules')).stays[0]!;
const statusOf = async (at: Insurer) => (await first(at)).request.status;

describe('stays in hospital MEM-71', () => {
  it('are accepted after some days: agreement, dates and what stays to pay are known then', async () => {
    const at = insurer();
    const {request} = await ask(at);
    expect(request).to.deep.include({status: 'received', kind: 'hospital', actions: ['cancel']});
    at.days(1);
    expect(await statusOf(at)).to.equal('inReview');
    at.days(2);
    const accepted = await first(at);
    expect(accepted).to.deep.include({validFrom: '2026-12-08', validTo: '2026-12-22', hasFile: true});
    expect([accepted.request.status, accepted.cost?.estimated]).to.deep.equal(['accepted', false]);
    const file = await at.call('getHospitalAgreement', {params: {requestId: request.id}});
    expect([file.type, new TextDecoder().decode(file.bytes.slice(0, 5))]).to.deep.equal(['application/pdf', '%PDF-']);
  });

  it('wait for the agreement of the Sécurité sociale where one is needed', async () => {
    const at = insurer();
    const {request} = await ask(at, {...stay, kind: 'followUpCare'});
    const [paper] = request.papers;
    at.days(4);
    expect((await first(at)).request).to.deep.include({status: 'moreInfo', actions: ['sendPaper', 'cancel']});
    at.db.hospitalPapers[paper!.id] = {state: 'received'};
    expect(await statusOf(at)).to.equal('accepted');
  });

  it('cost what the kind, the nights, the room and the contract say', async () => {
    const at = insurer();
    const estimate = (body: object) => at.call('estimateStay', {body: {...stay, ...body}});
    const room = await estimate({finess: '990001007'});
    expect(room.lines).to.deep.equal([
      {label: 'Frais de séjour', socialSecurity: 164_800, insurer: 3200, left: 0},
      {label: 'Forfait journalier', socialSecurity: 0, insurer: 6900, left: 0},
      {label: 'Chambre particulière', socialSecurity: 0, insurer: 20_000, left: 2000},
    ]);
    expect(room).to.deep.include({socialSecurity: 164_800, insurer: 30_100, left: 2000, estimated: true});
    expect(room.why).to.match(
      /^L’établissement demande 110\s€ par nuit pour la chambre, votre contrat en couvre 100\s€\./,
    );
    expect((await estimate({privateRoom: false})).left, 'nothing else is left').to.equal(0);
    const born = await estimate({kind: 'maternity', privateRoom: false});
    expect(born.insurer, 'all of a birth is of the Sécurité sociale, without a daily charge').to.equal(0);
    const mind = await estimate({kind: 'psychiatry', privateRoom: false});
    expect(mind.lines[1]).to.deep.include({label: 'Forfait journalier', insurer: 5100});
    const oneDay = await estimate({kind: 'daySurgery', nights: 0, privateRoom: false});
    expect(oneDay.lines, 'no daily charge on the same day').to.have.length(1);
    const local = insurer('alsace');
    const cost = await local.call('estimateStay', {body: {...stay, privateRoom: false}});
    expect(cost.insurer, 'the régime local pays the rest').to.equal(0);
  });

  it('SPACE-48: ask about a room alone where the contract pays one, and nowhere else', async () => {
    const {privateRoom: _, ...unanswered} = stay;
    const at = insurer();
    expect((await at.call('getHospitalRules')).privateRoom).to.deep.equal({perNight: 10_000});
    expect(await at.wrong(unanswered)).to.deep.equal(['/privateRoom required']);
    const without = insurer('expired');
    expect((await without.call('getHospitalRules')).privateRoom).to.equal(undefined);
    expect(await without.wrong(stay)).to.deep.equal(['/privateRoom not_allowed']);
    expect(await without.wrong(unanswered)).to.deep.equal([]);
    const {ceilings} = await without.call('getCoverage');
    expect(ceilings.filter(({label}) => label === 'Chambre particulière')).to.deep.equal([]);
  });

  it('are refused where something makes no sense, each at its answer', async () => {
    const at = insurer();
    expect(await at.wrong({...stay, entry: '2026-11-21'})).to.deep.equal(['/entry past']);
    expect(await at.wrong({...stay, entry: '2026-11-22'}), 'today').to.deep.equal([]);
    expect(await at.wrong({...stay, entry: '2027-11-23'})).to.deep.equal(['/entry too_far']);
    expect(await at.wrong({...stay, kind: 'daySurgery'})).to.deep.equal(['/nights day_only']);
    expect(await at.wrong({...stay, nights: -1})).to.deep.equal(['/nights too_many']);
    expect(await at.wrong({...stay, personId: 'x', finess: '999999999'})).to.deep.equal([
      '/personId not_allowed',
      '/finess unknown',
    ]);
  });

  it('are asked for once for some days: another one is told which goes on; not once it is given up', async () => {
    const at = insurer();
    const {request} = await ask(at);
    const again = await at.failure('requestStay', {body: {...stay, entry: '2026-12-10', nights: 5}});
    expect([again?.code, again?.requestId]).to.deep.equal(['already-open', request.id]);
    await ask(at, {...stay, personId: 'marc'});
    await ask(at, {...stay, entry: '2026-12-11'});
    const params = {requestId: request.id};
    await at.call('cancelStay', {params});
    await at.call('cancelStay', {params});
    expect(await ask(at)).to.deep.include({entry: '2026-12-08'});
  });

  it('are given up until they begin', async () => {
    const at = insurer();
    const {request} = await ask(at);
    at.days(16);
    expect((await at.failure('cancelStay', {params: {requestId: request.id}}))?.code).to.equal('over');
    expect((await first(at)).request.actions).to.deep.equal([]);
  });

  it('are nobody else’s', async () => {
    const at = insurer();
    const params = {requestId: 'sejour-jeanne'};
    for (const id of ['cancelStay', 'getHospitalAgreement', 'getRequest'] as const)
      expect((await at.failure(id, {params}))?.code, id).to.equal('not-found');
    expect((await at.call('getHospitalRules')).stays).to.deep.equal([]);
  });
});

describe('hospitals are found SPACE-45', () => {
  for (const [query, name] of [
    ['sacre coeur', 'Hôpital du Sacré-Cœur'],
    ['SACRÉ-CŒUR', 'Hôpital du Sacré-Cœur'],
    ['l’oeillet nantes', 'Clinique de l’Œillet'],
    ["de l'Œillet", 'Clinique de l’Œillet'],
    ['ilot', 'Clinique de l’Îlot'],
    ['les sables d’olonne', 'Clinique de l’Îlot'],
    ['ay champagne', 'Centre de soins de suite Le Chêne-Vert'],
    ["l'hay", 'Centre hospitalier des Roseraies'],
    ['ste aude', 'Centre hospitalier Sainte-Aude'],
    ['990000118', 'Clinique des Quais'],
    ['990 000 118', 'Clinique des Quais'],
  ] as const)
    it(`by « ${query} »`, async () => expect(await insurer().names(query)).to.deep.equal([name]));

  it('by a town, some of many, or none', async () => {
    const at = insurer();
    expect(await at.names('Nantes')).to.have.length(3);
    expect(await at.names('rien de tel')).to.deep.equal([]);
    expect(await at.names('’’')).to.deep.equal([]);
    const {establishments, more} = await at.call('searchEstablishments', {body: {query: 'saint'}});
    expect([establishments.length, more]).to.deep.equal([3, false]);
    const many = await at.call('searchEstablishments', {body: {query: 'de'}});
    expect([many.establishments.length, many.more]).to.deep.equal([6, true]);
  });
});
