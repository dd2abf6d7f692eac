/**
 * The browser lacks what our style sheets stand on (colours for light and dark, `:has()`, container queries):
 * everything can still be read and sent, but not as it was drawn (ENR-23).
 */
export function isOutdated(): boolean {
  return !['color: light-dark(#000, #fff)', 'selector(:has(a))', 'container-type: inline-size'].every((feature) =>
    CSS.supports(feature),
  );
}
