import {expect} from '@open-wc/testing';
import {saveBankDetails} from '../../../src/contract/bank-details.js';
import {saveBeneficiary} from '../../../src/contract/beneficiaries.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {sampleAnswers} from '../../people/personas.js';
import type {SampleAnswers} from '../../people/sample-answers.js';

type Person = SampleAnswers['beneficiaries'][number];
const [marc, , louis] = sampleAnswers.beneficiaries as [Person, Person, Person];
const invented = {kind: 'same', sameAs: 'member'} as const;

describe('bank details', () => {
  const {account} = sampleAnswers.bankDetails;
  const noBic = {holder: account.holder, iban: account.iban};
  const cases: [string, object, string[]][] = [
    ['without a word about the debit', {account}, ['/sameForDebit required']],
    ['with another account for the debit, left empty', {account, sameForDebit: false}, ['/debitAccount/iban required']],
    [
      'without BIC, anywhere',
      {account: noBic, sameForDebit: false, debitAccount: noBic, perBeneficiary: {marc: {kind: 'own', account: noBic}}},
      ['/account/bic required', '/debitAccount/bic required', '/perBeneficiary/marc/account/bic required'],
    ],
    [
      'for somebody who is not covered',
      {account, sameForDebit: true, perBeneficiary: {'a/b': invented}},
      ['/perBeneficiary/a~1b unknown_person'],
    ],
    [
      'on the account of nobody',
      {account, sameForDebit: true, perBeneficiary: {marc: {kind: 'same', sameAs: 'nobody'}}},
      ['/perBeneficiary/marc/sameAs unknown_person'],
    ],
    [
      'on each other’s account',
      {
        account,
        sameForDebit: true,
        perBeneficiary: {marc: {kind: 'same', sameAs: 'louis'}, louis: {kind: 'same', sameAs: 'marc'}},
      },
      ['/perBeneficiary/marc/sameAs circular', '/perBeneficiary/louis/sameAs circular'],
    ],
  ];
  for (const [name, body, issues] of cases) {
    it(`refuses ${name}`, async () => {
      const {call, refusal} = testInsurer();
      for (const {id, person: each} of [marc, louis]) await call(saveBeneficiary, {params: {personId: id}, body: each});
      expect(await refusal(saveBankDetails, {body})).to.deep.include({code: 'validation', issues});
    });
  }

  it('needs no BIC where the insurer does not ask it', async () => {
    const {call} = testInsurer({settings: {bic: 'optional'}});
    expect(
      (await call(saveBankDetails, {body: {account: noBic, sameForDebit: true}})).bankDetails?.account,
    ).to.deep.equal({holder: account.holder, iban: 'FR7699999000010000000010106'});
  });

  it('keeps nothing about a debit there is not', async () => {
    const {call} = testInsurer({persona: 'single'});
    const draft = await call(saveBankDetails, {body: {account, sameForDebit: false, debitAccount: account}});
    expect(Object.keys(draft.bankDetails ?? {})).to.deep.equal(['account']);
  });
});
