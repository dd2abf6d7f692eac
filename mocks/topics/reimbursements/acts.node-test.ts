// What the members of the demos were paid back: every act of every persona obeys the rules that members know (D14, D4).
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ageOn} from '../../../src/domain/index.js';
import type {Reimbursement} from '../../../src/contract/reimbursements.js';
import {members, type Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {labelOf, levelsOf, levelText, posts, type GuaranteeLevel} from '../guarantees/levels.js';
import {reimbursementCounts, ReimbursementStore} from './store.js';
import {totalOf, totalsOf} from './totals.js';

const anchor = '2026-11-22';
/** The largest ledger is the same arithmetic many times: a part of it is enough. */
const sizeOf = (member: Member) => Math.min(reimbursementCounts[member.persona], 6_000);
const open = (member: Member) => new ReimbursementStore({size: sizeOf(member), anchor, changes: []}, member);
const words = (act: Reimbursement) => `${act.id} ${act.careDate} ${act.label}`;

for (const member of Object.values(members)) {
  const {acts} = open(member);
  const person = (act: Reimbursement) => member.people.find(({id}) => id === act.beneficiaryId)!;
  const ageOf = (act: Reimbursement) => ageOn(person(act).birthDate, act.careDate)!;

  describe(`acts of ${member.persona}`, () => {
    it('D14 add up to the cent, and what is left has its reasons', () => {
      for (const act of acts) {
        const {spent, amo, amc, otherPayers = 0, remaining, remainder = []} = act;
        assert.equal(amo.amount + amc.amount + otherPayers + remaining, spent, words(act));
        assert.equal(
          remainder.reduce((sum, {amount}) => sum + amount, 0),
          remaining,
          words(act),
        );
      }
    });

    it('D14 are those of an age: no participation and no franchise before 18, no care of the young after 6', () => {
      for (const act of acts) {
        const age = ageOf(act);
        if (age < 18) {
          assert.deepEqual(act.amo.deductions ?? [], [], words(act));
          const law = act.remainder?.filter(({reason}) => reason === 'participation' || reason === 'franchise');
          assert.deepEqual(law ?? [], [], words(act));
        }
        if (/moins de 6 ans/.test(act.label)) assert.ok(age < 6, words(act));
        if (act.label === 'Consultation, généraliste') assert.ok(age >= 6, words(act));
        if (/hors parcours/.test(act.label)) assert.ok(age >= 16, words(act));
      }
    });

    it('D14 ask at most 50 euros a year of one person, of each deduction', () => {
      const asked = new Map<string, number>();
      for (const {beneficiaryId, careDate, amo} of acts)
        for (const {kind, amount} of amo.deductions ?? []) {
          const key = `${beneficiaryId} ${careDate.slice(0, 4)} ${kind}`;
          asked.set(key, (asked.get(key) ?? 0) + amount);
        }
      for (const [key, amount] of asked) assert.ok(amount <= 5_000, `${key}: ${amount}`);
    });

    it('D14 are never before the contract, nor before the person was born', () => {
      for (const act of acts) {
        assert.ok(act.careDate >= member.contract.since, words(act));
        assert.ok(act.careDate >= person(act).birthDate, words(act));
        for (const day of [act.amo.paidOn, act.amc.paidOn]) if (day) assert.ok(day > act.careDate && day <= anchor);
      }
    });

    it('D14 are paid at the rates of the scheme of each person', () => {
      const rates = new Set(acts.map(({amoRate}) => amoRate).filter((rate) => rate !== undefined));
      const usual = new Set(member.alsaceMoselle ? [90, 50, 100] : [70, 60, 65, 55, 30]);
      for (const rate of rates) assert.ok(usual.has(rate), `${rate} %`);
    });

    it('D4 are paid by the table that the member has chosen, in its words', () => {
      const levels = levelsOf(personas[member.persona].answers.guarantees.combinationId);
      const lines = new Map<string, GuaranteeLevel>(
        posts
          .flatMap(({ids}) => ids)
          .map((id) => [`${labelOf(id)}\u00a0: ${levelText(levels[id])}`, levels[id]] as const),
      );
      const named = acts.filter(({amc}) => amc.guarantee);
      assert.ok(!acts.length || named.length > acts.length / 2, `${named.length} of ${acts.length}`);
      for (const act of named) {
        const level = lines.get(act.amc.guarantee!);
        assert.ok(level, act.amc.guarantee);
        const {amount} = act.amc;
        if (level === 'actualCost') continue;
        if ('amount' in level) assert.ok(amount <= level.amount, words(act));
        else assert.ok(act.amo.amount + amount <= Math.ceil(((act.base ?? 0) * level.upToPercent) / 100), words(act));
      }
    });

    it('D2 make the totals, paid apart from expected, and nothing that is not paid inside what is', () => {
      const sum = totalOf(acts);
      for (const groups of Object.values(totalsOf(acts)))
        for (const key of ['count', 'spent', 'amo', 'amc', 'remaining'] as const)
          assert.equal(
            groups.reduce((all, each) => all + each[key], 0),
            sum[key],
            key,
          );
      const settled = acts.filter(({amc}) => amc.paidOn);
      assert.equal(
        sum.paid!.amc,
        settled.reduce((all, {amc}) => all + amc.amount, 0),
      );
      assert.equal(sum.paid!.amo + sum.expected!.amo, sum.amo);
      assert.equal(sum.paid!.amc + sum.expected!.amc, sum.amc, 'a refused act has nothing of the mutuelle');
      assert.equal(sum.amo + sum.amc + sum.remaining, sum.spent);
    });
  });
}

describe('acts of the demos', () => {
  it('D3 are in every state at once for the family', () => {
    const states = new Set(open(members.family).acts.map(({status}) => status));
    assert.deepEqual([...states].sort(), ['paid', 'processing', 'rejected', 'waitingAmo', 'waitingDocument']);
    const refused = open(members.family).acts.find(({status}) => status === 'rejected')!;
    assert.ok(refused.remedy && refused.rejection && refused.amo.paidOn);
    assert.ok(refused.remainder!.some(({reason}) => reason === 'refused'));
  });

  it('D14 sessions of a year are those of the table, not more', () => {
    const sessions = new Map<string, number>();
    for (const {label, amc, beneficiaryId, careDate} of open(members.used).acts)
      if (label === 'Ostéopathie' && amc.amount > 0) {
        const key = `${beneficiaryId} ${careDate.slice(0, 4)}`;
        sessions.set(key, (sessions.get(key) ?? 0) + 1);
      }
    assert.ok(sessions.size > 5);
    for (const count of sessions.values()) assert.ok(count <= 2, 'base: 2 × 25 €');
  });

  it('hide the acts of an adult who keeps them private, in lists, totals and changes', () => {
    const store = open(members.alsace);
    assert.ok(!store.acts.some(({beneficiaryId}) => beneficiaryId === 'thomas'));
    const page = store.page({}, undefined, 1_000);
    assert.deepEqual(
      page.persons!.map(({personId}) => personId),
      ['member'],
    );
    assert.equal(page.total, store.acts.length);
    assert.equal(
      page.months!.reduce((all, {count}) => all + count, 0),
      store.acts.length,
    );
    assert.equal(page.people!.find(({id}) => id === 'thomas')!.visibility!.state, 'hidden');
    assert.equal(store.page({beneficiaryId: 'thomas'}, undefined).total, 0);
    const {happened} = store;
    const act = store.draft('lab', {id: 'private', careDate: '2026-11-20', beneficiaryId: 'thomas'});
    assert.equal(store.append('added', act), undefined);
    assert.equal(store.happened, happened, 'its number would tell');
    assert.ok(!store.acts.some(({id}) => id === 'private'));
  });
});
