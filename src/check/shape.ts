/**
 * An answer against its schema, more strictly than a page reads it: a page leaves out what it cannot read, a check says
 * what that is. Fields that the contract does not know are welcome.
 */
import {toPointer} from '../contract/issues.js';
import {Instant, IsoDate} from '../contract/values.js';
import type {Schema} from '../contract/zod.js';

/** What a schema says of itself (`def`), as far as it is read here. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly values?: readonly unknown[];
  readonly words?: readonly string[];
  readonly options?: readonly Schema[];
}
const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

export interface Difference {
  /** Where in the answer. */
  readonly pointer: string;
  /** What stands there and what should, in words: « is a text, not a whole number ». */
  readonly says: string;
  /** Nothing breaks: a word that a newer contract may have. */
  readonly harmless?: boolean;
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
/** `00`: civil status does not know the day, or the month. */
const day = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/;

export function differences(schema: Schema, value: unknown, path: readonly string[] = []): Difference[] {
  const {type, options, element, innerType, shape, catchall} = defOf(schema);
  const nothing = value === undefined || value === null;
  const wrong = (says: string): Difference[] => [{pointer: toPointer(path), says}];
  if (nothing && mayBeMissing(schema)) return [];
  if (innerType) return differences(innerType, value, path);
  if (options) return nearest(options, value, path);
  if (nothing && type !== 'unknown') return wrong(`is missing: ${nameOf(schema)}`);
  if (element) {
    if (!Array.isArray(value)) return wrong(`is ${kindOf(value)}, not a list`);
    return value.flatMap((each, index) => differences(element, each, [...path, String(index)]));
  }
  if (shape) {
    if (typeof value !== 'object' || Array.isArray(value)) return wrong(`is ${kindOf(value)}, not an object`);
    const fields = value as Record<string, unknown>;
    const free = catchall ? Object.keys(fields).filter((key) => !Object.hasOwn(shape, key)) : [];
    return [
      ...Object.entries(shape).map(([key, field]) => [key, field] as const),
      ...free.map((key) => [key, catchall!] as const),
    ].flatMap(([key, field]) => differences(field, fields[key], [...path, key]));
  }
  return leaf(schema, value, path);
}

const mayBeMissing = (schema: Schema): boolean =>
  ['optional', 'default'].includes(defOf(schema).type) || (schema._zod as {optin?: string}).optin === 'defaulted';

/** One of several schemas is meant: the one that knows most of the fields, and of which the least is wrong. */
function nearest(options: readonly Schema[], value: unknown, path: readonly string[]): Difference[] {
  // what takes anything at all is how a page goes on, and no choice
  const real = options.filter((option) => defOf(option).type !== 'unknown' || defOf(option).options);
  const found = real.map((option) => ({known: knownBy(option, value), all: differences(option, value, path)}));
  const [best] = found.toSorted((one, two) => two.known - one.known || one.all.length - two.all.length);
  return best?.all ?? [];
}

/** How many fields of a value a schema has; those that tell schemas apart count most. */
function knownBy(schema: Schema, value: unknown): number {
  if (!(value instanceof Object)) return 0;
  return Object.entries(defOf(schema).shape ?? {}).reduce((sum, [key, field]) => {
    const {values} = defOf(field);
    const weight = values ? (values.includes(value[key as never]) ? 1000 : 0) : 1;
    return sum + (Object.hasOwn(value, key) ? weight : 0);
  }, 0);
}

function leaf(schema: Schema, value: unknown, path: readonly string[]): Difference[] {
  const {type, words, values} = defOf(schema);
  const wrong = (says: string, harmless = false): Difference[] => [
    {pointer: toPointer(path), says, ...(harmless && {harmless})},
  ];
  if (type === 'unknown') return [];
  if (type === 'literal') return values?.includes(value) ? [] : wrong(`is ${shown(value)}, not ${nameOf(schema)}`);
  if (typeof value !== type) return wrong(`is ${kindOf(value)}, not ${nameOf(schema)}`);
  if (schema === Instant && !instant.test(value as string))
    return wrong(`is ${shown(value)}, not an instant with its offset such as 2026-11-22T09:00:00Z`);
  if (schema === IsoDate && !day.test(value as string))
    return wrong(`is ${shown(value)}, not a day such as 2026-11-22 (without a time)`);
  const fits = schema.safeParse(value).success;
  if (words && !words.includes(value as string)) {
    const known = `none of ${words.join(', ')}`;
    return fits
      ? wrong(`is ${shown(value)}, ${known}: a page shows a neutral word for it`, true)
      : wrong(`is ${shown(value)}, ${known}`);
  }
  return fits ? [] : wrong(`is not ${nameOf(schema)}`);
}

/** What should stand there. */
function nameOf(schema: Schema): string {
  const {type, words, values} = defOf(schema);
  if (schema === Instant) return 'an instant such as 2026-11-22T09:00:00Z';
  if (schema === IsoDate) return 'a day such as 2026-11-22';
  if (values) return values.map(shown).join(' or ');
  if (words) return `one of ${words.join(', ')}`;
  if (type === 'number') return schema.safeParse(0.5).success ? 'a number' : 'a whole number';
  return names[type] ?? type;
}

const names: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** What stands there, without its words: they may be a member's. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number';
  return names[typeof value] ?? typeof value;
}

/** Words of a closed list and dates are nobody's secret, as long as they are short. */
const shown = (value: unknown): string =>
  typeof value === 'string' && value.length <= 30 ? `“${value}”` : kindOf(value);

/** A body that this schema refuses because all is missing; nothing where it may be empty. */
export const refusesNothing = (schema: Schema | undefined): boolean =>
  schema !== undefined && !schema.safeParse({}).success;

/** Whether a JSON Pointer leads to something that this schema has. */
export function leads(schema: Schema, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const {options, element, innerType, shape, catchall, type} = defOf(schema);
  if (innerType) return leads(innerType, [key, ...rest]);
  if (options) return options.some((option) => leads(option, [key, ...rest]));
  if (element) return leads(element, rest);
  if (shape && Object.hasOwn(shape, key)) return leads(shape[key]!, rest);
  return catchall ? leads(catchall, rest) : type === 'unknown';
}
