/** The stream of what happens: it opens, it says that it lives, and it goes on where the page was. */
import {EventStreamParser, type RawEvent} from '../backend/event-parser.js';
import {parseJson} from '../backend/answer.js';
import {listMemberChanges, streams, type AnyEventStream} from '../contract/index.js';
import type {Schema} from '../contract/zod.js';
import {judgeShape} from './judge.js';
import {Skip} from './line.js';
import {tried} from './operations.js';
import type {Player} from './player.js';

const stream: AnyEventStream = streams.memberEvents;
const about = stream.id;
/** Milliseconds: what is there already comes at once. */
const patience = 10_000;

/** `silence`: milliseconds without a word that are too many. */
export async function listen(player: Player, silence: number): Promise<void> {
  await tried(player.ledger, about, async () => {
    const token = player.tokenFor(stream);
    await Promise.all([lives(player, token, silence), resumes(player, token)]);
  });
}

/** Opens it; undefined where there is nothing to listen to, or it does not open. */
async function open(player: Player, token: string | undefined, signal: AbortSignal, since?: string) {
  const {ledger, line} = player;
  const response = await line
    .listen(stream, {token, ...(since !== undefined && {since})}, signal)
    .catch(() => undefined);
  if (!ledger.expect('streamOpens', about, response !== undefined, 'the line broke before it was open'))
    return undefined;
  const {status, headers, body} = response!;
  line.hear(about, response!);
  if (status === 204) throw new Skip('the stream says that there is nothing to listen to (204)');
  const type = headers.get('content-type') ?? 'without a Content-Type';
  const well = status === 200 && /^text\/event-stream\b/i.test(type);
  const wrong = status === 200 ? `is ${type}, not text/event-stream` : `is answered by ${status}`;
  return ledger.expect('streamOpens', about, well, wrong) ? (body ?? undefined) : undefined;
}

/** Something after what comes at once, and besides what happens: a comment. */
async function lives(player: Player, token: string | undefined, silence: number): Promise<void> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), silence);
  try {
    const body = await open(player, token, over.signal);
    if (!body) return;
    const began = Date.now();
    let alive = false;
    for await (const piece of pieces(body, over.signal)) {
      alive = Date.now() - began > Math.min(1000, silence / 4) && !/^data:/m.test(new TextDecoder().decode(piece));
      if (alive) break;
    }
    const seconds = Math.round(silence / 1000);
    const silent = `nothing came for ${seconds} seconds but what happens; after 45 the line is taken for dead`;
    player.ledger.expect('heartbeat', about, alive, silent);
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** What happened after a change comes at once to who names it. */
async function resumes(player: Player, token: string | undefined): Promise<void> {
  const {ledger} = player;
  const change = await someChange(player);
  if (!change) {
    ledger.skipped('resumes', about, 'nothing has happened to this member that could be told again');
    return;
  }
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), patience);
  try {
    const body = await open(player, token, over.signal, change.after);
    if (!body) return;
    const event = await firstEvent(body, change.after, over.signal);
    const came = event ? 'another event' : 'nothing';
    const asked = `${came} came to who asks for what happened after a change (Last-Event-ID)`;
    if (!ledger.expect('resumes', about, event?.id === change.id, asked)) return;
    const schema = stream.events[event!.type] as Schema | undefined;
    const named = `an event is called “${event!.type}”, not ${Object.keys(stream.events).join(' or ')}`;
    if (ledger.expect('events', about, schema !== undefined, named))
      judgeShape(ledger, about, schema!, parseJson(event!.data), 'events');
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** A change that the server can tell again: one that the check made, or the last one. */
async function someChange(player: Player): Promise<{after: string; id: string} | undefined> {
  const {revision} = await player.of('listNotifications');
  await tried(player.ledger, 'readNotifications', () => player.of('readNotifications').then(() => undefined));
  for (const after of [revision, revision - 1].filter((each) => each >= 0).map(String)) {
    const sent = {params: {since: after}, token: player.tokenFor(listMemberChanges)};
    const {body} = await player.line.ask(listMemberChanges, sent);
    const {changes = [], reset} = listMemberChanges.response!.safeParse(body).data ?? {};
    if (!reset && changes[0]) return {after, id: String(changes[0].revision)};
  }
  return undefined;
}

async function firstEvent(
  body: ReadableStream<Uint8Array>,
  id: string,
  over: AbortSignal,
): Promise<RawEvent | undefined> {
  const parser = new EventStreamParser(id);
  for await (const piece of pieces(body, over)) for (const {event} of parser.push(piece)) if (event) return event;
  return undefined;
}

/** Until it ends, or is no longer wanted: a fetch that stands in for Node’s may not hear of that. */
async function* pieces(body: ReadableStream<Uint8Array>, over: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const end = () => void reader.cancel().catch(() => undefined);
  over.addEventListener('abort', end);
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    // the line was given up, or broke
  } finally {
    end();
  }
}
