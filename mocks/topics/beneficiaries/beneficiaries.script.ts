import {confirmBeneficiaries, removeBeneficiary, saveBeneficiary} from '../../../src/contract/beneficiaries.js';
import type {TopicScript} from '../../engine/script.js';
import {sampleAnswers} from '../../people/personas.js';

const {beneficiaries} = sampleAnswers;
const spouse = beneficiaries[0]!.person;
const child = beneficiaries[2]!.person;
const params = {personId: 'x'};

export const script: TopicScript = {
  parts: {
    async answering({call}) {
      await call('confirmed in another tab', confirmBeneficiaries, {version: '0'});
      for (const {id, person} of beneficiaries) await call(id, saveBeneficiary, {params: {personId: id}, body: person});
      await call('second partner', saveBeneficiary, {
        params,
        body: {...spouse, type: 'cohabitant', birthRank: '2'},
      });
      await call('same rank', saveBeneficiary, {params, body: {...child, firstName: 'Jumeau'}});
      await call('type not offered', saveBeneficiary, {
        params,
        body: {...spouse, type: 'otherDependant', teletransmission: {enabled: false}},
      });
      await call('lives with nobody', saveBeneficiary, {
        params,
        body: {...child, birthRank: '3', contact: {kind: 'same', sameAs: 'y'}},
      });
      await call('somebody unknown', removeBeneficiary, {params: {personId: 'nobody'}});
      await call('confirmed', confirmBeneficiaries);
    },
  },
  failures: {
    'confirmBeneficiaries: confirmed in another tab': 'stale',
    'saveBeneficiary: second partner': 'validation',
    'saveBeneficiary: same rank': 'validation',
    'saveBeneficiary: type not offered': 'validation',
    'saveBeneficiary: lives with nobody': 'validation',
  },
};
