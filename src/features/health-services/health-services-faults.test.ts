import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/health-services/health-services.handlers.js';
import {andRests, failingCalls, failingReading, type FailingCall} from '../../testing/failing-calls.js';
import {openUnread, question, type Page} from './services-page.harness.js';

/** Every call of the widget, and each way to make it. */
const cases: Record<string, FailingCall<Page>> = {
  'the services': {
    id: 'getHealthServices',
    done: (at) => at.headings.includes('Assistance'),
  },
  'a question': {
    id: 'askSecondOpinion',
    before: (at) => at.toCheck(),
    act: (at) => at.submit(),
    failed: (at) => expect(at.text).to.contain('genou'),
    done: '.seal',
    holds: (at) => expect(at.opinionsAbout('louis')).to.have.length(1),
  },
};

const open = (prepare: (sandbox: Sandbox) => void) => openUnread(createSandbox(), prepare);

describe('every call of the services fails, before and after its effect', () => {
  failingCalls(cases, {
    open,
    all: Object.keys(handlers),
    faults: andRests,
    count: ({db}) => Object.keys(db.opinions).length,
  });
  failingReading(cases, {
    open,
    of: ['a question'],
    reading: 'getHealthServices',
    meanwhile: (at) => expect(at.text).to.contain('Compte rendu du médecin'),
  });

  it('keeps a question that waits to be read once more', async () => {
    const at = await openUnread(createSandbox());
    await at.ready();
    await at.toQuestion();
    await at.fill({question});
    at.sandbox.fail('getHealthServices', 'network');
    at.readAgain();
    await at.until(() => at.root.querySelector('.alert.warning'));
    expect(at.control('question').value).to.equal(question);
  });
});
