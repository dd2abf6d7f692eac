import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Backend} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import type {CodeChallenge} from '../contract/code.js';
import {operation} from '../contract/operation.js';
import * as z from '../contract/zod.js';
import {sessionOf} from '../session/session.js';
import {accessible} from '../testing/accessible.js';
import {WidgetHarness} from '../testing/harness.js';
import {GateServer, session, type Answers} from './access/gate.harness.js';
import {MemberElement} from './member-element.js';
import type {MemberFlow} from './member-flow.js';
import {Panel, type PanelOwner} from './panel.js';
import {StepUp} from './step-up.js';

const change = operation({
  id: 'change',
  method: 'POST',
  path: '/change',
  body: z.object({value: z.string()}),
  response: z.object({value: z.string()}),
  problems: ['step-up-required'],
  access: 'member',
  idempotent: true,
  stepUp: true,
});

/** A form that sends one change, and what it heard of it. */
class ChangePanel extends Panel<unknown> {
  override readonly read = operation({id: 'readNotes', method: 'GET', path: '/notes', access: 'member'});
  override readonly title = 'Un réglage';
  readonly heard: string[] = [];
  readonly stepUp: StepUp;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    this.stepUp = new StepUp(this.flow);
  }

  override load(): void {}

  override clear(): void {
    this.stepUp.clear();
  }

  send(value = 'un secret'): Promise<void> {
    return this.stepUp.send({
      operation: change,
      input: {body: {value}},
      done: (answer) => void this.heard.push(`done: ${answer.value}`),
      refused: ({code}) => void this.heard.push(`refused: ${code}`),
      left: () => void this.heard.push('left'),
    });
  }

  override view(): TemplateResult {
    return this.stepUp.asking ? this.stepUp.view() : html`<p id="form">Le formulaire</p>`;
  }
}

class ChangeWidget extends MemberElement<ChangePanel> {
  static override readonly panel = ChangePanel;
  get shown(): ChangePanel {
    return this.panel;
  }
}
customElements.define('test-change-widget', ChangeWidget);

const challenge = (parts: Partial<CodeChallenge> = {}): CodeChallenge => ({
  id: 'c1',
  purpose: 'change',
  channel: 'sms',
  target: '06 •• •• •• 34',
  sentAt: '2026-11-22T09:00:00Z',
  expiresAt: '2026-11-22T09:10:00Z',
  resendIn: 0,
  attemptsLeft: 3,
  sameCode: false,
  ...parts,
});
const asked = (parts?: Partial<CodeChallenge>) => new BackendError('step-up-required', {challenge: challenge(parts)});
const wrong = (code: 'code-wrong' | 'code-expired' | 'code-superseded', attemptsLeft?: number) =>
  new BackendError(code, {attemptsLeft});

/** What is answered, one after the other; the last one for good. */
const inTurn =
  (...answers: unknown[]) =>
  () =>
    answers.length > 1 ? answers.shift() : answers[0];

class Change extends WidgetHarness<ChangeWidget> {
  constructor(
    element: ChangeWidget,
    readonly server: GateServer,
  ) {
    super(element);
  }

  get heard(): string[] {
    return this.element.shown.heard;
  }

  get fields(): string[] {
    return [...this.root.querySelectorAll('input')].map(({id, type}) => `${id} ${type}`);
  }

  async give(code: string): Promise<void> {
    await this.fill({code});
    await this.submit();
  }

  intents(id: string): (string | undefined)[] {
    return this.server.calls.filter((call) => call.id === id).map(({intent}) => intent);
  }
}

async function open(answers: Answers): Promise<Change> {
  const server = new GateServer(answers);
  const backend = server as unknown as Backend;
  sessionOf(backend).accept(session());
  const element = await fixture<ChangeWidget>(
    html`<test-change-widget locale="fr" .backend=${backend}></test-change-widget>`,
  );
  const at = new Change(element, server);
  await at.until(() => at.root.querySelector('#form'));
  return at;
}

/** A change for which a code was asked. */
async function pending(answers: Answers): Promise<Change> {
  const at = await open(answers);
  await at.element.shown.send();
  await at.until(() => at.shows('code'));
  return at;
}

const done = {value: 'fait'};
const right = () => ({change: inTurn(asked(), done), verifyCode: {}});

describe('a code in the middle of a session MEM-02', () => {
  it('is not asked where the server does not want one', async () => {
    const at = await open({change: done});
    await at.element.shown.send();
    expect(at.heard).to.deep.equal(['done: fait']);
    expect(at.root.querySelector('#form')).not.to.equal(null);
  });

  it('FIELD-4: is one field in the place of the form; the same intention goes out again', async () => {
    const at = await pending(right());
    expect(at.fields).to.deep.equal(['f-code text']);
    expect(at.root.activeElement?.id).to.equal('step-up-title');
    expect(at.text).to.contain('Code envoyé par SMS');
    await accessible(at.element);
    await at.give('123 456');
    expect(at.heard).to.deep.equal(['done: fait']);
    expect(at.server.bodies('verifyCode')).to.deep.equal([{challengeId: 'c1', code: '123456'}]);
    const [first, second, ...more] = at.intents('change');
    expect(first).to.be.a('string').and.equal(second);
    expect(more).to.deep.equal([]);
    expect(at.server.bodies('change')).to.deep.equal(Array(2).fill({value: 'un secret'}));
    await at.until(() => at.root.querySelector('#form'));
    expect(at.fields).to.deep.equal([]);
  });

  it('FIELD-16: goes out once, whatever is pressed in one task', async () => {
    const at = await pending(right());
    await at.fill({code: '123456'});
    const form = at.root.querySelector('form')!;
    for (let press = 0; press < 3; press++) form.requestSubmit();
    await at.settled();
    expect(at.heard).to.deep.equal(['done: fait']);
    expect(at.intents('verifyCode')).to.have.length(1);
  });

  it('asks for six digits before anything is sent', async () => {
    const at = await pending(right());
    await at.submit();
    expect(at.errorOf('code')).to.equal('Saisissez le code que vous avez reçu.');
    await at.give('12');
    expect(at.errorOf('code')).to.equal('Le code compte 6 chiffres.');
    expect(at.intents('verifyCode')).to.deep.equal([]);
  });

  it('says at the field why it is not taken, and how many tries are left', async () => {
    const at = await pending({
      change: inTurn(asked(), done),
      verifyCode: inTurn(wrong('code-wrong', 2), wrong('code-superseded'), wrong('code-expired'), {}),
    });
    await at.give('111111');
    expect(at.errorOf('code')).to.equal('Ce code n’est pas le bon.');
    expect(at.text).to.contain('Il vous reste 2 essais.');
    await at.give('222222');
    expect(at.errorOf('code')).to.contain('un message plus ancien');
    await at.give('333333');
    expect(at.errorOf('code')).to.contain('n’est plus valable');
    await at.give('444444');
    expect(at.heard).to.deep.equal(['done: fait']);
  });

  it('has another one in the place of one that is over: the change asks for it', async () => {
    const at = await pending({
      change: inTurn(asked(), asked({id: 'c2', target: '06 •• •• •• 99'}), done),
      sendCode: new BackendError('code-expired'),
      verifyCode: {},
    });
    await at.press('Recevoir un nouveau code');
    await at.until(() => at.text.includes('99'));
    expect(at.text).not.to.contain('Un autre code est nécessaire');
    await at.give('123456');
    expect(at.server.bodies('verifyCode')).to.deep.equal([{challengeId: 'c2', code: '123456'}]);
    expect(at.heard).to.deep.equal(['done: fait']);
    expect(new Set(at.intents('change')).size, 'one intention').to.equal(1);
  });

  it('is sent again, and says it where it cannot be', async () => {
    const at = await pending({
      change: inTurn(asked(), done),
      sendCode: inTurn(new BackendError('network'), challenge({id: 'c1', resendIn: 30})),
    });
    await at.press('Recevoir un nouveau code');
    await at.until(() => at.root.querySelector('.alert.danger'));
    await at.press('Recevoir un nouveau code');
    await at.until(() => at.text.includes('Vous pourrez demander un nouveau code dans'));
    expect(at.root.querySelector('.alert.danger')).to.equal(null);
  });

  for (const id of ['verifyCode', 'sendCode'])
    it(`is told to the form when too many were wrong: ${id}`, async () => {
      const locked = new BackendError('transaction-locked', {retryAt: '2026-11-22T09:10:00Z'});
      const at = await pending({change: asked(), [id]: locked});
      if (id === 'sendCode') await at.press('Recevoir un nouveau code');
      else await at.give('111111');
      expect(at.heard).to.deep.equal(['refused: transaction-locked']);
      await at.until(() => at.root.querySelector('#form'));
    });

  it('that was given is not asked for again where the line is cut after it', async () => {
    const at = await pending({change: inTurn(asked(), new BackendError('network'), done), verifyCode: {}});
    await at.give('123456');
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(at.fields).to.deep.equal([]);
    expect(at.text).to.contain('Votre code est accepté');
    await accessible(at.element);
    await at.submit();
    expect(at.heard).to.deep.equal(['done: fait']);
    expect(at.intents('verifyCode')).to.have.length(1);
    expect(new Set(at.intents('change')).size).to.equal(1);
  });

  it('stays where the line is cut before it, and goes out again as the same intention', async () => {
    const at = await pending({change: inTurn(asked(), done), verifyCode: inTurn(new BackendError('timeout'), {})});
    await at.give('123456');
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(at.control('code').value).to.equal('123456');
    await at.submit();
    const [first, second] = at.intents('verifyCode');
    expect(first).to.equal(second);
    expect(at.heard).to.deep.equal(['done: fait']);
  });

  it('is asked for a second time where the server wants another, and says so', async () => {
    const at = await pending({change: inTurn(asked(), asked({id: 'c2'}), done), verifyCode: {}});
    await at.give('123456');
    await at.until(() => at.text.includes('Un autre code est nécessaire'));
    expect(at.control('code').value).to.equal('');
    expect(at.root.activeElement?.id).to.equal('step-up-title');
    await at.give('654321');
    expect(at.server.bodies('verifyCode').map(({challengeId}) => challengeId)).to.deep.equal(['c1', 'c2']);
    expect(at.heard).to.deep.equal(['done: fait']);
  });

  it('leaves its place to the form where the change itself is refused after it', async () => {
    const refusal = new BackendError('validation', {issues: [{pointer: '/value', code: 'common'}]});
    const at = await pending({change: inTurn(asked(), refusal), verifyCode: {}});
    await at.give('123456');
    expect(at.heard).to.deep.equal(['refused: validation']);
    await at.until(() => at.root.querySelector('#form'));
  });

  it('is left: nothing was done, and the same thing asked later is another intention', async () => {
    const at = await pending({change: inTurn(asked(), asked({id: 'c2'}), done), verifyCode: {}});
    await at.press('Annuler');
    expect(at.heard).to.deep.equal(['left']);
    await at.until(() => at.root.querySelector('#form'));
    await at.element.shown.send();
    await at.until(() => at.shows('code'));
    await at.give('123456');
    expect(at.heard).to.deep.equal(['left', 'done: fait']);
    const [first, second, third] = at.intents('change');
    expect([first === second, second === third]).to.deep.equal([false, true]);
  });

  it('is gone with the session, and with the page', async () => {
    const ended = await pending({change: asked(), verifyCode: new BackendError('session-expired')});
    await ended.give('123456');
    await ended.until(() => ended.shows('email'));
    expect(ended.heard).to.deep.equal([]);
    expect(ended.element.shown.stepUp.asking).to.equal(false);
    const hidden = await pending(right());
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(hidden.element.shown.stepUp.asking).to.equal(false);
  });

  it('speaks English', async () => {
    const at = await pending(right());
    at.element.locale = 'en';
    await at.until(() => at.text.includes('Confirm with a code'));
    expect(at.text).to.contain('Code sent by text message');
  });
});
