import {expect} from '@open-wc/testing';
import {Offer} from '../../../src/contract/guarantees.js';
import {offers} from './offers.js';
import {reimburse, type Care, type Level} from '../reimbursements/split.js';

describe('reimburse', () => {
  const care = (price: number, base: number, rate: number, deducted = 0): Care => ({
    care: '',
    price,
    base,
    rate,
    deducted,
  });
  // The worked examples of the domain handbook: price, base, rate, what is deducted; Sécu, mutuelle, what is left.
  const cases: [string, Care, Level, [number, number, number]][] = [
    ['GP, secteur 1', care(3000, 3000, 70, 200), {upToPercent: 100}, [1900, 900, 200]],
    ['GP in Alsace-Moselle', care(3000, 3000, 90, 200), {upToPercent: 100}, [2500, 300, 200]],
    ['GP, child under 6', care(3500, 3500, 70), {upToPercent: 100}, [2450, 1050, 0]],
    ['specialist non OPTAM at 150 %', care(6000, 2300, 70, 200), {upToPercent: 150}, [1410, 1840, 2750]],
    ['specialist OPTAM at 200 %', care(5000, 3000, 70, 200), {upToPercent: 200}, [1900, 2900, 200]],
    ['medicine at 65 %', care(1000, 1000, 65, 100), {upToPercent: 100}, [550, 350, 100]],
    ['paramedical act', care(2000, 2000, 60, 100), {upToPercent: 100}, [1100, 800, 100]],
    ['lab tests', care(4000, 4000, 60, 200), {upToPercent: 100}, [2200, 1600, 200]],
    ['crown 100 % Santé', care(50000, 12000, 60), 'actualCost', [7200, 42800, 0]],
    ['hearing aid class I', care(95000, 40000, 60), 'actualCost', [24000, 71000, 0]],
    ['glasses class B', care(33900, 15, 60), {amount: 20000}, [9, 20000, 13891]],
    ['osteopathy', care(6000, 0, 0), {amount: 3000}, [0, 3000, 3000]],
    ['hospital, four days', care(9200, 0, 0), 'actualCost', [0, 9200, 0]],
  ];
  for (const [name, given, level, [amo, amc, remaining]] of cases) {
    it(name, () => expect(reimburse(given, level)).to.deep.equal({amo, amc, remaining}));
  }

  it('never pays more than the price', () =>
    expect(reimburse(care(10000, 15, 60), {amount: 42000})).to.deep.equal({amo: 9, amc: 9991, remaining: 0}));
});

describe('the offers', () => {
  for (const [id, offer] of Object.entries(offers)) {
    it(`${id} is of the contract, and adds up`, () => {
      const whole = {...offer, employer: 'Atelier', effectiveDate: '2026-12-01', documents: []};
      expect(Offer.parse(whole)).to.deep.equal(whole);
      for (const {price, employerShare, memberShare, planId, topUp} of offer.combinations) {
        expect(price).to.equal(employerShare + memberShare);
        expect(offer.plans.map((plan) => plan.id)).to.include(planId);
        expect(topUp && !offer.topUp).to.equal(false);
      }
      for (const {rows} of offer.comparison)
        for (const {levels} of rows) expect(levels).to.have.length(offer.plans.length);
      for (const {rows} of offer.examples)
        for (const {price, amo, amc, remaining} of rows) expect(amo + amc + remaining).to.equal(price);
      if (offer.preselected) expect(offer.combinations.map((each) => each.id)).to.include(offer.preselected);
    });
  }

  it('the standard one is the one of the design', () => {
    const shares = offers.standard.combinations.map(({label, employerShare, memberShare}) => [
      label,
      employerShare,
      memberShare,
    ]);
    expect(shares).to.deep.equal([
      ['Base', 4240, 0],
      ['Base + Option 1', 4240, 1840],
      ['Base + Option 2', 4240, 3990],
      ['Base + Surcomplémentaire', 4240, 980],
      ['Base + Option 1 + Surcomplémentaire', 4240, 2820],
      ['Base + Option 2 + Surcomplémentaire', 4240, 4970],
    ]);
    expect(offers.standard.topUp?.memberShare).to.equal(980);
    const option1 = offers.standard.examples.find(({planId}) => planId === 'option1')!;
    expect(option1.rows.map(({amo, amc, remaining}) => [amo, amc, remaining])).to.deep.equal([
      [1900, 900, 200],
      [1410, 1380, 3210],
      [7200, 42800, 0],
      [24000, 71000, 0],
      [9, 20000, 13891],
      [0, 9200, 0],
    ]);
  });

  it('Alsace-Moselle is cheaper, plan by plan', () => {
    offers.alsace.combinations.forEach(({price, label}, index) =>
      expect(price, label).to.be.below(offers.standard.combinations[index]!.price),
    );
  });
});
