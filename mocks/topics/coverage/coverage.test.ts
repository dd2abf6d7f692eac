import {expect} from '@open-wc/testing';
import {ageOn} from '../../../src/domain/index.js';
import {members} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {cardsOf} from '../card/cards.js';
import {ceilingsOf, monthsBetweenPairs} from './ceilings.js';
import {coverageOf} from './coverage.js';
import {levelsOf} from '../guarantees/levels.js';

const days = ['2026-01-01', '2026-11-22', '2026-12-31', '2028-02-29'];

describe('D14 what a member is told fits together', () => {
  for (const id of Object.keys(members) as PersonaId[])
    it(`${id}: since when, the cards, the counters, the ages`, () => {
      for (const today of days) {
        const member = members[id];
        const {contract, people, ceilings, alerts} = coverageOf(member, today);
        expect(contract.since).to.equal(member.contract.since);
        expect(contract.since <= today, 'a member is covered').to.equal(true);
        for (const card of cardsOf(member, today)) {
          expect(card.memberNumber).to.equal(member.number);
          if (card.contract.id !== contract.id) continue;
          expect(card.validFrom >= contract.since, `${card.id} from ${card.validFrom}`).to.equal(true);
        }
        const covered = new Set(people.map((person) => person.id));
        for (const ceiling of ceilings) {
          const {limit, used, remaining, period, personId, renewsOn} = ceiling;
          expect(covered.has(personId)).to.equal(true);
          if (limit !== null) expect(used + remaining!).to.equal(limit);
          if (period?.to) expect(period.from! <= today && today <= period.to).to.equal(true);
          if (renewsOn) expect(renewsOn > today, `${ceiling.id} again on ${renewsOn}`).to.equal(true);
        }
        for (const {kind, personId, date} of alerts)
          if (kind === 'rightsEnd')
            expect(date).to.equal(people.find((person) => person.id === personId)!.coveredUntil);
      }
    });

  it('DOMAIN 8.5: a pair of glasses every 6 months to the age of 6, every year under 16, every 2 years after', () => {
    expect([0, 5, 6, 7, 15, 16, 17, 40].map(monthsBetweenPairs)).to.deep.equal([6, 6, 6, 12, 12, 24, 24, 24]);
    const today = '2026-11-22';
    const notes = {
      6: 'Une paire tous les 6 mois jusqu’à 6 ans',
      12: 'Une paire par an avant 16 ans',
      24: 'Une paire tous les 2 ans',
    } as Record<number, string>;
    for (const {people} of Object.values(members))
      for (const person of people)
        // the second of a family has had a pair: when the next one is due follows the age too
        for (const index of [0, 1]) {
          const age = ageOn(person.birthDate, today)!;
          const pair = ceilingsOf(person, index, levelsOf('base'), today).find(({family}) => family === 'optical')!;
          const months = monthsBetweenPairs(age);
          expect(pair.note, `${person.firstName}, ${age}`).to.contain(notes[months]);
          expect(pair.used).to.equal(index);
          expect(pair.renewsOn).to.equal(
            index ? {6: '2027-02-22', 12: '2027-05-22', 24: '2027-11-22'}[months] : undefined,
          );
        }
    expect(coverageOf(members.resume, today).ceilings.find(({id}) => id === 'lina-glasses')?.note).to.contain('6 mois');
    expect(coverageOf(members.family, today).ceilings.find(({id}) => id === 'louis-glasses')?.note).to.contain(
      'par an',
    );
  });
});
