/** The tokens as tokens.json holds them, in one look after the other, and as files that a design tool takes. */
import file from '../../tokens.json';

interface Colour {
  components: readonly number[];
  alpha?: number;
  hex: string;
}
interface Length {
  value: number;
  unit: string;
}
interface Shadow {
  color: Colour;
  offsetX: Length;
  offsetY: Length;
  blur: Length;
  spread: Length;
}
interface Written {
  $type: 'color' | 'dimension' | 'duration' | 'fontFamily' | 'fontWeight' | 'number' | 'shadow';
  $value: unknown;
  $description: string;
  $extensions?: {mode: Readonly<Record<string, unknown>>};
}
type Group = Readonly<Record<string, Written>>;

const {color, ...others} = (file as unknown as {mutuelle: Readonly<Record<string, Written>> & {color: unknown}})
  .mutuelle;

/** `color-primary`: the name of its custom property, without `--mutuelle-`. */
export const designTokens: ReadonlyMap<string, Written> = new Map([
  ...Object.entries(color as Group).map(([name, token]) => [`color-${name}`, token] as const),
  ...Object.entries(others as Group),
]);

/** What a token is in a look: a mode that it does not name has the first value. */
export const valueIn = ({$value, $extensions}: Written, look: string): unknown => $extensions?.mode[look] ?? $value;

export const hexOf = (token: string, look: string): string =>
  (valueIn(designTokens.get(`color-${token}`)!, look) as Colour).hex;

const colourText = ({hex, alpha = 1}: Colour): string =>
  alpha === 1
    ? hex
    : hex +
      Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0');
const lengthText = ({value, unit}: Length): string => `${value}${unit}`;

/** As CSS says it, and as design tools wrote it before 2025. */
export function textOf({$type}: Pick<Written, '$type'>, value: unknown): string {
  if ($type === 'color') return colourText(value as Colour);
  if ($type === 'dimension' || $type === 'duration') return lengthText(value as Length);
  if ($type === 'fontFamily') return (value as readonly string[]).join(', ');
  if ($type === 'shadow')
    return (value as readonly Shadow[])
      .map((layer) =>
        [layer.offsetX, layer.offsetY, layer.blur, layer.spread]
          .map(lengthText)
          .concat(colourText(layer.color))
          .join(' '),
      )
      .join(', ');
  return String(value);
}

/** `2025`: objects for colours and lengths. `before`: one text each, as Tokens Studio and Penpot read them. */
export type Writing = '2025' | 'before';

function before(token: Written, value: unknown): unknown {
  if (token.$type === 'fontWeight' || token.$type === 'number') return value;
  if (token.$type !== 'shadow') return textOf(token, value);
  return (value as readonly Shadow[]).map(({color: ink, ...lengths}) => ({
    color: colourText(ink),
    ...Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, lengthText(length)])),
  }));
}

/** One look as a file of its own. */
export function fileOf(look: string, writing: Writing): object {
  const written = ([name, token]: readonly [string, Written]) => {
    const value = valueIn(token, look);
    const {$type, $description} = token;
    return [name, {$type, $value: writing === '2025' ? value : before(token, value), $description}] as const;
  };
  const isColour = ([, {$type}]: readonly [string, Written]) => $type === 'color';
  const all = [...designTokens];
  return {
    mutuelle: {
      color: Object.fromEntries(
        all.filter(isColour).map(([name, token]) => written([name.slice('color-'.length), token])),
      ),
      ...Object.fromEntries(all.filter((one) => !isColour(one)).map(written)),
    },
  };
}
