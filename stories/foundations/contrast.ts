/**
 * Contrast of the tokens, computed where they are: in an element, from the colours a browser makes of them. The
 * Foundations page and `src/element/tokens.test.ts` read the same list.
 */

/**
 * An ink on a ground, and the least that is allowed: 4.5 for text, 3 for edges, the focus ring and bars (WCAG 1.4.3,
 * 1.4.11).
 */
export interface Pair {
  ink: string;
  ground: string;
  least: number;
}

const papers = ['surface', 'raised', 'sunken'];
const on = (least: number, ink: string, ...grounds: string[]): Pair[] =>
  grounds.map((ground) => ({ink, ground, least}));

export const pairs: readonly Pair[] = [
  ...on(4.5, 'text', ...papers, 'primary-soft', 'danger-soft', 'warning-soft', 'success-soft', 'info-soft'),
  ...on(4.5, 'muted', ...papers, 'primary-soft'),
  ...on(4.5, 'primary', ...papers, 'primary-soft'),
  ...on(4.5, 'primary-hover', ...papers, 'primary-soft'),
  ...on(4.5, 'on-primary', 'primary', 'primary-hover'),
  ...on(4.5, 'on-card', 'card'),
  ...['danger', 'warning', 'success', 'info'].flatMap((tone) => on(4.5, tone, 'surface', 'raised', `${tone}-soft`)),
  ...on(3, 'border-strong', ...papers),
  ...on(3, 'focus', ...papers),
  ...['amo', 'amc', 'remaining'].flatMap((payer) => on(3, payer, 'surface', 'raised')),
  ...on(3, 'amc', 'track'),
];

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * What is painted for `--_name`, in the 8 bits of a screen: whatever the notation (`oklch`, `color-mix`, `light-dark`).
 */
export function colourOf(root: ShadowRoot, name: string): Rgb {
  const probe = document.createElement('i');
  probe.style.setProperty('color', `var(--_${name})`);
  root.append(probe);
  const paint = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  paint.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export const hex = (rgb: Rgb): string => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance (WCAG 2). */
const luminance = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Rounded down: a ratio that is shown is kept. */
export function ratio(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return Math.floor((100 * (light + 0.05)) / (dark + 0.05)) / 100;
}

export interface Measured extends Pair {
  ratio: number;
}

export function measure(root: ShadowRoot): Measured[] {
  const known = new Map(
    [...new Set(pairs.flatMap(({ink, ground}) => [ink, ground]))].map((name) => [name, colourOf(root, name)]),
  );
  return pairs.map((pair) => ({...pair, ratio: ratio(known.get(pair.ink)!, known.get(pair.ground)!)}));
}
