import {expect} from '@open-wc/testing';
import {getOffer, saveGuarantees} from '../../../src/contract/guarantees.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';

describe('guarantees', () => {
  it('needs a rhythm only where something is debited', async () => {
    const {call, refusal} = testInsurer();
    expect(
      (await refusal(saveGuarantees, {body: {combinationId: 'option1', debitFrequency: 'daily'}})).issues,
    ).to.deep.equal(['/debitFrequency unknown']);
    expect(
      (await call(saveGuarantees, {body: {combinationId: 'base', debitFrequency: 'monthly'}})).guarantees,
    ).to.deep.equal({combinationId: 'base'});
    const draft = await call(saveGuarantees, {body: {combinationId: 'option1-top-up', debitFrequency: 'monthly'}});
    expect(draft.guaranteeSummary).to.deep.equal({
      label: 'Base + Option 1 + Surcomplémentaire',
      memberShare: 2820,
      employerShare: 4240,
      price: 7060,
      effectiveDate: '2026-12-01',
    });
  });

  it('says what the employer chose, from when, and where to read it', async () => {
    const {call} = testInsurer({persona: 'single', documentsUrl: '/documents'});
    const offer = await call(getOffer);
    expect(offer).to.deep.include({
      employer: 'Atelier Nord',
      effectiveDate: '2026-12-01',
      preselected: 'base',
      topUp: null,
      debitFrequencies: [],
    });
    expect(offer.documents[0]).to.deep.equal({
      id: 'guarantees',
      title: 'Tableau de garanties et exemples de remboursements',
      version: '2026-11',
      url: '/documents/guarantees-simple.pdf',
    });
    expect((await testInsurer().call(getOffer)).documents[0]).not.to.have.property('url');
  });
});
