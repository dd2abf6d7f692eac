import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {FaultOptions} from '../../../mocks/engine/simulator.js';
import {handlers} from '../../../mocks/topics/deposits/deposits.handlers.js';
import type {OperationId} from '../../contract/index.js';
import {open, photo, type Sender} from './sender-page.harness.js';

const answers = {kind: 'invoice', person: 'member', act: 'other'};
const chosen = async (at: Sender) => {
  await at.until(() => at.shows('kind'));
  await at.fill(answers);
};
const begun = async (at: Sender) => {
  await chosen(at);
  await at.submit();
  await at.until(() => at.root.querySelector('.ways'));
};
const one = async (at: Sender) => {
  await begun(at);
  await at.choose([await photo('Une.jpg')]);
  await at.arrived(1);
};
const handedIn = async (at: Sender) => {
  await one(at);
  await at.press('Envoyer 1 page');
  await at.until(() => at.root.querySelector('.seal'));
};
const pressed = (at: Sender, ...words: string[]) =>
  at.press(words.find((each) => at.words.includes(each)) ?? words[0]!);

interface Case {
  id: OperationId;
  /** Until just before the call. */
  before?: (at: Sender) => Promise<void>;
  /** What makes it, once more after it failed. */
  act: (at: Sender) => Promise<void>;
  done: string;
  /** It may be read again later: nobody needs to hear that it was not. */
  silent?: true;
  /** What must hold when it is done: what was done twice is there once. */
  holds: (at: Sender) => unknown;
}

const files = (at: Sender) => at.deposits.flatMap((each) => each.files);

/** Every call of the widget, and what makes it. */
const cases: Record<string, Case> = {
  'the rules': {
    id: 'getDepositRules',
    act: (at) => at.press('Réessayer'),
    done: '#f-kind-0',
    holds: (at) => expect(at.deposits).to.have.length(0),
  },
  'a deposit that begins': {
    id: 'startDeposit',
    before: chosen,
    act: (at) => at.submit(),
    done: '.ways',
    holds: (at) => expect(at.deposits).to.have.length(1),
  },
  'a file that is announced': {
    id: 'addDepositFile',
    before: begun,
    act: async (at) => (at.pages.length ? pressed(at, 'Reprendre l’envoi') : at.choose([await photo('Une.jpg')])),
    done: '.page:not(.doubt)',
    holds: (at) => expect(files(at)).to.have.length(1),
  },
  'the bytes of a file': {
    id: 'uploadDepositFile',
    before: begun,
    act: async (at) => (at.pages.length ? pressed(at, 'Reprendre l’envoi') : at.choose([await photo('Une.jpg')])),
    done: '.page:not(.doubt)',
    holds: async (at) => {
      await at.arrived(1);
      expect(files(at).map(({whole}) => whole)).to.deep.equal([true]);
    },
  },
  'what the insurer makes of a file': {
    id: 'getDeposit',
    before: begun,
    act: async (at) => (at.pages.length ? at.lookAgain() : at.choose([await photo('Une.jpg')])),
    done: '.page:not(.doubt)',
    silent: true,
    holds: (at) => expect(files(at)).to.have.length(1),
  },
  'a page that is taken away': {
    id: 'removeDepositFile',
    before: one,
    act: (at) => at.press('Retirer : Page 1'),
    done: '.ways',
    holds: (at) => expect(files(at)).to.have.length(0),
  },
  'what is handed in': {
    id: 'sendDeposit',
    before: one,
    act: (at) => pressed(at, 'Réessayer', 'Envoyer 1 page'),
    done: '.seal',
    holds: (at) => expect(Object.keys(at.db.requests)).to.have.length(1),
  },
  'what is given up': {
    id: 'cancelDeposit',
    before: async (at) => {
      await one(at);
      await at.press('Votre facture');
      await at.press('Changer de document');
      await at.until(() => at.dialog?.open);
    },
    act: async (at) => at.dialog!.querySelector<HTMLElement>('button.danger')!.click(),
    done: '#f-kind-0',
    holds: (at) => expect(at.deposits).to.have.length(0),
  },
  'what becomes of it': {
    id: 'getRequest',
    before: handedIn,
    act: (at) => pressed(at, 'Réessayer', 'Suivre cet envoi'),
    done: '.path + section',
    holds: (at) => expect(at.title).to.equal('Facture acquittée'),
  },
};

const faults: Record<string, ['network' | 'unexpected' | 'invalid-answer', FaultOptions]> = {
  'the line is cut before it': ['network', {}],
  'the line is cut after it': ['network', {after: 'effect'}],
  'the service fails before it': ['unexpected', {}],
  'the service fails after it': ['unexpected', {after: 'effect'}],
  'the answer makes no sense': ['invalid-answer', {}],
};

const troubled = '.alert.danger, .page .alert.warning, .blank.danger';

describe('every call of the sender of documents fails, before and after its effect MEM-11', () => {
  for (const [what, {id, before, act, done, silent, holds}] of Object.entries(cases))
    for (const [name, [code, options]] of Object.entries(faults))
      it(`${what}: ${name}: it is said, nothing is lost, the same press goes on`, async () => {
        const sandbox: Sandbox = createSandbox();
        const fail = () => sandbox.fail(id, code, options);
        if (!before) fail();
        const at = await open({sandbox});
        await before?.(at);
        if (before) fail();
        // what is opened with the page was made by that
        if (before) await act(at);
        if (!silent) await at.until(() => at.root.querySelector(troubled));
        else await at.arrived(1);
        await act(at);
        await at.until(() => at.root.querySelector(done));
        await at.until(() => !at.root.querySelector(`${troubled}, [aria-busy=true]`));
        await holds(at);
      });

  it('are all there is to call', () =>
    expect([...new Set(Object.values(cases).map(({id}) => id))].sort()).to.deep.equal(Object.keys(handlers).sort()));
});
