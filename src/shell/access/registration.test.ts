import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BackendError} from '../../backend/error.js';
import {accessible} from '../../testing/accessible.js';
import {goodPassword, mail, openGate, type Answers, type GateHarness, type GateOptions} from './gate.harness.js';

const email = 'h.vasseur@example.org';
const identity = {memberNumber: '7401 882 936', birthDate: '14/03/1956'};
const body = {memberNumber: '7401882936', birthDate: '1956-03-14'};
const answers = (): Answers => ({
  startRegistration: {ticket: 't1', firstName: 'Hélène'},
  register: mail({validFor: 3600}),
  sendConfirmation: mail({validFor: 3600}),
});

async function first(given: Answers = {}, options?: GateOptions): Promise<GateHarness> {
  const gate = await openGate({page: 'registration'}, {...answers(), ...given}, options);
  await gate.until(() => gate.shows('memberNumber'));
  return gate;
}

async function recognised(given: Answers = {}, options?: GateOptions): Promise<GateHarness> {
  const gate = await first(given, options);
  await gate.fill(identity);
  await gate.submit();
  await gate.until(() => gate.shows('password'));
  return gate;
}

async function identify(gate: GateHarness, password = goodPassword): Promise<void> {
  await gate.fill({email, password, confirmation: password});
  await gate.submit();
}

async function registered(given: Answers = {}): Promise<GateHarness> {
  const gate = await recognised(given);
  await identify(gate);
  await gate.reach('Ouvrez votre boîte mail');
  return gate;
}

/** The right password of an account that waits for its proof. */
async function unconfirmed(ticket: string | undefined, given: Answers = {}): Promise<GateHarness> {
  const gate = await openGate({}, {...answers(), logIn: new BackendError('email-unconfirmed', {ticket}), ...given});
  await gate.fill({email, password: goodPassword});
  await gate.submit();
  await gate.reach('Il reste à confirmer votre adresse');
  return gate;
}

describe('a first visit: who it is MEM-04', () => {
  it('asks for two things, in any spelling, and goes on to the identifiers', async () => {
    const gate = await first();
    expect([gate.title, gate.words.includes('Deux informations suffisent pour vous retrouver.')]).to.deep.equal([
      'Créer mon espace',
      true,
    ]);
    const number = gate.control('memberNumber');
    expect([number.inputMode, number.autocapitalize, number.autocomplete, number.spellcheck]).to.deep.equal([
      'text',
      'characters',
      'off',
      false,
    ]);
    expect(gate.control('birthDate').getAttribute('autocomplete')).to.equal('bday');
    await accessible(gate.element);
    await gate.fill({memberNumber: 'N° d’adhérent : 7401-882.936', birthDate: '14 mars 1956'});
    await gate.submit();
    await gate.reach('Vos identifiants');
    expect(gate.server.bodies('startRegistration')).to.deep.equal([body]);
    expect(gate.words).to.contain('Bonjour Hélène. Ils serviront sur le web et dans l’application.');
    expect(gate.hasFocusOnTitle).to.equal(true);
    await accessible(gate.element);
  });

  it('greets nobody where no first name comes', async () => {
    const gate = await recognised({startRegistration: {ticket: 't1'}});
    expect(gate.words).to.contain('Ils serviront sur le web').and.not.to.contain('Bonjour');
  });

  it('sends with Enter, and FIELD-1: what a manager filled in without telling', async () => {
    const gate = await first();
    gate.fillSilently(identity);
    gate.control('birthDate').focus();
    expect([document.hasFocus(), gate.focused], 'the key goes there').to.deep.equal([true, 'f-birthDate']);
    await sendKeys({press: 'Enter'});
    await gate.reach('Vos identifiants');
    expect(gate.server.bodies('startRegistration')).to.deep.equal([body]);
  });

  it('says at the field what has not the form of this insurer, with one that has', async () => {
    const memberNumber = {pattern: '\\d{10}', example: '7401 882 936'};
    const settings = {access: {registration: true, passwordReset: true, memberNumber}};
    const gate = await first({}, {settings});
    await gate.submit();
    expect([gate.errorOf('memberNumber'), gate.errorOf('birthDate')]).to.deep.equal([
      'Saisissez votre numéro d’adhérent.',
      'Saisissez votre date de naissance.',
    ]);
    await gate.fill({memberNumber: '7401 882', birthDate: '31/02/1956'});
    await gate.submit();
    expect(gate.errorOf('memberNumber')).to.contain('par exemple 7401 882 936');
    expect(gate.errorOf('birthDate')).to.contain('Cette date n’existe pas');
    expect(gate.server.calls).to.deep.equal([]);
    await gate.fill(identity);
    await gate.submit();
    await gate.reach('Vos identifiants');
  });

  it('a form of numbers that cannot be read refuses nobody', async () => {
    const settings = {access: {registration: true, passwordReset: true, memberNumber: {pattern: '['}}};
    await recognised({}, {settings});
  });

  it('FIELD-33: who is not found reads one sentence, whichever of the two is wrong and whoever it is', async () => {
    const people = [
      identity,
      {...identity, birthDate: '15/03/1956'},
      {...identity, memberNumber: '9999 999 999'},
      {memberNumber: 'AB12', birthDate: '01/01/1990'},
      {memberNumber: '7400000001', birthDate: '02/02/1980'},
    ];
    const runs: unknown[] = [];
    for (const person of people) {
      const gate = await first({startRegistration: new BackendError('member-not-found', {attemptsLeft: 3})});
      await gate.fill(person);
      await gate.submit();
      await gate.until(() => gate.words.includes('Nous ne vous retrouvons pas avec ces informations'));
      expect(gate.control('memberNumber').value).to.equal(person.memberNumber);
      expect(gate.control('birthDate').value).to.equal(person.birthDate);
      runs.push([gate.words, gate.buttons]);
    }
    for (const run of runs) expect(run).to.deep.equal(runs[0]);
    expect(String(runs[0]))
      .to.contain('Vérifiez le numéro et la date. Il vous reste 3 essais.')
      .and.to.contain('Sans carte sous la main, appelez le 01 99 00 12 34.')
      .and.to.contain('Réessayer');
  });

  it('says how many tries are left as they go, then closes for a while', async () => {
    const given = answers();
    const gate = await first(given);
    const {server} = gate;
    for (const [attemptsLeft, words] of [
      [2, 'Il vous reste 2 essais.'],
      [1, 'Il vous reste 1 essai.'],
    ] as const) {
      server.answers['startRegistration'] = new BackendError('member-not-found', {attemptsLeft});
      await gate.fill(identity);
      await gate.submit();
      await gate.until(() => gate.words.includes(words));
    }
    expect(gate.root.querySelector('.alert.danger')!.getAttribute('role')).to.equal('alert');
    await accessible(gate.element);
    const retryAt = new Date(Date.now() + 900_000).toISOString();
    server.answers['startRegistration'] = new BackendError('access-locked', {retryAt});
    await gate.submit();
    await gate.until(() => gate.words.includes('nous fermons cette page un moment'));
  });

  it('loses nothing where the line is cut', async () => {
    const gate = await first({startRegistration: new BackendError('network')});
    await gate.fill(identity);
    await gate.submit();
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    expect(gate.control('memberNumber').value).to.equal(identity.memberNumber);
    gate.server.answers['startRegistration'] = {ticket: 't1'};
    await gate.submit();
    await gate.reach('Vos identifiants');
  });

  it('leads to the sign-in for who has a space, and forgets what was typed', async () => {
    const gate = await first();
    await gate.fill(identity);
    await gate.press('Se connecter');
    await gate.until(() => gate.shows('password'));
    await gate.press('Créer mon espace');
    await gate.until(() => gate.shows('memberNumber'));
    expect([gate.control('memberNumber').value, gate.control('birthDate').value]).to.deep.equal(['', '']);
  });
});

describe('a first visit: identifiers MEM-04', () => {
  it('takes them, says where a link is on its way, and FIELD-2: nothing typed stays on the page', async () => {
    const gate = await recognised();
    expect(gate.fields).to.deep.equal([
      'f-email email username',
      'f-password password new-password',
      'f-confirmation password new-password',
    ]);
    await identify(gate);
    await gate.reach('Ouvrez votre boîte mail');
    expect(gate.server.bodies('register')).to.deep.equal([{ticket: 't1', email, password: goodPassword}]);
    expect(gate.words).to.match(
      new RegExp(`Un lien est parti à ${email}\\. Il fonctionne (jusqu’à \\d\\d:\\d\\d|pendant 1 h)\\.`),
    );
    expect(gate.words).to.contain('Rien reçu après 2 min ? Regardez dans les courriers indésirables.');
    expect([gate.fields, gate.told, gate.hasFocusOnTitle]).to.deep.equal([[], ['mutuelle-registered'], true]);
    await accessible(gate.element);
  });

  it('FIELD-2: the fields stay until the answer, and after a refusal; each is told where it belongs', async () => {
    let answer!: (value: unknown) => void;
    const gate = await recognised({register: () => new Promise((resolve) => (answer = resolve))});
    await gate.fill({email, password: goodPassword, confirmation: goodPassword});
    gate.root.querySelector('form')!.requestSubmit();
    await gate.until(() => gate.root.querySelector('form [aria-busy=true]'));
    const values = () => ['email', 'password', 'confirmation'].map((path) => gate.control(path).value);
    expect(values()).to.deep.equal([email, goodPassword, goodPassword]);
    const issues = [
      {pointer: '/password', code: 'common'},
      {pointer: '/email', code: 'format'},
    ];
    answer(new BackendError('validation', {issues}));
    await gate.until(() => gate.errorOf('password')?.includes('trop courant'));
    expect(gate.errorOf('email')).to.contain('@');
    expect(values()).to.deep.equal([email, goodPassword, goodPassword]);
  });

  it('FIELD-7: an accent typed apart from its letter is sent in one spelling, here and at the sign-in', async () => {
    const typed = 'Tanneurs-a-quai-7e\u0301';
    const gate = await recognised({logIn: new BackendError('credentials')});
    await identify(gate, typed);
    await gate.reach('Ouvrez votre boîte mail');
    expect(gate.server.bodies('register')[0]!['password']).to.equal('Tanneurs-a-quai-7\u00e9');
    const door = await openGate({}, {logIn: new BackendError('credentials')});
    await door.fill({email, password: typed});
    await door.submit();
    expect(door.server.bodies('logIn')[0]!['password']).to.equal('Tanneurs-a-quai-7\u00e9');
    const link = await openGate({secret: 's'}, {readMailLink: {purpose: 'reset-password', email}, resetPassword: {}});
    await link.until(() => link.shows('password'));
    await link.fill({password: typed, confirmation: typed});
    await link.submit();
    expect(link.server.bodies('resetPassword')[0]!['password']).to.equal('Tanneurs-a-quai-7\u00e9');
  });

  it('is done once, where the answer was lost', async () => {
    const gate = await recognised({register: new BackendError('timeout')});
    await identify(gate);
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    expect(gate.control('password').value).to.equal(goodPassword);
    gate.server.answers['register'] = mail();
    await gate.submit();
    await gate.reach('Ouvrez votre boîte mail');
    const [one, two] = gate.server.calls.filter(({id}) => id === 'register');
    expect(one!.intent).to.equal(two!.intent);
  });

  it('starts again with words that say why where the ticket is over; what was typed is still there', async () => {
    const gate = await recognised({register: new BackendError('ticket-expired')});
    await identify(gate);
    await gate.until(() => gate.words.includes('Reprenons au début'));
    expect([gate.title, gate.hasFocusOnTitle]).to.deep.equal(['Créer mon espace', true]);
    gate.server.answers['startRegistration'] = {ticket: 't2'};
    gate.server.answers['register'] = mail();
    await gate.submit();
    await gate.reach('Vos identifiants');
    expect(gate.control('email').value).to.equal(email);
    await gate.submit();
    await gate.reach('Ouvrez votre boîte mail');
    expect(gate.server.bodies('register').at(-1)).to.deep.equal({ticket: 't2', email, password: goodPassword});
  });

  it('what was typed for somebody else is not there for the next one', async () => {
    const gate = await recognised();
    await gate.fill({email, password: goodPassword});
    await gate.press('Revenir');
    await gate.fill({memberNumber: '7400000001'});
    await gate.submit();
    await gate.reach('Vos identifiants');
    expect([gate.control('email').value, gate.control('password').value]).to.deep.equal(['', '']);
  });
});

describe('a first visit: the mail MEM-05', () => {
  it('is sent again once that may be asked', async () => {
    const gate = await registered({register: mail({resendIn: 38}), sendConfirmation: mail()});
    expect(gate.button('Renvoyer le lien').getAttribute('aria-disabled')).to.equal('true');
    expect(gate.words).to.match(/Vous pourrez renvoyer le lien dans 0:3[78]/);
    const open = await registered();
    await open.press('Renvoyer le lien');
    await open.until(() => open.words.includes('Seul le lien du dernier e-mail fonctionne.'));
    expect(open.server.bodies('sendConfirmation')).to.deep.equal([{ticket: 't1'}]);
  });

  it('goes to another address where the first was mistyped, without starting again', async () => {
    const gate = await registered();
    await gate.press('Corriger l’adresse');
    await gate.reach('Corriger l’adresse');
    expect([gate.fields, gate.control('email').value]).to.deep.equal([['f-email email username'], email]);
    await accessible(gate.element);
    await gate.fill({email: ''});
    await gate.submit();
    expect(gate.errorOf('email')).to.contain('Saisissez');
    await gate.fill({email: 'helene@example.org'});
    await gate.submit();
    await gate.reach('Ouvrez votre boîte mail');
    expect(gate.words).to.contain('Un lien est parti à helene@example.org.');
    expect(gate.server.bodies('sendConfirmation')).to.deep.equal([{ticket: 't1', email: 'helene@example.org'}]);
    await gate.press('Corriger l’adresse');
    await gate.press('Annuler');
    await gate.reach('Ouvrez votre boîte mail');
    expect(gate.server.calls.map(({id}) => id)).to.deep.equal(['startRegistration', 'register', 'sendConfirmation']);
  });

  it('starts again where the ticket is over by then', async () => {
    const gate = await registered({sendConfirmation: new BackendError('ticket-expired')});
    await gate.press('Renvoyer le lien');
    await gate.until(() => gate.words.includes('Reprenons au début'));
    expect(gate.control('memberNumber').value).to.equal('');
  });

  it('an account that waits for its proof is told so, without a mail that nobody asked for', async () => {
    const gate = await unconfirmed('t9');
    expect(gate.words).to.contain(email).and.not.to.contain('est parti');
    expect(gate.server.bodies('sendConfirmation')).to.deep.equal([]);
    expect(gate.fields).to.deep.equal([]);
    await accessible(gate.element);
    await gate.press('Recevoir le lien');
    await gate.reach('Ouvrez votre boîte mail');
    expect(gate.server.bodies('sendConfirmation')).to.deep.equal([{ticket: 't9'}]);
    expect(gate.words).to.contain(`Un lien est parti à ${email}.`).and.not.to.contain('C’est fait');
  });

  it('where the server gives nothing to ask a mail with, the phone and the sign-in are left', async () => {
    const gate = await unconfirmed(undefined);
    expect(gate.buttons).to.deep.equal(['Se connecter']);
    expect(gate.words).to.contain('Le lien n’est pas arrivé ? Appelez le 01 99 00 12 34.');
    await gate.press('Se connecter');
    await gate.until(() => gate.shows('password'));
    expect([gate.control('email').value, gate.control('password').value]).to.deep.equal([email, '']);
  });

  it('a link that cannot be sent again is said, and may be asked for again', async () => {
    const gate = await unconfirmed('t9', {sendConfirmation: new BackendError('network')});
    await gate.press('Recevoir le lien');
    await gate.until(() => gate.root.querySelector('.alert.danger'));
    gate.server.answers['sendConfirmation'] = mail();
    await gate.press('Recevoir le lien');
    await gate.reach('Ouvrez votre boîte mail');
  });

  it('FIELD-4: a code is asked for in one field, with no password beside it', async () => {
    const sentAt = new Date().toISOString();
    const challenge = {
      id: 'c1',
      purpose: 'sign-in',
      channel: 'sms',
      target: '06 •• •• •• 34',
      sentAt,
      expiresAt: sentAt,
      resendIn: 0,
      attemptsLeft: 3,
      sameCode: false,
    };
    const refused = new BackendError('step-up-required', {challenge} as never);
    const gate = await openGate({}, {logIn: refused});
    await gate.fill({email, password: goodPassword});
    await gate.submit();
    await gate.until(() => gate.shows('code'));
    expect(gate.fields).to.deep.equal(['f-code text one-time-code']);
  });

  it('speaks English', async () => {
    const gate = await recognised({}, {locale: 'en'});
    expect(gate.title).to.equal('Your identifiers');
    expect(gate.words).to.contain('Hello Hélène. You will use them on the web and in the application.');
    await identify(gate);
    await gate.reach('Open your mailbox');
  });
});
