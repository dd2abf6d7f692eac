import {expect} from '@open-wc/testing';
import {operations as o, type DocumentPage, type OperationId} from '../../../src/contract/index.js';
import type {InputOf} from '../../../src/contract/operation.js';
import {asBackendError} from '../../../src/backend/error.js';
import {createDatabase} from '../../database.js';
import {respond} from '../../engine/http.js';
import {createSandbox} from '../../engine/sandbox.js';
import {Simulator} from '../../engine/simulator.js';
import {members} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {weight} from './papers.js';

const start = Date.parse('2026-11-22T09:00:00Z');

function insurer(persona: PersonaId = 'family') {
  let time = start;
  const sandbox = createSandbox({persona, now: () => new Date(time)});
  const ask = <Id extends OperationId>(id: Id, input: object = {}) =>
    sandbox.call(o[id], input as InputOf<(typeof o)[Id]>);
  const list = (filters: object = {}, more: object = {}) =>
    ask('listDocuments', {body: {filters, limit: 100, ...more}});
  return {sandbox, ask, list, tick: (ms: number) => (time += ms)};
}

describe('the papers of a member MEM-73', () => {
  it('are pages of one list, newest first, each once', async () => {
    const {list} = insurer();
    const all: DocumentPage['documents'] = [];
    let page = await list({}, {limit: 30});
    const {total} = page;
    for (;;) {
      all.push(...page.documents);
      if (page.next === null) break;
      page = await list({}, {limit: 30, cursor: page.next});
      expect(page.kinds, 'with the first page only').to.equal(undefined);
    }
    expect(all.length).to.equal(total);
    expect(new Set(all.map(({id}) => id)).size).to.equal(total);
    expect(all.map(({date}) => date)).to.deep.equal(
      all
        .map(({date}) => date)
        .sort()
        .reverse(),
    );
    expect(all.at(-1)!.date).to.equal('2017-01-01');
  });

  it('of another adult about their health are theirs; those of a child are their parent’s', async () => {
    const {list, ask} = insurer();
    const of = async (personId: string) => (await list({personId})).documents.map(({kind}) => kind);
    expect(await of('marc'))
      .to.include('certificate')
      .and.not.to.include('prescription');
    expect(await of('louis')).to.include('prescription');
    const refused = ask('getDocumentFile', {params: {documentId: 'prescription-2025-10-08'}});
    expect(await refused.catch((error: unknown) => asBackendError(error).code)).to.equal('not-found');
    const {documents} = await insurer('alsace').list({personId: 'thomas'});
    expect(documents.map(({kind}) => kind)).not.to.include('prescription');
  });

  it('weigh what they say, about', async () => {
    const {list, ask} = insurer('used');
    const {documents} = await list();
    for (const kind of new Set(documents.map((each) => each.kind))) {
      const {id: documentId} = documents.find((each) => each.kind === kind)!;
      const {bytes} = await ask('getDocumentFile', {params: {documentId}});
      expect(Math.abs(bytes.length - weight), kind).to.be.below(400);
    }
  });

  it('are new until somebody has opened them, or a month has passed', async () => {
    const {list, ask, tick} = insurer();
    const fresh = async () => (await list()).documents.filter(({isNew}) => isNew).map(({id}) => id);
    const [agreement, letter, statement] = await fresh();
    expect(await fresh()).to.have.length(3);
    await ask('getDocumentFile', {params: {documentId: agreement!}});
    await ask('linkDocuments', {body: {documentIds: [letter!, 'decompte-2026-09']}});
    expect(await fresh()).to.deep.equal([statement]);
    const {kinds} = await list({kind: 'card'});
    expect(kinds!.filter(({unread}) => unread).map(({kind}) => kind)).to.deep.equal(['statement']);
    tick(60 * 86_400_000);
    expect(await fresh()).not.to.include(statement);
  });

  it('wait for the February after their year, where they are for the tax office (MEM-72)', async () => {
    const {ask, tick} = insurer('used');
    const years = async () => {
      const {certificates, next} = await ask('getTaxCertificates');
      return [certificates[0]!.year, certificates.length, next!.year, next!.about];
    };
    expect(await years()).to.deep.equal(['2025', 5, '2026', '2027-02-04']);
    tick(60 * 86_400_000);
    expect(await years(), 'in January').to.deep.equal(['2025', 5, '2026', '2027-02-04']);
    tick(20 * 86_400_000);
    expect(await years()).to.deep.equal(['2026', 5, '2027', '2028-02-04']);
  });
});

describe('a file that the browser fetches by itself', () => {
  const {number} = members.family;
  const open = () => {
    let time = start;
    const simulator = new Simulator({
      db: createDatabase({today: '2026-11-22', seed: 'd'}),
      now: () => new Date(time),
      downloadsUrl: 'https://insurer.test/api/downloads',
    });
    const link = (...documentIds: string[]) =>
      simulator.perform(o.linkDocuments, {params: {}, body: {documentIds}}, {memberNumber: number}) as Promise<{
        url: string;
        name: string;
      }>;
    const fetch = async (url: string) => (await respond(new Request(url), simulator))!;
    return {simulator, link, fetch, tick: (ms: number) => (time += ms)};
  };

  it('SPACE-32: comes with its name in UTF-8, once, without a token, kept by nobody', async () => {
    const {link, fetch} = open();
    const {url, name} = await link('decompte-2026-08');
    expect(url).to.match(/^https:\/\/insurer\.test\/api\/downloads\/ticket-\w+$/);
    const answer = await fetch(url);
    expect(answer.headers.get('content-disposition')).to.equal(
      `attachment; filename="D_compte_d_ao_t_2026.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    expect(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))).to.equal('%PDF-');
    const again = await fetch(url);
    expect([again.status, again.headers.get('content-disposition')]).to.deep.equal([410, null]);
  });

  it('is a ZIP of several, written while it goes; who stops it stops the printing', async () => {
    const {link, fetch} = open();
    const ids = ['decompte-2026-08', 'decompte-2026-09', 'decompte-2026-10'];
    const answer = await fetch((await link(...ids)).url);
    expect(answer.headers.get('content-type')).to.equal('application/zip');
    expect(answer.headers.get('content-length')).to.equal(null);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(new DataView(bytes.buffer).getUint16(bytes.length - 12, true)).to.equal(3);
    const stopped = await fetch((await link(...ids)).url);
    const reader = stopped.body!.getReader();
    expect((await reader.read()).done).to.equal(false);
    await reader.cancel();
    expect((await reader.read()).done).to.equal(true);
  });

  it('is there for minutes', async () => {
    const {link, fetch, tick} = open();
    const {url} = await link('decompte-2026-08');
    tick(5 * 60_000 + 1);
    expect((await fetch(url)).status).to.equal(410);
    expect((await fetch('https://insurer.test/api/downloads/constructor')).status).to.equal(410);
  });

  it('holds nothing that this member may not see', async () => {
    const {link} = open();
    const refused = await link('decompte-2026-08', 'prescription-2025-10-08').catch((error: unknown) => error);
    expect(refused).to.have.property('type', 'not-found');
  });
});
