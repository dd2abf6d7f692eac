import {expect} from '@open-wc/testing';
import {BackendError} from '../backend/error.js';
import type {PasswordPolicy} from '../contract/settings.js';
import {seeded, VirtualClock} from '../element/virtual-clock.harness.js';
import {accessible} from '../testing/accessible.js';
import {goodPassword, openGate, session, type Answers, type GateHarness} from './access/gate.harness.js';

const email = 'h.vasseur@example.org';
const policy: PasswordPolicy = {minLength: 12, lower: true, upper: true, digit: true, special: true};
const once = {...policy, confirmation: false};

/** A password is chosen behind the link of a mail. */
async function choosing(resetPassword: unknown = {}, password: PasswordPolicy = policy): Promise<GateHarness> {
  const answers: Answers = {readMailLink: {purpose: 'reset-password', email}, resetPassword};
  const gate = await openGate({secret: 's'}, answers, {settings: {password}});
  await gate.until(() => gate.shows('password'));
  return gate;
}

/** Each rule with its state in words. */
const rules = (gate: GateHarness) =>
  [...gate.root.querySelectorAll('.rules li')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const region = (gate: GateHarness) => gate.root.querySelector('.stack > .visually-hidden[role=status]')!;
const reveal = (gate: GateHarness) => gate.control('password').parentElement!.querySelector('button')!;

async function type(gate: GateHarness, text: string): Promise<void> {
  const control = gate.control('password');
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await gate.element.updateComplete;
}

describe('a password that is chosen MEM-07', () => {
  it('lists its rules before anybody types, and follows each in words, in the description of the field', async () => {
    const gate = await choosing();
    expect(rules(gate)).to.deep.equal([
      '12 caractères au moins, à faire',
      'une lettre minuscule, à faire',
      'une lettre majuscule, à faire',
      'un chiffre, à faire',
      'un caractère spécial, par exemple - ou #, à faire',
    ]);
    await type(gate, 'Tanneurs');
    expect(rules(gate).map((rule) => rule.split(', ').at(-1))).to.deep.equal([
      'à faire',
      'fait',
      'fait',
      'à faire',
      'à faire',
    ]);
    const described = gate.control('password').getAttribute('aria-describedby')!.split(' ');
    expect(described.some((id) => gate.root.getElementById(id)!.contains(gate.root.querySelector('.rules')))).to.equal(
      true,
    );
    await accessible(gate.element);
  });

  it('FIELD-39: one live region is there from the start, and says two words at most for twelve keys', async () => {
    for (const pauses of [[6], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [3, 9, 12]]) {
      const gate = await choosing({}, once);
      const clock = new VirtualClock(seeded(7));
      gate.element.clock = clock;
      const before = region(gate);
      expect(before.textContent!.trim()).to.equal('');
      const said: string[] = [];
      const watch = new MutationObserver(() => void said.push(before.textContent!.trim()));
      watch.observe(before, {childList: true, characterData: true, subtree: true});
      for (let key = 1; key <= 12; key++) {
        await type(gate, goodPassword.slice(0, key));
        if (!pauses.includes(key)) continue;
        await clock.runUntil(clock.time + 1_500);
        await gate.element.updateComplete;
      }
      await new Promise((resolve) => setTimeout(resolve));
      watch.disconnect();
      expect(said.length, `pauses after ${pauses.join()}`).to.be.within(1, 2);
      expect(region(gate) === before).to.equal(true);
      clock.close();
    }
  });

  it('FIELD-39: the last word is said when the field is left', async () => {
    const gate = await choosing({}, once);
    await gate.fill({password: 'Tanneurs'});
    expect(region(gate).textContent!.replace(/\s/g, ' ')).to.equal(
      'Il manque encore : 12 caractères au moins, un chiffre, un caractère spécial, par exemple - ou #.',
    );
    await gate.fill({password: goodPassword});
    expect(region(gate).textContent).to.equal('Le mot de passe convient.');
  });

  it('FIELD-3: the address stands before it, readonly, for password managers', async () => {
    const gate = await choosing();
    expect(gate.fields).to.deep.equal([
      'f-username email username readonly',
      'f-password password new-password',
      'f-confirmation password new-password',
    ]);
    const username = gate.control('username');
    expect([username.value, username.checkVisibility()]).to.deep.equal([email, true]);
    const form = username.form!;
    expect([form.method, form === gate.control('password').form]).to.deep.equal(['post', true]);
  });

  it('FIELD-1: a manager fills both in and tells nobody: they are sent', async () => {
    const gate = await choosing({session: session()});
    gate.fillSilently({password: goodPassword, confirmation: goodPassword});
    expect(gate.button('Enregistrer').getAttribute('aria-disabled')).to.equal(null);
    await gate.submit();
    await gate.until(() => gate.words.includes('Trois notes'));
    expect(gate.server.bodies('resetPassword')).to.deep.equal([{secret: 's', password: goodPassword}]);
  });

  it('FIELD-2: the fields stay until the answer, and leave the page with success', async () => {
    let answer!: (value: unknown) => void;
    const gate = await choosing(() => new Promise((resolve) => (answer = resolve)));
    const values = () => ['password', 'confirmation'].map((path) => gate.control(path).value);
    const send = async (value: unknown) => {
      gate.root.querySelector('form')!.requestSubmit();
      await gate.until(() => gate.root.querySelector('form [aria-busy=true]'));
      expect(values()).to.deep.equal([goodPassword, goodPassword]);
      answer(value);
      await gate.settled();
    };
    await gate.fill({password: goodPassword, confirmation: goodPassword});
    await send(new BackendError('validation', {issues: [{pointer: '/password', code: 'common'}]}));
    expect(values()).to.deep.equal([goodPassword, goodPassword]);
    await send({session: session()});
    await gate.until(() => gate.words.includes('Trois notes'));
    expect(gate.root.querySelector('input')).to.equal(null);
  });

  it('FIELD-5: shown at will, also while it is sent; hidden at the press; never spelled nor capitalised', async () => {
    let answer!: (value: unknown) => void;
    const gate = await choosing(() => new Promise((resolve) => (answer = resolve)), once);
    const control = gate.control('password');
    const looks = () => [control.type, control.spellcheck, control.autocapitalize, control.getAttribute('autocorrect')];
    await gate.fill({password: goodPassword});
    control.focus();
    control.setSelectionRange(3, 3);
    // as some browsers do
    control.setAttribute = (name, value) => {
      Element.prototype.setAttribute.call(control, name, value);
      control.setSelectionRange(0, 0);
    };
    expect(looks()).to.deep.equal(['password', false, 'none', 'off']);
    reveal(gate).click();
    await gate.element.updateComplete;
    expect(looks()).to.deep.equal(['text', false, 'none', 'off']);
    expect(control.selectionStart).to.equal(3);
    gate.root.querySelector('form')!.requestSubmit();
    await gate.until(() => gate.root.querySelector('form [aria-busy=true]'));
    expect(control.type).to.equal('password');
    control.setSelectionRange(3, 3);
    reveal(gate).click();
    await gate.element.updateComplete;
    expect(control.type).to.equal('text');
    reveal(gate).click();
    await gate.element.updateComplete;
    expect([control.type, control.value, control.selectionStart]).to.deep.equal(['password', goodPassword, 3]);
    answer({session: session()});
    await gate.until(() => gate.words.includes('Trois notes'));
  });

  it('FIELD-6: a limit in bytes refuses with its reason, and nothing is ever cut', async () => {
    const gate = await choosing({session: session()}, {minLength: 12, maxBytes: 72, confirmation: false});
    const control = gate.control('password');
    expect(control.maxLength).to.equal(-1);
    await gate.fill({password: 'é'.repeat(40)});
    await gate.submit();
    expect(gate.errorOf('password')).to.contain('trop long pour nos services');
    expect(rules(gate).at(-1)).to.contain('nos services n’en gardent pas autant').and.to.contain('à faire');
    expect([control.value.length, gate.server.bodies('resetPassword')]).to.deep.equal([40, []]);
    await gate.fill({password: 'é'.repeat(36)});
    await gate.submit();
    await gate.until(() => gate.words.includes('Trois notes'));
    expect(gate.server.bodies('resetPassword')[0]!['password']).to.equal('é'.repeat(36));
  });

  it('says a limit in characters as a limit', async () => {
    const gate = await choosing({}, {minLength: 4, maxLength: 8, confirmation: false});
    await gate.fill({password: 'x'.repeat(9)});
    expect(gate.errorOf('password')!.replace(/\s/g, ' ')).to.equal('Il est trop long : 8 caractères au plus.');
  });

  it('is asked twice unless the insurer does without, and says where the two differ', async () => {
    const gate = await choosing();
    await gate.fill({password: goodPassword, confirmation: 'autre'});
    await gate.submit();
    expect(gate.errorOf('confirmation')).to.contain('différents');
    expect((await choosing({}, once)).shows('confirmation')).to.equal(false);
  });
});
