/**
 * The one door to zod. `jitless` must be set before the first schema parses: zod otherwise probes
 * `new Function`, which is a reported violation on every page with a strict Content Security Policy.
 * `zod/mini` because a widget pays for every kilobyte (6 KB brotli against 21 for the classic build).
 */
import * as z from 'zod/mini';

z.config({jitless: true});
hideAddedKeys();

/**
 * A page may add a key to all objects (`Object.prototype.extend = …`), which every loop over keys then meets; zod fails
 * with it. The key stays, with its value: only loops pass it by from now on, as they do what the language itself adds.
 */
export function hideAddedKeys(): void {
  for (const key in {}) {
    try {
      // oxlint-disable-next-line no-extend-native -- nothing is added: it is there already
      Object.defineProperty(Object.prototype, key, {enumerable: false});
    } catch {
      // the page does not let it be changed: `tampered.ts` names it
    }
  }
}

// Names one by one, not the namespace: bundlers drop what is not named, and a namespace that is exported again is kept
// whole with its forty languages. Topics write `import * as z from './zod.js'`.
// What is missing here is below, made of these and of rules: zod's own are a third of its bytes.
export {array, boolean, literal, number, object, overwrite, string, unknown} from 'zod/mini';
export type {output as infer, ZodMiniType} from 'zod/mini';

export type Schema<Output = unknown> = z.ZodMiniType<Output>;
export type Infer<S> = S extends z.ZodMiniType<infer Output> ? Output : never;

/** Whole numbers that a double holds. */
export function int(): z.ZodMiniNumber {
  return z.number().check(rule((value) => (Number.isSafeInteger(value) ? undefined : 'required')));
}

export function maxLength(most: number) {
  return rule<string | readonly unknown[]>(({length}) => (length > most ? 'format' : undefined));
}

export function minLength(least: number) {
  return rule<string | readonly unknown[]>(({length}) => (length < least ? 'required' : undefined));
}

function oneOf<const Values extends readonly string[]>(values: Values): Schema<Values[number]> {
  return told(z.string().check(rule((value) => (values.includes(value) ? undefined : 'required'))), {words: values});
}
export {oneOf as enum};

/** What is known to be nothing (`null`), said so or left out: many serialisers write no nulls. */
export function nullable<Value extends Schema>(schema: Value): Schema<Infer<Value> | null> {
  const find = (payload: {value: unknown}) => {
    payload.value ??= null;
    return payload.value === null ? z.unknown() : schema;
  };
  return mayBeMissing(chosen(find, [schema]));
}

/** What may be missing; also `null`, as Java and C# write what is missing. */
export function optional<Value extends z.ZodMiniType>(schema: Value): z.ZodMiniOptional<Value> {
  const optionalSchema = z.optional(schema);
  const {_zod: inner} = optionalSchema;
  const {run} = inner;
  // what gives a value where there is none (a list) is not asked for one
  inner.run = (payload, context) => ((payload.value ??= undefined) === undefined ? payload : run(payload, context));
  return optionalSchema;
}

/** What has a value where the server says nothing, or `null`. */
export function _default<Value extends z.ZodMiniType>(
  schema: Value,
  value: z.util.NoUndefined<z.output<Value>>,
): z.ZodMiniDefault<Value> {
  return nullIsMissing(z._default(schema, value));
}

function nullIsMissing<Value extends z.ZodMiniType>(schema: Value): Value {
  const {_zod: inner} = schema;
  const {run} = inner;
  inner.run = (payload, context) => {
    payload.value ??= undefined;
    return run(payload, context);
  };
  return schema;
}

/**
 * Something a page can do without (a link, a hint): what cannot be read is missing. Never for money, for the law, or
 * for what a member decides by.
 */
export function maybe<Value extends z.ZodMiniType>(schema: Value): z.ZodMiniOptional<Value> {
  return lenient(optional(schema));
}

/** The same, with what stands in its place. */
export function orElse<Value extends z.ZodMiniType>(
  schema: Value,
  otherwise: z.util.NoUndefined<z.output<Value>>,
): z.ZodMiniDefault<Value> {
  return lenient(_default(schema, otherwise), otherwise);
}

function lenient<Value extends z.ZodMiniType>(schema: Value, otherwise?: unknown): Value {
  const {_zod: inner} = schema;
  const {run} = inner;
  inner.run = (payload, context) => {
    const {value, issues} = run({value: payload.value, issues: []}, context) as typeof payload;
    if (issues.length) noteUnreadable(issues);
    payload.value = issues.length ? otherwise : value;
    return payload;
  };
  return schema;
}

/** A list, with how many of its items could not be read and are not in it. Said where they would stand. */
export type List<Item> = Item[] & {readonly unreadable?: number};

/**
 * A list whose items stand by themselves: one that cannot be read does not take the others away. A list that is none at
 * all counts as one that cannot be read; one that is missing, as empty.
 */
export function list<Item extends Schema>(item: Item): Schema<List<Infer<Item>>> {
  const schema = z.array(item);
  schema._zod.run = (payload, context) => {
    const value = payload.value as unknown;
    const items: unknown[] = [];
    let unreadable = 0;
    for (const each of Array.isArray(value) ? value : (value ?? undefined) === undefined ? [] : [undefined]) {
      const read = item._zod.run({value: each, issues: []}, context) as typeof payload;
      if (read.issues.length) {
        unreadable++;
        noteUnreadable(read.issues);
      } else items.push(read.value);
    }
    payload.value = (unreadable ? Object.assign(items, {unreadable}) : items) as never;
    return payload;
  };
  return mayBeMissing(schema);
}

/** For what gives a value where there is none. */
function mayBeMissing(schema: z.ZodMiniType): never {
  (schema._zod as {optin?: string}).optin = 'defaulted';
  return schema as never;
}

const noted = new Set<string>();

/** Once for each kind, for the integrator; places and codes, never what was sent. */
function noteUnreadable(issues: readonly {path?: readonly unknown[] | undefined; code?: string | undefined}[]): void {
  const places = issues.map(({path = [], code}) => `${path.join('/') || '(all of it)'} ${code ?? ''}`.trim());
  const told = `mutuelle: a part of an answer does not fit the contract and is not shown: ${places.join(', ')}.`;
  if (noted.has(told)) return;
  noted.add(told);
  console.warn(told);
}

/** An object whose keys are free. */
export function record<Value extends Schema>(value: Value): Schema<Record<string, Infer<Value>>> {
  return new z.ZodMiniObject({type: 'object', shape: {}, catchall: value}) as never;
}

/** The first of them that fits. */
export function union<const Options extends readonly Schema[]>(options: Options): Schema<Infer<Options[number]>> {
  return chosen(({value}) => options.find((option) => option.safeParse(value).success), options);
}

/** Objects told apart by one of their keys: only the one that is meant is asked what is wrong. */
export function discriminatedUnion<Key extends string, const Options extends readonly Told<Key>[]>(
  key: Key,
  options: Options,
): Schema<Infer<Options[number]>> {
  const said = (value: unknown) => (value as Record<Key, unknown> | null | undefined)?.[key];
  return chosen(({value}) => options.find(({def}) => def.shape[key].def.values[0] === said(value)), options, key);
}

type Told<Key extends string> = z.ZodMiniObject<Record<Key, z.ZodMiniLiteral> & Record<string, z.ZodMiniType>>;

/**
 * Parses as another schema, found by the value; its issues keep their places, and whether other rules may go on.
 * `key`: what is missing, where none is meant.
 */
function chosen(
  find: (payload: {value: unknown}) => z.ZodMiniType | undefined,
  options: readonly Schema[],
  key?: string,
): never {
  const schema = z.unknown().check(
    z.check((payload) => {
      const option = find(payload);
      const path = key && payload.value instanceof Object ? [key] : [];
      if (!option) return void payload.issues.push({code: 'custom', input: payload.value, path});
      const {value, issues} = option._zod.run({value: payload.value, issues: []}, {async: false}) as typeof payload;
      payload.value = value;
      payload.issues.push(...issues);
    }),
  );
  return told(schema, {options});
}

/**
 * What a rule knows and its function does not show, for who reads the contract itself: the words of a choice, the
 * schemas that may be meant.
 */
function told(schema: z.ZodMiniType, more: {words?: readonly string[]; options?: readonly Schema[]}): never {
  Object.assign(schema._zod.def, more);
  return schema as never;
}

/**
 * A rule of `domain/` as a zod check. The rule returns an error code or undefined; the code travels to the field
 * as `params.code`, and the sentence is found beside the field that shows it. `continue`: one wrong answer must not
 * hide the rules between the others.
 */
export function rule<T>(check: (value: T) => string | undefined) {
  return z.check<T>((payload) => {
    const code = check(payload.value);
    if (code) payload.issues.push({code: 'custom', input: payload.value, params: {code}, continue: true});
  });
}

/** Text stored in one spelling whatever was typed, then checked: `normalized(normalizeNir, checkNir)`. */
export function normalized(normalize: (text: string) => string, ...checks: ((value: string) => string | undefined)[]) {
  return z.string().check(z.overwrite(normalize), rule(required), ...checks.map(rule));
}

function required(value: unknown): string | undefined {
  return value === '' ? 'required' : undefined;
}

/**
 * A choice that a newer server may widen: an unknown value is kept as it is (its label falls back to a neutral one)
 * instead of failing the whole answer. Only for answers; what we send uses `z.enum`.
 */
export function openEnum<const Values extends readonly string[]>(
  known: Values,
): z.ZodMiniType<Values[number] | (string & {}), string> {
  return told(z.string(), {words: known});
}

/**
 * A rule between several values of one object: `issue('postalCode', 'format')` says which one to correct. It is asked
 * as soon as the values it `needs` are there and right, whatever is missing or wrong beside them.
 */
export function crossRule<T extends object>(
  needs: readonly (keyof T & string)[],
  check: (value: T, issue: (path: string, code: string) => void) => void,
) {
  const own = z.check<T>((payload) => {
    check(payload.value, (path, code) =>
      payload.issues.push({
        code: 'custom',
        input: payload.value,
        path: path.split('.'),
        params: {code},
        continue: true,
      }),
    );
  });
  const when = ({value, issues}: Parameters<Exclude<typeof own._zod.def.when, undefined>>[0]) =>
    value instanceof Object &&
    needs.every((key) => (value as T)[key] !== undefined && !issues.some(({path}) => path?.[0] === key));
  Object.assign(own._zod.def, {when, needs});
  return own;
}

type DeepPartial<T> = T extends (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? {[K in keyof T]?: DeepPartial<T[K]>}
    : T;

/**
 * Something we saved that the server gives back. Only "it is an object" is checked: the rules of the form would refuse
 * a whole enrolment for one value the server accepts, and every step would pay for the rules of all. Who reads it must
 * expect any part to be missing.
 */
export const saved = <T>() => record(z.unknown()) as unknown as Schema<DeepPartial<T>>;
export type Saved<T> = DeepPartial<T>;
