import type {Extendable, Fetch, Message, WorkerScope} from './worker-scope.js';

/**
 * The service worker, built alone as `cdn/mutuelle-offline.js`. It keeps our own files and what the host named, so that
 * the page opens without network; the card itself is in the vault of the page. It answers for nothing else: never for a
 * call to an API (what scripts fetch has no destination), never for anything that carries a token.
 */
declare const MUTUELLE_OFFLINE: {readonly version: string; readonly files: readonly string[]};

const worker = self as unknown as WorkerScope;

/** How long a page waits for a network that does not answer before it shows what is kept. */
const PATIENCE = 4000;
const PREFIX = 'mutuelle-offline-';
const NAME = PREFIX + MUTUELLE_OFFLINE.version;

/** Without query and fragment. */
const bare = (url: string) => url.replace(/[?#].*$/, '');

// Its settings are its own address: a worker is stopped and started at any time, and another address is another worker.
const settings = new URL(location.href).searchParams;
const shell = settings.getAll('shell').map(bare);
const cdn = settings.get('cdn') ?? undefined;

const isOurs = (url: string) => cdn !== undefined && url.startsWith(cdn);
/** Named by its hash: the same for ever. */
const isFrozen = (url: string) => isOurs(url) && url.startsWith(`${cdn}chunks/`);
/**
 * A folder stands for what pages are made of; a page is kept only by its own name, for another one may show somebody's
 * data.
 */
const isKept = (url: string, isPage = false) =>
  isOurs(url) || shell.some((one) => bare(url) === one || (one.endsWith('/') && !isPage && url.startsWith(one)));

worker.addEventListener<Extendable>('install', (event) => {
  const files = cdn === undefined ? [] : MUTUELLE_OFFLINE.files.map((file) => cdn + file);
  event.waitUntil(keepAll([...shell, ...files]).then(() => worker.skipWaiting()));
});

worker.addEventListener<Extendable>('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => worker.clients.claim()));
});

worker.addEventListener<Message>('message', (event) => {
  const loaded = event.data?.mutuelleLoaded;
  if (Array.isArray(loaded))
    event.waitUntil(keepAll(loaded.filter((url): url is string => typeof url === 'string' && isKept(url))));
});

worker.addEventListener<Fetch>('fetch', (event) => {
  const {request} = event;
  if (
    request.method !== 'GET' ||
    !request.destination ||
    request.headers.has('authorization') ||
    !isKept(request.url, request.mode === 'navigate')
  )
    return;
  event.respondWith(isFrozen(request.url) ? kept(request).then((found) => found ?? fresh(request)) : freshest(request));
});

async function forgetOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** As much as comes: one file that is missing must not cost the member all others. */
async function keepAll(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.allSettled(
    [...new Set(urls)].map(async (url) => {
      if ((await cache.match(url)) && isFrozen(url)) return;
      const answer = await fetch(url, {cache: 'no-cache', credentials: 'same-origin'});
      if (answer.ok && !answer.redirected) await cache.put(url, answer);
    }),
  );
}

async function kept(request: Request): Promise<Response | undefined> {
  return (await caches.open(NAME)).match(request, {ignoreSearch: request.mode === 'navigate'});
}

async function fresh(request: Request): Promise<Response> {
  const answer = await fetch(request);
  // a redirect or an opaque answer cannot stand for the page later
  if (answer.ok && !answer.redirected)
    await (await caches.open(NAME)).put(request, answer.clone()).catch(() => undefined);
  return answer;
}

/** The network first; what is kept when it fails, or does not answer in time. */
async function freshest(request: Request): Promise<Response> {
  const answer = fresh(request);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  const first = await Promise.race([answer, late]).catch(() => undefined);
  return first ?? (await kept(request)) ?? answer;
}
