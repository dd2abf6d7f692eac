import {expect} from '@open-wc/testing';
import {saveBeneficiary} from '../../../src/contract/beneficiaries.js';
import {getEnrolment, saveDraft} from '../../../src/contract/enrolment.js';
import {saveProfile} from '../../../src/contract/profile.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {sampleAnswers} from '../../people/personas.js';

const marc = sampleAnswers.beneficiaries[0]!;

describe('what is being typed', () => {
  it('keeps what is being typed until its step is saved', async () => {
    const {call, tick} = testInsurer();
    const values = {lastName: 'Vass', birthDate: '14/03', 'teletransmission.enabled': true};
    expect(await call(saveDraft, {params: {part: 'profile'}, body: {values}})).to.deep.equal({
      savedAt: '2026-11-22T09:00:00.000Z',
    });
    await call(saveDraft, {params: {part: 'beneficiary:marc'}, body: {values: {firstName: 'Mar'}}});
    expect((await call(getEnrolment)).partial).to.deep.equal({
      profile: values,
      'beneficiary:marc': {firstName: 'Mar'},
    });
    tick(1_000);
    expect(await call(saveProfile, {body: sampleAnswers.profile})).to.deep.include({
      partial: {'beneficiary:marc': {firstName: 'Mar'}},
      savedAt: '2026-11-22T09:00:01.000Z',
      step: 'beneficiaries',
    });
    expect((await call(saveBeneficiary, {params: {personId: 'marc'}, body: marc.person})).partial).to.deep.equal({});
  });
});
