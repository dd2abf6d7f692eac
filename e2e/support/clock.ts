// The day it is for a whole site: its insurer's, and that of every page that is opened from then on.

import {inPage} from './watch.js';

export class Clock {
  /** Milliseconds ahead of the machine's own clock, which goes on. */
  ahead = 0;

  now = (): Date => new Date(Date.now() + this.ahead);

  /** `instant`: as `Date.parse` reads it. Pages that are open keep the clock they have. */
  moveTo(instant: string): void {
    this.ahead = Date.parse(instant) - Date.now();
  }

  /** For a page, before its own scripts; nothing where the clock was never moved. */
  get script(): string {
    return this.ahead ? `${inPage(move, [this.ahead])};` : '';
  }
}

/** In a page: its clock, by so many milliseconds more. Refers to nothing outside. */
export function move(ahead: number): void {
  const now = () => Reflect.apply(told, Date, []) + ahead;
  const told = Date.now;
  globalThis.Date = new Proxy(Date, {
    construct: (type, values, as) => Reflect.construct(type, values.length ? values : [now()], as) as object,
    get: (type, name) => (name === 'now' ? now : (Reflect.get(type, name) as unknown)),
  });
}
