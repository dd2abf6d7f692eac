import {expect} from '@open-wc/testing';
import {operations} from '../../../src/contract/index.js';
import {Settings} from '../../../src/contract/settings.js';
import {sampleAnswers} from '../../people/personas.js';
import {testInsurer, type TestInsurer} from '../../engine/test-insurer.harness.js';
import {sampleSettings} from '../../people/insurer.js';
import {mandateText} from './mandate.js';

const o = operations;
const opened = (documentId: string, type = 'document.downloaded', version = '2026-11') => ({
  events: [{type, at: '2026-11-22T09:00:00Z', documentId, version}],
});

describe('LAW-04 the mandate', () => {
  it('is there where contributions are debited; gains its reference, first debit and signature', async () => {
    const at = testInsurer({at: 'bankDetails'});
    const before = (await at.call(o.getEnrolment)).mandate!;
    expect(before).to.deep.equal({
      creditor: {name: 'Mutuelle Exemple', address: '8 quai de la Fosse, 44000 Nantes', id: 'FR72ZZZ123456'},
      type: 'recurrent',
      text: mandateText,
    });
    expect((await at.call(o.saveBankDetails, {body: sampleAnswers.bankDetails})).mandate).to.deep.include({
      reference: 'MUT-K7M2-4QPD',
      file: true,
    });
    const quarterly = await at.call(o.saveGuarantees, {body: {combinationId: 'option1', debitFrequency: 'quarterly'}});
    expect(quarterly.firstDebit).to.deep.equal({amount: 5520, on: '2027-01-05'});
    expect(await at.call(o.saveGuarantees, {body: {combinationId: 'base'}})).not.to.have.property('firstDebit');
    expect((await testInsurer({at: 'completed'}).call(o.getEnrolment)).mandate).to.have.property('signedAt');
  });

  it('is a file once the account is known, and none where nothing is debited', async () => {
    expect((await testInsurer({at: 'bankDetails'}).refusal(o.getMandateFile)).code).to.equal('incomplete');
    const file = await testInsurer({at: 'guarantees'}).call(o.getMandateFile);
    expect([file.name, new TextDecoder().decode(file.bytes.slice(0, 5))]).to.deep.equal(['mandat-sepa.pdf', '%PDF-']);
    expect((await testInsurer({at: 'guarantees', persona: 'single'}).refusal(o.getMandateFile)).code).to.equal(
      'incomplete',
    );
    expect(await testInsurer({at: 'guarantees', persona: 'single'}).call(o.getEnrolment)).not.to.have.property(
      'mandate',
    );
  });
});

describe('LAW-03 documents to open first', () => {
  const choose = (at: TestInsurer) => at.refusal(o.saveGuarantees, {body: {combinationId: 'base'}});

  it('are asked by one of the contracts, and known by the proof of the right version', async () => {
    const at = testInsurer({at: 'guarantees', persona: 'alsace'});
    expect((await at.call(o.getOffer)).documents.filter(({required}) => required).map(({id}) => id)).to.deep.equal([
      'notice',
      'ipid',
    ]);
    expect((await choose(at)).issues).to.deep.equal(['/documents/notice unread', '/documents/ipid unread']);
    await at.call(o.recordProof, {body: opened('notice')});
    await at.call(o.recordProof, {body: opened('ipid', 'document.downloaded', '2025-01')});
    await at.call(o.recordProof, {body: opened('ipid', 'document.shown')});
    expect((await choose(at)).issues).to.deep.equal(['/documents/ipid unread']);
    await at.call(o.recordProof, {body: opened('ipid', 'document.endReached')});
    expect((await at.call(o.saveGuarantees, {body: {combinationId: 'base'}})).guarantees).to.deep.equal({
      combinationId: 'base',
    });
    expect((await at.call(o.getOffer)).documents.map(({handedOn}) => handedOn !== undefined)).to.deep.equal([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('LAW-07 the request not to join', () => {
  const ask = {caseId: 'individual', endsOn: '31/12/2027', statement: '2026-11'};

  for (const [name, body, issues] of [
    ['a case that is not there', {...ask, caseId: 'gold'}, ['/caseId unknown']],
    ['a cover without an end', {...ask, endsOn: undefined}, ['/endsOn required']],
    ['a cover that is over', {...ask, endsOn: '01/01/2026'}, ['/endsOn past']],
    ['a day that does not exist', {...ask, endsOn: '31/02/2027'}, ['/endsOn nonexistent']],
    ['an old sentence', {...ask, statement: '2025-01'}, ['/statement outdated']],
  ] as const) {
    it(`refuses ${name}`, async () =>
      expect((await testInsurer({at: 'guarantees'}).refusal(o.requestWaiver, {body})).issues).to.deep.equal(issues));
  }

  it('rests the enrolment, keeps every answer, and gives it back', async () => {
    const at = testInsurer({at: 'signature'});
    await at.call(o.sendSignatureCode, {body: {phone: sampleAnswers.mobile}});
    const before = await at.call(o.getEnrolment);
    const draft = await at.call(o.requestWaiver, {body: ask});
    expect(draft).to.deep.include({step: 'guarantees', guarantees: before.guarantees, bankDetails: before.bankDetails});
    expect(draft.waiver).to.deep.include({
      caseId: 'individual',
      requestedAt: '2026-11-22T09:00:00.000Z',
      endsOn: '2027-12-31',
      status: 'requested',
      withdrawable: true,
    });
    expect(draft).not.to.have.any.keys('acceptance', 'challenge');
    expect((await at.refusal(o.confirmRecap)).issues).to.deep.equal(['/guarantees required']);
    expect((await at.refusal(o.sign, {body: {challengeId: before.challenge!.id, code: '123456'}})).code).to.equal(
      'document-changed',
    );
    at.tick(60_000);
    expect((await at.call(o.requestWaiver, {body: ask})).waiver!.requestedAt, 'asked twice, dated once').to.equal(
      '2026-11-22T09:00:00.000Z',
    );
    const back = await at.call(o.withdrawWaiver);
    expect(back).not.to.have.property('waiver');
    expect(back.step).to.equal('bulletin');
    expect((await at.call(o.withdrawWaiver)).step, 'again').to.equal('bulletin');
  });

  it('says when to ask again, and is too late once signed', async () => {
    const at = testInsurer({at: 'guarantees'});
    expect(
      (await at.call(o.requestWaiver, {body: {caseId: 'dependant', statement: '2026-11'}})).waiver!.renewBy,
    ).to.equal('2027-11-22');
    expect((await testInsurer({at: 'completed'}).refusal(o.requestWaiver, {body: ask})).code).to.equal(
      'already-signed',
    );
  });
});

it('LAW-05 the sample notice is of the contract', () => {
  const {privacy} = Settings.parse(sampleSettings);
  expect(privacy?.points.map(({heading}) => heading)).to.deep.equal([
    'Qui est responsable',
    'Pourquoi',
    'Qui les reçoit',
    'Combien de temps',
    'Vos droits',
  ]);
});
