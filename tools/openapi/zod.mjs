// The door to zod (src/contract/zod.ts) with zod's own parts behind it, which can say what they are: read through it,
// the contract is written as JSON Schema. It parses nothing; what the real door also refuses is said in words.
import * as z from 'zod/mini';

export {
  _default,
  _default as orElse,
  array,
  array as list,
  boolean,
  check,
  discriminatedUnion,
  enum,
  int,
  literal,
  maxLength,
  minLength,
  nullable,
  number,
  object,
  optional,
  optional as maybe,
  overwrite,
  string,
  unknown,
} from 'zod/mini';

/** What a schema says besides its shape. */
export const said = z.registry();

/** @typedef {import('zod/mini').ZodMiniType} Schema */

export const record = (/** @type {Schema} */ value) => z.record(z.string(), value);

/** What stands for something that cannot be read is asked of nobody. */
export function union(/** @type {Schema[]} */ options) {
  const asked = options.filter(({_zod}) => _zod.def.type !== 'unknown');
  return asked.length > 1 ? z.union(asked) : asked[0];
}

export const rule = () => z.check(() => undefined);
export const crossRule = rule;
export const normalized = () => z.string().check(z.minLength(1));

/** Values of today; a server of tomorrow may have more. */
export const openEnum = (/** @type {readonly string[]} */ known) =>
  z.string().register(said, {'x-extensible-enum': [...known]});

export const saved = () => record(z.unknown());
