import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {CodeChallenge} from '../../contract/code.js';
import {signOut} from '../../session/session.js';
import {openGate, session, type Answers, type GateHarness} from './gate.harness.js';

const challenge: CodeChallenge = {
  id: 'c1',
  purpose: 'sign-in',
  channel: 'sms',
  target: '06\u00a0••\u00a0••\u00a0••\u00a034',
  others: [{channel: 'email', target: 'h•••@example.org'}],
  sentAt: '2026-11-29T14:43:00+01:00',
  expiresAt: '2026-11-29T14:53:00+01:00',
  resendIn: 30,
  attemptsLeft: 3,
  sameCode: false,
  rememberDays: 30,
};
const stepUp = () => {
  throw new BackendError('step-up-required', {challenge});
};
const refuse =
  (code: ConstructorParameters<typeof BackendError>[0], details: object = {}) =>
  () => {
    throw new BackendError(code, details);
  };
const credentials = {email: 'h@example.org', password: 'Tanneurs-a-quai-9'};
const open = async (answers: Answers) => {
  const gate = await openGate({}, answers);
  return {gate, server: gate.server};
};
/** What stands in the tree to be filled in. */
const fieldsOf = ({root}: GateHarness): string[] =>
  [...root.querySelectorAll('input')].map((each) => `${each.type} ${each.getAttribute('autocomplete') ?? ''}`);
const ids = ({calls}: GateHarness['server']) => calls.map(({id}) => id);

describe('the gate: e-mail and password MEM-01', () => {
  it('FIELD-1: reads the controls at the press, whatever told of them', async () => {
    const {server, gate} = await open({logIn: () => session()});
    gate.control('email').value = credentials.email;
    gate.control('password').value = credentials.password;
    await gate.submit();
    await gate.until(() => gate.text.includes('Trois notes'));
    expect([ids(server), server.bodies('logIn')]).to.deep.equal([['logIn'], [credentials]]);
  });

  it('FIELD-2: keeps the fields until the answer, and after a refusal; nothing of them stays once in', async () => {
    let answer!: (value: unknown) => void;
    const answers: Answers = {logIn: () => new Promise((resolve) => (answer = resolve))};
    const {gate, server} = await open(answers);
    await gate.fill(credentials);
    gate.root.querySelector('form')!.requestSubmit();
    await gate.until(() => server.calls.length === 1);
    const {email, password} = credentials;
    const values = () => ['email', 'password'].map((path) => gate.control(path).value);
    expect(values(), 'while it is asked').to.deep.equal([email, password]);
    answer(Promise.reject(new BackendError('credentials')));
    await gate.settled();
    await gate.until(() => gate.text.includes('L’adresse ou le mot de passe n’est pas le bon'));
    expect(values(), 'refused').to.deep.equal([email, password]);
    answers['logIn'] = () => session();
    await gate.submit();
    await gate.until(() => gate.text.includes('Trois notes'));
    expect(fieldsOf(gate)).to.deep.equal([]);
  });

  it('FIELD-5: shows the password while it is asked too, and hides it at the press', async () => {
    let answer!: (value: unknown) => void;
    const {gate, server} = await open({logIn: () => new Promise((resolve) => (answer = resolve))});
    await gate.fill(credentials);
    const password = () => gate.control('password');
    await gate.press('Afficher');
    expect([password().type, password().spellcheck, password().getAttribute('autocapitalize')]).to.deep.equal([
      'text',
      false,
      'off',
    ]);
    gate.root.querySelector('form')!.requestSubmit();
    await gate.until(() => server.calls.length === 1 && password().type === 'password');
    [...gate.root.querySelectorAll('button')].find(({textContent}) => textContent!.includes('Afficher'))!.click();
    await gate.until(() => password().type === 'text');
    answer(session());
  });

  it('FIELD-40: puts nothing into an address, even where a page sends the form itself', async () => {
    const {gate} = await open({});
    expect(gate.root.querySelector('form')!.method).to.equal('post');
  });

  it('FIELD-7: sends the password in one spelling', async () => {
    const {server, gate} = await open({logIn: refuse('credentials')});
    await gate.fill({...credentials, password: 'e\u0301te\u0301-2026'});
    await gate.submit();
    // the hand-written server reads no contract: what it is given is what the form gives
    expect(server.bodies('logIn')[0]!['password']).to.equal('été-2026');
  });

  it('FIELD-34: sends nothing more to an address that is locked, and leads to what opens it', async () => {
    const until = new Date(Date.now() + 900_000).toISOString();
    const {server, gate} = await open({logIn: refuse('access-locked', {retryAt: until})});
    for (let time = 0; time < 5; time++) {
      await gate.fill(credentials);
      await gate.submit();
      await gate.until(() => gate.text.includes('Votre espace se rouvre à'));
      expect(fieldsOf(gate)).to.deep.equal([]);
      await gate.press('Se connecter avec une autre adresse');
      await gate.until(() => gate.shows('email'));
    }
    expect(ids(server)).to.deep.equal(['logIn']);
    await gate.fill({...credentials, email: 'other@example.org'});
    await gate.submit();
    expect(ids(server), 'another address is another matter').to.deep.equal(['logIn', 'logIn']);
  });

  it('FIELD-32: says the same, with the same calls, of an address that nobody has', async () => {
    const said: string[][] = [];
    for (const email of ['known@example.org', 'nobody@example.org']) {
      const {server, gate} = await open({logIn: refuse('credentials')});
      for (let time = 0; time < 2; time++) {
        await gate.fill({...credentials, email});
        await gate.submit();
        await gate.until(() => gate.text.includes('n’est pas le bon'));
      }
      said.push([gate.text, ...ids(server)]);
    }
    expect(said[0]).to.deep.equal(said[1]);
  });
});

describe('the gate: a code on an unknown device MEM-02', () => {
  const reach = async (answers: Answers) => {
    const opened = await open({logIn: stepUp, ...answers});
    await opened.gate.fill(credentials);
    await opened.gate.submit();
    await opened.gate.until(() => opened.gate.shows('code'));
    return opened;
  };

  it('FIELD-4: asks for the code alone, with nothing that a manager would take for a password', async () => {
    const {gate, server} = await reach({});
    expect(fieldsOf(gate)).to.deep.equal(['text one-time-code', 'checkbox ']);
    expect(gate.title).to.equal('Vérifions que c’est vous');
    expect(gate.text).to.contain('Code envoyé par SMS au 06 •• •• •• 34');
    expect(gate.control('remember').checked, 'never ticked beforehand').to.equal(false);
    expect(gate.root.activeElement?.textContent?.trim()).to.equal('Vérifions que c’est vous');
    expect(ids(server), 'FIELD-18: one press, one message').to.deep.equal(['logIn']);
  });

  it('FIELD-16: sends one code once, pasted and entered in one task', async () => {
    const {gate, server} = await reach({verifyCode: () => ({session: session()})});
    const code = gate.control('code');
    code.value = 'Votre code : 123456';
    code.dispatchEvent(new Event('input', {bubbles: true}));
    const form = gate.root.querySelector('form')!;
    form.requestSubmit();
    form.requestSubmit();
    await gate.until(() => gate.text.includes('Trois notes'));
    expect(server.bodies('verifyCode')).to.deep.equal([{challengeId: 'c1', code: '123456'}]);
  });

  it('SUP-04: remembers the device where the member says so, and tells it at the next sign-in', async () => {
    const told: string[] = [];
    const device = {token: 'd1'};
    const {gate, server} = await reach({verifyCode: () => ({session: session(), device})});
    for (const type of ['mutuelle-device-remembered', 'mutuelle-signed-in'] as const)
      gate.element.addEventListener(type, ({detail}) => told.push(`${type} ${JSON.stringify(detail)}`));
    await gate.fill({code: '123456', remember: true});
    await gate.submit();
    await gate.until(() => gate.text.includes('Trois notes'));
    expect(server.calls.at(-1)!.body).to.deep.equal({challengeId: 'c1', code: '123456', remember: true});
    expect(told).to.deep.equal(['mutuelle-device-remembered {}', 'mutuelle-signed-in {}']);
    server.answers['logIn'] = () => session();
    signOut(gate.element.backend);
    await gate.until(() => gate.shows('email'));
    expect(gate.control('email').value, 'nothing of who was here').to.equal('');
    await gate.fill(credentials);
    await gate.submit();
    expect(server.calls.at(-1)!.body).to.deep.equal({...credentials, device: 'd1'});
  });

  for (const [name, error, words] of [
    ['wrong', {code: 'code-wrong', attemptsLeft: 2}, 'Ce code n’est pas le bon.'],
    ['superseded (FIELD-17)', {code: 'code-superseded'}, 'Ce code vient d’un message plus ancien.'],
    ['expired', {code: 'code-expired'}, 'Ce code n’est plus valable.'],
  ] as const)
    it(`says that a code is ${name}, and asks again`, async () => {
      const {gate} = await reach({verifyCode: refuse(error.code, error)});
      await gate.fill({code: '654321'});
      await gate.submit();
      expect(gate.errorOf('code')).to.contain(words);
      expect(gate.text.includes('Il vous reste 2 essais.')).to.equal(error.code === 'code-wrong');
      expect(gate.shows('code')).to.equal(true);
    });

  it('ends with the third wrong code, says until when, and leads back', async () => {
    const retryAt = new Date(Date.now() + 600_000).toISOString();
    const {gate, server} = await reach({verifyCode: refuse('transaction-locked', {retryAt})});
    await gate.fill({code: '654321'});
    await gate.submit();
    await gate.until(() => gate.text.includes('Après plusieurs codes refusés'));
    expect(fieldsOf(gate)).to.deep.equal([]);
    await gate.press('Se connecter avec une autre adresse');
    await gate.fill(credentials);
    await gate.submit();
    await gate.until(() => gate.text.includes('Votre espace se rouvre à'));
    expect(ids(server), 'no password is tried meanwhile').to.deep.equal(['logIn', 'verifyCode']);
  });

  it('sends it another way at once, and the same way after the server’s seconds', async () => {
    const {gate, server} = await reach({
      sendCode: () => ({...challenge, id: 'c1', channel: 'email', target: 'h•••@example.org', resendIn: 0, others: []}),
    });
    expect(gate.text).to.contain('Vous pourrez demander un nouveau code dans 0:30');
    await gate.press('Recevoir le code par e-mail');
    await gate.until(() => gate.text.includes('Code envoyé par e-mail à h•••@example.org'));
    await gate.press('Recevoir un nouveau code');
    const again = {challengeId: 'c1', channel: 'email'};
    expect(server.bodies('sendCode')).to.deep.equal([again, again]);
  });

  it('goes back to the password where the challenge itself is over', async () => {
    const {gate} = await reach({sendCode: refuse('code-expired')});
    await gate.press('Recevoir le code par e-mail');
    await gate.until(() => gate.text.includes('Le code n’est plus valable'));
    expect([gate.control('email').value, gate.control('password').value]).to.deep.equal([credentials.email, '']);
  });

  it('asks which one, of a message with two numbers', async () => {
    const {gate} = await reach({});
    const code = gate.control('code');
    code.value = '123456, 654321';
    code.dispatchEvent(new Event('input', {bubbles: true}));
    await gate.until(() => gate.text.includes('Lequel est votre code ?'));
    expect(code.value).to.equal('');
    await gate.press('654321');
    await gate.until(() => gate.control('code').value === '654321');
    expect(gate.text).not.to.contain('Lequel est votre code');
  });

  it('keeps what was typed when the line is cut, and says so', async () => {
    const {gate, server} = await reach({verifyCode: refuse('network')});
    await gate.fill({code: '123456'});
    await gate.submit();
    await gate.until(() => gate.text.includes('La connexion ne passe pas'));
    expect(gate.control('code').value).to.equal('123456');
    server.answers['verifyCode'] = () => ({session: session()});
    await gate.submit();
    await gate.until(() => gate.text.includes('Trois notes'));
  });

  it('FIELD-19: takes the code of a message where the phone gives it, and lets go when it is removed', async () => {
    const asked: AbortSignal[] = [];
    let give!: (code: {code: string}) => void;
    const get = (options: {signal: AbortSignal}) => {
      asked.push(options.signal);
      return new Promise((resolve) => (give = resolve));
    };
    const {credentials: real} = navigator;
    Object.defineProperty(navigator, 'credentials', {value: {get}, configurable: true});
    Object.assign(globalThis, {OTPCredential: {}});
    try {
      const {gate} = await reach({});
      expect(asked.map(({aborted}) => aborted)).to.deep.equal([false]);
      give({code: '123456'});
      await gate.until(() => gate.control('code').value === '123456');
      gate.element.remove();
      expect(asked[0]!.aborted).to.equal(true);
    } finally {
      Object.defineProperty(navigator, 'credentials', {value: real, configurable: true});
      delete (globalThis as {OTPCredential?: unknown}).OTPCredential;
    }
  });
});
