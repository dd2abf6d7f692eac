/** Free room around, in pixels. */
const gap = 8;
/** Less room than this under it, and it opens above where there is more. */
const least = 240;

/** Puts what is `fixed` under (or above) what opened it, within what is seen of the page. */
export function placeUnder(panel: HTMLElement, opener: Element): void {
  const {clientWidth, clientHeight} = document.documentElement;
  const {right, top, bottom} = opener.getBoundingClientRect();
  const {style} = panel;
  const left = Math.min(Math.max(gap, right - panel.offsetWidth), clientWidth - panel.offsetWidth - gap);
  const [above, below] = [top - 2 * gap, clientHeight - bottom - 2 * gap];
  const isAbove = below < least && above > below;
  style.left = `${left}px`;
  style.top = isAbove ? 'auto' : `${bottom + gap}px`;
  style.bottom = isAbove ? `${clientHeight - top + gap}px` : 'auto';
  style.maxHeight = `${Math.max(least / 2, isAbove ? above : below)}px`;
}
