/** Arithmetic of the field of 256 elements that Data Matrix uses (x⁸ + x⁵ + x³ + x² + 1), and its error correction. */
const exponents: number[] = [];
const logarithms: number[] = [];
for (let power = 0, value = 1; power < 255; power++) {
  exponents[power] = value;
  logarithms[value] = power;
  value = value < 128 ? value << 1 : (value << 1) ^ 0b1_0010_1101;
}

const multiply = (a: number, b: number): number => (a && b ? exponents[(logarithms[a]! + logarithms[b]!) % 255]! : 0);

/** (x − α)(x − α²)… of so many roots, highest power first, without its leading 1. */
function generator(roots: number): number[] {
  let factors = [1];
  for (let power = 1; power <= roots; power++) {
    const root = exponents[power]!;
    factors = [...factors, 0].map((factor, at) => factor ^ multiply(factors[at - 1] ?? 0, root));
  }
  return factors.slice(1);
}

/** The codewords that let a reader repair `data`: the remainder of its division by the generator. */
export function errorCorrection(data: readonly number[], length: number): number[] {
  const divisor = generator(length);
  const remainder = Array<number>(length).fill(0);
  for (const codeword of data) {
    const factor = codeword ^ remainder.shift()!;
    remainder.push(0);
    divisor.forEach((coefficient, at) => {
      remainder[at]! ^= multiply(coefficient, factor);
    });
  }
  return remainder;
}
