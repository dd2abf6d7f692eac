/** What any element may carry (`color-scheme` is read by the styles), besides `data-…`, `aria-…` and `on…`. */
const common = [
  'id',
  'class',
  'style',
  'slot',
  'part',
  'exportparts',
  'lang',
  'dir',
  'hidden',
  'title',
  'tabindex',
  'role',
  'translate',
  'inert',
  'is',
  'nonce',
  'popover',
  'draggable',
  'contenteditable',
  'itemprop',
  'ref',
  'key',
  'color-scheme',
];
const warned = new Set<string>();

/**
 * Says once, with the tag and the names it knows, that an attribute does nothing: a typing error costs nobody an hour.
 */
export function warnUnknownAttributes(element: Element): void {
  const known = (element.constructor as unknown as {observedAttributes: string[]}).observedAttributes;
  for (const name of element.getAttributeNames()) {
    // frameworks add attributes of their own, with a sign or a prefix of theirs
    if (known.includes(name) || common.includes(name) || /^(data-|aria-|on|_|ng|v-|[^a-z])|[:.@]/.test(name)) continue;
    const key = `${element.localName} ${name}`;
    if (warned.has(key)) continue;
    warned.add(key);
    console.warn(`<${element.localName}> does not know the attribute “${name}”. It knows: ${known.join(', ')}.`);
  }
}
