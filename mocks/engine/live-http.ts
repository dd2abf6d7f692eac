/** A stream of the contract as bytes: `text/event-stream`, with ids, and with whatever goes wrong on a real line. */
import type {AnyEventStream} from '../../src/contract/event-stream.js';
import {Problem, type ProblemType} from '../../src/contract/problem.js';
import type {EventSequence, LineFault, SentEvent} from './live.js';
import type {Simulator} from './simulator.js';

/** A comment now and then: a line that says nothing is taken for dead. */
const heartbeat = 15_000;

export interface StreamRequest {
  token: string | undefined;
  since: string | undefined;
  /** Of the page that asks. */
  language?: string | undefined;
  /** Ends after what is there already: for hosts that cannot hold a line. */ brief?: boolean;
}

const byStatus: Record<number, ProblemType> = {
  400: 'bad-request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  429: 'too-many-requests',
  500: 'unexpected',
  503: 'unavailable',
};

/** Throws a `Problem` where the line is refused, an `Outage` where there is none. */
export async function streamResponse(
  stream: AnyEventStream,
  simulator: Simulator,
  {token, language, since, brief}: StreamRequest,
): Promise<Response> {
  const fault = simulator.live.nextFault();
  if (fault?.kind === 'unreachable') return Response.error();
  if (fault?.kind === 'noContent') return new Response(null, {status: 204});
  if (fault?.kind === 'html')
    return new Response('<!doctype html><title>Wi-Fi</title>', {headers: {'content-type': 'text/html; charset=utf-8'}});
  if (fault?.kind === 'refuse') {
    if (fault.retryAfter !== undefined)
      return new Response(null, {status: fault.status, headers: {'retry-after': fault.retryAfter}});
    throw new Problem(byStatus[fault.status] ?? 'unexpected');
  }
  const gone = new AbortController();
  const events = await simulator.listen(stream, {token, language, since, signal: gone.signal});
  let beat: ReturnType<typeof setInterval> | undefined;
  const end = () => {
    gone.abort();
    clearInterval(beat);
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
      // a first comment: the browser tells the page that the line is open
      send(fault?.kind === 'garbageRetry' ? 'retry: soon\n\n: ready\n\n' : ': ready\n\n');
      if (!brief) beat = setInterval(() => gone.signal.aborted || send(': still here\n\n'), heartbeat);
      const pumping = pump(events, send, fault, brief ? events.waiting : undefined);
      pumping
        .then(
          () => {
            if (!gone.signal.aborted) controller.close();
          },
          (error: unknown) => controller.error(error),
        )
        .catch(() => undefined)
        .finally(end);
    },
    cancel: end,
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Ends, breaks or falls silent where the fault says so. */
async function pump(
  events: EventSequence,
  send: (text: string) => void,
  fault: LineFault | undefined,
  most = Infinity,
): Promise<void> {
  const after = fault && 'after' in fault ? (fault.after ?? 0) : 0;
  let sent = 0;
  let held = '';
  if (most === 0) return;
  if (fault?.kind === 'end' && after === 0) return;
  for await (const event of events) {
    const text = written(event);
    const now = sent++ === after;
    if (fault?.kind === 'silence' && sent > after) continue;
    if (now && fault?.kind === 'cut') {
      send(text.slice(0, text.length >> 1));
      throw new Error('line cut');
    }
    if (now && fault?.kind === 'cutAfterId') {
      send(text.slice(0, text.indexOf('\n') + 1));
      throw new Error('line cut');
    }
    if (now && fault?.kind === 'gap') continue;
    if (now && fault?.kind === 'reorder') {
      held = text;
      continue;
    }
    send(now && fault?.kind === 'unreadable' ? written({...event, data: {revision: 'soon'}}) : text);
    if (held) {
      send(held);
      held = '';
    }
    if (now && fault?.kind === 'duplicate') send(text);
    if (fault?.kind === 'end' && sent >= after) return;
    if (sent >= most) return;
  }
}

const written = ({id, type, data}: SentEvent): string => `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
