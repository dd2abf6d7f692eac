/** The mock server with one fault: what a real backend gets wrong. */
import type {RuleId} from './rules.js';

export type Forward = (request: Request) => Promise<Response>;

export interface Fault {
  readonly name: string;
  /** Parts of the contract in which it shows. */
  readonly areas: readonly string[];
  /** The one rule that must fail, and how it says so. */
  readonly rule: RuleId;
  readonly says: RegExp;
  readonly about: string;
  /** The fault, made anew for each server: some remember. */
  readonly make: () => (request: Request, forward: Forward) => Promise<Response>;
}

export const pathOf = ({url}: Request): string => new URL(url).pathname.replace('/api', '');

/** Another answer in the place of this one, under the same headers. */
export function instead(
  {status, headers}: Response,
  body: BodyInit | null,
  more: {status?: number; headers?: object} = {},
) {
  const all = new Headers(headers);
  all.delete('content-length');
  for (const [name, value] of Object.entries(more.headers ?? {}))
    if (value === null) all.delete(name);
    else all.set(name, String(value));
  return new Response(body, {status: more.status ?? status, headers: all});
}

/** Answers to this call (or to those of this status) are changed. */
export const answers =
  (which: string | number | RegExp, change: (response: Response) => Response | Promise<Response>): Fault['make'] =>
  () =>
  async (request, forward) => {
    const response = await forward(request);
    const called = `${request.method} ${pathOf(request)}`;
    const mine = typeof which === 'number' ? response.status === which : called.search(which) >= 0;
    return mine && request.method !== 'OPTIONS' ? change(response) : response;
  };

/** The content of a good answer is changed. */
export const content = (which: string, change: (body: any) => unknown): Fault['make'] =>
  answers(new RegExp(`^${which}$`), async (response) =>
    response.status === 200 && response.headers.get('content-type')?.includes('json')
      ? instead(response, JSON.stringify(change(await response.json())))
      : response,
  );

/** The content of a problem of this type is changed. */
export const problem = (
  type: string,
  change: (body: any) => object,
  more?: {status?: number; headers?: object},
): Fault['make'] =>
  answers(/./, async (response) => {
    if (response.status < 400) return response;
    const body = await response.clone().json();
    return body.type === `urn:mutuelle:problem:${type}`
      ? instead(response, JSON.stringify(change(body)), more)
      : response;
  });

/** A header of calls is lost, or another. */
export const asked =
  (name: string, value?: string): Fault['make'] =>
  () =>
  (request, forward) => {
    const headers = new Headers(request.headers);
    headers.delete(name);
    if (value !== undefined) headers.set(name, value);
    return forward(new Request(request, {headers}));
  };

/** A header of answers is another, or lost. */
export const header = (
  name: string,
  value: (now: string) => string | null,
  which: string | number | RegExp = /./,
): Fault['make'] =>
  answers(which, (response) =>
    response.headers.has(name)
      ? instead(response, response.body, {headers: {[name]: value(response.headers.get(name)!)}})
      : response,
  );

export const hex = async (bytes: ArrayBuffer) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');

/** The stream, piece by piece. */
export const streamed = (change: (text: string) => string): Fault['make'] =>
  answers(/member\/events/, (response) => {
    const each = new TransformStream<string, string>({
      transform: (text, controller) => {
        const changed = change(text);
        if (changed) controller.enqueue(changed);
      },
    });
    const text = response.body!.pipeThrough(new TextDecoderStream()).pipeThrough(each);
    return instead(response, text.pipeThrough(new TextEncoderStream()));
  });

export const preflights =
  (change: (response: Response) => Response): Fault['make'] =>
  () =>
  async (request, forward) => {
    const response = await forward(request);
    return request.method === 'OPTIONS' ? change(response) : response;
  };

/** Somebody is always let in: the last token that was good. */
export function anybody(): ReturnType<Fault['make']> {
  let good: string | null = null;
  return async (request, forward) => {
    const again = request.clone();
    const response = await forward(request);
    if (response.ok) good = request.headers.get('authorization') ?? good;
    if (response.status !== 401 || !good) return response;
    const headers = new Headers(again.headers);
    headers.set('authorization', good);
    return forward(new Request(again, {headers}));
  };
}

/** The answer is kept under the key, and the thing is done all the same. */
export function twice(): ReturnType<Fault['make']> {
  const seen = new Set<string>();
  return async (request, forward) => {
    const key = request.headers.get('idempotency-key');
    if (key && seen.has(key) && pathOf(request) === '/deposits') {
      const headers = new Headers(request.headers);
      headers.set('idempotency-key', crypto.randomUUID());
      await forward(new Request(request.clone(), {headers}));
    }
    if (key) seen.add(key);
    return forward(request);
  };
}

/** A draft whose version says nothing. */
export const oneVersion: Fault['make'] = () => (request, forward) =>
  asked('if-match')()(request, (sent) =>
    content('.* /enrolments/.*', (body) => ('version' in body ? {...body, version: '1'} : body))()(sent, forward),
  );

/** The second of two equal PUTs is a conflict. */
export function once(): ReturnType<Fault['make']> {
  const seen = new Set<string>();
  return async (request, forward) => {
    const called = `${request.url} ${await request.clone().text()}`;
    const again = request.method === 'PUT' && !request.headers.has('idempotency-key') && seen.has(called);
    seen.add(called);
    const response = await forward(request);
    return again && response.ok ? instead(response, '{"type":"about:blank"}', {status: 409}) : response;
  };
}

/** What stands in every row but the fault. */
export const fault = (
  name: string,
  areas: string,
  about: string,
  rule: RuleId,
  says: RegExp,
  make: Fault['make'],
): Fault => ({
  name,
  areas: areas.split(' '),
  about,
  rule,
  says,
  make,
});
