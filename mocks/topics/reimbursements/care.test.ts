import {expect} from '@open-wc/testing';
import {careAtAge, careExamples, moneyOf, type CareExample, type CareId} from './care.js';

/** DOMAIN 8.4: Sécu paid, mutuelle, reste à charge, in cents. */
const table: [CareId, amo: number, amc: number, remaining: number][] = [
  ['generalist', 1900, 900, 200],
  ['outOfPathway', 700, 900, 1400],
  ['child', 2450, 1050, 0],
  ['specialist', 1410, 1840, 2750],
  ['optam', 1900, 2900, 200],
  ['pharmacy', 550, 350, 100],
  ['physio', 1100, 800, 100],
  ['lab', 2200, 1600, 200],
  ['crown', 7200, 42_800, 0],
  ['hearingAid', 24_000, 71_000, 0],
  ['glasses', 9, 20_000, 13_891],
  ['osteopathy', 0, 3000, 3000],
  ['dailyCharge', 0, 9200, 0],
  ['psychiatry', 0, 6800, 0],
  ['emergency', 0, 2300, 0],
  ['heavyAct', 0, 3200, 0],
];

describe('amounts of the demos MEM-10', () => {
  for (const [id, amo, amc, remaining] of table) {
    it(`are those of DOMAIN 8.4: ${id}`, () => {
      const money = moneyOf(careExamples[id]);
      expect([money.amo.amount, money.amc.amount, money.remaining]).to.deep.equal([amo, amc, remaining]);
    });
  }

  it('give the Sécu 90 % in Alsace-Moselle', () => {
    const {amo, amc, remaining} = moneyOf(careExamples.generalist, {localScheme: true});
    expect([amo.amount, amc.amount, remaining]).to.deep.equal([2500, 300, 200]);
  });

  it('D14 ask neither participation nor franchise of minors, and of an adult from the birthday on', () => {
    const left = (id: CareId, age: number) => moneyOf(careExamples[id], {age}).remaining;
    for (const [id, adult] of [
      ['generalist', 200],
      ['pharmacy', 100],
      ['lab', 200],
      ['transport', 400],
    ] as const)
      expect([left(id, 17), left(id, 18)], id).to.deep.equal([0, adult]);
    expect(moneyOf(careExamples.generalist, {age: 17}).amo.amount).to.equal(2100);
  });

  it('D14 make up only the local co-payment outside the pathway, and no hospital day, in Alsace-Moselle', () => {
    const parts = (id: CareId) => {
      const {amo, amc, remaining} = moneyOf(careExamples[id], {localScheme: true});
      return [amo.amount, amc.amount, remaining];
    };
    expect(parts('outOfPathway')).to.deep.equal([1300, 300, 1400]);
    expect(parts('dailyCharge')).to.deep.equal([9200, 0, 0]);
  });

  it('D14 never give somebody the care of another age', () => {
    expect([5, 6, 13, 40].map((age) => careAtAge('child', age))).to.deep.equal([
      'child',
      'generalist',
      'generalist',
      'generalist',
    ]);
    expect([5, 6].map((age) => careAtAge('generalist', age))).to.deep.equal(['child', 'generalist']);
    expect([4, 15, 16].map((age) => careAtAge('outOfPathway', age))).to.deep.equal([
      'child',
      'generalist',
      'outOfPathway',
    ]);
  });

  it('add up, and what is left has its reasons', () => {
    for (const example of Object.values(careExamples) as CareExample[])
      for (const [local, age] of [false, true].flatMap((each) => [5, 17, 40].map((years) => [each, years] as const))) {
        const {spent, amo, amc, remaining, remainder = []} = moneyOf(example, {localScheme: local, age});
        expect(amo.amount + amc.amount + remaining, example.label).to.equal(spent);
        expect(
          remainder.reduce((sum, {amount}) => sum + amount, 0),
          example.label,
        ).to.equal(remaining);
      }
  });
});
