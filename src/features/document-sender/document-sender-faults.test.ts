import {expect} from '@open-wc/testing';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {handlers} from '../../../mocks/topics/deposits/deposits.handlers.js';
import {failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {open as openSender, photo, type Sender} from './sender-page.harness.js';

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

const files = (at: Sender) => at.deposits.flatMap((each) => each.files);

/** Every call of the widget, and what makes it. */
const cases: Record<string, FailingCall<Sender>> = {
  'the rules': {
    id: 'getDepositRules',
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
    act: async (at) => {
      if (at.pages.length) return at.lookAgain();
      await at.choose([await photo('Une.jpg')]);
      await at.arrived(1);
    },
    said: false,
    done: '.page:not(.doubt)',
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

const open = (prepare: (sandbox: Sandbox) => void) => {
  const sandbox = createSandbox();
  prepare(sandbox);
  return openSender({sandbox});
};

describe('every call of the sender of documents fails, before and after its effect MEM-11', () => {
  failingCalls(cases, {
    open,
    all: Object.keys(handlers),
    said: '.alert.danger, .page .alert.warning, .blank.danger',
  });
});
