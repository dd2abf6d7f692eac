/** One-time codes received by SMS or e-mail: the member may paste the whole message. */

/**
 * The code of `length` digits inside a text, or else all its digits (never cut, so that one too many shows).
 *
 * In this order: after the `#` of an origin-bound message (« @example.fr #123456 »); digits in one piece; digits in
 * groups (« 123 456 »). A number that is part of a longer one, such as a phone number, is not the code.
 */
export function readOneTimeCode(text: string, length = 6): string {
  const runs = text.match(/#?\d+(?:[\s.-]\d+)*/g) ?? [];
  const pieces = runs.flatMap((run) => run.split(/[\s.-]/));
  return (
    runs.find((run) => run.startsWith('#') && run.length === length + 1)?.slice(1) ??
    runs.find((run) => /^\d+$/.test(run) && run.length === length) ??
    runs.map(digitsOf).find((digits) => digits.length === length) ??
    pieces.map(digitsOf).find((digits) => digits.length === length) ??
    digitsOf(text)
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
