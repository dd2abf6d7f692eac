import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/coaching/coaching.handlers.js';
import {failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {nutrition, openUnread, sleep, type Page} from './coaching-page.harness.js';

const toRoom = (at: Page) => at.toModule(sleep, 'La chambre');
const again = (at: Page, words: string) => at.press(at.text.includes('Réessayer') ? 'Réessayer' : words);
const waiting = '.state .icon path[d^="M3 9.5"]';

/** Every call of the widget. */
const cases: Record<string, FailingCall<Page>> = {
  'the programmes': {id: 'getCoaching', done: '.course'},
  'one that is begun': {
    id: 'joinProgramme',
    before: (at) => at.toProgramme(nutrition),
    act: (at) => at.join(),
    done: '#programme-said',
  },
  'one that rests': {
    id: 'pauseProgramme',
    before: (at) => at.toProgramme(sleep),
    act: (at) => at.press('Mettre en pause'),
    done: '#resting',
  },
  'one that goes on': {
    id: 'pauseProgramme',
    before: async (at) => {
      await at.toProgramme(sleep);
      await at.press('Mettre en pause');
      await at.until(() => at.root.querySelector('#resting'));
    },
    act: (at) => at.press('Reprendre le programme'),
    done: '#programme-said',
  },
  'one that is left': {
    id: 'leaveProgramme',
    before: async (at) => {
      await at.toProgramme(sleep);
      await at.press('Quitter le programme');
    },
    act: (at) => at.confirm(),
    done: '#programme-left',
  },
  'a lesson': {
    id: 'getLesson',
    before: (at) => at.toProgramme(sleep),
    act: (at) => again(at, 'La chambre'),
    done: '.actions',
  },
  'a module that is ended': {
    id: 'saveLesson',
    before: toRoom,
    act: (at) => at.press('Terminer ce module'),
    done: '#programme-said',
  },
  'an answer that is kept': {
    id: 'saveLesson',
    before: toRoom,
    act: async (at) => {
      await at.fill({degres: at.control('degres').value ? '19' : '18'});
      at.saveTyped();
    },
    said: waiting,
    done: '.state .icon path[d^="m5 12.8"]',
    holds: (at) => {
      expect(at.root.querySelector('.alert.danger, .blank.danger')).to.equal(null);
      expect(at.answersOf('sommeil', 'chambre')).to.deep.equal({chambre: 'chaude', degres: 19});
    },
  },
};

const open = (prepare: (sandbox: Sandbox) => void) => openUnread(createSandbox(), prepare);

describe('every call of the programmes fails, before and after its effect MEM-75', () => {
  failingCalls(cases, {open, all: Object.keys(handlers)});
  failingReading(cases, {
    open,
    of: ['one that is left'],
    reading: 'getCoaching',
    meanwhile: (at) => expect(at.shows('consent')).to.equal(true),
  });
});
