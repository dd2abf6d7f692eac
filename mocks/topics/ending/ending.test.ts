import {expect} from '@open-wc/testing';
import {operations as o} from '../../../src/contract/index.js';
import {addDays} from '../../../src/domain/index.js';
import {createSandbox} from '../../engine/sandbox.js';
import {members} from '../../people/members.js';
import type {PersonaId} from '../../people/personas.js';
import {insurer} from '../access/access.harness.js';
import {earliestOf, monthsLater, termOf} from './contracts.js';

const luc = {firstName: 'Luc', lastName: 'Garnier', email: 'luc@example.org'};

async function as(persona: PersonaId) {
  const at = insurer();
  const {accessToken} = await at.logIn({email: members[persona].email});
  const credentials = {token: () => accessToken, renew: async () => false};
  return {...at, credentials};
}

describe('when a contract can end MEM-77', () => {
  it('counts a month to its last day, a year of contract, a term with two months of notice', () => {
    expect([monthsLater('2026-01-31', 1), monthsLater('2026-12-15', 1), monthsLater('2024-02-29', 12)]).to.deep.equal([
      '2026-02-28',
      '2027-01-15',
      '2025-02-28',
    ]);
    const young = {id: '1', label: '', number: '', kind: 'individual', startedOn: '2026-09-01'} as const;
    expect(earliestOf(young, '2026-11-22')).to.equal('2027-09-01');
    expect(earliestOf({...young, startedOn: '2024-09-01'}, '2026-11-22')).to.equal('2026-12-22');
    expect([termOf('2026-10-31'), termOf('2026-11-01')]).to.deep.equal(['2026-12-31', '2027-12-31']);
  });
});

describe('a declaration of somebody who is not signed in LAW-01 LAW-02', () => {
  it('is answered the same, whether the number is known or not', async () => {
    const at = insurer();
    const outcomes = [];
    for (const contract of ['55 021 884', '99 999 999']) {
      const body = {...luc, contract, reasonId: 'afterOneYear'};
      const {request, endsOn, contract: written} = await at.call(o.requestCancellation, {body});
      outcomes.push({status: request!.status, steps: request!.steps, endsOn, written});
    }
    const [known, unknown] = outcomes.map(({written: _, ...rest}) => JSON.stringify(rest).replace(/T[\d:.]+Z/g, ''));
    expect(known).to.equal(unknown);
    expect(outcomes.map(({written}) => written)).to.deep.equal(['55 021 884', '99 999 999']);
  });

  it('is found in the space of the member whose number and name it bears, and of nobody else', async () => {
    const at = await as('otherPerson');
    const receipts = async () =>
      (await at.sandbox.call(o.getCancellationRules, {}, {credentials: at.credentials})).receipts;
    const body = {...luc, contract: '55021884', reasonId: 'term'};
    await at.call(o.requestCancellation, {body: {...body, lastName: 'Autre'}});
    expect(await receipts()).to.deep.equal([]);
    await at.call(o.requestCancellation, {body: {...body, firstName: 'LUC'}});
    expect((await receipts()).map(({contract}) => contract)).to.deep.equal(['55021884']);
  });
});

describe('an option of an enrolment that was signed here LAW-01', () => {
  it('can be withdrawn from by who has just signed', async () => {
    const sandbox = createSandbox({at: 'completed'});
    const draft = await sandbox.call(o.getEnrolment, {params: {enrolmentId: 'adh-family'}});
    const rules = await sandbox.call(o.getWithdrawalRules, {});
    expect(draft.withdrawal!.applies).to.equal(true);
    expect(rules.contracts.map(({until, open}) => [until, open])).to.deep.equal([[draft.withdrawal!.until, true]]);
    const {firstName, lastName, email} = rules.person!;
    const {id: contract, until} = rules.contracts[0]!;
    const receipt = await sandbox.call(o.withdraw, {body: {firstName, lastName, email, contract}});
    expect(receipt.statement).to.match(/^Moi, Hélène Vasseur, je renonce à /);
    expect((await sandbox.call(o.getWithdrawalRules, {})).contracts[0]!.open).to.equal(false);
    expect(addDays(until!, -14) <= sandbox.simulator.today()).to.equal(true);
  });
});
