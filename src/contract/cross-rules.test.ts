/** D5: a rule between answers is told as soon as those it needs are there, whatever is missing or wrong beside them. */
import {expect} from '@open-wc/testing';
import {Credentials} from './account.js';
import * as bankDetails from './answers/bank-details.js';
import * as beneficiary from './answers/beneficiary.js';
import * as choice from './answers/guarantee-choice.js';
import * as profile from './answers/profile.js';
import {issuesOf} from './issues.js';
import * as person from './person.js';
import * as teletransmission from './teletransmission.js';
import type * as z from './zod.js';

interface Ruled {
  _zod: {def: {checks?: {_zod: {def: {needs?: readonly string[]}}}[]; shape?: Record<string, unknown>}};
}

const topics: object[] = [bankDetails, beneficiary, choice, profile, person, teletransmission];
const schemas = topics.flatMap((topic) =>
  Object.entries(topic).filter((entry): entry is [string, z.Schema & Ruled] => '_zod' in Object(entry[1])),
);
const rulesOf = ({_zod: {def}}: Ruled) =>
  (def.checks ?? []).flatMap(
    ({
      _zod: {
        def: {needs},
      },
    }) => (needs ? [needs] : []),
  );

/** Answers that break each rule, and nothing else of the schema; a new rule needs its line. */
const broken: Record<string, {value: Record<string, unknown>; issue: string}[]> = {
  Address: [
    {value: {postalCode: '4400', country: 'FR'}, issue: '/postalCode format'},
    {value: {postalCode: 'ABCDE', country: 'FR'}, issue: '/postalCode format'},
    {value: {postalCode: '99999', country: 'FR'}, issue: '/postalCode format'},
    {value: {postalCode: '00000', country: 'FR'}, issue: '/postalCode format'},
    {value: {postalCode: '75001', country: 'BE'}, issue: '/postalCode format'},
  ],
  BankDetails: [{value: {sameForDebit: false, debitAccount: undefined}, issue: '/debitAccount/iban required'}],
};

const issues = (schema: z.Schema, value: unknown) => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : issuesOf(parsed.error).map(({pointer, code}) => `${pointer} ${code}`);
};

describe('rules between answers D5', () => {
  it('each has an example here', () => {
    const ruled = schemas.filter(([, schema]) => rulesOf(schema).length).map(([name]) => name);
    expect(ruled.sort()).to.deep.equal(Object.keys(broken).sort());
  });

  for (const [name, schema] of schemas.filter(([each]) => each in broken))
    for (const {value, issue} of broken[name]!) {
      const others = Object.keys(schema._zod.def.shape ?? {}).filter((key) => !(key in value));
      it(`${name}: ${issue}, with all else missing, empty or wrong`, () => {
        for (const other of [undefined, null, '', 0, {}, [], 'x'])
          expect(issues(schema, {...Object.fromEntries(others.map((key) => [key, other])), ...value})).to.include(
            issue,
          );
      });
    }

  it('is not asked while one of the answers it needs is missing or wrong itself', () => {
    expect(issues(person.Address, {postalCode: '4400'})).not.to.include('/postalCode format');
    expect(issues(person.Address, {country: 'FR'})).to.include('/postalCode required');
  });

  it('K3 A1, A3: takes the longest name of a commune, and a military sector', () => {
    const city = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson';
    expect(issues(person.Address, {line1: 'x'.repeat(60), postalCode: '51290', city, country: 'FR'})).to.deep.equal([]);
    expect(
      issues(person.Address, {line1: 'SP 69411', postalCode: '00595', city: 'ARMEES', country: 'FR'}),
    ).to.deep.equal([]);
  });

  it('K3 B1: takes an account whose bank is of another country', () => {
    const account = {holder: 'Anne Martin', iban: 'ES91 2100 0418 4502 0005 1332', bic: 'REVOLT21'};
    expect(issues(bankDetails.BankAccount, account)).to.deep.equal([]);
  });

  it('E1: takes an address to log in with as it is seen', () => {
    const {data} = Credentials.safeParse({email: '\u200blea@example.fr\u200b ', password: ' p\u200b '});
    expect(data).to.deep.equal({email: 'lea@example.fr', password: ' p\u200b '});
  });

  it('K3 D2: takes a birth whose day and month are not known', () => {
    const parsed = person.BirthDate.safeParse('00/00/1958');
    expect(parsed.data).to.equal('1958-00-00');
  });
});
