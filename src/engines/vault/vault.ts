import {DATABASE} from './erase.js';

/**
 * A few values that must be there without network, encrypted in this browser: IndexedDB, AES-GCM, a key that cannot be
 * taken out. It protects against whoever reads the disk, not against a script of the page. Nothing readable rests
 * beside: places are names of ours or addresses, never data of a person.
 */
export type VaultErrorCode =
  /** No store here: private mode, a refused storage, a page served in clear. */
  | 'unavailable'
  /** The device has no room left. */
  | 'full'
  /** What is stored cannot be trusted: changed, or of another browser. It is erased. */
  | 'damaged'
  /** Kept longer than it may be shown. It is erased. */
  | 'expired';

export class VaultError extends Error {
  override name = 'VaultError';
  constructor(
    readonly code: VaultErrorCode,
    cause?: unknown,
  ) {
    super(`vault: ${code}`, {cause});
  }
}

const [KEYS, ENTRIES] = ['keys', 'entries'] as const;

interface Entry {
  iv: Uint8Array<ArrayBuffer>;
  until: number;
  data: ArrayBuffer;
}

/** Keeps a value (JSON) until an instant in milliseconds, in the place of what was there. */
export function keep(place: string, value: unknown, until: number): Promise<void> {
  return inDatabase(async (database) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt(
      lock(iv, place, until),
      await keyIn(database),
      new TextEncoder().encode(JSON.stringify(value)),
    );
    await done(database, ENTRIES, (entries) => entries.put({iv, until, data} satisfies Entry, place));
  });
}

/** What is kept there; undefined when nothing is. @throws VaultError `expired` or `damaged`, once: it is then gone. */
export function find(place: string, now: number): Promise<unknown> {
  return inDatabase(async (database) => {
    const entry = await done<Entry | undefined>(database, ENTRIES, (entries) => entries.get(place), 'readonly');
    if (!entry) return undefined;
    const value = await open(entry, await keyIn(database), place);
    const wrong = value === undefined ? 'damaged' : now >= entry.until ? 'expired' : undefined;
    if (!wrong) return value;
    await done(database, ENTRIES, (entries) => entries.delete(place));
    throw new VaultError(wrong);
  });
}

export function forget(place: string): Promise<void> {
  return inDatabase(async (database) => {
    await done(database, ENTRIES, (entries) => entries.delete(place));
  });
}

/** The place and the end are sealed with the value: an entry that was moved or prolonged does not open. */
function lock(iv: Uint8Array<ArrayBuffer>, place: string, until: number): AesGcmParams {
  return {name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${place}\n${until}`)};
}

async function open({iv, until, data}: Entry, key: CryptoKey, place: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(lock(iv, place, until), key, data)));
  } catch {
    return undefined;
  }
}

/** The key of this browser, made at first use. Two tabs may make one each: the first that is stored stays. */
async function keyIn(database: IDBDatabase): Promise<CryptoKey> {
  const read = () => done<CryptoKey | undefined>(database, KEYS, (keys) => keys.get('key'), 'readonly');
  const known = await read();
  if (known) return known;
  const made = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  await done(database, KEYS, (keys) => keys.add(made, 'key')).catch(() => undefined);
  return (await read()) ?? made;
}

/** How long the store of a browser may take, in milliseconds. Some never answer: nobody waits for them for ever. */
const PATIENCE = 10_000;

/**
 * A connection for the time of one task: one left open would hold up the erasing at logout.
 * @throws VaultError
 */
async function inDatabase<T>(task: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const tooLong = new Promise<never>((_, reject) => {
    patience.signal.onabort = () => reject(new VaultError('unavailable'));
  });
  try {
    if (!crypto.subtle) throw new VaultError('unavailable');
    return await Promise.race([connected(task, patience.signal), tooLong]);
  } catch (error) {
    if (error instanceof VaultError) throw error;
    throw new VaultError(
      (error as Partial<DOMException> | null)?.name === 'QuotaExceededError' ? 'full' : 'unavailable',
      error,
    );
  } finally {
    clearTimeout(timer);
  }
}

/** A connection that comes when nobody waits any more does nothing: what was told not to be kept is not. */
async function connected<T>(task: (database: IDBDatabase) => Promise<T>, patience: AbortSignal): Promise<T> {
  const database = await connect();
  try {
    patience.throwIfAborted();
    return await task(database);
  } finally {
    database.close();
  }
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(KEYS);
      request.result.createObjectStore(ENTRIES);
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

/** One request in a transaction of its own; ends when it is written, not when it is asked. */
function done<T>(
  database: IDBDatabase,
  name: string,
  ask: (store: IDBObjectStore) => IDBRequest,
  mode: IDBTransactionMode = 'readwrite',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    const request = ask(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error ?? request.error);
  });
}
