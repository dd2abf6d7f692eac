/** Whether somebody may be looking at the page. A value, so that tests bring their own. */
export interface PageLife {
  readonly visible: boolean;
  /** Calls back when the page is shown, hidden, kept for « Précédent », woken, or finds the network again. */
  onChange(callback: () => void): () => void;
}

let kept = false;

export const pageLife: PageLife = {
  get visible() {
    return !kept && document.visibilityState !== 'hidden';
  },
  onChange(callback) {
    // an open line or a lock keeps a page out of the back-forward cache: leaving it ends them
    const hide = () => {
      kept = true;
      callback();
    };
    const show = () => {
      kept = false;
      callback();
    };
    const events: [EventTarget, string, () => void][] = [
      [document, 'visibilitychange', callback],
      [globalThis, 'pagehide', hide],
      [globalThis, 'pageshow', show],
      [globalThis, 'online', callback],
    ];
    for (const [target, type, listener] of events) target.addEventListener(type, listener);
    return () => {
      for (const [target, type, listener] of events) target.removeEventListener(type, listener);
    };
  },
};
