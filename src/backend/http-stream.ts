import type {AnyEventStream} from '../contract/event-stream.js';
import {parseJson} from './answer.js';
import type {StreamOptions} from './backend.js';
import type {Clock} from './clock.js';
import {withLanguage} from './language.js';
import {readEvent} from './read-event.js';
import type {Renewal, TokenHolder} from './renewal.js';
import {openStream} from './stream.js';

/** What the HTTP backend streams with. */
export interface StreamMeans {
  readonly base: string;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly headers: HeadersInit | undefined;
  readonly renew: Renewal;
  /** Whose token goes along, where the stream is not for everybody. */
  readonly who: TokenHolder | undefined;
}

/** A stream of the contract over HTTP: loaded with the first one that is opened. */
export async function* httpEvents(
  declared: AnyEventStream,
  {signal = new AbortController().signal, language, since, onState}: StreamOptions,
  {base, fetch, clock, headers, renew, who}: StreamMeans,
): AsyncGenerator<unknown> {
  const holder = declared.access === 'public' ? undefined : who;
  const events = openStream({
    id: declared.id,
    url: base + declared.path,
    fetch,
    clock,
    signal,
    headers: withLanguage(new Headers(headers), language),
    since,
    onState,
    ...(holder && {token: () => holder.token(), renew: (refused: string | undefined) => renew(holder, refused)}),
  });
  for await (const {id, type, data} of events) {
    const event = readEvent(declared, {id, type, data: parseJson(data)});
    if (event) yield event;
  }
}
