import {expect} from '@open-wc/testing';
import {operations} from '../../src/contract/index.js';
import type {Beneficiary} from '../../src/contract/beneficiaries.js';
import {personas, sampleAnswers, samplePassword} from '../people/personas.js';
import {peopleOf, table} from './rules.harness.js';

const o = operations;
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

describe('getting in', () => {
  it('opens the link once, and only with a gesture that posts', async () => {
    const {call, refusal} = table();
    const session = await call(o.redeemLink, {body: {secret: ` ${personas.family.link} `}});
    expect(session).to.include({enrolmentId: 'adh-family', expiresAt: '2026-11-22T09:15:00.000Z'});
    expect((await refusal(o.redeemLink, {body: {secret: personas.family.link}})).code).to.equal('link-used');
  });

  it('knows that a link was meant for somebody else', async () => {
    const {sandbox, call} = table();
    const {accessToken} = await call(o.redeemLink, {body: {secret: personas.family.link}});
    const read = {params: {}, body: {secret: personas.single.link}};
    const failure = await sandbox.simulator
      .perform(o.redeemLink, read, {token: accessToken})
      .catch((error: {type: string}) => error.type);
    expect(failure).to.equal('link-other-person');
    expect((await call(o.redeemLink, {body: {secret: personas.single.link}})).enrolmentId, 'not spoilt').to.equal(
      'adh-single',
    );
  });

  it('takes a password by the insurer’s policy, each gap by its code', async () => {
    const {sandbox, refusal} = table({settings: {password: {minLength: 14, digit: true, special: true}}});
    // The sandbox gives its own person an account; here it must not exist yet.
    sandbox.simulator.db.accounts = {};
    const failure = await sandbox.simulator
      .perform(
        o.createAccount,
        {params: {enrolmentId: 'adh-family'}, body: {password: 'trop court'}},
        {enrolmentId: 'adh-family'},
      )
      .catch((error: {details: object}) => error.details);
    expect(failure).to.deep.equal({
      issues: [
        {pointer: '/password', code: 'minLength'},
        {pointer: '/password', code: 'digit'},
      ],
    });
    expect((await refusal(o.createAccount, {body: {password: ''}})).issues).to.deep.equal(['/password required']);
  });

  it('makes no second account for an e-mail, not even with the same password', async () => {
    const {call, sandbox, refusal} = table();
    const password = samplePassword;
    await call(o.createAccount, {body: {password}});
    expect(await call(o.createAccount, {body: {password}}), 'the same request again').to.equal(undefined);
    sandbox.simulator.db.accounts[personas.family.email]!.enrolmentId = 'adh-elsewhere';
    expect((await refusal(o.createAccount, {body: {password}})).code).to.equal('account-exists');
  });

  it('keeps no password', async () => {
    const {sandbox, call} = table();
    sandbox.simulator.db.accounts = {};
    await sandbox.simulator.perform(
      o.createAccount,
      {params: {enrolmentId: 'adh-family'}, body: {password: 'Un-Vrai-Secret-9'}},
      {enrolmentId: 'adh-family', intent: 'account'},
    );
    expect(JSON.stringify(sandbox.simulator.db)).not.to.contain('Un-Vrai-Secret-9');
    expect(
      (await call(o.logIn, {body: {email: personas.family.email, password: 'Un-Vrai-Secret-9'}})).enrolmentId,
    ).to.equal('adh-family');
  });

  it('takes up where the member stopped', async () => {
    const {call, sandbox} = table({persona: 'resume'});
    const {enrolmentId = '', accessToken} = await call(o.logIn, {
      body: {email: personas.resume.email, password: samplePassword},
    });
    const draft = await sandbox.call(
      o.getEnrolment,
      {params: {enrolmentId}},
      {credentials: {token: () => accessToken, renew: async () => false}},
    );
    expect([draft.step, peopleOf(draft), draft.profile?.lastName]).to.deep.equal([
      'bankDetails',
      ['hugo', 'lina'],
      'Martins',
    ]);
  });
});

describe('saving', () => {
  it('keeps what is being typed until its step is saved', async () => {
    const {call, tick} = table();
    const values = {lastName: 'Vass', birthDate: '14/03', 'teletransmission.enabled': true};
    expect(await call(o.saveDraft, {params: {part: 'profile'}, body: {values}})).to.deep.equal({
      savedAt: '2026-11-22T09:00:00.000Z',
    });
    await call(o.saveDraft, {params: {part: 'beneficiary:marc'}, body: {values: {firstName: 'Mar'}}});
    expect((await call(o.getEnrolment)).partial).to.deep.equal({
      profile: values,
      'beneficiary:marc': {firstName: 'Mar'},
    });
    tick(1_000);
    expect(await call(o.saveProfile, {body: sampleAnswers.profile})).to.deep.include({
      partial: {'beneficiary:marc': {firstName: 'Mar'}},
      savedAt: '2026-11-22T09:00:01.000Z',
      step: 'beneficiaries',
    });
    expect((await call(o.saveBeneficiary, {params: person('marc'), body: marc.person})).partial).to.deep.equal({});
  });

  it('adds nobody twice, and replaces by id', async () => {
    const {call} = table();
    await call(o.saveBeneficiary, {params: person('marc'), body: marc.person});
    await call(o.saveBeneficiary, {params: person('marc'), body: marc.person});
    const draft = await call(o.saveBeneficiary, {
      params: person('marc'),
      body: {...marc.person, firstName: 'Marc-Antoine'},
    });
    expect(draft.beneficiaries.map(({id, person: {firstName}}) => `${id} ${firstName}`)).to.deep.equal([
      'marc Marc-Antoine',
    ]);
  });

  it('spells what it keeps as the contract does', async () => {
    const draft = await table().call(o.saveProfile, {body: sampleAnswers.profile});
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
    expect((await table().refusal(o.saveProfile, {body})).issues).to.deep.equal(['/teletransmission/nir length']);
    expect((await table({settings: {acceptProvisionalNir: true}}).call(o.saveProfile, {body})).step).to.equal(
      'beneficiaries',
    );
  });
});

describe('beneficiaries', () => {
  async function family() {
    const at = table();
    await at.call(o.saveProfile, {body: sampleAnswers.profile});
    for (const {id, person: body} of [marc, ines, louis]) await at.call(o.saveBeneficiary, {params: person(id), body});
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
      expect(await refusal(o.saveBeneficiary, {params: {personId}, body})).to.deep.include({
        code: 'validation',
        issues,
      });
    });
  }

  it('refuses that the member becomes one of their beneficiaries', async () => {
    const {refusal} = await family();
    const {civility, firstName, lastName, birthDate} = marc.person;
    expect(
      (
        await refusal(o.saveProfile, {
          body: {...sampleAnswers.profile, civility, firstName: firstName.toUpperCase(), lastName, birthDate},
        })
      ).issues,
    ).to.deep.equal(['/firstName duplicate_person']);
  });

  it('accepts twins with ranks of their own, and a partner corrected', async () => {
    const {call} = await family();
    await call(o.saveBeneficiary, {params: person('jules'), body: {...twin, birthRank: '2'}});
    const draft = await call(o.saveBeneficiary, {params: person('marc'), body: {...marc.person, type: 'cohabitant'}});
    expect(peopleOf(draft)).to.deep.equal(['marc', 'ines', 'louis', 'jules']);
  });

  it('refuses to go round in circles', async () => {
    const {call, refusal} = await family();
    await call(o.saveBeneficiary, {
      params: person('louis'),
      body: child('Louis', {contact: {kind: 'same', sameAs: 'ines'}}),
    });
    expect(
      (
        await refusal(o.saveBeneficiary, {
          params: person('ines'),
          body: {...ines.person, contact: {kind: 'same', sameAs: 'louis'}},
        })
      ).issues,
    ).to.deep.equal(['/contact/sameAs circular']);
  });

  it('stops at the most people the contract covers', async () => {
    const {call, refusal} = table();
    for (let index = 0; index < 10; index++)
      await call(o.saveBeneficiary, {params: person(`p${index}`), body: child('ABCDEFGHIJ'[index]!)});
    expect((await refusal(o.saveBeneficiary, {params: person('p10'), body: child('K')})).issues).to.deep.equal([
      ' too_many',
    ]);
    expect(peopleOf(await call(o.saveBeneficiary, {params: person('p9'), body: child('L')}))).to.have.length(10);
  });

  it('stops at two ascendants, and lets one be corrected', async () => {
    const {call, refusal} = table();
    const parent = (firstName: string) => child(firstName, {type: 'ascendant', birthDate: '01/02/1950'});
    for (const name of ['A', 'B']) await call(o.saveBeneficiary, {params: person(name), body: parent(name)});
    expect((await refusal(o.saveBeneficiary, {params: person('C'), body: parent('C')})).issues).to.deep.equal([
      '/type type_limit',
    ]);
    expect(peopleOf(await call(o.saveBeneficiary, {params: person('B'), body: parent('Bé')}))).to.deep.equal([
      'A',
      'B',
    ]);
  });

  it('gives all back to who comes back: place, address that others shared, account', async () => {
    const {call} = await family();
    await call(o.saveBeneficiary, {
      params: person('louis'),
      body: child('Louis', {contact: {kind: 'same', sameAs: 'ines'}}),
    });
    const perBeneficiary = {
      ...sampleAnswers.bankDetails.perBeneficiary,
      louis: {kind: 'same', sameAs: 'ines'},
      marc: invented,
    };
    const before = await call(o.saveBankDetails, {body: {...sampleAnswers.bankDetails, perBeneficiary}});
    await call(o.removeBeneficiary, {params: person('ines')});
    const after = await call(o.saveBeneficiary, {params: person('ines'), body: ines.person});
    expect(after.beneficiaries).to.deep.equal(before.beneficiaries);
    expect(after.bankDetails).to.deep.equal(before.bankDetails);
  });

  it('keeps the numbers of both parents of a child', async () => {
    const {call} = table();
    const draft = await call(o.saveBeneficiary, {
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
    await call(o.saveBeneficiary, {
      params: person('louis'),
      body: child('Louis', {contact: {kind: 'same', sameAs: 'ines'}}),
    });
    await call(o.saveBankDetails, {
      body: {
        ...sampleAnswers.bankDetails,
        perBeneficiary: {
          ...sampleAnswers.bankDetails.perBeneficiary,
          louis: {kind: 'same', sameAs: 'ines'},
          marc: invented,
        },
      },
    });
    const draft = await call(o.removeBeneficiary, {params: person('ines')});
    expect(peopleOf(draft)).to.deep.equal(['marc', 'louis']);
    expect(draft.beneficiaries[1]?.person.contact).to.deep.include({kind: 'own', phone: '+33639985678'});
    expect(draft.bankDetails?.perBeneficiary).to.deep.equal({marc: invented});
    expect(peopleOf(await call(o.removeBeneficiary, {params: person('ines')})), 'again').to.deep.equal([
      'marc',
      'louis',
    ]);
  });
});

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
      const {call, refusal} = table();
      for (const {id, person: each} of [marc, louis]) await call(o.saveBeneficiary, {params: person(id), body: each});
      expect(await refusal(o.saveBankDetails, {body})).to.deep.include({code: 'validation', issues});
    });
  }

  it('needs no BIC where the insurer does not ask it', async () => {
    const {call} = table({settings: {bic: 'optional'}});
    expect(
      (await call(o.saveBankDetails, {body: {account: noBic, sameForDebit: true}})).bankDetails?.account,
    ).to.deep.equal({holder: account.holder, iban: 'FR7699999000010000000010106'});
  });

  it('keeps nothing about a debit there is not', async () => {
    const {call} = table({persona: 'single'});
    const draft = await call(o.saveBankDetails, {body: {account, sameForDebit: false, debitAccount: account}});
    expect(Object.keys(draft.bankDetails ?? {})).to.deep.equal(['account']);
  });
});

describe('guarantees', () => {
  it('needs a rhythm only where something is debited', async () => {
    const {call, refusal} = table();
    expect(
      (await refusal(o.saveGuarantees, {body: {combinationId: 'option1', debitFrequency: 'daily'}})).issues,
    ).to.deep.equal(['/debitFrequency unknown']);
    expect(
      (await call(o.saveGuarantees, {body: {combinationId: 'base', debitFrequency: 'monthly'}})).guarantees,
    ).to.deep.equal({combinationId: 'base'});
    const draft = await call(o.saveGuarantees, {body: {combinationId: 'option1-top-up', debitFrequency: 'monthly'}});
    expect(draft.guaranteeSummary).to.deep.equal({
      label: 'Base + Option 1 + Surcomplémentaire',
      memberShare: 2820,
      employerShare: 4240,
      price: 7060,
      effectiveDate: '2026-12-01',
    });
  });

  it('says what the employer chose, from when, and where to read it', async () => {
    const {call} = table({persona: 'single', documentsUrl: '/documents'});
    const offer = await call(o.getOffer);
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
      url: '/documents/guarantees.pdf',
    });
    expect((await table().call(o.getOffer)).documents[0]).not.to.have.property('url');
  });
});
