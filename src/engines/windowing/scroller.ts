/** The nearest thing around that scrolls, through shadow roots; else the page. */
export function scrollerOf(element: Element): Element | undefined {
  for (
    let node = parentOf(element);
    node && node !== document.body && node !== document.documentElement;
    node = parentOf(node)
  ) {
    if (/auto|scroll|overlay/.test(getComputedStyle(node).overflowY)) return node;
  }
  return undefined;
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
