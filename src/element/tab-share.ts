/** The tabs of one member share one line: one of them holds it and tells the others. */
export interface TabShare {
  /**
   * Resolves when this tab may hold the line; it holds it until the signal aborts. Never where another tab keeps it.
   */
  lead(signal: AbortSignal): Promise<void>;
  post(message: unknown): void;
  onMessage(callback: (message: unknown) => void): void;
  close(): void;
}

/**
 * Undefined where the browser has not both means, or refuses them (pages served in clear): each tab then has its own
 * line.
 */
export function openTabShare(name: string): TabShare | undefined {
  const {locks} = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (!locks || typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(name);
  return {
    lead: (signal) =>
      new Promise((granted) => {
        const hold = () =>
          new Promise<void>((release) => {
            granted();
            if (signal.aborted) release();
            else signal.addEventListener('abort', () => release());
          });
        locks.request(name, {signal}, hold).catch(() => {
          if (!signal.aborted) granted();
        });
      }),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin already
    post: (message) => channel.postMessage(message),
    onMessage: (callback) => {
      channel.onmessage = ({data}) => callback(data);
    },
    close: () => channel.close(),
  };
}
