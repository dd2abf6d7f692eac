/**
 * Translation by the browser puts a `<font>` with other words in the place of each text node. Lit goes on writing to
 * what stands behind its marker, which is that element now: a property `data` that nobody sees. What was written there
 * becomes a text node again, and the browser translates it as it does any new text.
 *
 * To be called after each rendering of the root. A sentence that did not change keeps its translation.
 */
export function showWrittenText(root: ParentNode): void {
  for (const translated of root.querySelectorAll<HTMLFontElement & {data?: string}>('font'))
    if (Object.hasOwn(translated, 'data')) translated.replaceWith(translated.data ?? '');
}
