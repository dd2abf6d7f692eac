import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Act} from '../../contract/reimbursements.js';
import {RowList} from './row-list.js';

const act = (id: string, careDate?: string): Act => (careDate ? {id, careDate, spent: 0} as Act : {id});

describe('RowList', () => {
  it('has each month once, then its acts, as a plain walk does', () => {
    fc.assert(fc.property(fc.array(fc.record({month: fc.integer({min: 0, max: 40}), readable: fc.boolean()}), {maxLength: 300}), (made) => {
      const sorted = made.toSorted((a, b) => b.month - a.month);
      const acts = sorted.map(({month, readable}, index) => act(`a${index}`, readable ? `20${String(10 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-15` : undefined));
      const expected: string[] = [];
      let last: string | undefined;
      const first = acts.find((each): each is Extract<Act, {careDate: string}> => 'careDate' in each)?.careDate.slice(0, 7) ?? '';
      for (const each of acts) {
        const month = 'careDate' in each ? each.careDate.slice(0, 7) : last ?? first;
        if (month !== last) expected.push(`month ${month}`);
        last = month;
        expected.push(each.id);
      }
      const rows = new RowList(acts);
      expect(Array.from({length: rows.length}, (_, index) => rows.key(index))).to.deep.equal(expected);
      acts.forEach(({id}) => expect(rows.indexOf(id)).to.equal(expected.indexOf(id)));
      expect(rows.indexOf('nobody')).to.equal(-1);
    }));
  });
});
