import type {Channel, Live} from './live.js';

/** What is told on a channel from the first `next()` on, in its order, until `signal`. */
export async function* liveEvents<Event>(
  live: Live,
  channel: Channel<Event>,
  signal: AbortSignal,
): AsyncGenerator<Event, void, undefined> {
  const queue: Event[] = [];
  let wake = (): void => undefined;
  const stop = live.listen(channel, (event) => {
    queue.push(event);
    wake();
  });
  const end = () => wake();
  signal.addEventListener('abort', end);
  try {
    while (!signal.aborted) {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) yield next;
      if (signal.aborted) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    stop();
    signal.removeEventListener('abort', end);
  }
}
