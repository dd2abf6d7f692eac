import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/sign-in.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import {accessPeople} from '../../../mocks/people/access-people.js';
import {franceConnectMembers} from '../../../mocks/people/france-connect-people.js';
import {handlers} from '../../../mocks/topics/access/access.handlers.js';
import {handlers as franceConnectHandlers} from '../../../mocks/topics/france-connect/france-connect.handlers.js';
import {members} from '../../../mocks/people/members.js';
import {sampleCodes, samplePassword} from '../../../mocks/people/personas.js';
import type {OperationId} from '../../contract/index.js';
import {failingCalls, type FailingCall} from '../../testing/failing-calls.js';
import {topWindow} from '../../session/france-connect.js';
import {trustScripts} from '../../shell/access/link.harness.js';
import {choose, comeBack, withFranceConnect} from './france-connect.harness.js';
import {SignInHarness} from './sign-in.harness.js';
import type {SignIn} from './sign-in.js';

const {unknownDevice, newcomer} = accessPeople;
const email = members.family.email;
const password = 'Tanneurs-a-quai-7';
const elder = {memberNumber: franceConnectMembers.elder.memberNumber, birthDate: '08/05/1931'};
const twice = {password, confirmation: password};

class Door extends SignInHarness {
  constructor(
    element: SignIn,
    readonly sandbox: Sandbox,
  ) {
    super(element);
  }

  override async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('form'));
  }
}

interface Case extends FailingCall<Door> {
  begin?: Record<string, string>;
}

async function open(_: unknown, {begin = {}}: Case): Promise<Door> {
  const sandbox = createSandbox();
  const element = document.createElement('mutuelle-sign-in');
  for (const [name, value] of Object.entries({locale: 'fr', ...begin})) element.setAttribute(name, value);
  Object.assign(element, {backend: sandbox, settings: withFranceConnect});
  (await fixture(html`<div></div>`)).append(element);
  return new Door(element, sandbox);
}

const reach = (door: Door, title: string) => door.until(() => door.title.startsWith(title));
async function send(door: Door, values: Record<string, string>): Promise<void> {
  await door.fill(values);
  await door.submit();
}
const titled = (words: string) => (door: Door) => door.title.startsWith(words);
/** The link of the last mail that has one. */
function follow(door: Door): void {
  const {secret} = door.sandbox.simulator.db.outbox.findLast((message) => message.secret)!;
  door.element.linkSecret = secret!;
}
/** Comes back from FranceConnect as the doyenne of the members; asked again, presses the button that says so. */
const enterAsElder = async (door: Door) =>
  door.text.includes('Réessayer') ? again(door) : comeBack(door.element, await choose(door.sandbox, 'partial'));
const toCode = async (door: Door) => {
  await door.signIn(unknownDevice.email, samplePassword);
  await reach(door, 'Vérifions');
};
const askForReset = async (door: Door) => {
  await send(door, {email});
  await reach(door, 'Regardez');
};
const toIdentifiers = async (door: Door) => {
  await send(door, {memberNumber: newcomer.memberNumber, birthDate: '12/04/1990'});
  await reach(door, 'Vos identifiants');
};
const toSent = async (door: Door) => {
  await toIdentifiers(door);
  await send(door, {email: newcomer.email, ...twice});
  await reach(door, 'Ouvrez votre boîte mail');
};

const again = (door: Door) => door.press('Réessayer');
const forgotten = {page: 'forgotten'};
const register = {page: 'register'};

/** Every call of the gate. */
const cases: Partial<Record<OperationId, Case>> = {
  logIn: {
    act: (door) => send(door, {email, password: samplePassword}),
    kept: {email, password: samplePassword},
    done: titled('Votre session est ouverte'),
  },
  verifyCode: {
    before: toCode,
    act: (door) => send(door, {code: sampleCodes.right}),
    kept: {code: sampleCodes.right},
    done: titled('Votre session est ouverte'),
  },
  sendCode: {
    before: toCode,
    act: (door) => door.press('Recevoir le code par e-mail'),
    done: titled('Vérifions'),
  },
  requestPasswordReset: {begin: forgotten, act: (door) => send(door, {email}), kept: {email}, done: titled('Regardez')},
  readMailLink: {
    begin: forgotten,
    before: askForReset,
    act: async (door) => (door.text.includes('Réessayer') ? again(door) : follow(door)),
    done: titled('Choisissez un mot de passe'),
  },
  resetPassword: {
    begin: forgotten,
    before: async (door) => {
      await askForReset(door);
      follow(door);
      await reach(door, 'Choisissez');
    },
    act: (door) => send(door, twice),
    kept: twice,
    done: titled('Votre session est ouverte'),
  },
  renewMailLink: {
    begin: forgotten,
    before: async (door) => {
      await askForReset(door);
      Object.values(door.sandbox.simulator.db.mailLinks).at(-1)!.expiresAt = 0;
      follow(door);
      await reach(door, 'Ce lien a expiré');
    },
    act: (door) => door.press('Recevoir un nouveau lien'),
    done: titled('Regardez votre boîte mail'),
  },
  startRegistration: {
    begin: register,
    act: (door) => send(door, {memberNumber: newcomer.memberNumber, birthDate: '12/04/1990'}),
    kept: {birthDate: '12/04/1990'},
    done: titled('Vos identifiants'),
  },
  register: {
    begin: register,
    before: toIdentifiers,
    act: (door) => send(door, {email: newcomer.email, ...twice}),
    kept: {email: newcomer.email, ...twice},
    done: titled('Ouvrez votre boîte mail'),
  },
  sendConfirmation: {
    begin: register,
    before: async (door) => {
      await toSent(door);
      await door.press('Corriger l’adresse');
      await reach(door, 'Corriger');
    },
    act: (door) => send(door, {email: 'une.autre@example.org'}),
    kept: {email: 'une.autre@example.org'},
    done: titled('Ouvrez votre boîte mail'),
  },
  confirmEmail: {
    begin: register,
    before: async (door) => {
      await toSent(door);
      follow(door);
      await reach(door, 'Confirmez votre adresse');
    },
    act: (door) => door.press('Confirmer mon adresse'),
    done: titled('Se connecter'),
  },
  startFranceConnect: {
    before: (door) => door.until(() => door.root.querySelector('.fc')),
    act: async (door) => {
      door.root.querySelector<HTMLElement>('.fc')!.click();
      await door.settled();
    },
    done: titled('Se connecter'),
  },
  enterByFranceConnect: {act: enterAsElder, done: titled('Ouvrir votre espace')},
  linkFranceConnect: {
    before: async (door) => {
      await enterAsElder(door);
      await reach(door, 'Ouvrir votre espace');
    },
    act: (door) => send(door, elder),
    kept: elder,
    done: titled('Votre session est ouverte'),
  },
  getAccount: {
    act: async (door) => (door.text.includes('Réessayer') ? again(door) : door.signIn(email, samplePassword)),
    done: titled('Votre session est ouverte'),
  },
};

describe('every call of the gate fails, before and after its effect', () => {
  let untrust: () => void;
  const {goTo} = topWindow;
  before(() => {
    untrust = trustScripts();
    topWindow.goTo = () => {};
  });
  after(() => {
    untrust();
    topWindow.goTo = goTo;
  });

  // nobody waits for the end of FranceConnect (france-connect-link.test.ts)
  const {endFranceConnect: _, ...ofFranceConnect} = franceConnectHandlers;
  failingCalls(cases, {open, all: ['logIn', ...Object.keys(handlers), ...Object.keys(ofFranceConnect)]});
});
