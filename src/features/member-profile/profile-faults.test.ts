import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {exampleNir} from '../../../mocks/people/example-numbers.js';
import {members} from '../../../mocks/people/members.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/member-profile/member-profile.handlers.js';
import {failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {newPhone, show, type Profile} from './profile-page.harness.js';

const {right} = sampleCodes;
const address = {
  'address.line1': '3 quai de Versailles',
  'address.postalCode': '44000',
  'address.city': 'Nantes',
  from: '01/12/2099',
};
const numbers = {'teletransmission.nir': exampleNir('1760744109992'), 'teletransmission.schemeCode': '014410001'};

const editing = (words: string) => (at: Profile) => at.edit(words);
const toStepUp = async (at: Profile) => {
  await at.edit('Modifier le téléphone mobile');
  await at.send({value: newPhone});
  await at.until(() => at.root.querySelector('#step-up-title'));
};
const toCode = (at: Profile) => at.announce('Modifier le téléphone mobile', newPhone);
const givesCode = async (at: Profile) => {
  if (at.shows('code')) await at.fill({code: right});
  await at.submit();
};

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<Profile>> = {
  'the profile': {
    id: 'getMemberProfile',
    done: '.line',
  },
  'an address': {
    id: 'changeAddress',
    before: editing('Modifier l’adresse'),
    act: (at) => at.send(address),
    kept: address,
    done: '#said-address',
  },
  'a move that is given up': {
    id: 'cancelMove',
    before: async (at) => {
      await at.edit('Modifier l’adresse');
      await at.send(address);
      await at.until(() => at.root.querySelector('#said-address'));
    },
    act: (at) => at.press('Annuler ce changement'),
    done: '#said-address',
  },
  'a phone that needs no code': {
    id: 'changeContact',
    before: editing('Ajouter un téléphone fixe'),
    act: (at) => at.send({value: '01 99 00 12 35'}),
    kept: {value: '01\u00a099\u00a000\u00a012\u00a035'},
    done: '#said-landline',
  },
  'a phone, before the code of the old one': {
    id: 'changeContact',
    before: editing('Modifier le téléphone mobile'),
    refused: true,
    act: (at) => at.send({value: newPhone}),
    kept: {value: newPhone.replaceAll(' ', '\u00a0')},
    done: '#step-up-title',
  },
  'a phone, after the code of the old one': {
    id: 'changeContact',
    before: toStepUp,
    act: givesCode,
    done: '#title-mobile',
  },
  'the code of the old one': {
    id: 'verifyCode',
    before: toStepUp,
    act: (at) => at.send({code: right}),
    kept: {code: right},
    done: '#title-mobile',
  },
  'the code of the old one, another way': {
    id: 'sendCode',
    before: toStepUp,
    act: (at) => at.press('Recevoir le code par e-mail'),
    done: '.code-again button',
  },
  'the code of the new one': {
    id: 'confirmContact',
    before: toCode,
    act: (at) => at.send({code: right}),
    kept: {code: right},
    done: '#said-mobile',
  },
  'a new one that is given up': {
    id: 'cancelContactChange',
    before: async (at) => {
      await toCode(at);
      await at.press('Plus tard');
    },
    act: (at) => at.press('Abandonner ce changement'),
    done: '#said-mobile',
  },
  'a situation': {
    id: 'changeSituation',
    before: editing('Modifier la situation familiale'),
    act: (at) => at.send({maritalStatus: 'divorced'}),
    kept: {maritalStatus: 'divorced'},
    done: '#said-situation',
  },
  'a language': {
    id: 'changeLanguage',
    before: editing('Modifier la langue'),
    act: (at) => at.send({language: 'en'}),
    done: '#said-language',
  },
  'télétransmission that is asked for': {
    id: 'changeTeletransmission',
    before: editing('Modifier la télétransmission de Marc'),
    act: (at) => at.send(numbers),
    done: '#said-link-marc',
  },
  'télétransmission that is stopped': {
    id: 'changeTeletransmission',
    before: async (at) => {
      await at.edit('Modifier votre télétransmission');
      await at.send({'teletransmission.enabled': false});
      await at.until(() => at.dialog?.open);
    },
    act: (at) => at.confirm(),
    done: '#said-link-member',
  },
};

const open = (prepare: (sandbox: Sandbox) => void) => {
  const sandbox = createSandbox();
  prepare(sandbox);
  return show(sandbox);
};

describe('every call of the profile fails, before and after its effect', () => {
  failingCalls(cases, {open, all: [...Object.keys(handlers), 'sendCode', 'verifyCode']});

  it('changes a contact once, and tells it once, however often it was asked', async () => {
    const sandbox = createSandbox();
    const at = await show(sandbox);
    await at.ready();
    await toCode(at);
    sandbox.fail('confirmContact', 'network', {after: 'effect'});
    await at.send({code: right});
    await at.until(() => at.root.querySelector('.alert.danger'));
    await at.submit();
    await at.until(() => at.root.querySelector('#said-mobile'));
    expect(at.sent.filter((each) => each.startsWith('contact-changed'))).to.have.length(2);
    expect(at.db.memberProfiles[members.family.number]!.contacts.mobile).to.include({value: '+33639980071'});
  });
});
