// Names of stories speak the language of a designer, in French and in English. Ids of features are tags: the search and
// the filter of Storybook find them.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allStories} from '../.storybook/names.ts';
import {ROOT} from './process.mjs';

const ID = /\b(?:[A-Z]{1,6}-\d+|[A-Z]\d+[a-z]?)\b/;
const range = (/** @type {string} */ topic, /** @type {number[]} */ ...numbers) =>
  numbers.map((number) => `${topic}-${String(number).padStart(2, '0')}`);
/** Every feature that somebody sees. */
const FEATURES = [
  ...range('ENR', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25),
  ...range('MEM', 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 20, 21, 22, 23, 30, 31, 40, 41, 50, 51, 52, 53, 54, 60, 61),
  ...range('MEM', 70, 71, 72, 73, 74, 75, 76, 77, 78, 79),
  ...range('LAW', 1, 2, 3, 4, 5, 6, 7),
  ...range('SUP', 1, 2, 3, 4, 5),
];

describe('names of stories', () => {
  const stories = allStories(ROOT);

  it('are there in both languages', () => {
    assert.ok(stories.length > 800, `${stories.length} stories`);
    assert.deepEqual(
      stories.filter(({title, enTitle, name, en}) => !title || !enTitle || !name || !en).map(({id}) => id),
      [],
    );
  });

  it('have as many groups in English as in French', () => {
    const wrong = stories.filter(({title, enTitle}) => title.split('/').length !== enTitle.split('/').length);
    assert.deepEqual(
      wrong.map(({id}) => id),
      [],
    );
    const pairs = new Set(stories.map(({title, enTitle}) => `${title} = ${enTitle}`));
    assert.equal(new Set(stories.map(({title}) => title)).size, pairs.size, 'one translation for each');
  });

  it('hold no id', () => {
    const wrong = stories.filter(({title, enTitle, name, en}) =>
      [title, enTitle, name, en].some((text) => ID.test(text)),
    );
    assert.deepEqual(
      wrong.map(({id, name}) => `${id}: ${name}`),
      [],
    );
    assert.match('ENR-10 BIC non demandé', ID);
    assert.match('Des mots sans fin (A11c)', ID);
  });

  it('take their states from the file of states, with their names', () => {
    const loading = stories.find(({id}) => id === 'bank-details-form--loading');
    assert.deepEqual([loading?.name, loading?.en], ['État\u00a0: chargement', 'State: loading']);
  });

  it('leave every feature to a tag', () => {
    const tags = new Set(stories.flatMap(({tags: own}) => own));
    assert.deepEqual(
      FEATURES.filter((id) => !tags.has(id)),
      [],
    );
  });
});
