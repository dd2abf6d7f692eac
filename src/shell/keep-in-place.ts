import {scrollerOf} from '../engines/windowing/scroller.js';
import type {Widget} from '../element/widget.js';

/**
 * What is read, or written in, stays where it is on the screen, whatever comes above it. Browsers that do the same by
 * themselves are told not to (`overflow-anchor: none`), Safari does not, and none does at the very top.
 */
export async function keepInPlace(host: Widget, anchor: Element | null | undefined, change: () => void): Promise<void> {
  const top = anchor?.getBoundingClientRect().top;
  change();
  host.requestUpdate();
  await host.updateComplete;
  if (!anchor?.isConnected || top === undefined) return;
  const by = anchor.getBoundingClientRect().top - top;
  if (Math.abs(by) >= 1) (scrollerOf(anchor) ?? window).scrollBy({top: by, behavior: 'instant'});
}
