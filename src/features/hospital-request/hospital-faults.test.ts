import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword, type PersonaId} from '../../../mocks/people/personas.js';
import {handlers} from '../../../mocks/topics/hospital/hospital.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {answers, open as openReady, openUnread, type Page} from './hospital-page.harness.js';
import {HospitalPanel} from './hospital.panel.js';

interface Case {
  id: OperationId;
  persona?: PersonaId;
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
const {entry, nights} = answers;

/** Every call of the widget, but the search that goes on while somebody types. */
const cases: Record<string, Case> = {
  'the list': {
    id: 'getHospitalRules',
    act: async (at) => (at.text.includes('Réessayer') ? at.press('Réessayer') : undefined),
    done: shown('#ask'),
  },
  'what it costs': {
    id: 'estimateStay',
    before: ready((at) => at.answered()),
    act: (at) => at.submit(),
    kept: {entry, nights},
    done: shown('.sum'),
  },
  'a request': {
    id: 'requestStay',
    before: ready((at) => at.toCheck()),
    act: (at) => at.submit(),
    done: shown('.seal'),
  },
  'what is cancelled': {
    id: 'cancelStay',
    before: ready(async (at) => {
      await at.toSent();
      await at.press('Annuler ma demande');
    }),
    act: (at) => at.confirm(),
    done: shown('#stay-cancelled'),
  },
  'an agreement': {
    id: 'getHospitalAgreement',
    persona: 'alsace',
    before: ready((at) => at.toStay()),
    act: (at) => at.press('Télécharger l’accord'),
    done: (at) => at.text.includes('Télécharger l’accord'),
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'unavailable' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

const open = (persona?: PersonaId, prepare?: (sandbox: Sandbox) => void) =>
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
        const before = at.asked.length;
        await act(at);
        await at.until(() => done(at));
        await at.until(() => !at.root.querySelector('.alert.danger, .blank.danger, [aria-busy=true]'));
        if (options.after) expect(at.asked, 'done once').to.have.length(before);
      });

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

  it('goes on with what was done where only the reading behind it fails', async () => {
    for (const what of ['a request', 'what is cancelled']) {
      const {before: prepare, act, done} = cases[what]!;
      const at = await open();
      await prepare?.(at);
      at.sandbox.fail('getHospitalRules', 'network');
      await act(at);
      await at.until(() => done(at) && at.root.querySelector('.alert.warning'));
      await at.press('Réessayer');
      await at.until(() => !at.root.querySelector('.alert.warning'));
    }
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

  it('are all there is to call', () =>
    expect([...new Set([...Object.values(cases).map(({id}) => id), 'searchEstablishments'])].sort()).to.deep.equal(
      Object.keys(handlers).sort(),
    ));
});
