import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Act} from '../../contract/reimbursements.js';
import {RowList} from './row-list.js';

const act = (id: string, careDate?: string): Act => (careDate ? ({id, careDate, spent: 0} as Act) : {id});
const monthOf = (each: Act): number => ('careDate' in each ? Number(each.careDate.slice(5, 7)) : Infinity);

describe('RowList', () => {
  it('has each month once, then its acts, as a plain walk does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({month: fc.integer({min: 0, max: 40}), readable: fc.boolean()}), {maxLength: 300}),
        (made) => {
          const sorted = made.toSorted((a, b) => b.month - a.month);
          const acts = sorted.map(({month, readable}, index) =>
            act(
              `a${index}`,
              readable
                ? `20${String(10 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-15`
                : undefined,
            ),
          );
          const expected: string[] = [];
          let last: string | undefined;
          const first =
            acts.find((each): each is Extract<Act, {careDate: string}> => 'careDate' in each)?.careDate.slice(0, 7) ??
            '';
          for (const each of acts) {
            const month = 'careDate' in each ? each.careDate.slice(0, 7) : (last ?? first);
            if (month !== last) expected.push(`month ${month}`);
            last = month;
            expected.push(each.id);
          }
          const rows = new RowList(acts);
          expect(Array.from({length: rows.length}, (_, index) => rows.key(index))).to.deep.equal(expected);
          acts.forEach(({id}) => expect(rows.indexOf(id)).to.equal(expected.indexOf(id)));
          expect(rows.indexOf('nobody')).to.equal(-1);
        },
      ),
    );
  });

  it('is the same when it goes on from another list', () => {
    const made = fc.record({month: fc.integer({min: 10, max: 22}), readable: fc.boolean()});
    const sorted = fc.array(made, {maxLength: 40}).map((all) => all.toSorted((a, b) => b.month - a.month));
    const acts = (name: string) =>
      sorted.map((all) =>
        all.map(({month, readable}, index) => act(`${name}${index}`, readable ? `2026-${month}-15` : undefined)),
      );
    const lines = (rows: RowList) => Array.from({length: rows.length}, (_, index) => rows.at(index));
    fc.assert(
      fc.property(acts('old'), acts('new'), fc.nat(40), (old, fresh, gone) => {
        const before = new RowList(old);
        // what is on top is at least as new as what stays
        const stays = old.slice(gone);
        const newest = Math.max(0, ...stays.map(monthOf).filter(Number.isFinite));
        const now = [...fresh.filter((each) => monthOf(each) >= newest), ...stays];
        const rows = new RowList(now, before);
        expect(lines(rows)).to.deep.equal(lines(new RowList(now)));
        const dated = stays.findIndex((each) => 'careDate' in each);
        expect(rows.tail).to.be.at.least(dated < 0 ? 0 : stays.length - dated);
        const keys = (list: RowList) => lines(list).map(({month, act: of}) => of?.id ?? month);
        const tail = (list: RowList) => keys(list).slice(list.length - rows.tail);
        expect(tail(rows)).to.deep.equal(tail(before));
      }),
    );
  });

  it('has the head alone of a month that is closed, and knows what stays below one that opens', () => {
    const acts = ['2026-11', '2026-11', '2026-10', '2026-10', '2026-09'].map((month, index) =>
      act(`a${index}`, `${month}-15`),
    );
    const keys = (rows: RowList) => Array.from({length: rows.length}, (_, index) => rows.key(index));
    const closed = new RowList(acts, undefined, (month) => month !== '2026-10');
    expect(keys(closed)).to.deep.equal(['month 2026-11', 'a0', 'a1', 'month 2026-10', 'month 2026-09', 'a4']);
    expect(['a1', 'a2', 'a4', 'month 2026-09'].map((key) => closed.indexOf(key))).to.deep.equal([2, -1, 5, 4]);
    expect([0, 3].map((index) => closed.at(index))).to.deep.equal([
      {month: '2026-11', open: true},
      {month: '2026-10', open: false},
    ]);
    const opened = new RowList(acts, closed);
    expect(keys(opened)).to.have.length(8);
    expect(opened.tail, 'September').to.equal(2);
  });

  it('reads the dates of a few acts only when one comes on top', () => {
    let read = 0;
    const months = Array.from({length: 160}, (_, index) => `${2026 - Math.floor(index / 12)}-${12 - (index % 12)}-15`);
    const dated = (index: number) =>
      ({
        id: `a${index}`,
        spent: 0,
        get careDate() {
          read++;
          return months[Math.floor(index / 65)]!.replace(/-(\d)-/, '-0$1-');
        },
      }) as Partial<Act> as Act;
    const old = Array.from({length: 10_000}, (_, index) => dated(index));
    const before = new RowList(old);
    read = 0;
    const rows = new RowList([dated(0), ...old], before);
    expect(read).to.be.below(60);
    expect(rows.tail).to.equal(before.length - 1);
  });
});
