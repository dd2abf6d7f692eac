/** Whether the files of our elements are there, whole and of one version. */
import type {Finding, Patient} from './finding.js';

/** The files a file brings along, as minified code names them. */
const IMPORTED = /(?:from|import)\s*["'](\.\/[\w./-]+\.js)["']/g;

interface Answer {
  readonly status: number;
  readonly isScript: boolean;
  readonly code: string;
}

/** Undefined where the policy of the page keeps it from being asked. */
async function ask(address: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, {credentials: 'omit', cache: 'no-cache'});
    const isScript = response.ok && /javascript/.test(response.headers.get('content-type') ?? '');
    return {status: response.status, isScript, code: isScript ? await response.text() : ''};
  } catch {
    return undefined;
  }
}

/** Of elements that were never defined: the first of their files that is not there. */
export async function filesOf({elements, folders}: Patient): Promise<Finding[]> {
  const [folder] = folders;
  const undefinedTags = [...new Set(elements.map(({localName}) => localName))].filter(
    (tag) => !customElements.get(tag),
  );
  if (!folder) return [];
  const found = await Promise.all(undefinedTags.map((tag) => missing(`${folder}${tag}.js`)));
  // one cure for all of them
  return found.filter((one) => one !== undefined).slice(0, 1);
}

async function missing(address: string): Promise<Finding | undefined> {
  const entry = await ask(address);
  if (!entry) return undefined;
  if (!entry.isScript) return notOurs(address, entry);
  const parts = [...entry.code.matchAll(IMPORTED)].map(([, path = '']) => new URL(path, address).href);
  for (const part of parts) {
    const answer = await ask(part);
    if (answer && !answer.isScript)
      return {
        cause: 'old-cdn-files',
        weight: 'broken',
        seen: `${address} asks for ${part}, which is not there (status ${answer.status}): it is of another version.`,
        cure: 'Serve the whole folder cdn/ of one version, chunks/ included; empty the caches before it.',
      };
  }
  return undefined;
}

function notOurs(address: string, {status}: Answer): Finding {
  const worker = navigator.serviceWorker?.controller;
  if (status === 200 && worker)
    return {
      cause: 'service-worker',
      weight: 'broken',
      seen: `The service worker of the page (${worker.scriptURL}) answers something else in the place of ${address}.`,
      cure: 'Let it pass requests for cdn/ on to the network.',
    };
  return {
    cause: 'missing-files',
    weight: 'broken',
    seen: `${address} is no script (status ${status}).`,
    cure: 'Copy the whole folder cdn/ to that address, and answer 404, not your own page, where a file is missing.',
  };
}

/** Scripts and preloads of the page whose hash is of another version. */
export async function integrityOf({folders}: Patient): Promise<Finding[]> {
  const pinned = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('[integrity]:is(link, script)')];
  const found: Finding[] = [];
  for (const one of pinned) {
    const address = one instanceof HTMLLinkElement ? one.href : one.src;
    const [, wanted = ''] = /sha384-([\w+/=]+)/.exec(one.integrity) ?? [];
    if (!wanted || !folders.some((folder) => address.startsWith(folder))) continue;
    const answer = await ask(address);
    if (!answer?.isScript || (await sha384(answer.code)) === wanted) continue;
    found.push({
      cause: 'integrity',
      weight: 'broken',
      seen: `The page names ${address} with the hash of another version: the browser throws away what it preloads.`,
      cure: 'Take the lines of the page from cdn/snippets of this version, or npx mutuelle-elements snippet.',
    });
  }
  return found.slice(0, 1);
}

/** In base 64; nothing where the page has no secure origin. */
async function sha384(text: string): Promise<string | undefined> {
  const hash = await crypto.subtle?.digest('SHA-384', new TextEncoder().encode(text));
  return hash && btoa(String.fromCharCode(...new Uint8Array(hash)));
}
