/**
 * The insurer of the demos has no site of its own. Links of its answers that would lead there lead to pages of the
 * demonstration: the member's space, or one that says what would open.
 */
import type {Backend} from '../../src/backend/backend.js';

/** What only a real insurer has; each is said by `elsewhere.html?what=…`. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^espace\.example\.org\/carte/, 'member-space.html#carte'],
  [/^espace\.example\.org\/pass\/.*\.pkpass/, 'elsewhere.html?what=apple-wallet'],
  [/^espace\.example\.org\/pass\//, 'elsewhere.html?what=google-wallet'],
  [/^espace\.example\.org\/.+/, 'elsewhere.html?what=document'],
  [/^espace\.example\.org/, 'member-space.html'],
  [/^apps\.example\.org\/ios/, 'elsewhere.html?what=app-store'],
  [/^apps\.example\.org/, 'elsewhere.html?what=play-store'],
  [/^www\.example\.org\/donnees/, 'elsewhere.html?what=personal-data'],
  [/^www\.example\.org\/accessibilite/, 'elsewhere.html?what=accessibility'],
  [/^aidants\.example\.org/, 'elsewhere.html?what=carers'],
  [/^(www|espace|apps|mediateur|relais)\.example\.org/, 'elsewhere.html?what=page'],
];

/** Of the service that the doctors are of: a call, good once, by the ticket in the fragment. */
const call = /^https:\/\/consultation\.example\.org\/salle(#.*)$/;

/** Another page, answered by who answers this one, in the same language. */
export function answeredHere(page: URL): URL {
  const here = new URL(location.href).searchParams;
  for (const name of ['backend', 'lang']) if (here.has(name)) page.searchParams.set(name, here.get(name)!);
  return page;
}

/** The page of the demonstration, for an address of the insurer's; any other stays as it is. */
export function demoUrl(url: string): string {
  const ticket = call.exec(url)?.[1];
  if (ticket) return new URL(`consultation-room.html${location.search}${ticket}`, location.href).href;
  const [, rest] = /^https:\/\/((?:www|espace|apps|aidants|mediateur|relais)\.example\.org\b.*)$/.exec(url) ?? [];
  const page = rest && pages.find(([address]) => address.test(rest))?.[1];
  return page ? answeredHere(new URL(page, location.href.replace(/\/widgets\/[^/]*$/, '/'))).href : url;
}

function withDemoUrls(answer: unknown): unknown {
  if (typeof answer === 'string') return demoUrl(answer);
  if (Array.isArray(answer)) return answer.map(withDemoUrls);
  if (!answer || typeof answer !== 'object' || ArrayBuffer.isView(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, withDemoUrls(value)]));
}

/** The same backend, whose links lead somewhere. */
export function inDemo<B extends Backend>(backend: B): B {
  const call = async (...asked: Parameters<Backend['call']>) => withDemoUrls(await backend.call(...asked));
  return Object.assign(Object.create(backend) as B, {call});
}
