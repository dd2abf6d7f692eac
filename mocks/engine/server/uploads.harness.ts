/** For tests of uploads over real lines: a member who sends files, and a wire that is cut where it is told. */
import {connect, createServer as createWire, type AddressInfo, type Socket} from 'node:net';
import type {Clock} from '../../../src/backend/clock.js';
import {pageClock} from '../../../src/backend/clock.js';
import type {CallOptions, Credentials} from '../../../src/backend/backend.js';
import {createHttpBackend, type HttpBackendOptions} from '../../../src/backend/http.js';
import {operations as o, type Deposit, type DepositFile} from '../../../src/contract/index.js';
import {everyMember} from '../../people/every-member.js';
import {samplePassword} from '../../people/personas.js';
import {sha256} from '../sha256.js';

/** Short pauses between tries: what is proved is the same, sooner. */
export const hasty: Clock = {...pageClock, random: () => 0.02};

export interface Wire {
  readonly url: string;
  /** The next connections to carry bytes lose the line after so many of them, one number each. */
  cutAfter(...bytes: number[]): void;
  /** Cuts that happened. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** Between a page and its server: it carries bytes, and is cut in the middle of them. */
export async function wireTo(target: string): Promise<Wire> {
  const {port, hostname} = new URL(target);
  const budgets: number[] = [];
  const open = new Set<Socket>();
  let cuts = 0;
  const wire = createWire((near) => {
    const far = connect(Number(port), hostname);
    const end = () => void (near.destroy(), far.destroy());
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    far.pipe(near);
    near.on('data', (bytes: Buffer) => {
      // headers alone are not what is cut
      const [budget] = budgets;
      if (budget === undefined || bytes.length <= 600) return void far.write(bytes);
      if (budget >= bytes.length) {
        budgets[0] = budget - bytes.length;
        return void far.write(bytes);
      }
      budgets.shift();
      cuts++;
      // nothing of what follows may slip through
      near.removeAllListeners('data').pause();
      far.write(bytes.subarray(0, budget), end);
    });
  });
  await new Promise<void>((ready) => wire.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(wire.address() as AddressInfo).port}`,
    cutAfter: (...bytes) => void budgets.push(...bytes),
    get cuts() {
      return cuts;
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        wire.close(() => closed());
      }),
  };
}

/** One intention is one of one page. */
let pages = 0;
let sendings = 0;

export interface Asked {
  method: string;
  url: string;
  status: number | undefined;
}

/** Hélène Vasseur, signed in, whose page sends files. Requests are noted; `answer` stands in front of the server. */
export async function sender(
  url: string,
  {
    answer,
    clock = hasty,
    ...more
  }: Partial<HttpBackendOptions> & {
    answer?: (request: Request) => Promise<Response | undefined> | Response | undefined;
    clock?: Clock;
  } = {},
) {
  const who = `page ${++pages} `;
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    const note: Asked = {method: init?.method ?? 'GET', url: String(address), status: undefined};
    asked.push(note);
    const response =
      (await answer?.(new Request(String(address), {...init, body: null}))) ?? (await globalThis.fetch(address, init));
    note.status = response.status;
    return response;
  };
  const backend = createHttpBackend({baseUrl: `${url}/api`, fetch, ...more}, clock);
  const {email} = everyMember.find(({persona}) => persona === 'family')!;
  const logIn = () => backend.call(o.logIn, {body: {email, password: samplePassword}});
  let {accessToken} = await logIn();
  const told: string[] = [];
  const credentials: Credentials = {
    token: () => accessToken,
    renew: async () => {
      told.push('renew');
      ({accessToken} = await logIn());
      return true;
    },
    active: () => void told.push('active'),
  };
  const options = {credentials};
  const start = () =>
    backend.call(o.startDeposit, {body: {kindId: 'bankAccount'}}, {...options, intent: `${who} start`});
  const announce = async ({id: depositId}: Deposit, file: Blob, intent: string): Promise<DepositFile> => {
    const content = new Uint8Array(await file.arrayBuffer());
    const body = {name: `${intent}.jpg`, type: file.type, bytes: file.size, sha256: sha256(content)};
    return backend.call(o.addDepositFile, {params: {depositId}, body}, {...options, intent: who + intent});
  };
  const upload = ({id: depositId}: Deposit, {id: fileId}: DepositFile, body: Blob, way: CallOptions = {resume: true}) =>
    backend.call(o.uploadDepositFile, {params: {depositId, fileId}, body}, {...options, ...way});
  const read = ({id: depositId}: Deposit) => backend.call(o.getDeposit, {params: {depositId}}, options);
  const send = ({id: depositId}: Deposit, files: readonly DepositFile[]) =>
    backend.call(
      o.sendDeposit,
      {params: {depositId}, body: {files: files.map(({id}) => ({id, turned: 0}))}},
      {...options, intent: `${who} send ${++sendings}`},
    );
  /** Requests at the address of a file, by method. */
  const bytesAsked = () => asked.filter((each) => each.url.endsWith('/content'));
  return {backend, asked, bytesAsked, told, options, start, announce, upload, read, send};
}
