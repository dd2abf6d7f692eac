import {expect} from '@open-wc/testing';
import {checkIban, checkMobile, checkNir, normalizeIban, normalizeNir, normalizePhone} from '../../src/domain/index.js';
import {BankDetails} from '../../src/contract/bank-details.js';
import {Beneficiary} from '../../src/contract/beneficiaries.js';
import {enrolmentSteps} from '../../src/contract/enrolment.js';
import {GuaranteeChoice} from '../../src/contract/guarantees.js';
import {Profile} from '../../src/contract/profile.js';
import {Credentials, NewAccount} from '../../src/contract/account.js';
import {passwordGaps} from '../../src/domain/index.js';
import {bringToStep} from '../topics/enrolment/bring-to-step.js';
import {communesByPostalCode} from '../topics/communes/communes.js';
import {exampleIban, exampleNir} from './example-numbers.js';
import {personas, refusedMobile, samplePassword} from './personas.js';
import {Simulator} from '../engine/simulator.js';
import {sampleSettings} from './insurer.js';
import {draftOf} from '../topics/enrolment/draft.js';

const everybody = Object.values(personas);

/** Every string of a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];
}

describe('the people of the demos', () => {
  for (const persona of everybody) {
    const {id, answers} = persona;
    it(`${id} types what the contract accepts, and each time something it must tidy up`, () => {
      const {profile, beneficiaries, bankDetails, guarantees} = answers;
      expect(Profile.parse(profile)).not.to.deep.equal(profile);
      for (const {person} of beneficiaries) expect(Beneficiary.parse(person)).not.to.deep.equal(person);
      expect(BankDetails.parse(bankDetails)).not.to.deep.equal(bankDetails);
      expect(GuaranteeChoice.parse(guarantees)).to.deep.equal(guarantees);
      expect(Credentials.parse({email: persona.email, password: samplePassword}).email).to.equal(persona.email);
      expect(checkMobile(answers.mobile)).to.equal(undefined);
    });

    it(`${id} is nobody`, () => {
      const texts = [...strings(answers), persona.email];
      const nirs = texts.map(normalizeNir).filter((text) => /^\d{5}..\d{8}$/.test(text) && !checkNir(text));
      expect(nirs.length).to.be.above(0);
      for (const nir of nirs) expect(nir.slice(10, 13), 'order number above 990').to.match(/^99[1-9]$/);
      for (const iban of texts.map(normalizeIban).filter((text) => /^FR\d{2}/.test(text))) {
        expect(checkIban(iban)).to.equal(undefined);
        expect(iban.slice(4, 9), 'a bank that does not exist').to.equal('99999');
      }
      for (const phone of [answers.profile.phone, answers.mobile])
        expect(normalizePhone(phone), 'numbers kept for fiction').to.match(/^\+3363998\d{4}$/);
      for (const email of texts.filter((text) => text.includes('@'))) expect(email).to.match(/@example\.org$/);
    });

    it(`${id} can go all the way`, async () => {
      const simulator = new Simulator();
      await bringToStep(simulator, persona, 'completed');
      expect(simulator.db.enrolments[persona.enrolmentId]?.signed).not.to.equal(undefined);
    });
  }

  it('can be told apart', () => {
    for (const key of ['enrolmentId', 'email', 'link', 'supportCode'] as const)
      expect(new Set(everybody.map((persona) => persona[key])).size).to.equal(everybody.length);
    expect(NewAccount.parse({password: samplePassword}).password).to.equal(samplePassword);
    expect(passwordGaps(samplePassword, sampleSettings.password)).to.deep.equal([]);
    expect(checkMobile(refusedMobile), 'a number like any other').to.equal(undefined);
  });

  it('start where their story says', () => {
    const simulator = new Simulator();
    const steps = everybody.map(({id, enrolmentId}) => [
      id,
      draftOf(simulator, simulator.db.enrolments[enrolmentId]!).step,
    ]);
    expect(Object.fromEntries(steps)).to.deep.equal({
      single: 'account',
      family: 'account',
      alsace: 'account',
      used: 'profile',
      expired: 'account',
      resume: 'bankDetails',
      otherPerson: 'account',
    });
  });

  it('stop at each step', async () => {
    const simulator = new Simulator();
    const {family} = personas;
    for (const step of enrolmentSteps) {
      await bringToStep(simulator, family, step);
      expect(draftOf(simulator, simulator.db.enrolments[family.enrolmentId]!).step).to.equal(step);
    }
  });
});

describe('example numbers', () => {
  it('pass the checks', () => {
    expect(checkNir(exampleNir('191062A004992'))).to.equal(undefined);
    for (const account of [1, 101, 99_999_999_999]) expect(checkIban(exampleIban(account))).to.equal(undefined);
  });

  it('cannot be somebody’s', () =>
    expect(() => exampleNir('1910675004021')).to.throw('not the start of an example NIR'));
});

describe('the communes', () => {
  it('are enough for a demo, and written as the official lists do', () => {
    expect(communesByPostalCode.size).to.be.above(40);
    for (const [code, communes] of communesByPostalCode) {
      expect(code).to.match(/^\d{5}$/);
      expect(communes.length).to.be.above(0);
      for (const {name, inseeCode} of communes) {
        expect(inseeCode).to.match(/^(\d{2}|2[AB])\d{3}$/);
        expect(name).to.match(/^\p{Lu}[\p{L}'’ -]+$/u);
        const department = code.startsWith('20') ? /^2[AB]/ : new RegExp(`^${code.slice(0, 2)}`);
        expect(inseeCode).to.match(department);
      }
    }
  });

  it('may share a code', () =>
    expect(communesByPostalCode.get('44115')?.map(({name}) => name)).to.deep.equal([
      'Basse-Goulaine',
      'Haute-Goulaine',
    ]));
});
