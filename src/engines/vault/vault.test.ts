import './own-database.harness.js';
import {expect} from '@open-wc/testing';
import {until} from '../../testing/until.js';
import {DATABASE, eraseVault} from './erase.js';
import {find, forget, keep, VaultError} from './vault.js';

const secret = {name: 'Hélène Vasseur', memberNumber: '7401882936'};
const noon = Date.parse('2026-11-26T12:00:00Z');

const failure = (task: Promise<unknown>) =>
  task.then(
    () => undefined,
    (error: unknown) => (error instanceof VaultError ? error.code : error),
  );

const connect = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
async function inStore<T>(store: 'keys' | 'entries', ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await connect();
  const request = ask(database.transaction(store, 'readwrite').objectStore(store));
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  database.close();
  return request.result;
}

/** Everything that is stored, bytes as the characters they would be on a disk. */
async function dump(): Promise<string> {
  const entries = await inStore('entries', (store) => store.getAll());
  const keys = await inStore('entries', (store) => store.getAllKeys());
  const bytes = (value: ArrayBuffer | Uint8Array) =>
    Array.from(value instanceof Uint8Array ? value : new Uint8Array(value), (byte) => String.fromCharCode(byte)).join(
      '',
    );
  return JSON.stringify([keys, entries], (_, value: unknown) =>
    value instanceof ArrayBuffer || value instanceof Uint8Array ? bytes(value) : value,
  );
}

const erase = () =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });

function replaced<T extends object, K extends keyof T>(
  target: T,
  name: K,
  value: unknown,
  work: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {configurable: true, value});
  return work().finally(() => {
    if (own) Object.defineProperty(target, name, own);
    else delete target[name];
  });
}

describe('engines/vault MEM-21', () => {
  beforeEach(erase);
  after(erase);

  it('gives back what was kept, and nothing where nothing was', async () => {
    expect(await find('cards', noon)).to.equal(undefined);
    await keep('cards', secret, noon + 1);
    expect(await find('cards', noon)).to.deep.equal(secret);
    expect(await find('elsewhere', noon)).to.equal(undefined);
  });

  it('keeps the last one, and forgets', async () => {
    await keep('cards', {old: true}, noon + 1);
    await keep('cards', secret, noon + 1);
    expect(await find('cards', noon)).to.deep.equal(secret);
    await forget('cards');
    expect(await find('cards', noon)).to.equal(undefined);
  });

  it('leaves nothing readable in the store, and a key that cannot be taken out', async () => {
    await keep('cards', secret, noon + 1);
    const stored = await dump();
    expect(stored).to.contain('cards');
    for (const canary of ['Vasseur', '7401882936', 'memberNumber', 'name']) expect(stored).not.to.contain(canary);
    const key = await inStore<CryptoKey>('keys', (store) => store.get('key'));
    expect(key.extractable).to.equal(false);
    expect(await failure(crypto.subtle.exportKey('raw', key))).to.have.property('name', 'InvalidAccessError');
  });

  it('never writes the same thing twice alike', async () => {
    await keep('cards', secret, noon + 1);
    const first = await dump();
    await keep('cards', secret, noon + 1);
    expect(await dump()).not.to.equal(first);
  });

  it('erases what is past its day, and says so once', async () => {
    await keep('cards', secret, noon);
    expect(await failure(find('cards', noon))).to.equal('expired');
    expect(await find('cards', noon - 1)).to.equal(undefined);
  });

  it('opens nothing that was changed: a bit, the end, the place, the key', async () => {
    const changes: Record<string, (entry: {data: ArrayBuffer; until: number}) => {data: ArrayBuffer; until: number}> = {
      bit: (entry) => {
        new Uint8Array(entry.data)[7]! ^= 1;
        return entry;
      },
      end: (entry) => ({...entry, until: entry.until + 1e9}),
      shorter: (entry) => ({...entry, data: entry.data.slice(0, 5)}),
    };
    for (const [what, change] of Object.entries(changes)) {
      await keep('cards', secret, noon + 1);
      const entry = await inStore('entries', (store) => store.get('cards'));
      await inStore('entries', (store) => store.put(change(entry), 'cards'));
      expect(await failure(find('cards', noon)), what).to.equal('damaged');
      expect(await find('cards', noon), `${what}: gone`).to.equal(undefined);
    }
    await keep('cards', secret, noon + 1);
    const entry = await inStore('entries', (store) => store.get('cards'));
    await inStore('entries', (store) => store.put(entry, 'moved'));
    expect(await failure(find('moved', noon))).to.equal('damaged');
    await inStore('keys', (store) => store.delete('key') as IDBRequest<undefined>);
    expect(await failure(find('cards', noon)), 'another browser has another key').to.equal('damaged');
  });

  it('two tabs that begin together share one key', async () => {
    await Promise.all([keep('one', 1, noon + 1), keep('two', 2, noon + 1)]);
    expect(await find('one', noon)).to.equal(1);
    expect(await find('two', noon)).to.equal(2);
  });

  it('says when there is no store: none, refused, a page in clear', async () => {
    await replaced(globalThis, 'indexedDB', undefined, async () => {
      expect(await failure(keep('cards', secret, noon + 1))).to.equal('unavailable');
      expect(await failure(find('cards', noon))).to.equal('unavailable');
    });
    await replaced(
      IDBFactory.prototype,
      'open',
      () => {
        throw new DOMException('', 'SecurityError');
      },
      async () => {
        expect(await failure(keep('cards', secret, noon + 1))).to.equal('unavailable');
      },
    );
    await replaced(crypto, 'subtle', undefined, async () => {
      expect(await failure(keep('cards', secret, noon + 1))).to.equal('unavailable');
    });
  });

  /** Ten seconds are over at once. */
  const hurried = (waits: number[], work: () => Promise<void>) => {
    const {setTimeout} = globalThis;
    const soon = (task: () => void, ms: number) => {
      waits.push(ms);
      return setTimeout(task);
    };
    return replaced(globalThis, 'setTimeout', soon, work);
  };

  it('says that there is no store when it never answers', async () => {
    const waits: number[] = [];
    const silent = () => ({}) as IDBOpenDBRequest;
    await hurried(waits, () =>
      replaced(IDBFactory.prototype, 'open', silent, async () => {
        expect(await failure(keep('cards', secret, noon + 1))).to.equal('unavailable');
        expect(await failure(find('cards', noon))).to.equal('unavailable');
      }),
    );
    expect(waits).to.deep.equal([10_000, 10_000]);
  });

  it('keeps nothing by a store that answers when the page has said that there is none', async () => {
    const {open} = IDBFactory.prototype;
    let answer: (() => void) | undefined;
    const late = function (this: IDBFactory, ...asked: Parameters<typeof open>) {
      const request = open.apply(this, asked);
      const held = {
        get result() {
          return request.result;
        },
      } as IDBOpenDBRequest;
      request.onupgradeneeded = (event) => held.onupgradeneeded?.(event);
      request.onsuccess = (event) => (answer = () => held.onsuccess?.(event));
      return held;
    };
    await hurried([], () =>
      replaced(IDBFactory.prototype, 'open', late, async () => {
        expect(await failure(keep('cards', secret, noon + 1))).to.equal('unavailable');
      }),
    );
    await until(() => answer);
    const {close} = IDBDatabase.prototype;
    let closed = false;
    const closing = function (this: IDBDatabase) {
      closed = true;
      close.call(this);
    };
    await replaced(IDBDatabase.prototype, 'close', closing, async () => {
      answer!();
      await until(() => closed);
    });
    expect(await find('cards', noon)).to.equal(undefined);
  });

  it('says when the device is full, and keeps what was there', async () => {
    await keep('cards', secret, noon + 1);
    await replaced(
      IDBObjectStore.prototype,
      'put',
      () => {
        throw new DOMException('', 'QuotaExceededError');
      },
      async () => {
        expect(await failure(keep('cards', {more: true}, noon + 1))).to.equal('full');
      },
    );
    expect(await find('cards', noon)).to.deep.equal(secret);
  });

  it('goes whole at logout, and no connection of ours holds that up', async () => {
    await keep('cards', secret, noon + 1);
    eraseVault();
    expect(await find('cards', noon)).to.equal(undefined);
  });
});
