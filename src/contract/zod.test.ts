import {expect} from '@open-wc/testing';
import {issuesOf} from './issues.js';
import * as z from './zod.js';

const answer = (schema: z.Schema, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : issuesOf(parsed.error).map(({pointer, code}) => `${pointer} ${code}`);
};

/** Expected answers are those of zod's own, which these stand for. */
describe('what the contract has in the place of zod’s own', () => {
  const short = z.string().check(z.maxLength(3));
  const told = z.discriminatedUnion('kind', [
    z.object({kind: z.literal('same'), sameAs: z._default(z.string(), 'member')}),
    z.object({kind: z.literal('own'), place: short, count: z.int()}),
  ]);
  const cases: [name: string, schema: z.Schema, value: unknown, answer: unknown][] = [
    ['a whole number', z.int(), -3, -3],
    ['a part of one', z.int(), 1.5, [' required']],
    ['words for a number', z.int(), '1', [' required']],
    ['as long as may be', z.string().check(z.minLength(1), z.maxLength(3)), 'abc', 'abc'],
    ['too long', z.string().check(z.maxLength(3)), 'abcd', [' format']],
    ['too short', z.string().check(z.minLength(1)), '', [' required']],
    ['one of the words', z.enum(['a', 'b']), 'b', 'b'],
    ['another word', z.enum(['a', 'b']), 'c', [' required']],
    ['no word', z.enum(['a', 'b']), undefined, [' required']],
    ['null, where it may be', z.nullable(z.int()), null, null],
    ['a value where null may be', z.nullable(z.int()), 3, 3],
    ['a wrong one, where null may be', z.nullable(z.int()), 'x', [' required']],
    ['nothing, where null may be', z.object({at: z.nullable(z.string())}), {}, {at: null}],
    ['a default for what is missing', z.object({at: z._default(z.int(), 3)}), {}, {at: 3}],
    ['a default for undefined', z._default(z.enum(['a', 'b']), 'b'), undefined, 'b'],
    ['no default where there is a value', z.object({at: z._default(z.boolean(), true)}), {at: false}, {at: false}],
    ['a default for null A3', z._default(z.int(), 3), null, 3],
    ['null for what may be missing A3', z.object({at: z.optional(z.string())}), {at: null}, {at: undefined}],
    ['a wrong value for what may be missing', z.object({at: z.optional(z.string())}), {at: 1}, ['/at required']],
    ['a wrong value for what nobody needs A3', z.object({at: z.maybe(z.string())}), {at: 1}, {at: undefined}],
    ['a known word', z.orElse(z.enum(['a', 'b']), 'b'), 'a', 'a'],
    ['an unknown word A3', z.orElse(z.enum(['a', 'b']), 'b'), 'c', 'b'],
    ['no word at all A3', z.object({at: z.orElse(z.enum(['a', 'b']), 'b')}), {}, {at: 'b'}],
    ['a list', z.list(z.int()), [1, 2], [1, 2]],
    ['a list that is missing A3', z.object({at: z.list(z.int())}), {}, {at: []}],
    ['a list that is null A3', z.object({at: z.list(z.int())}), {at: null}, {at: []}],
    ['a list with parts of cents A3', z.list(z.int()), [1, 2.5, 3], Object.assign([1, 3], {unreadable: 1})],
    ['what is no list A3', z.list(z.int()), 'x', Object.assign([], {unreadable: 1})],
    ['free keys', z.record(short), {a: 'x', b: 'abc'}, {a: 'x', b: 'abc'}],
    ['a wrong value at its key', z.record(short), {a: 'x', 'b/c': 'abcd'}, ['/b~1c format']],
    ['a list for an object', z.record(short), [], [' required']],
    ['nothing for an object', z.record(short), undefined, [' required']],
    [
      'a key that would change what an object is',
      z.record(z.unknown()),
      JSON.parse('{"__proto__": 1, "a": 2}'),
      {a: 2},
    ],
    ['the first that fits', z.union([z.object({a: z.string()}), z.object({})]), {a: 'x', b: 1}, {a: 'x'}],
    ['the second, where the first does not', z.union([z.object({a: z.string()}), z.object({})]), {a: 1}, {}],
    ['none that fits', z.union([z.string(), z.boolean()]), 1, [' required']],
    ['the one that is meant, with its defaults', told, {kind: 'same', more: 1}, {kind: 'same', sameAs: 'member'}],
    [
      'what is wrong in the one that is meant',
      told,
      {kind: 'own', place: 'abcd'},
      ['/place format', '/count required'],
    ],
    ['none that is meant', told, {kind: 'other'}, ['/kind required']],
    ['nothing told apart', told, null, [' required']],
    [
      'one inside of another',
      z.object({at: z.array(told)}),
      {at: [{kind: 'own', place: 'a', count: 0.5}, {}]},
      ['/at/0/count required', '/at/1/kind required'],
    ],
    ['none, where none is needed', z.object({at: z.optional(told)}), {}, {}],
  ];
  for (const [name, schema, value, expected] of cases)
    it(name, () => expect(answer(schema, value)).to.deep.equal(expected));

  it('lets the rules between answers go on beside one that is wrong by a rule', () => {
    const option = z.object({kind: z.literal('own'), word: z.string().check(z.rule(() => 'format'))});
    const part = z.discriminatedUnion('kind', [option]);
    const whole = z.object({part}).check(z.crossRule([], (_, issue) => issue('other', 'required')));
    expect(answer(whole, {part: {kind: 'own', word: 'x'}})).to.deep.equal(['/part/word format', '/other required']);
  });
});
