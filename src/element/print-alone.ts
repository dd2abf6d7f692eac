/** Marks what leads to the element being printed, in each root on the way. */
const mark = 'data-mutuelle-print';
const alone =
  `@media print { :not(:has([${mark}])):not([${mark}]) { display: none !important; } [${mark}] { margin: 0 ` +
  '!important; } }';

/**
 * Prints one element of a page instead of all of it. The rest is hidden by a sheet that is there only for the time of
 * printing; nothing of the page is moved or changed, and a strict policy allows it.
 */
export function printAlone(element: Element): void {
  const undo: (() => void)[] = [];
  for (let node: Element | undefined = element; node;) {
    const marked = node;
    const root = node.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(alone);
    marked.setAttribute(mark, '');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    undo.push(() => {
      marked.removeAttribute(mark);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    });
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  addEventListener('afterprint', () => undo.forEach((each) => each()), {once: true});
  print();
}
