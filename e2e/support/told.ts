// What the pages of a server tell: events of the elements, lines of the console, addresses and titles. Each is sent to
// the server at once, so that nothing is lost where one page leads to the next, and nothing is kept in the browser.
import type {TestServer} from './journey.js';
import {inPage} from './watch.js';

export interface Told {
  /** Type of the event, or `console`. */
  what: string;
  /** As JSON. */
  detail: string;
  address: string;
  title: string;
}

const path = '/__told';

/** @returns everything that is told from now on, in order */
export function listenTo(server: TestServer): Told[] {
  const told: Told[] = [];
  server.first(`${inPage(report, [path])};`);
  server.handle(async (request) => {
    if (new URL(request.url).pathname !== path) return undefined;
    told.push((await request.json()) as Told);
    return new Response(null, {status: 204});
  });
  return told;
}

/** In the page. Refers to nothing outside. */
function report(to: string): void {
  const send = (what: string, detail: unknown) =>
    void navigator.sendBeacon(
      to,
      JSON.stringify({what, detail: JSON.stringify(detail ?? null), address: location.href, title: document.title}),
    );
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('mutuelle-')) send(event.type, (event as CustomEvent<unknown>).detail);
    return dispatchEvent.call(this, event);
  };
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const print = console[level];
    console[level] = (...values: unknown[]) => {
      send('console', values.map(String));
      print.apply(console, values);
    };
  }
}
