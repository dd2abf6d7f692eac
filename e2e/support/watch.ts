// What went wrong on a page, from its first script on: violations of the Content Security Policy and of Trusted Types,
// uncaught errors, unhandled rejections, console errors, things that could not be loaded.

export type ViolationKind = 'csp' | 'error' | 'rejection' | 'console' | 'resource';
export interface Violation {
  kind: ViolationKind;
  text: string;
}

/**
 * Runs first in every page. Idempotent: it may come from the driver and from the test server. Refers to nothing
 * outside.
 */
function watch() {
  const key = Symbol.for('e2e-violations');
  const place = globalThis as unknown as Record<symbol, Violation[] | undefined>;
  if (place[key]) return;
  const seen: Violation[] = (place[key] = []);
  const words = (value: unknown) =>
    value instanceof Error
      ? value.stack?.includes(value.message)
        ? value.stack
        : `${value.name}: ${value.message}`
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);
  addEventListener(
    'securitypolicyviolation',
    (event) => {
      seen.push({
        kind: 'csp',
        text:
          `${event.effectiveDirective} blocked ${event.blockedURI || 'something'} ${event.sample} ` +
          `(${event.sourceFile}:${event.lineNumber})`,
      });
    },
    true,
  );
  addEventListener(
    'error',
    (event: Event) => {
      const {target} = event;
      if (event instanceof ErrorEvent) seen.push({kind: 'error', text: words(event.error ?? event.message)});
      else if (target instanceof Element)
        seen.push({
          kind: 'resource',
          text: `<${target.localName}> could not load ${target.getAttribute('src') ?? target.getAttribute('href')}`,
        });
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => seen.push({kind: 'rejection', text: words(event.reason)}));
  const log = console.error;
  console.error = (...values: unknown[]) => {
    seen.push({kind: 'console', text: values.map(words).join(' ')});
    log.apply(console, values);
  };
}

/** tsx keeps function names through a helper that pages do not have. */
const NAMES = 'const __name = (value) => value;';

/** The watcher as the text of a script. */
export const WATCH_SCRIPT = `(() => { ${NAMES} (${watch})(); })();`;

/**
 * An expression that gives what was seen since the last time, and forgets it. Some libraries give lists another way to
 * be written as JSON.
 */
export const DRAIN = `Object.assign((globalThis[Symbol.for('e2e-violations')] ?? []).splice(0), {toJSON: undefined})`;

/** An expression that calls a function of this side with values of this side, in the page. */
export function inPage(fn: (...args: any[]) => unknown, args: unknown[]): string {
  const sent = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value))).join(', ');
  return `(() => { ${NAMES} return (${fn})(${sent}); })()`;
}
