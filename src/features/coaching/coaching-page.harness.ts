/** The programmes of a member, as a page has them, for their tests. */
import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/coaching.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {ParticipationRecord} from '../../../mocks/topics/coaching/coaching.data.js';
import {members} from '../../../mocks/people/members.js';
import type {Lesson} from '../../contract/coaching.js';
import {CoachingHarness} from './coaching.harness.js';
import type {Coaching} from './coaching.js';

export const sleep = 'Mieux dormir';
export const nutrition = 'Manger sans se priver';
const told = ['joined', 'paused', 'left', 'module-done'].map((name) => `coaching-${name}`);

export class Page extends CoachingHarness {
  readonly told: string[] = [];

  constructor(
    element: Coaching,
    readonly sandbox: Sandbox,
    readonly number: string,
  ) {
    super(element);
    for (const type of [...told, 'save-failed', 'session-expired', 'page-absent'])
      element.addEventListener(`mutuelle-${type}`, (event) =>
        this.told.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
  }

  /** What the insurer keeps of this member. */
  get kept(): Record<string, ParticipationRecord> {
    return this.sandbox.simulator.db.coaching[this.number] ?? {};
  }

  answersOf(programmeId: string, moduleId: string): unknown {
    return this.kept[programmeId]?.modules[moduleId]?.answers;
  }

  /** It is read again, as when the page comes back from the browser's memory of pages. */
  readAgain(): void {
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
  }

  /** What waits to be saved goes now, as when the page does. */
  saveTyped(): void {
    dispatchEvent(new PageTransitionEvent('pagehide'));
  }

  /** What was sent to the server from now on. */
  watch(): {id: string; body: unknown}[] {
    const sent: {id: string; body: unknown}[] = [];
    const {call} = this.sandbox;
    const watched = (...given: Parameters<typeof call>) => {
      sent.push({id: given[0].id, body: (given[1] as {body?: unknown}).body});
      return call(...given);
    };
    Object.assign(this.sandbox, {call: watched});
    return sent;
  }

  /** Ticks the consent and begins the programme of the page. */
  async join(): Promise<void> {
    await this.fill({consent: true});
    await this.submit();
  }

  /** Presses what does it, in the question above the page. */
  async confirm(): Promise<void> {
    await this.until(() => this.dialog?.open);
    this.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await this.settled();
  }
}

/** Lessons as another server words them. */
export function withLesson(sandbox: Sandbox, worded: (lesson: Lesson) => unknown): void {
  const {call} = sandbox;
  const other = async (...given: Parameters<typeof call>) => {
    const answer = await call(...given);
    return given[0].id === 'getLesson' ? worded(answer as Lesson) : answer;
  };
  Object.assign(sandbox, {call: other});
}

/** The widget, in the sandbox of somebody. */
export async function open(options: SandboxOptions = {}, prepare?: (sandbox: Sandbox) => void): Promise<Page> {
  const page = await openUnread(createSandbox(options), prepare, options.persona);
  await page.ready();
  return page;
}

export async function openUnread(
  sandbox: Sandbox,
  prepare?: (sandbox: Sandbox) => void,
  persona: keyof typeof members = 'family',
): Promise<Page> {
  prepare?.(sandbox);
  const element = document.createElement('mutuelle-coaching');
  Object.assign(element, {locale: 'fr', backend: sandbox});
  (await fixture(html`<div></div>`)).append(element);
  return new Page(element, sandbox, members[persona].number);
}
