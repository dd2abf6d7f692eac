/**
 * A browser that translates, for tests: each text node under the root, and each that comes later, is replaced by a
 * `<font>` around another node. The words stay as they are: they can be compared with those of an untouched run.
 */
export function translate(root: Node): {stop(): void} {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) wrapTexts(node);
    observer.takeRecords();
  });
  wrapTexts(root);
  observer.observe(root, {childList: true, subtree: true});
  return {stop: () => observer.disconnect()};
}

function wrapTexts(root: Node): void {
  for (const text of textsOf(root)) {
    const translation = document.createElement('font');
    text.replaceWith(translation);
    translation.append(text.data);
  }
}

function textsOf(root: Node): Text[] {
  const found: Text[] = [];
  if (root instanceof Text) return isWords(root) ? [root] : found;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (isWords(walker.currentNode as Text)) found.push(walker.currentNode as Text);
  return found;
}

const isWords = (text: Text): boolean =>
  Boolean(text.isConnected && text.data.trim() && !text.parentElement?.closest('font, style, script, textarea'));
