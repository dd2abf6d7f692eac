/**
 * How a browser replaces a text: by a `<font>` around another node (`anew`), around the same one (`moved`), by two
 * around each other (`nested`); or each text there is, blank ones too (`everything`).
 */
export type Manner = 'anew' | 'moved' | 'nested' | 'everything';

/**
 * A browser that translates, for tests: each text node under the root, and each that comes later, is replaced by a
 * `<font>`. The words stay as they are: they can be compared with those of an untouched run.
 */
export function translate(root: Node, manner: Manner = 'anew'): {stop(): void} {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) for (const node of addedNodes) wrapTexts(node, manner);
    observer.takeRecords();
  });
  wrapTexts(root, manner);
  observer.observe(root, {childList: true, subtree: true});
  return {stop: () => observer.disconnect()};
}

function wrapTexts(root: Node, manner: Manner): void {
  for (const text of textsOf(root).filter((each) => isToTranslate(each, manner))) {
    const translation = document.createElement('font');
    text.before(translation);
    if (manner === 'moved') translation.append(text);
    else {
      text.remove();
      const inner = manner === 'nested' ? translation.appendChild(document.createElement('font')) : translation;
      inner.append(text.data);
    }
  }
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = root instanceof Text ? [root] : [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

const isToTranslate = (text: Text, manner: Manner): boolean =>
  text.isConnected &&
  (manner === 'everything' || text.data.trim() !== '') &&
  !text.parentElement?.closest('font, style, script, textarea');
