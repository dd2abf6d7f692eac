import {expect} from '@open-wc/testing';
import type {CallOptions} from '../../src/backend/backend.js';
import {FakeClock} from '../../src/backend/http.harness.js';
import {asBackendError} from '../../src/backend/error.js';
import {createHttpBackend} from '../../src/backend/http.js';
import {pageClock} from '../../src/backend/clock.js';
import {operations as o, type Deposit, type DepositFile} from '../../src/contract/index.js';
import {until} from '../../src/testing/until.js';
import {everyMember} from '../people/every-member.js';
import {samplePassword} from '../people/personas.js';
import {sampleFile} from '../topics/deposits/sample-files.js';
import {respond} from './http.js';
import {createSandbox, type SandboxOptions} from './sandbox.js';
import {sha256} from './sha256.js';
import {Simulator} from './simulator.js';

const sumOf = async (blob: Blob) => sha256(new Uint8Array(await blob.arrayBuffer()));
const announcement = async (file: Blob) => ({
  name: 'RIB Dupont.jpg',
  type: file.type,
  bytes: file.size,
  sha256: await sumOf(file),
});

/** A page of the sandbox, a deposit begun, a file announced. */
async function page(file: Blob, options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const deposit: Deposit = await sandbox.call(o.startDeposit, {body: {kindId: 'bankAccount'}}, {intent: 'start'});
  const params = {depositId: deposit.id};
  const entry: DepositFile = await sandbox.call(
    o.addDepositFile,
    {params, body: await announcement(file)},
    {intent: 'a'},
  );
  const heard: number[] = [];
  const upload = (more: CallOptions = {}) =>
    sandbox
      .call(
        o.uploadDepositFile,
        {params: {...params, fileId: entry.id}, body: file},
        {resume: true, onProgress: (received) => void heard.push(received), ...more},
      )
      .then(
        () => 'sent',
        (error: unknown) => asBackendError(error).code,
      );
  const stands = async () => (await sandbox.call(o.getDeposit, {params})).files[0]!;
  const content = async () => sandbox.simulator.files.read(entry.id);
  return {sandbox, upload, heard, stands, content};
}

describe('a file that is sent in the sandbox', () => {
  it('goes in steps, and is there to the byte', async () => {
    const file = sampleFile('image/jpeg', 400_000);
    const {upload, heard, stands, content} = await page(file);
    expect(await upload()).to.equal('sent');
    expect(heard).to.deep.equal([...new Set(heard)].sort((one, other) => one - other));
    expect(heard.length).to.be.greaterThan(19);
    expect(heard.at(-1)).to.equal(400_000);
    expect(await stands())
      .to.include({received: 400_000})
      .and.not.to.have.property('refusal');
    expect(await sumOf(await content())).to.equal(await sumOf(file));
  });

  it('is cut where it is told, and goes on from there', async () => {
    const {sandbox, upload, heard, stands} = await page(sampleFile('image/jpeg', 100_000));
    sandbox.fail('uploadDepositFile', 'network', {at: 0.4});
    expect(await upload()).to.equal('network');
    expect([heard.at(-1), (await stands()).received]).to.deep.equal([40_000, 40_000]);
    heard.length = 0;
    expect(await upload()).to.equal('sent');
    expect(heard[0]).to.equal(40_000);
    expect((await stands()).received).to.equal(100_000);
  });

  it('begins anew where it is not taken up again', async () => {
    const {sandbox, upload, heard, stands} = await page(sampleFile('image/jpeg', 100_000));
    sandbox.fail('uploadDepositFile', 'network', {at: 0.4});
    expect(await upload({resume: false})).to.equal('network');
    expect((await stands()).received).to.equal(0);
    heard.length = 0;
    expect(await upload({resume: false})).to.equal('sent');
    expect(heard[0]).to.be.lessThan(40_000);
  });

  it('takes its time on a slow line, and longer than any other call', async () => {
    const clock = new FakeClock();
    const {upload, heard, stands} = await page(sampleFile('image/jpeg', 100_000), {clock, uploadSpeed: 2_000});
    let outcome: string | undefined;
    void upload().then((each) => (outcome = each));
    const pauses = () => clock.slept.filter((ms) => ms === 2_500).length;
    for (let step = 1; step <= 20; step++) {
      await until(() => pauses() === step);
      if (step === 16) expect([outcome, heard.at(-1)]).to.deep.equal([undefined, 75_000]);
      await clock.advance(2_500);
    }
    await until(() => outcome);
    expect([outcome, (await stands()).received]).to.deep.equal(['sent', 100_000]);
    expect(clock.pending).to.equal(0);
  });

  it('stops where it is given up, and two calls at once bring one file', async () => {
    const file = sampleFile('image/jpeg', 100_000);
    const {upload, stands, content} = await page(file);
    const leaving = new AbortController();
    expect(await upload({signal: leaving.signal, onProgress: () => leaving.abort()})).to.equal('aborted');
    const [one, other] = await Promise.all([upload(), upload()]);
    expect([one, other]).to.deep.equal(['sent', 'sent']);
    expect(await stands())
      .to.include({received: 100_000})
      .and.not.to.have.property('refusal');
    expect(await sumOf(await content())).to.equal(await sumOf(file));
  });

  for (const refusal of ['virus', 'protected', 'noPage', 'type'] as const)
    it(`is refused for what the insurer finds: ${refusal}`, async () => {
      const {sandbox, upload, stands} = await page(sampleFile());
      sandbox.find(refusal);
      expect(await upload()).to.equal('sent');
      expect(await stands()).to.include({received: 1_000, refusal});
    });

  it('is judged by its bytes', async () => {
    const text = (content: string) => new Blob([content], {type: 'application/pdf'});
    const refusals = ['hello', '\ufeff%PDF-1.7', 'X5O!P%@AP[4 %PDF- EICAR-STANDARD-ANTIVIRUS-TEST-FILE'].map(
      async (content) => {
        const {upload, stands} = await page(text(content));
        await upload();
        return (await stands()).refusal;
      },
    );
    expect(await Promise.all(refusals)).to.deep.equal(['type', undefined, 'virus']);
  });
});

describe('a file that is sent over HTTP', () => {
  it('SPACE-18: leaves nothing on the device: no key, no name, no address', async () => {
    const simulator = new Simulator();
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const response = await respond(new Request(url, init), simulator);
      if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    };
    const backend = createHttpBackend({baseUrl: '/api', fetch}, {...pageClock, random: () => 0});
    const {email} = everyMember[0]!;
    const written: string[] = [];
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = function (...given) {
      written.push(given[0]);
      setItem.apply(this, given);
    };
    const before = (await indexedDB.databases()).length;
    try {
      const {accessToken} = await backend.call(o.logIn, {body: {email, password: samplePassword}});
      const credentials = {token: () => accessToken, renew: async () => false};
      const body = {kindId: 'bankAccount'};
      const {id: depositId} = await backend.call(o.startDeposit, {body}, {credentials, intent: 'start'});
      const file = sampleFile('image/jpeg', 400_000);
      const announced = {params: {depositId}, body: await announcement(file)};
      const {id: fileId} = await backend.call(o.addDepositFile, announced, {credentials, intent: 'a'});
      simulator.fail('uploadDepositFile', 'network', {at: 0.7});
      const sent = {params: {depositId, fileId}, body: file};
      await backend.call(o.uploadDepositFile, sent, {credentials, resume: true});
      expect((await backend.call(o.getDeposit, {params: {depositId}}, {credentials})).files[0]!.received).to.equal(
        400_000,
      );
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(written).to.deep.equal([]);
    expect((await indexedDB.databases()).length).to.equal(before);
    expect(JSON.stringify([{...localStorage}, {...sessionStorage}])).not.to.match(/Dupont|tus|fichier|depot/);
  });
});
