import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/beneficiary-requests/beneficiary-requests.handlers.js';
import {failingCalls, failingReading, faults, type FailingCall} from '../../testing/failing-calls.js';
import {ago, baby, open as openReady, openUnread, type Page} from './beneficiary-page.harness.js';

interface Case extends FailingCall<Page> {
  persona?: 'single';
}

const begun = async (at: Page) => {
  await at.toPerson();
  await at.press('Événement');
  await at.press('Annuler');
  await at.until(() => at.words.includes('Reprendre'));
};
const leaving = async (at: Page) => {
  await at.press('Signaler un changement pour Marc Vasseur');
  await at.until(() => at.shows('date'));
  await at.send({reasonId: 'separation', date: ago(2)});
};
const event = {eventId: 'birth', eventDate: ago(4)};
const person = {lastName: 'Vasseur', firstName: 'Léonie'};

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'the list': {
    id: 'getBeneficiaryRequests',
    done: '.line',
  },
  'an event': {
    id: 'startBeneficiaryAddition',
    before: (at) => at.toEvent(),
    act: (at) => at.send(event),
    kept: {eventDate: event.eventDate},
    done: '#f-firstName',
  },
  'a person': {
    id: 'saveAddedBeneficiary',
    before: (at) => at.toPerson(),
    act: (at) => at.send(baby),
    kept: person,
    done: (at) => at.step === 'Étape 3 sur 4',
  },
  'the price of now': {
    id: 'getBeneficiaryAddition',
    before: (at) => at.toPapers(),
    act: (at) => at.submit(),
    done: '.sum',
  },
  'what was begun': {
    id: 'getBeneficiaryAddition',
    before: begun,
    act: async (at) => at.press(at.text.includes('Réessayer') ? 'Réessayer' : 'Reprendre'),
    done: '#f-firstName',
  },
  'what is given up': {
    id: 'cancelBeneficiaryAddition',
    before: async (at) => {
      await begun(at);
      await at.press('Abandonner');
      await at.until(() => at.dialog?.open);
    },
    act: (at) => at.confirm(),
    done: '#given-up',
  },
  'a confirmation': {
    id: 'confirmBeneficiaryAddition',
    before: (at) => at.toPrice(),
    act: (at) => at.submit(),
    done: '.seal',
  },
  'a confirmation, after its code': {
    id: 'confirmBeneficiaryAddition',
    persona: 'single',
    before: async (at) => {
      await at.toWedding();
      await at.submit();
      await at.until(() => at.shows('code'));
    },
    act: async (at) => {
      if (at.shows('code')) await at.fill({code: sampleCodes.right});
      await at.submit();
    },
    done: '.seal',
  },
  'a departure': {
    id: 'requestBeneficiaryRemoval',
    before: leaving,
    act: (at) => at.submit(),
    done: '.seal',
  },
};

const open = (prepare: (sandbox: Sandbox) => void, {persona}: Case) =>
  openUnread(createSandbox({...(persona && {persona})}), prepare);

describe('every call of the beneficiaries fails, before and after its effect', () => {
  failingCalls(cases, {
    open,
    all: Object.keys(handlers),
    elsewhere: ['saveTypedBeneficiary'],
    count: ({db}) => Object.keys(db.beneficiaryChanges).length + Object.keys(db.beneficiaryAdditions).length,
  });
  failingReading(cases, {
    open,
    of: ['a confirmation', 'a departure', 'what is given up'],
    reading: 'getBeneficiaryRequests',
  });

  for (const [name, [code, options]] of Object.entries(faults))
    it(`what is typed: ${name}: it waits on the page, and is saved later`, async () => {
      const at = await openReady();
      await at.toPerson();
      at.sandbox.fail('saveTypedBeneficiary', code, options);
      await at.fill({firstName: 'Léonie'});
      at.saveTyped();
      await at.until(() => at.words.includes('Elles seront enregistrées dès que le réseau reviendra.'));
      expect(at.control('firstName').value).to.equal('Léonie');
      dispatchEvent(new Event('online'));
      await at.until(() => at.words.includes('Enregistré à'));
      expect(Object.values(at.db.beneficiaryAdditions)[0]!.typed).to.include({firstName: 'Léonie'});
    });
});
