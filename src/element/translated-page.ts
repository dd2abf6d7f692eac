/**
 * Translation by the browser puts a `<font>` in the place of each text node, and Lit holds on to two of them: the text
 * that follows a part is the end before which it inserts, and the text of a part is where it writes.
 */

const marked = new WeakSet<Node>();

/**
 * How Lit copies a template (`creationScope`). A text behind a part gets a node before it that no translation touches,
 * that nobody sees, and that Lit does not count: the end of the part stays in the page.
 */
export const translatable = {
  importNode(template: Node, deep?: boolean): Node {
    if (!marked.has(template)) {
      marked.add(template);
      const markers = document.createTreeWalker(template, NodeFilter.SHOW_COMMENT);
      while (markers.nextNode()) {
        const {currentNode: marker} = markers;
        if (marker.nextSibling instanceof Text)
          (marker as Comment).after(document.createProcessingInstruction('end', ''));
      }
    }
    return document.importNode(template, deep);
  },
};

/**
 * After each rendering of a root. What Lit wrote to a `<font>` as if it were a text is a property `data` that nobody
 * sees: it becomes a text, which the browser translates as any new one. What did not change keeps its translation.
 */
export function showWrittenText(root: ParentNode): void {
  for (const translated of root.querySelectorAll<HTMLFontElement & {data?: string}>('font'))
    if (Object.hasOwn(translated, 'data')) translated.replaceWith(translated.data!);
}
