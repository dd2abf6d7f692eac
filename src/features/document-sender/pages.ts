import type {BackendError} from '../../backend/error.js';
import type {DepositFile, fileRefusals} from '../../contract/deposits.js';
import type {FileRefusal} from '../../engines/file-check/file-check.js';
import type {PhotoDoubt} from '../../engines/photo/photo.js';

/** Why a file is not taken: what the page sees, what the rules say, what the server found. */
export type Refusal = FileRefusal | (typeof fileRefusals)[number] | 'tooMany' | 'other';

export interface RefusedFile {
  readonly key: string;
  readonly name: string;
  readonly refusal: Refusal;
}

/**
 * `chosen`: to be checked and made ready; `ready`: to be sent; `going`; `there`: the server has all of it; `cut`: the
 * server has a part, and the rest is not in this page any more.
 */
export type PageState = 'chosen' | 'ready' | 'going' | 'there' | 'cut';

/** One file that is sent: most often one page of a paper. Its place in the list is the one it was chosen at. */
export interface Page {
  readonly key: string;
  name: string;
  state: PageState;
  /** As it was chosen; forgotten once it is ready. */
  file?: Blob | undefined;
  /** What is sent. */
  blob?: Blob | undefined;
  type: string;
  bytes: number;
  /** Hexadecimal; empty where it cannot be counted. */
  sha256: string;
  /** Of the server, once it was announced. */
  fileId?: string | undefined;
  /** Bytes that the server has. */
  received: number;
  /** A small picture of it, in this page only. */
  thumbnail?: Blob | undefined;
  /** Pages of a PDF. */
  sheets?: number | undefined;
  /** Degrees clockwise. */
  turned: number;
  doubts: readonly PhotoDoubt[];
  /** It goes as it was taken, with all that is in it. */
  asItIs: boolean;
  /** It stopped on its way. */
  error?: BackendError | undefined;
  /** The one it takes the place of, once it is known to be a file. */
  instead?: Page | undefined;
  /** It is being taken away. */
  leaving?: boolean;
}

export interface Choice {
  /** Place of the first of them; after the last by default. */
  at?: number;
  /** The page that it takes the place of. */
  instead?: Page;
}

let count = 0;

/** A file that somebody has just chosen. */
export function chosenPage(file: File, instead?: Page): Page {
  return {
    key: `page-${++count}`,
    // macOS writes « é » as two characters
    name: file.name.normalize('NFC'),
    state: 'chosen',
    file,
    type: file.type,
    bytes: file.size,
    sha256: '',
    received: 0,
    turned: 0,
    doubts: [],
    asItIs: false,
    instead,
  };
}

/** A file that the server has, or has a part of. */
export function knownPage({id, name, type, bytes, sha256, received}: DepositFile): Page {
  return {
    key: `page-${++count}`,
    name,
    state: received < bytes ? 'cut' : 'there',
    type,
    bytes,
    sha256,
    fileId: id,
    received,
    turned: 0,
    doubts: [],
    asItIs: false,
  };
}

/** The same bytes, as far as they could be counted here. */
export const sameBytes = (known: {bytes: number; sha256: string}, {bytes, sha256}: Page): boolean =>
  known.bytes === bytes && (!sha256 || known.sha256 === sha256);

export const refusedFile = (name: string, refusal: Refusal): RefusedFile => ({
  key: `refused-${++count}`,
  name,
  refusal,
});

/** What is not whole goes on from this page, or has to be chosen again. */
export function takeReceived(page: Page, received: number): void {
  page.received = received;
  page.state = received >= page.bytes ? 'there' : page.blob ? 'ready' : 'cut';
}

export const isThere = ({state, leaving}: Page): boolean => state === 'there' && !leaving;

/** Why the server did not take a file. */
export function refusalOf({issues}: BackendError): RefusedFile['refusal'] {
  const pointers = issues.map(({pointer}) => pointer);
  if (pointers.includes('/bytes')) return 'tooLarge';
  if (pointers.includes('/type')) return 'type';
  return pointers.includes('') ? 'tooMany' : 'other';
}
