/** A window for a page whose address is not known yet. */
export interface CallWindow {
  /** False where somebody closed it meanwhile. */
  goTo(url: string): boolean;
  close(): void;
}

/** In a press, before anything is waited for; undefined where the browser opens none. `words`: until its page comes. */
export function openCallWindow(words: string): CallWindow | undefined {
  const opened = window.open('', '_blank');
  if (!opened || opened.closed) return undefined;
  try {
    opened.opener = null;
    opened.document.title = words;
    opened.document.body.textContent = words;
  } catch {
    // a window that is not ours to write in stays empty
  }
  return {
    goTo(url) {
      if (opened.closed) return false;
      opened.location.replace(url);
      return true;
    },
    close: () => opened.close(),
  };
}
