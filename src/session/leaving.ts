const erasures = new Set<() => void>();

/** Whoever keeps something of the member on the device says here how to erase it when they sign out. */
export function eraseOnLeaving(erase: () => void): void {
  erasures.add(erase);
}

export function eraseWhatWasKept(): void {
  for (const erase of erasures) erase();
}

/**
 * Tells the other tabs of this browser who left (`who`: ids, never a token): on a computer that others use, a second
 * tab must not stay signed in. Tabs hear it under the name of what they are signed in to.
 */
export function tellLeaving(name: string, who: string): void {
  const channel = channelOf(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin already
  channel?.postMessage(who);
  channel?.close();
}

/** Calls back with whom another tab tells of, for the life of the page. */
export function hearLeaving(name: string, heard: (who: unknown) => void): void {
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
  if (typeof document === 'undefined') return;
  open();
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
}

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
