// A11 (f): the demo pages work on a device whose clock is ten years behind.
import assert from 'node:assert/strict';
import {test} from 'node:test';

test('A11: the people of the demos are there by a clock that is ten years behind', async () => {
  const Real = Date;
  const skew = 10 * 365 * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      if (given.length) super(...given);
      else super(Real.now() - skew);
    }
    static override now(): number {
      return Real.now() - skew;
    }
  } as DateConstructor;
  try {
    const {members} = await import('./members.js');
    assert.equal(members.family.people[0]!.id, 'member');
  } finally {
    globalThis.Date = Real;
  }
});
