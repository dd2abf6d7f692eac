import {expect} from '@open-wc/testing';
import {saveBankDetails} from '../../../src/contract/bank-details.js';
import {type Beneficiary, removeBeneficiary, saveBeneficiary} from '../../../src/contract/beneficiaries.js';
import {saveProfile} from '../../../src/contract/profile.js';
import {peopleOf, testInsurer} from '../../engine/test-insurer.harness.js';
import {sampleAnswers} from '../../people/personas.js';

const [marc, ines, louis] = sampleAnswers.beneficiaries as [
  {id: string; person: Beneficiary},
  {id: string; person: Beneficiary},
  {id: string; person: Beneficiary},
];
const person = (personId: string) => ({personId});
const invented = {kind: 'same', sameAs: 'member'} as const;
const child = (firstName: string, changes: object = {}) => ({
  ...louis.person,
  firstName,
  teletransmission: {enabled: false},
  ...changes,
});

describe('beneficiaries', () => {
  async function family() {
    const at = testInsurer();
    await at.call(saveProfile, {body: sampleAnswers.profile});
    for (const {id, person: body} of [marc, ines, louis]) await at.call(saveBeneficiary, {params: person(id), body});
    return at;
  }
  const twin = {...louis.person, firstName: 'Jules'};
  const cases: [string, string, object, string[]][] = [
    [
      'a second partner',
      'x',
      {...marc.person, type: 'civilPartner', firstName: 'Ana', birthRank: '2'},
      ['/type one_partner'],
    ],
    ['a type the contract does not cover', 'x', child('A', {type: 'otherDependant'}), ['/type not_allowed']],
    ['a twin with the same rank', 'x', twin, ['/birthRank duplicate_rank']],
    ['the member again', 'x', child('HELENE', {birthDate: '14/03/1978'}), ['/firstName duplicate_person']],
    [
      'the same person twice, spelled otherwise',
      'x',
      {...louis.person, firstName: 'louis', lastName: 'VASSEUR', birthRank: '2'},
      ['/firstName duplicate_person'],
    ],
    [
      'the number, date and rank of the member',
      'x',
      child('Ana', {birthDate: '14/03/1978', teletransmission: sampleAnswers.profile.teletransmission}),
      ['/birthRank duplicate_rank'],
    ],
    [
      'a provisional number of the other parent, where the insurer takes none',
      'x',
      child('A', {
        birthRank: '2',
        teletransmission: {...louis.person.teletransmission, other: {nir: '7144100000123', schemeCode: '014410001'}},
      }),
      ['/teletransmission/other/nir length'],
    ],
    [
      'who lives with somebody unknown',
      'x',
      child('A', {contact: {kind: 'same', sameAs: 'nobody'}}),
      ['/contact/sameAs unknown_person'],
    ],
    [
      'who lives with themselves',
      'marc',
      {...marc.person, contact: {kind: 'same', sameAs: 'marc'}},
      ['/contact/sameAs circular'],
    ],
  ];
  for (const [name, personId, body, issues] of cases) {
    it(`refuses ${name}`, async () => {
      const {refusal} = await family();
      expect(await refusal(saveBeneficiary, {params: {personId}, body})).to.deep.include({
        code: 'validation',
        issues,
      });
    });
  }

  it('adds nobody twice, and replaces by id', async () => {
    const {call} = testInsurer();
    await call(saveBeneficiary, {params: person('marc'), body: marc.person});
    await call(saveBeneficiary, {params: person('marc'), body: marc.person});
    const draft = await call(saveBeneficiary, {
      params: person('marc'),
      body: {...marc.person, firstName: 'Marc-Antoine'},
    });
    expect(draft.beneficiaries.map(({id, person: {firstName}}) => `${id} ${firstName}`)).to.deep.equal([
      'marc Marc-Antoine',
    ]);
  });

  it('refuses that the member becomes one of their beneficiaries', async () => {
    const {refusal} = await family();
    const {civility, firstName, lastName, birthDate} = marc.person;
    expect(
      (
        await refusal(saveProfile, {
          body: {...sampleAnswers.profile, civility, firstName: firstName.toUpperCase(), lastName, birthDate},
        })
      ).issues,
    ).to.deep.equal(['/firstName duplicate_person']);
  });

  it('accepts twins with ranks of their own, and a partner corrected', async () => {
    const {call} = await family();
    await call(saveBeneficiary, {params: person('jules'), body: {...twin, birthRank: '2'}});
    const draft = await call(saveBeneficiary, {params: person('marc'), body: {...marc.person, type: 'cohabitant'}});
    expect(peopleOf(draft)).to.deep.equal(['marc', 'ines', 'louis', 'jules']);
  });

  it('refuses to go round in circles', async () => {
    const {call, refusal} = await family();
    await call(saveBeneficiary, {
      params: person('louis'),
      body: child('Louis', {contact: {kind: 'same', sameAs: 'ines'}}),
    });
    expect(
      (
        await refusal(saveBeneficiary, {
          params: person('ines'),
          body: {...ines.person, contact: {kind: 'same', sameAs: 'louis'}},
        })
      ).issues,
    ).to.deep.equal(['/contact/sameAs circular']);
  });

  it('stops at the most people the contract covers', async () => {
    const {call, refusal} = testInsurer();
    for (let index = 0; index < 10; index++)
      await call(saveBeneficiary, {params: person(`p${index}`), body: child('ABCDEFGHIJ'[index]!)});
    expect((await refusal(saveBeneficiary, {params: person('p10'), body: child('K')})).issues).to.deep.equal([
      ' too_many',
    ]);
    expect(peopleOf(await call(saveBeneficiary, {params: person('p9'), body: child('L')}))).to.have.length(10);
  });

  it('stops at two ascendants, and lets one be corrected', async () => {
    const {call, refusal} = testInsurer();
    const parent = (firstName: string) => child(firstName, {type: 'ascendant', birthDate: '01/02/1950'});
    for (const name of ['A', 'B']) await call(saveBeneficiary, {params: person(name), body: parent(name)});
    expect((await refusal(saveBeneficiary, {params: person('C'), body: parent('C')})).issues).to.deep.equal([
      '/type type_limit',
    ]);
    expect(peopleOf(await call(saveBeneficiary, {params: person('B'), body: parent('Bé')}))).to.deep.equal(['A', 'B']);
  });

  it('gives all back to who comes back: place, address that others shared, account', async () => {
    const {call} = await family();
    await call(saveBeneficiary, {
      params: person('louis'),
      body: child('Louis', {contact: {kind: 'same', sameAs: 'ines'}}),
    });
    const perBeneficiary = {
      ...sampleAnswers.bankDetails.perBeneficiary,
      louis: {kind: 'same', sameAs: 'ines'},
      marc: invented,
    };
    const before = await call(saveBankDetails, {body: {...sampleAnswers.bankDetails, perBeneficiary}});
    await call(removeBeneficiary, {params: person('ines')});
    const after = await call(saveBeneficiary, {params: person('ines'), body: ines.person});
    expect(after.beneficiaries).to.deep.equal(before.beneficiaries);
    expect(after.bankDetails).to.deep.equal(before.bankDetails);
  });

  it('keeps the numbers of both parents of a child', async () => {
    const {call} = testInsurer();
    const draft = await call(saveBeneficiary, {
      params: person('louis'),
      body: {
        ...louis.person,
        birthName: 'Le Goff',
        teletransmission: {
          ...louis.person.teletransmission,
          other: {nir: (marc.person.teletransmission as {nir: string}).nir, schemeCode: '01 351 0001'},
        },
      },
    });
    expect(draft.beneficiaries[0]?.person).to.deep.include({birthName: 'Le Goff'});
    expect((draft.beneficiaries[0]!.person.teletransmission as {other: object}).other).to.deep.equal({
      nir: (marc.person.teletransmission as {nir: string}).nir.replaceAll(' ', ''),
      schemeCode: '013510001',
    });
  });

  it('keeps the address and the payments of those who leaned on who leaves', async () => {
    const {call} = await family();
    await call(saveBeneficiary, {
      params: person('louis'),
      body: child('Louis', {contact: {kind: 'same', sameAs: 'ines'}}),
    });
    await call(saveBankDetails, {
      body: {
        ...sampleAnswers.bankDetails,
        perBeneficiary: {
          ...sampleAnswers.bankDetails.perBeneficiary,
          louis: {kind: 'same', sameAs: 'ines'},
          marc: invented,
        },
      },
    });
    const draft = await call(removeBeneficiary, {params: person('ines')});
    expect(peopleOf(draft)).to.deep.equal(['marc', 'louis']);
    expect(draft.beneficiaries[1]?.person.contact).to.deep.include({kind: 'own', phone: '+33639985678'});
    expect(draft.bankDetails?.perBeneficiary).to.deep.equal({marc: invented});
    expect(peopleOf(await call(removeBeneficiary, {params: person('ines')})), 'again').to.deep.equal(['marc', 'louis']);
  });
});
