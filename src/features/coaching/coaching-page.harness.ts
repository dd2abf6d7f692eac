/** The programmes of a member, as a page has them, for their tests. */
import '../../define/coaching.js';
import {createSandbox, type Sandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import type {ParticipationRecord} from '../../../mocks/topics/coaching/coaching.data.js';
import {members} from '../../../mocks/people/members.js';
import type {Lesson} from '../../contract/coaching.js';
import {CoachingHarness} from './coaching.harness.js';
import type {Coaching} from './coaching.js';
import {answering, elementOver, inPage, place} from '../../testing/page.harness.js';

export const sleep = 'Mieux dormir';
export const nutrition = 'Manger sans se priver';
const told = ['joined', 'paused', 'left', 'module-done'].map((name) => `coaching-${name}`);

export class Page extends inPage(CoachingHarness, [...told, 'save-failed', 'session-expired', 'page-absent']) {
  constructor(
    element: Coaching,
    readonly number: string,
  ) {
    super(element);
  }

  /** What the insurer keeps of this member. */
  get kept(): Record<string, ParticipationRecord> {
    return this.sandbox.simulator.db.coaching[this.number] ?? {};
  }

  answersOf(programmeId: string, moduleId: string): unknown {
    return this.kept[programmeId]?.modules[moduleId]?.answers;
  }

  /** Ticks the consent and begins the programme of the page. */
  async join(): Promise<void> {
    await this.fill({consent: true});
    await this.submit();
  }
}

/** Lessons as another server words them. */
export const withLesson = (sandbox: Sandbox, worded: (lesson: Lesson) => unknown): void =>
  answering(sandbox, 'getLesson', worded);

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
  return place(new Page(elementOver(sandbox, 'mutuelle-coaching'), members[persona].number));
}
