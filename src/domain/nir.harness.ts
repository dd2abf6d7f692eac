import fc from 'fast-check';

/** Two recipes for Corsica, with big integers; the code under test uses the first one with plain numbers. */
export function keyByReplacement(first13: string): string {
  const key = 97n - (BigInt(first13.replace('2A', '19').replace('2B', '18')) % 97n);
  return key.toString().padStart(2, '0');
}
export function keyBySubtraction(first13: string): string {
  const less = first13.slice(5, 7) === '2A' ? 1_000_000n : first13.slice(5, 7) === '2B' ? 2_000_000n : 0n;
  const key = 97n - ((BigInt(first13.replace(/[AB]/, '0')) - less) % 97n);
  return key.toString().padStart(2, '0');
}

export const digits = (length: number, min = 0, max = 10 ** length - 1) =>
  fc.integer({min, max}).map((n) => String(n).padStart(length, '0'));
const month = fc.oneof(digits(2, 1, 12), digits(2, 20, 42), digits(2, 50, 99));
const place = fc
  .oneof(
    fc.tuple(fc.oneof(digits(2, 1, 96), fc.constantFrom('2A', '2B')), digits(3, 1)),
    fc.tuple(digits(3, 970, 989), digits(2, 1)),
    fc.tuple(fc.constant('99'), digits(3, 1)),
  )
  .map((parts) => parts.join(''));
export const first13 = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '7', '8'), digits(2), month, place, digits(3, 1))
  .map((parts) => parts.join(''));
export const validNir = first13.map((number) => number + keyByReplacement(number));

/** The same number as somebody might type or paste it. */
export const spelled = (number: string) =>
  fc
    .tuple(
      fc.constantFrom('', 'NIR : ', 'N° de sécurité sociale : ', 'Nº SS\u00a0', 'sécu '),
      fc.array(
        fc.constantFrom(
          '',
          ' ',
          '\u00a0',
          '\u202f',
          '\u2009',
          '\u2007',
          '\ufeff',
          '\t',
          '.',
          '-',
          '\u2011',
          '/',
          '\u00ad',
        ),
        {minLength: number.length + 1, maxLength: number.length + 1},
      ),
      fc.boolean(),
    )
    .map(
      ([label, between, lower]) =>
        label +
        (between[0] ?? '') +
        [...(lower ? number.toLowerCase() : number)].map((c, i) => c + (between[i + 1] ?? '')).join(''),
    );
