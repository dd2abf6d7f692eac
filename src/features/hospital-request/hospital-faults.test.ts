import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/hospital/hospital.handlers.js';
import {failingCalls, failingReading, faults, type FailingCall} from '../../testing/failing-calls.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {answers, open as openReady, openUnread, type Page} from './hospital-page.harness.js';
import {HospitalPanel} from './hospital.panel.js';

interface Case extends FailingCall<Page> {
  persona?: PersonaId;
}

const {entry, nights} = answers;

/** Every call of the widget, but the search that goes on while somebody types. */
const cases: Record<string, Case> = {
  'the list': {
    id: 'getHospitalRules',
    done: '#ask',
  },
  'what it costs': {
    id: 'estimateStay',
    before: (at) => at.answered(),
    act: (at) => at.submit(),
    kept: {entry, nights},
    done: '.sum',
  },
  'a request': {
    id: 'requestStay',
    before: (at) => at.toCheck(),
    act: (at) => at.submit(),
    done: '.seal',
  },
  'what is cancelled': {
    id: 'cancelStay',
    before: async (at) => {
      await at.toSent();
      await at.press('Annuler ma demande');
    },
    act: (at) => at.confirm(),
    done: '#stay-cancelled',
  },
  'an agreement': {
    id: 'getHospitalAgreement',
    persona: 'alsace',
    before: (at) => at.toStay(),
    act: (at) => at.press('Télécharger l’accord'),
    done: (at) => at.text.includes('Télécharger l’accord'),
  },
};

const open = (prepare: (sandbox: Sandbox) => void, {persona}: Case) =>
  openUnread(createSandbox({...(persona && {persona})}), prepare);

describe('every call of a stay in hospital fails, before and after its effect', () => {
  const {click} = HTMLAnchorElement.prototype;
  before(() => {
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  failingCalls(cases, {
    open,
    all: Object.keys(handlers),
    elsewhere: ['searchEstablishments'],
    count: (at) => at.asked.length,
  });
  failingReading(cases, {open, of: ['a request', 'what is cancelled'], reading: 'getHospitalRules'});

  for (const [name, [code, options]] of Object.entries(faults))
    it(`a search: ${name}: it is said, what is typed stays, and is searched again`, async () => {
      const at = await openReady();
      await at.toForm();
      at.sandbox.fail('searchEstablishments', code, options);
      await at.search('quais');
      await at.until(() => at.words.includes('La recherche ne répond pas.'));
      expect(at.control('finess').value).to.equal('quais');
      await at.press('Réessayer');
      await at.until(() => at.proposals.length === 1);
      expect(at.words).not.to.contain('La recherche ne répond pas.');
    });

  it('says that a file does not come, and asks for it again', async () => {
    const {planningFile} = HospitalPanel;
    HospitalPanel.planningFile = () => Promise.reject(new TypeError('Failed to fetch'));
    const at = await openReady();
    await at.press('Demander une prise en charge');
    await at.until(() => at.text.includes('La connexion ne passe pas'));
    HospitalPanel.planningFile = planningFile;
    await at.press('Réessayer');
    await at.until(() => at.shows('finess'));
  });

  it('keeps what was typed for who signs in again', async () => {
    const at = await openReady();
    await at.answered();
    at.sandbox.fail('estimateStay', 'unauthenticated');
    await at.submit();
    await at.until(() => at.told.some((each) => each.startsWith('session-expired')));
    expect(at.words).not.to.contain('Louise');
    await signIn(sessionOf(at.sandbox), {email: members.family.email, password: samplePassword});
    await at.until(() => at.shows('finess'));
    expect(at.control('finess').value).to.contain('Louise-Adélaïde');
    expect(at.control('entry').value).to.equal(entry);
    await at.submit();
    await at.until(() => at.sum.length);
  });
});
