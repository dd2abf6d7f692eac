import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findPlaces} from './places.js';

const labels = (text: string, limit = 6): string[] => findPlaces(text, limit).map(({label}) => label);

test('K7 L1 a town with several codes is named with its department, with the code where it was typed', () => {
  assert.deepEqual(labels('paris', 1), ['Paris (75)']);
  assert.deepEqual(labels('44300'), ['Nantes (44300)']);
  assert.deepEqual(labels('44300 Nantes'), ['Nantes (44300)']);
  assert.deepEqual(labels('Nantes (44)'), ['Nantes (44)']);
});

test('K7 the parts of Paris, Lyon and Marseille', () => {
  const typed = {
    'Lyon 3e': 'Lyon 3e (69003)',
    'Lyon 3ème': 'Lyon 3e (69003)',
    'Paris 11': 'Paris 11e (75011)',
    'Paris XI': 'Paris 11e (75011)',
    '75011': 'Paris 11e (75011)',
    '75116': 'Paris 16e (75116)',
    'Marseille 1er': 'Marseille 1er (13001)',
  };
  for (const [text, label] of Object.entries(typed)) assert.deepEqual(labels(text), [label], text);
});

test('K7 L3 a CEDEX is asked by the name', () => {
  for (const text of ['44021 Nantes Cedex', '44021 Nantes Cedex 1', '44021 Nantes'])
    assert.equal(labels(text)[0], 'Nantes (44)', text);
});

test('K7 L5 towns of one and two letters are found; « a » does not flood', () => {
  assert.deepEqual(labels('Y'), ['Y (80)']);
  assert.equal(labels('Oz')[0], 'Oz (38)');
  assert.equal(labels('eu')[0], 'Eu (76)');
  assert.deepEqual(labels('a'), []);
  assert.ok(labels('ab').length > 1);
});

test('K7 Monaco; homonyms are told apart; a street without its town is proposed in several', () => {
  assert.deepEqual(labels('Monaco'), ['Monaco (98000)']);
  assert.deepEqual(labels('98000'), ['Monaco (98000)']);
  assert.ok(labels('Saint-Denis').includes('Saint-Denis (93)'));
  assert.ok(labels('Saint-Denis').includes('Saint-Denis (974)'));
  const streets = labels('12 rue des Tanneurs');
  assert.equal(streets.length, 6);
  assert.ok(
    streets.every((label) => /^12 rue des Tanneurs, \d{5} /.test(label)),
    streets.join(),
  );
  assert.deepEqual(labels('12 rue des Tanneurs, 44000 Nantes'), ['12 rue des Tanneurs, 44000 Nantes']);
  assert.equal(labels('12 rue des Tanneurs nantes')[0], '12 rue des Tanneurs, 44000 Nantes');
});
