import {expect} from '@open-wc/testing';
import {removeBeneficiary} from '../../../src/contract/beneficiaries.js';
import {getEnrolment} from '../../../src/contract/enrolment.js';
import {getOffer, saveGuarantees} from '../../../src/contract/guarantees.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';

describe('guarantees', () => {
  it('needs a rhythm only where something is debited', async () => {
    const {call, refusal} = testInsurer({at: 'guarantees'});
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

  it('DOMAIN 6.1: one person less, another price; summary, first debit and offer say the same', async () => {
    const {call} = testInsurer({at: 'recap', persona: 'resume'});
    const before = await call(getEnrolment);
    expect(before.household).to.deep.equal({
      people: 3,
      pricing: 'byTier',
      tier: {id: 'family', label: 'Famille'},
    });
    expect([before.guaranteeSummary?.memberShare, before.firstDebit?.amount]).to.deep.equal([980, 2940]);
    const after = await call(removeBeneficiary, {params: {personId: 'lina'}});
    expect(after.household?.tier?.label).to.equal('Duo');
    expect([after.guaranteeSummary?.memberShare, after.firstDebit?.amount]).to.deep.equal([740, 2220]);
    expect(after.step, 'the recap is confirmed anew').to.equal('recap');
    const {combinations, effectiveDate, employer} = await call(getOffer);
    const {memberShare, employerShare, price} = combinations.find(({id}) => id === 'base-top-up')!;
    expect(after.guaranteeSummary).to.deep.include({memberShare, employerShare, price, effectiveDate});
    expect(employer).to.equal(after.invitation.employer);
  });
});
