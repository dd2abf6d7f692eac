import {expect} from '@open-wc/testing';
import {saveBeneficiary} from '../contract/beneficiaries.js';
import {saveBankDetails} from '../contract/bank-details.js';
import {getBulletinFile} from '../contract/bulletin.js';
import {listCommunes} from '../contract/communes.js';
import {logOut} from '../contract/session.js';
import {BackendError} from './error.js';
import {readInput, readOutput} from './parse.js';

const params = {enrolmentId: 'e1', personId: 'p1'};
const child = {
  type: 'child',
  civility: 'sir',
  lastName: 'Vasseur',
  firstName: 'Louis',
  birthDate: '08/05/2013',
  birthRank: '1',
  contact: {kind: 'same', sameAs: 'member'},
  teletransmission: {enabled: false},
  alsaceMoselle: false,
};

function refusal(act: () => unknown): {code: string; issues: string[]} {
  try {
    act();
  } catch (error) {
    if (error instanceof BackendError)
      return {code: error.code, issues: error.issues.map(({pointer, code}) => `${pointer} ${code}`)};
    throw error;
  }
  throw new Error('accepted');
}

describe('readInput', () => {
  it('gives the stored spelling and drops what the contract does not know', () => {
    expect(readInput(saveBeneficiary, {params, body: {...child, nickname: 'Loulou'}})).to.deep.equal({
      params,
      body: {...child, birthDate: '2013-05-08'},
    });
  });

  it('has nothing to read where nothing is due', () => {
    expect(readInput(logOut, {body: {more: 1}})).to.deep.equal({params: {}, body: undefined});
  });

  it('calls wrong parameters a bad request', () => {
    expect(
      refusal(() => readInput(saveBeneficiary, {params: {enrolmentId: '', personId: 'p1'}, body: child})),
    ).to.deep.equal({code: 'bad-request', issues: []});
  });

  const bodies: [string, object, string[]][] = [
    [
      'numbers missing once télétransmission is on',
      {...child, teletransmission: {enabled: true}},
      ['/teletransmission/nir required', '/teletransmission/schemeCode required'],
    ],
    ['no choice about it', {...child, teletransmission: {}}, ['/teletransmission/enabled required']],
    ['the same address as nobody', {...child, contact: {kind: 'same', sameAs: ''}}, ['/contact/sameAs required']],
    [
      'an address begun',
      {
        ...child,
        contact: {
          kind: 'own',
          phone: '06 39 98 56 78',
          address: {line1: '', postalCode: '44000', city: '', country: 'FR'},
        },
      },
      ['/contact/address/line1 required', '/contact/address/city required'],
    ],
    [
      'a postal code of elsewhere',
      {
        ...child,
        contact: {
          kind: 'own',
          phone: '06 39 98 56 78',
          address: {line1: '1 rue A', postalCode: '44', city: 'Nantes', country: 'FR'},
        },
      },
      ['/contact/address/postalCode format'],
    ],
  ];
  for (const [name, body, issues] of bodies) {
    it(name, () =>
      expect(refusal(() => readInput(saveBeneficiary, {params, body}))).to.deep.equal({code: 'validation', issues}),
    );
  }

  it('points into a person by id', () => {
    const body = {
      account: {holder: 'A', iban: 'FR7630006000011234567890189'},
      perBeneficiary: {'b/1': {kind: 'own', account: {holder: 'B', iban: 'FR76'}}},
    };
    expect(refusal(() => readInput(saveBankDetails, {params, body})).issues).to.deep.equal([
      '/perBeneficiary/b~11/account/iban length',
    ]);
  });
});

describe('readOutput', () => {
  it('drops what the contract does not know', () => {
    expect(readOutput(listCommunes, [{name: 'Nantes', added: 1}])).to.deep.equal([{name: 'Nantes'}]);
  });

  it('has nothing to read where nothing is answered', () =>
    expect(readOutput(logOut, {any: 'thing'})).to.equal(undefined));

  for (const value of [undefined, null, 'text', [{nom: 'Nantes'}]]) {
    it(`refuses ${JSON.stringify(value)}`, () =>
      expect(refusal(() => readOutput(listCommunes, value)).code).to.equal('invalid-answer'));
  }

  it('knows a file by its bytes', () => {
    const file = {bytes: new Uint8Array([37]), type: 'application/pdf', name: 'a.pdf', sha256: ''};
    expect(readOutput(getBulletinFile, file)).to.equal(file);
    for (const value of [undefined, {}, {bytes: [37]}])
      expect(refusal(() => readOutput(getBulletinFile, value)).code).to.equal('invalid-answer');
  });
});
