import {BackendError} from '../../backend/error.js';
import {sha256Of} from '../../backend/sha256.js';
import type {DepositLimits} from '../../contract/deposits.js';
import type {CheckedFile, FileRefusal} from '../../engines/file-check/file-check.js';
import type {Page} from './pages.js';

type Prepared = Pick<Page, 'blob' | 'type' | 'bytes' | 'sha256' | 'thumbnail' | 'sheets' | 'doubts' | 'asItIs'>;

/**
 * What is sent for a file that was chosen, or why it is not taken. Nothing of it but its bytes is believed. What checks
 * and draws it is loaded here; throws a `BackendError` where that does not come.
 */
export async function prepare(
  file: Blob,
  limits: DepositLimits,
  signal: AbortSignal,
): Promise<Prepared | {refusal: FileRefusal}> {
  const {checkFile} = await loaded(() => import('../../engines/file-check/file-check.js'));
  const check = await checkFile(file, limits);
  if ('refusal' in check) return check;
  signal.throwIfAborted();
  const {kind, mediaType, bytes} = check.file;
  if (kind === 'pdf') return preparePdf(check.file);
  if (kind === 'heic') return {...(await asItIs(bytes, mediaType)), asItIs: true};
  const {preparePhoto, PhotoError} = await loaded(() => import('../../engines/photo/photo.js'));
  try {
    const {blob, thumbnail, doubts} = await preparePhoto({bytes, mediaType}, {longestSide: limits.longestSide, signal});
    const sent = new Uint8Array(await blob.arrayBuffer());
    return {...(await asItIs(sent, blob.type || 'image/jpeg')), thumbnail, doubts};
  } catch (error) {
    if (!(error instanceof PhotoError)) throw error;
    // better a photo that was not made smaller than none
    return {...(await asItIs(bytes, mediaType)), asItIs: true};
  }
}

async function preparePdf({bytes, mediaType}: CheckedFile): Promise<Prepared | {refusal: FileRefusal}> {
  const {lookAtPdf} = await loaded(() => import('./pdf-look.js'));
  const seen = await lookAtPdf(bytes);
  return 'refusal' in seen ? seen : {...(await asItIs(bytes, mediaType)), ...seen};
}

async function asItIs(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Prepared> {
  return {
    blob: new Blob([bytes], {type}),
    type,
    bytes: bytes.byteLength,
    sha256: (await sha256Of(bytes)) ?? '',
    doubts: [],
    asItIs: false,
  };
}

/** An engine that does not come is a line that does not pass. */
async function loaded<M>(file: () => Promise<M>): Promise<M> {
  try {
    return await file();
  } catch {
    throw new BackendError('network');
  }
}
