import type {CSSResult, CSSResultGroup} from 'lit';

type Collector = (sheet: CSSResult) => void;
let collector: Collector | undefined;

/**
 * Said by a block, a field or a view about itself: it cannot be shown without these styles. The widget that renders it
 * adopts them, so that no widget keeps a list of what its parts look like.
 */
export function needs(...styles: CSSResultGroup[]): void {
  if (collector) for (const sheet of flatStyles(styles)) collector(sheet);
}

/** Runs a rendering, and hears of the styles its parts need. */
export function collectStyles<T>(collect: Collector, render: () => T): T {
  const outer = collector;
  collector = collect;
  try {
    return render();
  } finally {
    collector = outer;
  }
}

export function flatStyles(styles: CSSResultGroup | undefined): CSSResult[] {
  if (styles === undefined) return [];
  return Array.isArray(styles) ? styles.flatMap((each) => flatStyles(each as CSSResultGroup)) : [styles as CSSResult];
}

/** On a page that resets everything (`* {all: unset !important}`), an element is a line of text: ours is a box. */
export function keepBox(element: HTMLElement): void {
  const computed = getComputedStyle(element);
  if (computed.display !== 'inline') return;
  const box = computed.getPropertyValue('--_box');
  element.style.setProperty('display', box, 'important');
  if (box === 'block') element.style.setProperty('inline-size', '100%', 'important');
}
