import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkBirthRank, normalizeBirthRank} from './birth-rank.js';
import {
  birthDateWarnings,
  isSameInExchanges,
  isSamePerson,
  nirOwner,
  relationWarning,
  type BirthDateWarning,
  type Person,
} from './people.js';

const today = '2026-11-22';

describe('checkBirthRank', () => {
  for (const rank of ['1', ' 2 ', '9', 'Rang : 1', 'rang 3'])
    it(`accepts ${rank}`, () => expect(checkBirthRank(rank)).to.equal(undefined));
  for (const rank of ['', '0', '10', 'A', '1er', '1/2', '-'])
    it(`${rank || "''"} → format`, () => expect(checkBirthRank(rank)).to.equal('format'));
  it('stores one digit', () => expect(normalizeBirthRank('\u00a0Rang\u202f: 2')).to.equal('2'));
});

describe('nirOwner: whose number a field takes (DOMAIN 1.8)', () => {
  const vectors: [string, Person, string][] = [
    ['the member', {birthDate: '1978-03-14'}, 'own'],
    ['a spouse', {type: 'spouse', birthDate: '1976-07-02'}, 'own'],
    ['an ascendant', {type: 'ascendant', birthDate: '1948-07-02'}, 'own'],
    ['a child of 15, the day before 16', {type: 'child', birthDate: '2010-11-23'}, 'insured'],
    ['a child of 16', {type: 'child', birthDate: '2010-11-22'}, 'either'],
    ['a child of 17', {type: 'partnerChild', birthDate: '23/11/2008'}, 'either'],
    ['a child of 18', {type: 'child', birthDate: '22/11/2008'}, 'own'],
    ['a child whose birth date is not known yet', {type: 'child'}, 'insured'],
    ['a child to be born', {type: 'child', birthDate: '2027-01-01'}, 'insured'],
    ['somebody whose relation is not said yet', {birthDate: '2020-01-01'}, 'own'],
  ];
  for (const [who, person, owner] of vectors)
    it(`${who}: ${owner}`, () => expect(nirOwner(person, today)).to.equal(owner));
});

describe('birthDateWarnings', () => {
  const member = '1978-03-14';
  const vectors: [string, Person, BirthDateWarning[]][] = [
    ['the member at 16', {birthDate: '2010-11-22'}, []],
    ['the member at 15', {birthDate: '2010-11-23'}, ['under_16']],
    ['a spouse of 15', {type: 'spouse', birthDate: '2011-01-01'}, ['under_16']],
    ['a child of 15', {type: 'child', birthDate: '2011-01-01'}, []],
    ['a child older than the member', {type: 'child', birthDate: '1970-01-01'}, ['child_age_gap']],
    ['a child 11 years younger', {type: 'child', birthDate: '1990-03-13'}, ['child_age_gap']],
    ['a child 12 years younger', {type: 'child', birthDate: '1990-03-14'}, []],
    ['a child of the partner, of any age', {type: 'partnerChild', birthDate: '1970-01-01'}, []],
    ['an ascendant younger than the member', {type: 'ascendant', birthDate: '1990-01-01'}, ['ascendant_age_gap']],
    ['an ascendant 12 years older', {type: 'ascendant', birthDate: '1966-03-14'}, []],
    ['an ascendant of 111', {type: 'ascendant', birthDate: '1915-01-01'}, ['over_110']],
    ['somebody to be born', {type: 'child', birthDate: '2027-01-01'}, []],
    ['a date still typed', {type: 'child', birthDate: '14/03/19'}, []],
  ];
  for (const [who, person, expected] of vectors)
    it(`${who}: [${expected}]`, () => expect(birthDateWarnings(person, today, member)).to.deep.equal(expected));
  it('compares with nobody when the member’s birth date is not known', () =>
    expect(birthDateWarnings({type: 'child', birthDate: '1970-01-01'}, today)).to.deep.equal([]));

  it('counts twelve birthdays between a child and the member, whatever the days', () => {
    const birth = fc.date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2005-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(birth, birth, (one, other) => {
        const [parent, child] = [one, other].map((date) => date.toISOString().slice(0, 10)) as [string, string];
        const twelfth = `${Number(parent.slice(0, 4)) + 12}${parent.slice(4)}`;
        expect(birthDateWarnings({type: 'child', birthDate: child}, today, parent).includes('child_age_gap')).to.equal(
          child < twelfth,
        );
      }),
      {numRuns: 1000},
    );
  });
});

describe('relationWarning', () => {
  const vectors: [string, string | undefined, 'status_mismatch' | undefined][] = [
    ['spouse', 'married', undefined],
    ['spouse', 'separated', undefined],
    ['spouse', 'single', 'status_mismatch'],
    ['spouse', 'widowed', 'status_mismatch'],
    ['civilPartner', 'civilPartnership', undefined],
    ['civilPartner', 'married', 'status_mismatch'],
    ['cohabitant', 'single', undefined],
    ['cohabitant', 'married', 'status_mismatch'],
    ['child', 'single', undefined],
    ['spouse', undefined, undefined],
    ['', 'single', undefined],
  ];
  for (const [type, status, expected] of vectors)
    it(`${type || 'nothing yet'}, ${status}: ${expected}`, () =>
      expect(relationWarning(type, status)).to.equal(expected));
});

describe('isSamePerson', () => {
  const zoe = {lastName: 'Le Goff', firstName: 'Zoé-Marie', birthDate: '2013-05-08'};
  it('sees through accents, case, hyphens and spellings of a date', () => {
    expect(isSamePerson(zoe, {lastName: 'LE-GOFF', firstName: 'zoe marie', birthDate: '08/05/2013'})).to.equal(true);
    expect(isSamePerson(zoe, {lastName: 'Legoff', firstName: 'Zoe\u0301 Marie', birthDate: '8.5.2013'})).to.equal(true);
    expect(isSamePerson({...zoe, lastName: 'Œuvrard'}, {...zoe, lastName: 'OEUVRARD'})).to.equal(true);
  });
  it('tells twins and namesakes apart', () => {
    expect(isSamePerson(zoe, {...zoe, firstName: 'Jules'})).to.equal(false);
    expect(isSamePerson(zoe, {...zoe, birthDate: '2014-05-08'})).to.equal(false);
  });
  it('knows nothing about people half typed', () => {
    for (const part of ['lastName', 'firstName', 'birthDate'] as const)
      expect(isSamePerson({...zoe, [part]: ''}, {...zoe, [part]: ''})).to.equal(false);
    expect(isSamePerson({}, {})).to.equal(false);
  });
});

describe('isSameInExchanges', () => {
  const louis = {nir: '2 78 03 44 109 991 86', birthDate: '08/05/2013', birthRank: '1'};
  it('is the same number, date and rank in any spelling', () =>
    expect(isSameInExchanges(louis, {nir: '278034410999186', birthDate: '2013-05-08', birthRank: ' 1'})).to.equal(
      true,
    ));
  it('lets twins have ranks of their own, and brothers dates of their own', () => {
    expect(isSameInExchanges(louis, {...louis, birthRank: '2'})).to.equal(false);
    expect(isSameInExchanges(louis, {...louis, birthDate: '09/05/2013'})).to.equal(false);
  });
  it('says nothing of people without number', () =>
    expect(isSameInExchanges({...louis, nir: ''}, {...louis, nir: ''})).to.equal(false));
});
