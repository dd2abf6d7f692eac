import type {AnyEventStream} from '../contract/event-stream.js';
import type {Schema} from '../contract/zod.js';

/**
 * An event as the contract says, `unreadable` where it says otherwise; nothing for a name the contract does not know.
 */
export function readEvent(
  {events}: AnyEventStream,
  {id, type, data}: {id: string; type: string; data: unknown},
): {id: string; type: string; data?: unknown} | undefined {
  if (!Object.hasOwn(events, type)) return undefined;
  const read = (events[type] as Schema).safeParse(data);
  return read.success ? {id, type, data: read.data} : {id, type: 'unreadable'};
}
