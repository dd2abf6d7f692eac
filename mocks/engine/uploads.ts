/**
 * Files that come piece by piece, whatever carries them: how much is there, what is taken, what becomes of it when it
 * is whole. What came before a line was cut is kept for who goes on from there.
 */
import type {AnyOperation} from '../../src/contract/operation.js';
import {topics} from '../topics.js';
import {before} from './faults.js';
import {partOf} from './file-store.js';
import {loaded} from './outage.js';
import type {UploadState} from './handler.js';
import type {Caller, Simulator} from './simulator.js';

/** Which file, and who sends it. */
export interface Upload {
  readonly operation: AnyOperation;
  readonly params: Readonly<Record<string, string>>;
  readonly caller: Caller;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Pieces {
  /** Where they begin; `there`: where the server is. Nothing: it comes whole, and earlier pieces are forgotten. */
  readonly from?: number | 'there';
  content(from: number): AsyncIterable<Bytes> | Iterable<Bytes>;
  /** Called with the bytes that are there. */
  onReceived?(received: number): void;
  sleep(ms: number): Promise<unknown>;
}

/** Why pieces are not taken: more than was announced, from elsewhere than where the server is, or others still come. */
export class WrongPieces extends Error {
  constructor(readonly reason: 'tooMuch' | 'elsewhere' | 'busy') {
    super(reason);
  }
}

/** The finest that a slow line and a cut can tell. */
const step = 16 * 1024;

/** How far it is. Whoever sends in pieces asks this first: what is to fail before anything came fails here. */
export async function uploadState(simulator: Simulator, upload: Upload): Promise<UploadState> {
  simulator.faults.strike(upload.operation, before);
  return stateOf(simulator, upload);
}

async function stateOf(simulator: Simulator, {operation, params, caller}: Upload): Promise<UploadState> {
  const {expected} = await loaded(topics[operation.id as 'uploadDepositFile']);
  return expected!(params, simulator.admitted(operation, params, caller));
}

const running = new WeakMap<Simulator, Map<string, Promise<number>>>();

/**
 * Takes what comes, and gives the file to its operation once it is whole. Gives the bytes that are there by then.
 * Throws a `Problem`, an `Outage`, or `WrongPieces`.
 */
export async function takePieces(simulator: Simulator, upload: Upload, pieces: Pieces): Promise<number> {
  const part = partOf(upload.operation.id, upload.params);
  const taking = running.get(simulator) ?? new Map<string, Promise<number>>();
  running.set(simulator, taking);
  for (let other = taking.get(part); other; other = taking.get(part)) {
    if (typeof pieces.from === 'number') throw new WrongPieces('busy');
    await other.catch(() => undefined);
  }
  const work = take(simulator, upload, pieces, part).finally(() => taking.delete(part));
  taking.set(part, work);
  return work;
}

async function take(simulator: Simulator, upload: Upload, pieces: Pieces, part: string): Promise<number> {
  const {operation, params, caller} = upload;
  const {from, content, onReceived, sleep} = pieces;
  const {files, faults} = simulator;
  const whole = from === undefined;
  const {type, bytes, received: there} = await (whole ? uploadState : stateOf)(simulator, upload);
  if (whole) await files.remove(part);
  else if (from !== 'there' && from !== there) throw new WrongPieces('elsewhere');
  if (!whole && there === bytes) return there;
  try {
    for await (const piece of content(whole ? 0 : there)) {
      if (files.size(part) + piece.length > bytes) throw new WrongPieces('tooMuch');
      for (let at = 0; at < piece.length;) {
        const end = Math.min(piece.length, at + step, at + roomBeforeCut(simulator, bytes, files.size(part)));
        await files.append(part, piece.slice(at, end));
        const {uploadSpeed} = simulator;
        if (uploadSpeed !== undefined) await sleep(((end - at) / uploadSpeed) * 1000);
        at = end;
        const received = files.size(part);
        onReceived?.(received);
        // what is whole was not cut: it is given to its operation
        if (received < bytes)
          faults.strike(operation, (moment) => typeof moment === 'number' && received >= Math.round(moment * bytes));
      }
    }
    const received = files.size(part);
    if (!whole && received < bytes) return received;
    const body = (await files.read(part)).slice(0, received, type);
    await simulator.perform(operation, {params, body}, caller, {begun: true});
    await files.remove(part);
    return received;
  } catch (error) {
    // of no use to who sends it whole again
    if (whole) await files.remove(part);
    throw error;
  }
}

/** Bytes that still come until the line is to be cut; as many as there are where it is not. */
function roomBeforeCut({faults}: Simulator, bytes: number, received: number): number {
  const places = faults.list.map(({moment, left}) => (left > 0 ? Math.round(Number(moment) * bytes) - received : 0));
  return Math.min(...places.filter((room) => room > 0), Infinity);
}
