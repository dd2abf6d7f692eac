import assert from 'node:assert/strict';
import test from 'node:test';
import {byTurns, type Journey} from './journey.js';

const journey = (name: string, everyEngine = false): Journey => ({name, run: async () => {}, options: {everyEngine}});
const all = [journey('keys', true), journey('a'), journey('b'), journey('files', true), journey('c')];
const names = (turn: string) => byTurns(all, turn).map(({name}) => name);

test('an engine whose turn it is plays every second journey, and those that every engine is asked', () => {
  assert.deepEqual(names('1/2'), ['keys', 'a', 'files', 'c']);
  assert.deepEqual(names('2/2'), ['keys', 'b', 'files']);
});

test('both together play them all, and so does one that is asked for everything', () => {
  assert.deepEqual(names('1/1'), ['keys', 'a', 'b', 'files', 'c']);
  assert.deepEqual(new Set([...names('1/2'), ...names('2/2')]), new Set(names('1/1')));
});
