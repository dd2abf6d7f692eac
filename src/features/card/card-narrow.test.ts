import {expect} from '@open-wc/testing';
import {eraseVault} from '../../engines/vault/erase.js';
import {accessible} from '../../testing/accessible.js';
import {openOn} from './card-page.harness.js';
import type {DigitalCardViewerHarness} from './digital-card-viewer.harness.js';

const june = '2026-06-15';
const november = '2026-11-26';

before(eraseVault);

describe('<mutuelle-digital-card-viewer> MEM-20 in little room', () => {
  const narrow = async (harness: DigitalCardViewerHarness, width = '320px') => {
    harness.element.style.inlineSize = width;
    await harness.element.updateComplete;
  };
  const isShown = (each: Element) => each.getClientRects().length > 0;
  const shownRights = (harness: DigitalCardViewerHarness) =>
    [...harness.root.querySelectorAll('.rights tbody tr')].map((row) => ({
      like: [...row.querySelectorAll('.like')].filter(isShown).map((each) => each.textContent),
      cells: [...row.querySelectorAll('td')].filter(isShown).length,
    }));

  it('AUDIT 3: the same rights stand once for all; in a table they stand with each', async () => {
    const {harness} = await openOn(june);
    await narrow(harness);
    const like = ['Mêmes droits qu’Hélène Vasseur'];
    expect(shownRights(harness)).to.deep.equal([
      {like: ['Mêmes droits pour tous'], cells: 8},
      {like, cells: 0},
      {like, cells: 0},
      {like, cells: 0},
    ]);
    await narrow(harness, '1000px');
    expect(shownRights(harness)).to.deep.equal(Array(4).fill({like: [], cells: 8}));
  });

  it('AUDIT 3: what somebody has otherwise is told of them', async () => {
    const {harness} = await openOn(june, {}, (cards) => ({
      ...cards,
      cards: cards.cards.map((card) => ({
        ...card,
        people: card.people.map((person, index) => ({
          ...person,
          rights:
            index === 1
              ? person.rights.filter(({domain}) => domain !== 'OPTI')
              : person.rights.map((right) => (index === 3 ? {...right, value: 'NON'} : right)),
        })),
      })),
    }));
    await narrow(harness);
    expect(shownRights(harness)).to.deep.equal([
      {like: [], cells: 8},
      {like: ['Mêmes droits qu’Hélène Vasseur, sauf\u00a0:'], cells: 1},
      {like: ['Mêmes droits qu’Hélène Vasseur'], cells: 0},
      {like: [], cells: 8},
    ]);
    await accessible(harness.element);
  });

  const facts = /^(id|status|kind|symbology|encoding|number|url|role|value|domain|birthDate|.*Code|valid.*|nirs)$/;
  /** Every text that a member reads, as one word of this many letters. */
  const lengthened = (value: unknown, length: number, key = ''): unknown => {
    if (typeof value === 'string') return facts.test(key) ? value : 'M'.repeat(length);
    if (Array.isArray(value)) return value.map((each) => lengthened(each, length, key));
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthened(each, length, name)]));
  };

  // twenty thousand are no wider than two, and take ten times as long to lay out
  for (const length of [52, 2_000])
    it(`A11c: words of ${length} letters never widen it`, async () => {
      const {harness} = await openOn(november, {}, (cards) => ({
        ...cards,
        cards: lengthened(cards.cards, length) as typeof cards.cards,
      }));
      for (const width of ['320px', '1000px']) {
        await narrow(harness, width);
        const {scrollWidth, clientWidth} = harness.element;
        expect(scrollWidth, width).to.equal(clientWidth);
        const {right} = harness.element.getBoundingClientRect();
        const wide = [...harness.root.querySelectorAll<HTMLElement>('.frame *')].filter(
          (each) => each.getBoundingClientRect().right > right + 1 && !each.closest('.visually-hidden, .tp-waves'),
        );
        expect(
          wide.map((each) => `${each.localName}.${each.className}`),
          width,
        ).to.deep.equal([]);
      }
    });
});
