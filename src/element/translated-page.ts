/**
 * Translation by the browser puts a `<font>` in the place of each text node, and Lit holds on to two of them: the text
 * that follows a part is the end before which it inserts, and the text of a part is where it writes.
 */

/**
 * How Lit copies a template (`creationScope`). Each part gets an end that no translation touches, that nobody sees, and
 * that Lit does not count.
 */
export const translatable = {
  importNode(template: Node): Node {
    const copy = document.importNode(template, true);
    const markers = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    while (markers.nextNode()) (markers.currentNode as Comment).after(document.createProcessingInstruction('end', ''));
    return copy;
  },
};

/**
 * After each rendering of a root. What Lit wrote to a `<font>` as if it were a text is a property `data` that nobody
 * sees: it becomes a text, which the browser translates as any new one. What did not change keeps its translation.
 */
export function showWrittenText(root: ParentNode): void {
  for (const translated of root.querySelectorAll<HTMLFontElement & {data?: string}>('font'))
    if ('data' in translated) translated.replaceWith(translated.data!);
}
