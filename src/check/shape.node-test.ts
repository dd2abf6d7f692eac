/** How strictly an answer is compared with its schema. `node --import tsx --test src/check/shape.node-test.ts` */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Teletransmission} from '../contract/teletransmission.js';
import {Instant, IsoDate} from '../contract/values.js';
import * as z from '../contract/zod.js';
import {differences, leads} from './shape.js';

const told = (schema: z.Schema, value: unknown) =>
  differences(schema, value).map(({pointer, says, harmless}) => (harmless ? '! ' : '') + `${pointer} ${says}`.trim());

const Person = z.object({id: z.string(), bornOn: z.optional(IsoDate), seenAt: z.maybe(Instant), cents: z.int()});
const person = {id: 'a', bornOn: '1958-00-00', seenAt: '2026-11-22T09:00:00.5+01:00', cents: 1};

describe('an answer against its schema', () => {
  const cases: [name: string, schema: z.Schema, value: unknown, told: string[]][] = [
    ['all that there is', Person, person, []],
    ['more than there is', Person, {...person, more: 1}, []],
    ['null for what may be missing', Person, {...person, bornOn: null}, []],
    [
      'what a page leaves out in silence',
      Person,
      {...person, seenAt: 12},
      ['/seenAt is a number, not an instant such as 2026-11-22T09:00:00Z'],
    ],
    ['what is missing', Person, {id: 'a'}, ['/cents is missing: a whole number']],
    ['a part of a cent', Person, {...person, cents: 0.5}, ['/cents is not a whole number']],
    [
      'a day with a time',
      Person,
      {...person, bornOn: '2026-11-22T00:00'},
      ['/bornOn is “2026-11-22T00:00”, not a day such as 2026-11-22 (without a time)'],
    ],
    [
      'a month that is none',
      Person,
      {...person, bornOn: '2026-13-01'},
      ['/bornOn is “2026-13-01”, not a day such as 2026-11-22 (without a time)'],
    ],
    ['a list in the place of an object', Person, [], ['is a list, not an object']],
    ['a wrong item of a list', z.list(Person), [person, {...person, id: 1}], ['/1/id is a number, not a text']],
    ['a list left out', z.object({all: z.list(Person)}), {}, []],
    ['a list that must be there', z.object({all: z.array(Person)}), {}, ['/all is missing: a list']],
    ['another word in a closed list', z.orElse(z.enum(['a', 'b']), 'a'), 'c', ['is “c”, none of a, b']],
    [
      'another word in an open list',
      z.openEnum(['a', 'b']),
      'c',
      ['! is “c”, none of a, b: a page shows a neutral word for it'],
    ],
    ['a wrong value at a free key', z.record(z.int()), {a: 1, b: '1'}, ['/b is a text, not a whole number']],
    ['nothing where null may be', z.object({at: z.nullable(z.int())}), {}, []],
    [
      'a wrong value where null may be',
      z.object({at: z.nullable(z.int())}),
      {at: 'x'},
      ['/at is a text, not a whole number'],
    ],
    [
      'what is wrong in the one that is meant',
      Teletransmission,
      {enabled: true, nir: 1},
      ['/nir is a number, not a text', '/schemeCode is missing: a text'],
    ],
    [
      'what a page falls back to is no choice',
      z.union([Person, z.object({id: z.string()})]),
      {...person, cents: '1'},
      ['/cents is a text, not a whole number'],
    ],
  ];
  for (const [name, schema, value, expected] of cases) it(name, () => assert.deepEqual(told(schema, value), expected));

  it('says nothing of what a member may have written', () => {
    const secret = 'Je suis malade depuis le mois de novembre';
    assert.deepEqual(told(z.int(), secret), ['is a text, not a whole number']);
    assert.deepEqual(told(z.enum(['a']), secret), ['is a text, none of a']);
  });

  it('knows which pointers lead somewhere', () => {
    const schema = z.object({all: z.array(Teletransmission), by: z.record(Person), at: z.nullable(Person)});
    for (const pointer of ['all/0/nir', 'all/0/other/schemeCode', 'by/x/id', 'at/cents', 'all'])
      assert.ok(leads(schema, pointer.split('/')), pointer);
    for (const pointer of ['none', 'all/0/name', 'by/x/name', 'at/name/first', '/all'])
      assert.ok(!leads(schema, pointer.split('/')), pointer);
  });
});
