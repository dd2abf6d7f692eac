import {expect} from '@open-wc/testing';
import {saveProfile} from '../../../src/contract/profile.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {sampleAnswers} from '../../people/personas.js';

describe('the profile', () => {
  it('spells what it keeps as the contract does', async () => {
    const draft = await testInsurer().call(saveProfile, {body: sampleAnswers.profile});
    expect(draft.profile).to.deep.include({
      birthDate: '1978-03-14',
      phone: '+33639981234',
      teletransmission: {enabled: true, nir: '278034410999186', schemeCode: '014410001'},
    });
  });

  it('takes provisional numbers where the insurer does', async () => {
    const body = {
      ...sampleAnswers.profile,
      teletransmission: {enabled: true, nir: '7 100 000 000 001', schemeCode: '014410001'},
    };
    expect((await testInsurer().refusal(saveProfile, {body})).issues).to.deep.equal(['/teletransmission/nir length']);
    expect((await testInsurer({settings: {acceptProvisionalNir: true}}).call(saveProfile, {body})).step).to.equal(
      'beneficiaries',
    );
  });
});
