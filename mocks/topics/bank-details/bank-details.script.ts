import {saveBankDetails} from '../../../src/contract/bank-details.js';
import type {TopicScript} from '../../engine/script.js';
import {sampleAnswers} from '../../people/personas.js';

const {bankDetails} = sampleAnswers;

export const script: TopicScript = {
  parts: {
    async answering({call}) {
      await call('no BIC', saveBankDetails, {
        body: {account: {holder: 'A', iban: bankDetails.account.iban}, sameForDebit: true},
      });
      await call('wrong key', saveBankDetails, {body: {account: {holder: 'A', iban: 'FR7630006000011234567890188'}}});
      await call('for nobody', saveBankDetails, {
        body: {...bankDetails, perBeneficiary: {nobody: {kind: 'same', sameAs: 'member'}}},
      });
      await call('saved', saveBankDetails, {body: bankDetails});
    },
  },
  failures: {
    'saveBankDetails: no BIC': 'validation',
    'saveBankDetails: wrong key': 'validation',
    'saveBankDetails: for nobody': 'validation',
  },
};
