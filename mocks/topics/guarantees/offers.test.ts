import {expect} from '@open-wc/testing';
import {Offer} from '../../../src/contract/guarantees.js';
import {Coverage} from '../../../src/contract/coverage.js';
import {members} from '../../people/members.js';
import {personas, type PersonaId} from '../../people/personas.js';
import {chosenBy, coverageOf} from '../coverage/coverage.js';
import {networkFor} from '../network/search.js';
import {reimburse, type Care, type Level} from '../reimbursements/split.js';
import {exampleCare, levelsOf, levelText, levelWords, posts} from './levels.js';
import {isLocal, offerFor, offerIds} from './offers.js';
import {alone, combinationsOf, householdOf, type People} from './prices.js';

const family: People = {adults: 2, children: 2};
const households: People[] = [1, 2].flatMap((adults) => [0, 1, 2, 3, 4].map((children) => ({adults, children})));

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
  for (const id of offerIds) {
    for (const people of households) {
      it(`${id} is of the contract, and adds up, for ${people.adults} adults and ${people.children} children`, () => {
        const offer = offerFor(id, people);
        const whole = {...offer, employer: 'Atelier', effectiveDate: '2026-12-01', documents: []};
        expect(Offer.parse(whole)).to.deep.equal(whole);
        const ids = offer.combinations.map((each) => each.id);
        for (const {price, employerShare, memberShare, planId, topUp} of offer.combinations) {
          expect(price).to.equal(employerShare + memberShare);
          expect(offer.plans.map((plan) => plan.id)).to.include(planId);
          expect(topUp && !offer.topUp).to.equal(false);
          const without = offer.combinations.find((each) => each.planId === planId && !each.topUp)!;
          if (topUp) expect(memberShare).to.equal(without.memberShare + offer.topUp!.memberShare);
        }
        for (const {rows} of offer.comparison)
          for (const {levels} of rows) expect(Object.keys(levels)).to.deep.equal(ids);
        expect(offer.examples.map(({combinationId}) => combinationId)).to.deep.equal(ids);
        if (offer.preselected) expect(ids).to.include(offer.preselected);
      });
    }
  }

  it('the standard one is the one of the design, for a family', () => {
    const offer = offerFor('standard', family);
    const shares = offer.combinations.map(({label, employerShare, memberShare}) => [label, employerShare, memberShare]);
    expect(shares).to.deep.equal([
      ['Base', 4240, 0],
      ['Base + Option 1', 4240, 1840],
      ['Base + Option 2', 4240, 3990],
      ['Base + Surcomplémentaire', 4240, 980],
      ['Base + Option 1 + Surcomplémentaire', 4240, 2820],
      ['Base + Option 2 + Surcomplémentaire', 4240, 4970],
    ]);
    const split = (id: string) =>
      offer.examples
        .find(({combinationId}) => combinationId === id)!
        .rows.map(({amo, amc, remaining}) => [amo, amc, remaining]);
    expect(split('option1')).to.deep.equal([
      [1900, 900, 200],
      [1410, 1380, 3210],
      [7200, 42800, 0],
      [24000, 71000, 0],
      [9, 20000, 13891],
      [0, 9200, 0],
    ]);
    expect(split('option1-top-up')[1], 'D4: 230 % of 23 €, less 16,10 €').to.deep.equal([1410, 3680, 910]);
  });

  it('Alsace-Moselle is cheaper, plan by plan', () => {
    for (const people of [alone, {adults: 2, children: 0}]) {
      const standard = combinationsOf('standard', people);
      combinationsOf('alsace', people).forEach(({price, label}, index) =>
        expect(price, label).to.be.below(standard[index]!.price),
      );
    }
  });
});

describe('D4 what is sold is shown', () => {
  for (const id of offerIds) {
    it(`${id}: comparison, examples and levels agree for every combination`, () => {
      const offer = offerFor(id, family);
      for (const combination of offer.combinations) {
        const levels = levelsOf(combination.id);
        const table = offer.comparison.flatMap(({rows}) => rows.map(({levels: given}) => given[combination.id]));
        expect(table).to.deep.equal(posts.flatMap(({ids}) => ids.map((guarantee) => levelText(levels[guarantee]))));
        const {rows} = offer.examples.find(({combinationId}) => combinationId === combination.id)!;
        exampleCare(isLocal(id)).forEach(([care, guarantee], index) => {
          const {amo, amc, remaining, price} = rows[index]!;
          const expected = reimburse(care, levels[guarantee]);
          expect([amo, amc, remaining], `${combination.id}, ${care.care}`).to.deep.equal([
            expected.amo,
            expected.amc,
            expected.remaining,
          ]);
          expect(amo + amc + remaining).to.equal(price);
        });
      }
    });
  }

  it('the top-up gives 40 € a night and 100 points on fees of doctors outside OPTAM, and nothing else', () => {
    const changed = (plan: string) => {
      const [without, withIt] = [levelsOf(plan), levelsOf(`${plan}-top-up`)];
      return Object.keys(without)
        .filter((key) => levelText(without[key as 'tests']) !== levelText(withIt[key as 'tests']))
        .map((key) => [key, levelText(withIt[key as 'tests'])]);
    };
    expect(changed('option1')).to.deep.equal([
      ['hospitalOther', '250\u202f% BR'],
      ['privateRoom', '100\u00a0€'],
      ['doctorOther', '230\u202f% BR'],
    ]);
    expect(changed('base').map(([key]) => key)).to.deep.equal(['hospitalOther', 'privateRoom', 'doctorOther']);
  });

  for (const id of Object.keys(members) as PersonaId[]) {
    it(`${id}: the coverage and the locator show the levels that were chosen`, () => {
      const member = members[id];
      const coverage = coverageOf(member, '2026-11-22');
      const whole = {...coverage, asOf: '2026-11-22T09:00:00Z', documents: []};
      expect(Coverage.parse(whole)).to.deep.equal(whole);
      const {id: chosen, label} = chosenBy(member);
      expect(chosen).to.equal(personas[id].answers.guarantees.combinationId);
      expect(coverage.contract.label).to.equal(label);
      const levels = levelsOf(chosen);
      const offer = offerFor(personas[id].offer, alone);
      coverage.guarantees.forEach(({heading, items}, post) => {
        expect(heading).to.equal(offer.comparison[post]!.heading);
        items.forEach(({label: right, words, level}, row) => {
          const compared = offer.comparison[post]!.rows[row]!;
          expect(right).to.equal(compared.label);
          expect(words).to.equal(levelWords(levels[posts[post]!.ids[row]!]));
          if (level) expect(level).to.equal(compared.levels[chosen]);
        });
      });
      expect(coverage.examples).to.deep.equal(offer.examples.find(({combinationId}) => combinationId === chosen)!.rows);
      for (const {kind, title, lines} of networkFor(member, '2026-11-22').guarantees!) {
        expect(title).to.equal(label);
        const family = {optician: 'optical', audiologist: 'hearing', dentist: 'dental'}[kind as 'optician'];
        const post = coverage.guarantees.find((each) => each.family === family)!;
        expect(lines).to.deep.equal(post.items.map(({label: right, words}) => ({label: right, value: words})));
      }
    });
  }

  it('Hélène, who pays for it, has her private room at 100 € and 230 % outside OPTAM', () => {
    const rights = coverageOf(members.family, '2026-11-22').guarantees.flatMap(({items}) => items);
    const level = (label: string) => rights.find((each) => each.label === label);
    expect(level('Chambre particulière, par nuit')?.words).to.equal('Jusqu’à 100\u00a0€');
    expect(level('Généralistes et spécialistes non OPTAM')?.level).to.equal('230\u202f% BR');
    const room = coverageOf(members.family, '2026-11-22').ceilings.find(({id}) => id === 'member-room');
    expect(room?.headline).to.equal('100\u00a0€ par nuit');
  });
});

describe('DOMAIN 6.1 the price follows the household', () => {
  const price = (offer: 'standard' | 'alsace' | 'simple', people: People, id: string) =>
    combinationsOf(offer, people).find((each) => each.id === id)!.memberShare;

  it('by size of the family: isolé, duo, famille', () => {
    const shown = households.map((people) => householdOf('standard', people).tier?.id);
    expect(shown).to.deep.equal(
      ['single', 'duo', 'family', 'family', 'family'].concat(['duo', 'family', 'family', 'family', 'family']),
    );
    for (const people of households) {
      const {combinations, tiers} = offerFor('standard', people);
      const tier = tiers!.find(({id}) => id === householdOf('standard', people).tier!.id)!;
      expect(tier.shares).to.deep.equal(Object.fromEntries(combinations.map(({id, memberShare}) => [id, memberShare])));
    }
  });

  it('by person, the third child free', () => {
    expect(householdOf('alsace', family)).to.deep.equal({people: 4, pricing: 'perPerson'});
    expect(price('alsace', {adults: 2, children: 0}, 'option2')).to.equal(3160);
    const [two, three] = [2, 3].map((children) => price('alsace', {adults: 2, children}, 'option1'));
    expect([two, three]).to.deep.equal([2120, 2120]);
    for (const people of households) {
      const {combinations, tiers} = offerFor('alsace', people);
      const [adult, child] = tiers!;
      for (const {id, memberShare} of combinations)
        expect(memberShare).to.equal(
          people.adults * adult!.shares[id]! + Math.min(2, people.children) * child!.shares[id]!,
        );
    }
  });

  it('not at all, and then there is no table of prices', () => {
    expect(householdOf('simple', family)).to.deep.equal({people: 4, pricing: 'flat'});
    expect(offerFor('simple', family)).not.to.have.property('tiers');
    expect(new Set(households.map((people) => price('simple', people, 'option1'))).size).to.equal(1);
  });
});
