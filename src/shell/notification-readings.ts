import type {Backend} from '../backend/backend.js';
import type {UnreadNotifications} from '../contract/notifications.js';
import type {Widget} from '../element/widget.js';
import {sessionOf, type SessionFlow} from '../session/session.js';

/** What was read: these, or all up to one of them; and how many are unread since. */
export interface NotificationReading {
  readonly ids?: readonly string[];
  readonly upTo?: string;
  readonly unread: UnreadNotifications;
}

/** An element of the page that shows notifications. */
export interface NotificationReader {
  readonly host: Widget;
  heard(reading: NotificationReading): void;
}

/**
 * The elements of one page that show the notifications of one member: what one of them has read, all know at once; and
 * one of them says what arrives.
 */
class NotificationReadings {
  readonly #joined = new Set<{readonly reader: NotificationReader}>();

  /** Returns how to leave. */
  join(reader: NotificationReader): () => void {
    const joined = {reader};
    this.#joined.add(joined);
    return () => void this.#joined.delete(joined);
  }

  /** Before it is asked; returns how to tell the answer: only to those who stay until then, it is not for the next. */
  ask(): (reading: NotificationReading) => void {
    const asked = new Set(this.#joined);
    return (reading) => {
      for (const each of this.#joined) if (asked.has(each)) each.reader.heard(reading);
    };
  }

  /** The first that can be seen: a page may have a bell for small screens, and one for large ones. */
  isSpokenBy(reader: NotificationReader): boolean {
    const shown = [...this.#joined].find(({reader: {host}}) => host.getClientRects().length > 0);
    return shown?.reader === reader;
  }
}

const readings = new WeakMap<SessionFlow, NotificationReadings>();

export function notificationReadingsOf(backend: Backend): NotificationReadings {
  const session = sessionOf(backend);
  let known = readings.get(session);
  if (!known) readings.set(session, (known = new NotificationReadings()));
  return known;
}
