import {expect} from '@open-wc/testing';
import {careExamples, moneyOf, type CareExample, type CareId} from './care.js';

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
    const {amo, amc, remaining} = moneyOf(careExamples.generalist, true);
    expect([amo.amount, amc.amount, remaining]).to.deep.equal([2500, 300, 200]);
  });

  it('add up, and what is left has its reasons', () => {
    for (const example of Object.values(careExamples) as CareExample[])
      for (const local of [false, true]) {
        const {spent, amo, amc, remaining, remainder = []} = moneyOf(example, local);
        expect(amo.amount + amc.amount + remaining, example.label).to.equal(spent);
        expect(
          remainder.reduce((sum, {amount}) => sum + amount, 0),
          example.label,
        ).to.equal(remaining);
      }
  });
});
