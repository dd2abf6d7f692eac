import {expect} from '@open-wc/testing';
import {operations as o, type OperationId} from '../../../src/contract/index.js';
import type {InputOf, OutputOf} from '../../../src/contract/operation.js';
import type {BackendError} from '../../../src/backend/error.js';
import {createSandbox} from '../../engine/sandbox.js';
import {sampleFile} from '../deposits/sample-files.js';
import {sha256} from '../../engine/sha256.js';
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
    async send(paperId: string) {
      const file = sampleFile();
      const {id: depositId} = await call('startDeposit', {body: {paperId}});
      const digest = sha256(new Uint8Array(await file.arrayBuffer()));
      const body = {name: 'page.jpg', type: file.type, bytes: file.size, sha256: digest};
      const {id: fileId} = await call('addDepositFile', {params: {depositId}, body});
      await call('uploadDepositFile', {params: {depositId, fileId}, body: file});
      return call('sendDeposit', {params: {depositId}, body: {files: [{id: fileId, turned: 0}]}});
    },
    refusal: (id: OperationId, input: object) =>
      call(id, input).then(
        () => undefined,
        (error: BackendError) => error.code,
      ),
  };
}

const asks = (personId = 'member', question = 'Faut-il opérer maintenant\u202f?') => ({
  params: {serviceId: 'deuxieme-avis'},
  body: {personId, question},
});
const opinions = async ({call}: ReturnType<typeof insurer>) =>
  (await call('listDocuments', {body: {filters: {kind: 'opinion'}}})).documents;

describe('the services of a contract MEM-79', () => {
  const included = async (persona: PersonaId) => {
    const {services} = await insurer(persona).call('getHealthServices');
    for (const service of services)
      expect([service.why !== undefined, service.canAsk], service.id).to.deep.equal([
        !service.included,
        service.included && service.kind === 'secondOpinion',
      ]);
    return services.filter((service) => service.included).map(({kind}) => kind);
  };

  it('are those it has first; what it has not says why', async () => {
    expect(await included('family')).to.have.length(6);
    expect(await included('used')).to.deep.equal(['assistance', 'teleconsultation', 'network']);
    expect(await included('single')).to.deep.equal(['teleconsultation', 'network']);
    const {services} = await insurer('single').call('getHealthServices');
    expect(services.map((each) => each.included)).to.deep.equal([true, true, false, false, false, false]);
  });

  it('name the member number to give on the phone', async () => {
    const {services} = await insurer().call('getHealthServices');
    const {reference} = services.find(({kind}) => kind === 'assistance')!;
    expect(reference).to.match(/^74\d\d\u00a0\d{3}\u00a0\d{3}$/);
  });
});

describe('a second opinion MEM-79', () => {
  it('is for the member and the children they answer for', async () => {
    const at = insurer();
    const {people, othersNote} = await at.call('getHealthServices');
    expect(people.map(({id}) => id)).to.deep.equal(['member', 'louis']);
    expect(othersNote).to.contain('adulte');
    expect(await at.refusal('askSecondOpinion', asks('marc'))).to.equal('validation');
    expect(await at.refusal('askSecondOpinion', asks('ines'))).to.equal('validation');
  });

  it('keeps nothing of the question', async () => {
    const at = insurer();
    await at.call('askSecondOpinion', asks('louis', 'Une question très reconnaissable'));
    expect(JSON.stringify(at.db)).not.to.contain('reconnaissable');
  });

  it('goes from papers to an answer, which is a document of that person', async () => {
    const at = insurer();
    const {id, status, papers, actions, reference} = await at.call('askSecondOpinion', asks('louis'));
    expect([status, actions, papers.map(({state}) => state)]).to.deep.equal([
      'received',
      ['sendPaper'],
      ['toSend', 'toSend'],
    ]);
    expect(reference).to.match(/^AVIS-26-004\u00a0\d{3}$/);
    const now = async () => (await at.call('getHealthServices')).requests[0]!;
    at.days(1);
    expect((await now()).status).to.equal('moreInfo');
    const half = await at.send(papers[0]!.id);
    expect([half.id, half.status, half.files!.map(({name}) => name)]).to.deep.equal([id, 'moreInfo', ['page.jpg']]);
    at.days(1);
    await at.send(papers[1]!.id);
    expect((await now()).status).to.equal('inReview');
    expect(await opinions(at)).to.have.length(0);
    at.days(6.9);
    expect((await now()).status).to.equal('inReview');
    at.days(0.2);
    const answered = await now();
    expect([answered.status, answered.steps.every(({done}) => done)]).to.deep.equal(['accepted', true]);
    expect((await opinions(at)).map(({personId, date}) => [personId, date])).to.deep.equal([['louis', '2026-12-01']]);
    const {documents} = await at.call('listDocuments', {body: {filters: {kind: 'sent', search: 'justificatif'}}});
    expect(documents, 'no clerk reads what went to the service').to.have.length(0);
  });

  it('is asked for once: another one only when the first is over, and a year has passed', async () => {
    const at = insurer('alsace');
    expect(await at.refusal('askSecondOpinion', asks())).to.equal('limit-reached');
    at.days(326);
    const {id} = await at.call('askSecondOpinion', asks());
    expect(await at.refusal('askSecondOpinion', asks())).to.equal('already-open');
    const {requests} = await at.call('getHealthServices');
    expect(requests.map((each) => [each.id, each.status])).to.deep.equal([
      [id, 'received'],
      ['avis-jeanne', 'accepted'],
    ]);
  });

  it('SPACE-30: a paper that cannot be read makes it wait; the new one takes its place', async () => {
    const at = insurer('resume');
    const [request] = (await at.call('getHealthServices')).requests;
    expect([request!.status, request!.reason, request!.files!.length]).to.deep.equal([
      'moreInfo',
      request!.papers[0]!.reason,
      1,
    ]);
    const sent = await at.send(request!.papers[0]!.id);
    expect(sent.papers.map(({state}) => state)).to.deep.equal(['received', 'toSend']);
    expect(sent.files!.map(({state}) => state)).to.deep.equal(['received']);
    expect(await at.call('getRequest', {params: {requestId: sent.id}})).to.deep.equal(sent);
  });

  it('has an answer for one person, whom nobody else sees', async () => {
    expect((await opinions(insurer('alsace'))).map(({personId}) => personId)).to.deep.equal(['member']);
    for (const persona of ['family', 'resume', 'single'] as const)
      expect(await opinions(insurer(persona)), persona).to.have.length(0);
    const {call} = insurer('alsace');
    const file = await call('getDocumentFile', {params: {documentId: 'reponse-avis-jeanne'}});
    expect(file.name).to.equal('Deuxième avis médical.pdf');
  });
});
