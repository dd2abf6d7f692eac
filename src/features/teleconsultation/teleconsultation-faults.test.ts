import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {handlers} from '../../../mocks/topics/teleconsultation/teleconsultation.handlers.js';
import {failingCalls, faults, type FailingCall} from '../../testing/failing-calls.js';
import {replace} from './fake-devices.harness.js';
import {answers, open, openUnread, type Page} from './teleconsultation-page.harness.js';
import {TeleconsultationPanel} from './teleconsultation.panel.js';

/** What `window.open` gave, and where it was led. */
const opened: {closed: boolean; went: string[]}[] = [];
const countOf = ({db}: Page) =>
  Object.values(db.consultations).filter(({memberNumber}) => memberNumber === members.family.number).length;
const none = (at: Page) => expect(countOf(at)).to.equal(0);
const once = (at: Page) => expect(countOf(at)).to.equal(1);
const titled = (words: string) => (at: Page) => at.title === words;

const toQuestion = async (at: Page) => {
  await at.toWaiting();
  await at.press('Ne plus attendre');
  await at.until(() => at.dialog?.open);
};
const byPhone = {...answers, way: 'phone'};

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<Page>> = {
  'what there is': {
    id: 'getTeleconsultation',
    done: titled('Parler à un médecin'),
    holds: none,
  },
  'a call by phone': {
    id: 'startConsultation',
    before: async (at) => {
      await at.fill(byPhone);
      await at.press('Indiquer un autre numéro');
      await at.until(() => at.shows('phone'));
    },
    act: (at) => at.send({phone: '06 39 98 00 12'}),
    kept: {phone: '06\u00a039\u00a098\u00a000\u00a012'},
    done: titled('Le médecin va vous appeler'),
    holds: once,
  },
  'a video, after the devices': {
    id: 'startConsultation',
    before: (at) => at.toDevices(),
    act: (at) => at.submit(),
    done: titled('Vous êtes dans la salle d’attente'),
    holds: once,
  },
  'the way into the call': {
    id: 'joinConsultation',
    before: (at) => at.toReady(),
    act: (at) => at.press('Entrer dans la consultation'),
    done: titled('Le médecin vous attend'),
    holds: (at) => {
      once(at);
      expect(opened.map(({closed, went}) => [closed, went.length])).to.deep.equal([
        [true, 0],
        [false, 1],
      ]);
      expect(Object.keys(at.db.roomTickets)).to.have.length(1);
    },
  },
  'a call instead': {
    id: 'askCallback',
    before: (at) => at.toReady(),
    act: (at) => at.press('Être appelé par téléphone'),
    done: titled('Le médecin va vous rappeler'),
    holds: once,
  },
  'not to wait any more': {
    id: 'cancelConsultation',
    before: toQuestion,
    act: (at) => at.confirm(),
    done: titled('Parler à un médecin'),
    holds: once,
  },
};

describe('every call of the teleconsultation fails, before and after its effect MEM-30', () => {
  let undo: () => void;
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

  failingCalls(cases, {
    open: (prepare) => openUnread({}, prepare),
    all: Object.keys(handlers),
    elsewhere: ['getConsultation'],
    title: (what, fault) =>
      `SPACE-36: ${what}: ${fault}: it is said, nothing is lost, the same press goes on, and once`,
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
