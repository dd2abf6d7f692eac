import {expect} from '@open-wc/testing';
import {handlers} from '../../../mocks/topics/help/help.handlers.js';
import type {Sandbox} from '../../../mocks/engine/sandbox.js';
import {andRests, failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {openUnread, type Page} from './help-page.harness.js';

const phone = '06 39 98 12 34';
const complaint = {subjectId: 'delay', text: 'J’attends depuis un mois.', wish: 'Une date.'};

/** Every call of the widget. */
const cases: Record<string, FailingCall<Page>> = {
  'the help': {
    id: 'getHelp',
    done: '.phone',
  },
  'a rating': {
    id: 'rateAnswer',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : at.rate('card', 'Non')),
    done: '#rated-card',
    holds: ({db}) => expect(db.ratings['card']!.no).to.equal(1),
  },
  'a callback': {
    id: 'requestCallback',
    before: (at) => at.toCallback(),
    act: (at) => at.send({phone}),
    kept: {phone: phone.replaceAll(' ', '\u00a0')},
    done: '#callback-reimbursements[role=status]',
    holds: ({db}) => expect(db.callbacks.length).to.equal(1),
  },
  'a complaint': {
    id: 'complain',
    before: (at) => at.toComplaint(),
    act: (at) => at.send(complaint),
    kept: complaint,
    done: (at) => at.title === 'Votre réclamation est enregistrée' && at.root.querySelector('.seal'),
    holds: ({db}) =>
      expect(Object.values(db.complaints).filter(({request}) => request.status === 'received').length).to.equal(1),
  },
};

const open = (prepare: (sandbox: Sandbox) => void) => openUnread({member: 'family', prepare});

describe('every call of the help fails, before and after its effect', () => {
  failingCalls(cases, {open, all: Object.keys(handlers), faults: andRests});
  failingReading(cases, {open, of: ['a complaint'], reading: 'getHelp'});
});
