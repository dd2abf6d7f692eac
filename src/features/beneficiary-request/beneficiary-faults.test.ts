import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/beneficiary-requests/beneficiary-requests.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {ago, baby, openUnread, type Page} from './beneficiary-page.harness.js';

interface Case {
  id: OperationId;
  persona?: 'single';
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  /** What must still be typed after it failed. */
  kept?: Record<string, string>;
  done: (at: Page) => unknown;
}

const shown = (selector: string) => (at: Page) => at.root.querySelector(selector);
const ready =
  (then: (at: Page) => Promise<void>) =>
  async (at: Page): Promise<void> => {
    await at.ready();
    await then(at);
  };
const begun = ready(async (at) => {
  await at.toPerson();
  await at.press('Événement');
  await at.press('Annuler');
  await at.until(() => at.words.includes('Reprendre'));
});
const leaving = ready(async (at) => {
  await at.press('Signaler un changement pour Marc Vasseur');
  await at.until(() => at.shows('date'));
  await at.send({reasonId: 'separation', date: ago(2)});
});
const event = {eventId: 'birth', eventDate: ago(4)};
const person = {lastName: 'Vasseur', firstName: 'Léonie'};

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'the list': {
    id: 'getBeneficiaryRequests',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: shown('.line'),
  },
  'an event': {
    id: 'startBeneficiaryAddition',
    before: ready((at) => at.toEvent()),
    act: (at) => at.send(event),
    kept: {eventDate: event.eventDate},
    done: shown('#f-firstName'),
  },
  'a person': {
    id: 'saveAddedBeneficiary',
    before: ready((at) => at.toPerson()),
    act: (at) => at.send(baby),
    kept: person,
    done: (at) => at.step === 'Étape 3 sur 4',
  },
  'the price of now': {
    id: 'getBeneficiaryAddition',
    before: ready((at) => at.toPapers()),
    act: (at) => at.submit(),
    done: shown('.sum'),
  },
  'what was begun': {
    id: 'getBeneficiaryAddition',
    before: begun,
    act: async (at) => at.press(at.text.includes('Réessayer') ? 'Réessayer' : 'Reprendre'),
    done: shown('#f-firstName'),
  },
  'what is given up': {
    id: 'cancelBeneficiaryAddition',
    before: async (at) => {
      await begun(at);
      await at.press('Abandonner');
      await at.until(() => at.dialog?.open);
    },
    act: async (at) => {
      at.dialog!.querySelector<HTMLElement>('button.danger')!.click();
      await at.settled();
    },
    done: shown('#given-up'),
  },
  'a confirmation': {
    id: 'confirmBeneficiaryAddition',
    before: ready((at) => at.toPrice()),
    act: (at) => at.submit(),
    done: shown('.seal'),
  },
  'a confirmation, after its code': {
    id: 'confirmBeneficiaryAddition',
    persona: 'single',
    before: ready(async (at) => {
      await at.toWedding();
      await at.submit();
      await at.until(() => at.shows('code'));
    }),
    act: async (at) => {
      if (at.shows('code')) await at.fill({code: sampleCodes.right});
      await at.submit();
    },
    done: shown('.seal'),
  },
  'a departure': {
    id: 'requestBeneficiaryRemoval',
    before: leaving,
    act: (at) => at.submit(),
    done: shown('.seal'),
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

const open = (persona: Case['persona'], prepare?: (sandbox: Sandbox) => void) =>
  openUnread(createSandbox({...(persona && {persona})}), prepare);

describe('every call of the beneficiaries fails, before and after its effect', () => {
  for (const [what, {id, persona, before: prepare, act, kept = {}, done}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const fail = (sandbox: Sandbox) => sandbox.fail(id, code, options);
        const at = await open(persona, prepare ? undefined : fail);
        await prepare?.(at);
        if (prepare) fail(at.sandbox);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        for (const [path, value] of Object.entries(kept)) expect(at.control(path).value, path).to.equal(value);
        const changes = () =>
          Object.keys(at.db.beneficiaryChanges).length + Object.keys(at.db.beneficiaryAdditions).length;
        const before = changes();
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        if (options.after) expect(changes(), 'done once').to.equal(before);
      });

  for (const [name, [code, options]] of Object.entries(faults))
    it(`what is typed: ${name}: it waits on the page, and is saved later`, async () => {
      const at = await open(undefined);
      await ready((page) => page.toPerson())(at);
      at.sandbox.fail('saveTypedBeneficiary', code, options);
      await at.fill({firstName: 'Léonie'});
      at.saveTyped();
      await at.until(() => at.words.includes('Elles seront enregistrées dès que le réseau reviendra.'));
      expect(at.control('firstName').value).to.equal('Léonie');
      dispatchEvent(new Event('online'));
      await at.until(() => at.words.includes('Enregistré à'));
      expect(Object.values(at.db.beneficiaryAdditions)[0]!.typed).to.include({firstName: 'Léonie'});
    });

  it('goes on with what was done where only the reading behind it fails', async () => {
    for (const what of ['a confirmation', 'a departure', 'what is given up']) {
      const {persona, before: prepare, act, done} = cases[what]!;
      const at = await open(persona);
      await prepare?.(at);
      at.sandbox.fail('getBeneficiaryRequests', 'network');
      await act(at);
      await at.until(() => done(at) && at.root.querySelector('.alert.warning'));
      await at.press('Réessayer');
      await at.until(() => !at.root.querySelector('.alert.warning'));
    }
  });

  it('are all there is to call', () =>
    expect([...new Set([...Object.values(cases).map(({id}) => id), 'saveTypedBeneficiary'])].sort()).to.deep.equal(
      Object.keys(handlers).sort(),
    ));
});
