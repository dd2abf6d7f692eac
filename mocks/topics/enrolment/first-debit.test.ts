import {expect} from '@open-wc/testing';
import {addDays} from '../../../src/domain/index.js';
import {operations as o} from '../../../src/contract/index.js';
import {createDatabase} from '../../database.js';
import {euros, firstOfNextMonth, longDate} from '../../engine/formats.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {personas, type PersonaId} from '../../people/personas.js';
import {combinationsOf} from '../guarantees/prices.js';
import {peopleOf} from './enrolment.js';
import {firstDebitOf, monthsOf} from './mandate.js';

const days = ['2026-01-31', '2026-02-19', '2026-11-01', '2026-11-17', '2026-11-22', '2026-12-31', '2028-02-29'];
const frequencies = ['monthly', 'quarterly', 'halfYearly', 'yearly', undefined] as const;
const invited: PersonaId[] = ['family', 'used', 'resume', 'otherPerson', 'alsace', 'single'];
const at = (day: string) => new Date(`${day}T09:00:00Z`);

describe('D1 the first debit', () => {
  for (const persona of invited)
    it(`${persona}: the price of the whole period, on a 5th, never before the cover nor in the past`, () => {
      for (const today of days) {
        const {enrolments} = createDatabase({today, seed: 'd1'});
        const record = enrolments[personas[persona].enrolmentId]!;
        const {effectiveDate, rules} = record;
        for (const later of [0, 1, 13, 14, 40, 400])
          for (const debitFrequency of frequencies)
            for (const {id, memberShare} of combinationsOf(record.offer, peopleOf(record))) {
              record.guarantees = {combinationId: id, ...(debitFrequency && {debitFrequency})};
              const now = addDays(today, later);
              const first = firstDebitOf(record, at(now));
              const why = `${id} ${debitFrequency}, invited on ${today}, on ${now}`;
              expect(first === undefined, why).to.equal(!rules.debit || memberShare === 0);
              if (!first) continue;
              expect(first.amount, why).to.equal(memberShare * monthsOf[debitFrequency ?? 'monthly']);
              expect(first.on, why).to.match(/-05$/);
              const told = addDays(now, 14);
              const earliest = told > effectiveDate ? told : effectiveDate;
              expect(first.on >= earliest, why).to.equal(true);
              expect(first.on <= addDays(firstOfNextMonth(earliest), 4), `${why}: the next one`).to.equal(true);
            }
      }
    });

  for (const [persona, debitFrequency] of [
    ['family', 'monthly'],
    ['family', 'quarterly'],
    ['used', 'yearly'],
    ['alsace', undefined],
  ] as const)
    it(`${persona}, ${debitFrequency ?? 'no rhythm'}: the bulletin says it as the draft does, to the end`, async () => {
      const {call, tick} = testInsurer({at: 'guarantees', persona});
      const openEach = (ids: readonly string[]) =>
        call(o.recordProof, {
          body: {
            events: ids.map((documentId) => ({
              type: 'document.downloaded',
              at: '2026-11-22T09:00:00Z',
              documentId,
              version: '2026-11',
            })),
          },
        });
      await openEach(['notice', 'ipid']);
      await call(o.saveGuarantees, {
        body: {combinationId: 'option2', ...(debitFrequency && {debitFrequency})},
      });
      const {firstDebit} = await call(o.confirmRecap);
      const {pages, sha256, consents, documents} = await call(o.getBulletin);
      // the advice of the chosen combination comes with the bulletin (LAW-03)
      await openEach(documents.flatMap(({id, required, handedOn}) => (required && !handedOn ? [id] : [])));
      const said = pages
        .flatMap(({sections}) => sections.flatMap(({facts}) => facts))
        .find(({label}) => label === 'Premier prélèvement');
      expect(said?.value).to.equal(`${euros(firstDebit!.amount)} le ${longDate(firstDebit!.on)}`);
      const given = consents.map(({id, version, required}) => ({id, version, given: required}));
      await call(o.acceptBulletin, {body: {sha256, consents: given}});
      // signed on another day, the plan is still what was accepted
      tick(3 * 86_400_000);
      const {id: challengeId} = await call(o.sendSignatureCode, {body: {phone: '06 39 98 12 34'}});
      await call(o.sign, {body: {challengeId, code: '123456'}});
      expect((await call(o.getEnrolment)).firstDebit).to.deep.equal(firstDebit);
    });

  it('is planned anew, and accepted anew, where the bulletin was accepted too long ago', async () => {
    const {call, refusal, tick} = testInsurer({at: 'signature'});
    const before = (await call(o.getEnrolment)).firstDebit!;
    tick(60 * 86_400_000);
    expect((await refusal(o.sendSignatureCode, {body: {phone: '06 39 98 12 34'}})).issues).to.deep.equal([
      '/bulletin required',
    ]);
    const draft = await call(o.getEnrolment);
    expect(draft.step).to.equal('bulletin');
    expect(draft.firstDebit!.on > before.on).to.equal(true);
    expect(draft.firstDebit!.amount).to.equal(before.amount);
  });
});
