import {asBackendError} from '../backend/error.js';

const erasures = new Set<() => void>();

/** Whoever keeps something of the member on the device says here how to erase it when they sign out. */
export function eraseOnLeaving(erase: () => void): void {
  erasures.add(erase);
}

export function eraseWhatWasKept(): void {
  for (const erase of erasures) erase();
}

/**
 * Between the tabs of this browser: on a computer that others use, a second tab must not stay signed in. `heard`: whom
 * another tab tells of, for the life of the page. Returns how to tell them who left (`who`: ids, never a token). Tabs
 * hear it under the name of what they are signed in to; the page that tells does not hear itself, or somebody who signs
 * in again at once would be out again.
 */
export function leavingAmongTabs(name: string, heard: (who: unknown) => void): (who: string) => void {
  let channel: BroadcastChannel | undefined;
  // an open channel keeps a page out of the browser's memory of pages; who comes back asks the server anyway
  const open = () => {
    channel ??= channelOf(name);
    if (channel) channel.onmessage = ({data}) => heard(data);
  };
  const close = () => {
    channel?.close();
    channel = undefined;
  };
  if (typeof document !== 'undefined') {
    open();
    addEventListener('pagehide', close);
    addEventListener('pageshow', open);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin already
  return (who) => channel?.postMessage(who);
}

/** How often a server that cannot be reached is told of an end; the token ends by itself soon after. */
const tellings = 5;

/**
 * Tells the server of an end, behind a page that shows nothing of it any more: where the line is cut or the service
 * down, again when the line or the page is back. What is told is in memory only: a page that goes takes it along.
 */
export async function untilTold(tell: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; tries <= tellings; tries++) {
    const failure = await tell().then(() => undefined, asBackendError);
    if (!failure?.retryable) return;
    await pageBack();
  }
}

/** Resolves when the line is back, or somebody looks at the page again. */
const pageBack = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof document === 'undefined') return;
    const waiting = new AbortController();
    const back = () => {
      if (document.hidden) return;
      waiting.abort();
      resolve();
    };
    // what happens to the document reaches the window
    for (const type of ['online', 'pageshow', 'visibilitychange'])
      addEventListener(type, back, {signal: waiting.signal});
  });

/** Resolves when the page goes, or is put aside. */
export const pageGone = (): Promise<void> =>
  new Promise((resolve) => globalThis.addEventListener?.('pagehide', () => resolve(), {once: true}));

function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined; // refused, or an old browser: each tab meets the end of the session by itself
  }
}
