/**
 * Money is a whole number of euro cents, everywhere: 30,00 € is `3000`. Amounts come from the server and are shown by
 * `Intl` elsewhere; nothing here divides, rounds or computes a price.
 */
export type Cents = number;

/** Whether a value is an exact whole number of cents. Negative ones are refunds. */
export function isCents(value: unknown): value is Cents {
  return Number.isSafeInteger(value);
}
