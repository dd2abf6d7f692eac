/** The days on the cards of everybody in the demos, on days that matter. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {getCards} from '../../../src/contract/card.js';
import {addDays} from '../../../src/domain/index.js';
import {createSandbox} from '../../engine/sandbox.js';
import {members} from '../../people/members.js';
import {personaIds, personas} from '../../people/personas.js';
import {cardsOf} from './cards.js';

const days = ['2026-01-01', '2026-01-15', '2026-06-15', '2026-10-31', '2026-11-01', '2026-12-31', '2028-02-29'];

describe('D14 the days of a card', () => {
  for (const id of personaIds)
    it(`of ${id}: never before the contract, in order, one word with its days`, () => {
      const member = members[id];
      for (const today of days)
        for (const since of [member.contract.since, today, addDays(today, 20), addDays(today, -200)]) {
          const cards = cardsOf(member, today, since);
          assert.ok(cards.length, 'a member has a card, be it to come');
          for (const {validFrom, validTo, status} of cards) {
            const where = `${today}, covered since ${since}: ${validFrom} to ${validTo}`;
            assert.ok(validFrom >= since, where);
            assert.ok(validFrom <= validTo, where);
            assert.equal(validFrom.slice(0, 4), validTo.slice(0, 4), where);
            if (status === 'valid') assert.ok(validFrom <= today && today <= validTo, where);
            if (status === 'notYetValid') assert.ok(today < validFrom, where);
            if (status === 'ended') assert.ok(validTo < today, where);
          }
          assert.equal(new Set(cards.map((card) => card.id)).size, cards.length, 'each has an id of its own');
        }
    });

  for (const id of personaIds)
    it(`of ${id} who has just signed: from the first day of the new cover`, async () => {
      const sandbox = createSandbox({persona: id, now: () => new Date('2026-11-26T09:00:00Z')});
      const enrolment = sandbox.simulator.db.enrolments[personas[id].enrolmentId]!;
      enrolment.signed = {
        signatureId: 'signature-1',
        signedAt: '2026-11-26T08:00:00.000Z',
        memberNumber: members[id].number,
        proof: true,
        phone: '+33639981234',
        sha256: '',
      };
      const {cards} = await sandbox.call(getCards, {});
      assert.equal(enrolment.effectiveDate, '2026-12-01');
      assert.deepEqual([cards[0]!.validFrom, cards[0]!.status], ['2026-12-01', 'notYetValid']);
      for (const {validFrom} of cards) assert.ok(validFrom >= enrolment.effectiveDate);
    });
});
