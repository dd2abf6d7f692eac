import {expect} from '@open-wc/testing';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {members} from '../../../mocks/people/members.js';
import {handlers} from '../../../mocks/topics/teleconsultation/teleconsultation.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {replace} from './fake-devices.harness.js';
import {answers, open, openUnread, type Page} from './teleconsultation-page.harness.js';
import {TeleconsultationPanel} from './teleconsultation.panel.js';

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Page) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Page) => Promise<void>;
  /** What must still be typed after it failed. */
  kept?: Record<string, string>;
  /** What stands on the page in the end. */
  done: string;
  /** How many consultations there are in the end. */
  count: number;
}

const toReady = async (at: Page) => {
  await at.ready();
  await at.toReady();
};
const toQuestion = async (at: Page) => {
  await at.ready();
  await at.toWaiting();
  await at.press('Ne plus attendre');
  await at.until(() => at.dialog?.open);
};
const byPhone = {...answers, way: 'phone'};

/** Every call of the widget, and each way to make it. */
const cases: Record<string, Case> = {
  'what there is': {
    id: 'getTeleconsultation',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: 'Parler à un médecin',
    count: 0,
  },
  'a call by phone': {
    id: 'startConsultation',
    before: async (at) => {
      await at.ready();
      await at.fill(byPhone);
      await at.press('Indiquer un autre numéro');
      await at.until(() => at.shows('phone'));
    },
    act: (at) => at.send({phone: '06 39 98 00 12'}),
    kept: {phone: '06\u00a039\u00a098\u00a000\u00a012'},
    done: 'Le médecin va vous appeler',
    count: 1,
  },
  'a video, after the devices': {
    id: 'startConsultation',
    before: async (at) => {
      await at.ready();
      await at.toDevices();
    },
    act: (at) => at.submit(),
    done: 'Vous êtes dans la salle d’attente',
    count: 1,
  },
  'the way into the call': {
    id: 'joinConsultation',
    before: toReady,
    act: (at) => at.press('Entrer dans la consultation'),
    done: 'Le médecin vous attend',
    count: 1,
  },
  'a call instead': {
    id: 'askCallback',
    before: toReady,
    act: (at) => at.press('Être appelé par téléphone'),
    done: 'Le médecin va vous rappeler',
    count: 1,
  },
  'not to wait any more': {
    id: 'cancelConsultation',
    before: toQuestion,
    act: (at) => at.confirm(),
    done: 'Parler à un médecin',
    count: 1,
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

const countOf = ({db}: Page) =>
  Object.values(db.consultations).filter(({memberNumber}) => memberNumber === members.family.number).length;

describe('every call of the teleconsultation fails, before and after its effect MEM-30', () => {
  let undo: () => void;
  const opened: {closed: boolean; went: string[]}[] = [];
  beforeEach(() => {
    opened.length = 0;
    undo = replace(globalThis, 'open' as never, () => {
      const one = {closed: false, went: [] as string[]};
      opened.push(one);
      return {
        document: document.implementation.createHTMLDocument(),
        location: {replace: (url: string) => one.went.push(url)},
        close: () => (one.closed = true),
      };
    });
  });
  afterEach(() => undo());

  for (const [what, {id, before: prepare, act, kept = {}, done, count}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`SPACE-36: ${what}: ${name}: it is said, nothing is lost, the same press goes on, and once`, async () => {
        const at = await openUnread({}, (sandbox) => prepare ?? sandbox.fail(id, code, options));
        await prepare?.(at);
        if (prepare) at.sandbox.fail(id, code, options);
        await act(at);
        await at.until(() => at.root.querySelector('.alert.danger, .blank.danger'));
        for (const [path, value] of Object.entries(kept)) expect(at.control(path).value, path).to.equal(value);
        await act(at);
        await at.until(() => at.title === done);
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        expect(countOf(at)).to.equal(count);
        if (id !== 'joinConsultation') return;
        expect(opened.map(({closed, went}) => [closed, went.length])).to.deep.equal([
          [true, 0],
          [false, 1],
        ]);
        expect(Object.keys(at.db.roomTickets)).to.have.length(1);
      });

  for (const [name, [code, options]] of Object.entries(faults))
    it(`how it stands: ${name}: what is known stays, and the next look goes on`, async () => {
      const at = await open();
      await at.toWaiting();
      at.sandbox.fail('getConsultation', code, options);
      at.lookAgain();
      await at.until(() => at.words.includes('Vous gardez votre place'));
      await at.later(4);
      await at.until(() => at.title === 'Le médecin vous attend' && !at.words.includes('Vous gardez votre place'));
    });

  it('are all there is to call', () =>
    expect([...new Set([...Object.values(cases).map(({id}) => id), 'getConsultation'])].sort()).to.deep.equal(
      Object.keys(handlers).sort(),
    ));
});

describe('what comes after the first view does not come MEM-30', () => {
  const {questionsFile, deviceFile, roomFile} = TeleconsultationPanel;
  afterEach(() => Object.assign(TeleconsultationPanel, {questionsFile, deviceFile, roomFile}));
  const broken = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const offline = 'La connexion ne passe pas';

  it('the questions too: whom to call in an emergency is there all the same', async () => {
    TeleconsultationPanel.questionsFile = broken;
    const at = await openUnread();
    await at.until(() => at.words.includes(offline));
    expect(at.root.querySelectorAll('.emergency a')).to.have.length(3);
    TeleconsultationPanel.questionsFile = questionsFile;
    await at.press('Réessayer');
    await at.until(() => at.shows('way'));
  });

  it('the check of the devices is asked for again by a press', async () => {
    TeleconsultationPanel.deviceFile = broken;
    const at = await open();
    await at.send();
    await at.until(() => at.words.includes(offline));
    TeleconsultationPanel.deviceFile = deviceFile;
    await at.press('Réessayer');
    await at.until(() => at.title === 'Vérifions que tout marche');
  });

  it('the waiting room too: the place in it is kept', async () => {
    TeleconsultationPanel.roomFile = broken;
    const at = await open();
    await at.send(byPhone);
    await at.until(() => at.words.includes(offline));
    expect(countOf(at)).to.equal(1);
    TeleconsultationPanel.roomFile = roomFile;
    await at.press('Réessayer');
    await at.until(() => at.title === 'Le médecin va vous appeler');
  });

  it('a consultation that goes on is not lost to the questions', async () => {
    TeleconsultationPanel.roomFile = broken;
    const at = await openUnread({persona: 'otherPerson'});
    await at.until(() => at.words.includes(offline));
    expect(at.root.querySelectorAll('form')).to.have.length(0);
  });
});
