import {expect, fixture} from '@open-wc/testing';
import * as fc from 'fast-check';
import {html} from 'lit';
import {Heights} from './heights.js';
import {Windowing, type WindowingOptions} from './windowing.js';

describe('Heights', () => {
  const heights = fc.array(fc.integer({min: 0, max: 300}), {maxLength: 60});
  const change = fc.oneof(
    fc.record({index: fc.nat(80), height: fc.integer({min: 0, max: 500})}),
    fc.record({tail: fc.nat(80), above: heights}),
  );

  it('say where rows begin and which row is where, as plain sums do, whatever came in, went and was measured', () => {
    fc.assert(
      fc.property(heights, fc.array(change, {maxLength: 20}), fc.nat(20_000), (first, changes, pixels) => {
        let rows = [...first];
        const tree = new Heights();
        tree.replace(rows.length, 0, (index) => rows[index]!);
        for (const each of changes) {
          if ('above' in each) {
            const tail = Math.min(each.tail, rows.length);
            rows = [...each.above, ...rows.slice(rows.length - tail)];
            tree.replace(rows.length, tail, (index) => each.above[index]!);
          } else if (each.index < rows.length) {
            expect(tree.set(each.index, each.height)).to.equal(each.height - rows[each.index]!);
            rows[each.index] = each.height;
          }
        }
        const starts = rows.map((_, index) => rows.slice(0, index).reduce((sum, height) => sum + height, 0));
        const asked = rows.map((_, index) => [tree.before(index), tree.at(index)]);
        expect(asked).to.deep.equal(rows.map((height, index) => [starts[index], height]));
        const total = rows.reduce((sum, height) => sum + height, 0);
        expect([tree.count, tree.before(rows.length)]).to.deep.equal([rows.length, total]);
        const at = rows.findIndex((height, index) => pixels >= starts[index]! && pixels < starts[index]! + height);
        expect(tree.rowAt(pixels)).to.equal(pixels >= total ? Math.max(0, rows.length - 1) : at);
      }),
    );
  });
});

describe('Windowing', () => {
  const frame = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
    });

  /** A list of blocks whose true heights differ from what is expected. */
  async function list(count: number, {kept, height = 50}: {kept?: () => number | undefined; height?: number} = {}) {
    const box = await fixture<HTMLElement>(html`<div class="box"><div class="rows"></div></div>`);
    box.style.cssText = 'height: 400px; overflow-y: auto';
    const rows = box.querySelector<HTMLElement>('.rows')!;
    // as a list in a page: its blanks are inside
    rows.style.cssText = 'overflow-anchor: none; display: flow-root';
    let keys = Array.from({length: count}, (_, index) => `k${count - index}`);
    /** How often the window asks about a row. */
    let asked = 0;
    const about = <T>(answer: T): T => {
      asked++;
      return answer;
    };
    const options = (): WindowingOptions => ({
      list: rows,
      count: keys.length,
      key: (index) => about(keys[index]!),
      estimate: () => about(40),
      keep: kept ?? (() => undefined),
      changed: draw,
    });
    function draw() {
      const {rows: shown, below} = windowing.visible;
      const known = new Map([...rows.children].map((row) => [(row as HTMLElement).dataset['key'], row as HTMLElement]));
      rows.style.paddingBottom = `${below}px`;
      rows.replaceChildren(
        ...shown.map(({index, above}) => {
          const row = known.get(keys[index]!) ?? document.createElement('div');
          row.dataset['key'] = keys[index]!;
          row.dataset['index'] = String(index);
          row.textContent = keys[index]!;
          row.style.cssText = `height: ${height}px; margin-top: ${above}px`;
          return row;
        }),
      );
      for (const row of rows.children) windowing.measure(row);
    }
    const windowing = new Windowing(options());
    draw();
    await frame();
    await frame();
    const top = () =>
      [...rows.children].find(
        (row) => row.getBoundingClientRect().bottom > box.getBoundingClientRect().top + 1,
      ) as HTMLElement;
    function prepend(more: string[]) {
      keys = [...more, ...keys];
      asked = 0;
      windowing.update(options(), keys.length - more.length);
      draw();
      windowing.settle();
      return asked;
    }
    return {box, rows, top, windowing, prepend, shown: () => rows.children.length};
  }

  it('holds a few rows of many, wherever it is scrolled to', async () => {
    const {box, shown, top, windowing} = await list(100_000);
    for (const place of [0, 1_000, 123_456, 3_000_000, 3_999_000, 20]) {
      box.scrollTop = place;
      await frame();
      await frame();
      await frame();
      expect(shown()).to.be.within(1, 80);
      const {top: y, bottom} = top().getBoundingClientRect();
      const edge = box.getBoundingClientRect().top;
      expect(y, `something is seen at ${place}`).to.be.below(edge + 60);
      expect(bottom).to.be.above(edge);
    }
    windowing.close();
  });

  for (const [where, place] of [
    ['in the middle', 5_000],
    ['at the very end', 1_000_000],
  ] as const) {
    it(`keeps what is read ${where} where it is when rows come on top`, async () => {
      const {box, top, prepend, windowing} = await list(1_000);
      box.scrollTop = place;
      for (let turn = 0; turn < 8; turn++) await frame();
      const row = top();
      const before = row.getBoundingClientRect().top;
      prepend(['new 1', 'new 2', 'new 3']);
      expect(top().dataset['key'], 'at once').to.equal(row.dataset['key']);
      for (let turn = 0; turn < 4; turn++) await frame();
      expect(top().dataset['key']).to.equal(row.dataset['key']);
      expect(Math.abs(top().getBoundingClientRect().top - before)).to.be.below(2);
      windowing.close();
    });
  }

  it('asks about the rows that come on top, not about those below', async () => {
    const {prepend, windowing} = await list(100_000);
    expect(prepend(['new 1', 'new 2'])).to.be.below(10);
    windowing.close();
  });

  it('keeps the row with the focus, however far', async () => {
    let kept: number | undefined = 3;
    const {box, rows, windowing} = await list(10_000, {kept: () => kept});
    box.scrollTop = 200_000;
    for (let turn = 0; turn < 4; turn++) await frame();
    expect((rows.firstElementChild as HTMLElement).dataset['index']).to.equal('3');
    kept = 9_999;
    box.scrollTop = 100_000;
    for (let turn = 0; turn < 4; turn++) await frame();
    expect((rows.lastElementChild as HTMLElement).dataset['index']).to.equal('9999');
    windowing.close();
  });
});
